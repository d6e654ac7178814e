import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { CaseListPage } from '../cases/case-list';
import { NewCasePage } from '../cases/new-case';
import { CardPage } from '../couple/card-page';
import { CouplePageScreen } from '../couple/couple-page';
import { NotePage } from '../couple/note-page';
import { JoinPage } from '../entrance/join';
import { OwnSignInPage } from '../entrance/own-sign-in';
import { SetUpPage } from '../entrance/set-up';
import { SignInPage } from '../entrance/sign-in';
import { TeamPage } from '../team/team-page';
import { TodayPage } from '../today/today-page';
import { Broken } from './broken';
import { Gate } from './gate';
import { NothingHere } from './nothing-here';
import { makePracticeQueries } from './sign-in-state';
import { cssVariablesResolver, styleNonce, theme } from './theme';

/** Only admins come here, so nobody else's first visit carries it. */
const MondayPage = lazy(() => import('../monday/monday-page').then(({ MondayPage: page }) => ({ default: page })));

const queries = makePracticeQueries();

const router = createBrowserRouter([
  { path: '/practice/set-up', Component: SetUpPage, ErrorBoundary: Broken },
  { path: '/practice/sign-in', Component: SignInPage, ErrorBoundary: Broken },
  { path: '/practice/join', Component: JoinPage, ErrorBoundary: Broken },
  {
    path: '/practice',
    Component: Gate,
    ErrorBoundary: Broken,
    children: [
      { index: true, Component: TodayPage },
      { path: 'couples', Component: CaseListPage },
      { path: 'me', Component: OwnSignInPage },
      { path: 'monday/:view?', Component: MondayPage },
      { path: 'team', Component: TeamPage },
      { path: 'settings', lazy: async () => ({ Component: (await import('../settings/settings-page')).SettingsPage }) },
      { path: 'help-numbers', lazy: async () => ({ Component: (await import('../settings/help-page')).HelpNumbersPage }) },
      { path: 'cases/new', Component: NewCasePage },
      { path: 'cases/:caseId', Component: CouplePageScreen },
      { path: 'cases/:caseId/numbers', lazy: async () => ({ Component: (await import('../numbers/numbers-page')).NumbersPage }) },
      { path: 'cases/:caseId/partners/:personId/card', Component: CardPage },
      { path: 'cases/:caseId/sessions/:sessionId/note', Component: NotePage },
      { path: '*', Component: NothingHere },
    ],
  },
]);

/** The practice: therapists and admins. */
export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} getStyleNonce={styleNonce} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
