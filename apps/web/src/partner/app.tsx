import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Navigate, Outlet, Route, Routes, useLocation, useOutletContext } from 'react-router';
import { isSignedOut, type Schemas } from '../lib/api';
import { Again, Boundary } from '../lib/boundary';
import { useLeftHere } from '../lib/left-here';
import { say } from '../lib/words';
import { Failing, Skeleton } from '../ui/states';
import { AgreementPage } from './criteria/agreement';
import { QuestionsPage } from './alone/questions';
import { ConsentPage } from './entrance/consent';
import { HelpPage, LostPage } from './frame/help';
import { JoinPage } from './entrance/join';
import { useMe } from './frame/me-query';
import { PreparingPage } from './frame/preparing';
import { Page } from './frame/page';
import { SignInPage } from './entrance/sign-in';
import { TonightPage } from './criteria/tonight';
import { WeeksPage } from './weeks/weeks';
import { t } from './words';

type Me = Schemas['Me'];

const FirstTaskPage = lazy(() => import('./homework/first-task').then(({ FirstTaskPage: page }) => ({ default: page })));
const WorkListPage = lazy(() => import('./homework/work-list').then(({ WorkListPage: page }) => ({ default: page })));
const HardDayPage = lazy(() => import('./homework/hard-day').then(({ HardDayPage: page }) => ({ default: page })));
const WorkPage = lazy(() => import('./homework/work-page').then(({ WorkPage: page }) => ({ default: page })));
const PulsePage = lazy(() => import('./pulse/pulse-page').then(({ PulsePage: page }) => ({ default: page })));
const MinePage = lazy(() => import('./own/mine').then(({ MinePage: page }) => ({ default: page })));
const CardPage = lazy(() => import('./own/card').then(({ CardPage: page }) => ({ default: page })));
const OwnFormPage = lazy(() => import('./begun/own-form-page').then(({ OwnFormPage: page }) => ({ default: page })));
const TalkPage = lazy(() => import('./together/talk-page').then(({ TalkPage: page }) => ({ default: page })));
const HousePage = lazy(() => import('./house/house-page').then(({ HousePage: page }) => ({ default: page })));
const TherapistPage = lazy(() => import('./line/therapist').then(({ TherapistPage: page }) => ({ default: page })));
const TogetherPage = lazy(() => import('./first/together').then(({ TogetherPage: page }) => ({ default: page })));
const ProposalsPage = lazy(() => import('./road/proposals').then(({ ProposalsPage: page }) => ({ default: page })));
const MePage = lazy(() => import('./frame/me').then(({ MePage: page }) => ({ default: page })));
const LeftPage = lazy(() => import('./left/left').then(({ LeftPage: page }) => ({ default: page })));
const TellPage = lazy(() => import('./line/tell').then(({ TellPage: page }) => ({ default: page })));

export function App() {
  return (
    <Routes>
      <Route path="/join" element={<JoinPage />} />
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="/numbers" element={<HelpPage />} />
      <Route element={<SignedIn />}>
        <Route path="/" element={<Home />} />
        <Route path="/first-task" element={<AfterConsent of={FirstTaskPage} />} />
        <Route path="/steady" element={<AfterConsent of={HardDayPage} />} />
        <Route path="/tasks" element={<AfterConsent of={WorkListPage} />} />
        <Route path="/task" element={<AfterConsent of={WorkPage} />} />
        <Route path="/pulse" element={<AfterConsent of={PulsePage} />} />
        <Route path="/mine" element={<AfterConsent of={MinePage} />} />
        <Route path="/card" element={<AfterConsent of={CardPage} />} />
        <Route path="/form" element={<AfterConsent of={OwnFormPage} />} />
        <Route path="/talk" element={<Shared of={TalkPage} />} />
        <Route path="/house" element={<Shared of={HousePage} />} />
        <Route path="/questions" element={<AfterConsent of={QuestionsPage} />} />
        <Route path="/agreement" element={<Shared of={AgreementPage} />} />
        <Route path="/proposals" element={<AfterConsent of={ProposalsPage} />} />
        <Route path="/weeks" element={<Shared of={WeeksPage} />} />
        <Route path="/help" element={<HelpFor />} />
        <Route path="/more" element={<TellFor />} />
        <Route path="/contact" element={<AfterConsent of={TherapistPage} />} />
        <Route path="/together" element={<AfterConsent of={TogetherPage} />} />
        <Route path="/me" element={<AfterConsent of={MePage} />} />
        <Route path="*" element={<LostPage />} />
      </Route>
    </Routes>
  );
}

function SignedIn() {
  const me = useMe();
  const { pathname } = useLocation();
  const mayShow = useLeftHere('my', me.data?.personId);
  const country = mayShow ? me.data?.country : undefined;
  // Beside the first page: whatever goes wrong here is nobody's trouble.
  useEffect(() => {
    if (country) void import('./frame/offline').then(({ keepHelpOffline }) => keepHelpOffline(country)).catch(() => undefined);
  }, [country]);
  if (me.data && mayShow) {
    return (
      <Boundary key={pathname} instead={<Broken me={me.data} />}>
        <Suspense fallback={<Coming me={me.data} />}><Outlet context={{ ...me.data, partnerName: me.data.partnerName || t('someone') }} /></Suspense>
      </Boundary>
    );
  }
  if (me.error && isSignedOut(me.error)) return <Navigate to="/sign-in" replace state={{ from: pathname }} />;
  return <Page title={t('nav.today')} isTitleUnseen>{me.error ? <Failing error={me.error} onRetry={() => void me.refetch()} /> : <Skeleton />}</Page>;
}

/** Without a connection a page's own script may not come: help, the other pages and Leave stay where they are. */
function Broken({ me }: { me: Me }) {
  return <Page title={say('problem.page')} me={me}><p><Again /></p></Page>;
}

/** While a page's own script is on its way. */
function Coming({ me }: { me: Me }) {
  return <Page title={t('loading')} isTitleUnseen me={me}><Skeleton /></Page>;
}

const useMeHere = () => useOutletContext<Me>();

function Home() {
  const me = useMeHere();
  if (me.step === 'consent') return <ConsentPage me={me} />;
  if (me.step === 'left') return <LeftPage me={me} />;
  return me.step === 'preparing' ? <PreparingPage me={me} /> : <TonightPage me={me} />;
}

type OwnPage = (props: { me: Me }) => ReactNode;

function AfterConsent({ of: Own }: { of: OwnPage }) {
  const me = useMeHere();
  return me.step === 'consent' || me.step === 'left' ? <Navigate to="/" replace /> : <Own me={me} />;
}

/** Whatever is still missing, the other pages of the shared part are the one page that says so (R6). */
function Shared({ of: Own }: { of: OwnPage }) {
  const me = useMeHere();
  return me.step === 'open' ? <Own me={me} /> : <Navigate to="/" replace />;
}

/** Before the own consent too: whoever is afraid is not asked to sign first (SR5). */
function TellFor() {
  const me = useMeHere();
  return me.step === 'left' ? <Navigate to="/" replace /> : <TellPage me={me} />;
}

function HelpFor() {
  return <HelpPage me={useMeHere()} />;
}
