import { lazy, Suspense } from 'react';
import type { Schemas } from '../../lib/api';
import { $api } from '../../lib/api';
import { HelpNumbers } from '../../lib/help';
import { QuestionsCard } from '../alone/questions-card';
import { Page } from './page';
import { Quietly } from './quietly';
import { TaskCard } from '../homework/task-card';
import { SessionsLine } from '../sessions/sessions-line';
import { t } from '../words';

const FirstCard = lazy(() => import('../first/first-card').then(({ FirstCard: card }) => ({ default: card })));
const NextWork = lazy(() => import('../homework/next-work').then(({ NextWork: part }) => ({ default: part })));

/** The same page for both partners and whatever is still missing: own first task, help, one sentence (R3, R6). */
export function PreparingPage({ me }: { me: Schemas['Me'] }) {
  const task = $api.useQuery('get', '/api/my/task');
  return (
    <Page title={t('preparing.title', { name: me.firstName })} me={me}>
      <p>{t('preparing.shared')} {t('preparing.opens')}</p>
      <TaskCard task={task} />
      {me.asksContact && <Suspense><FirstCard /></Suspense>}
      <Quietly><NextWork item={null} me={me} /></Quietly>
      <QuestionsCard />
      <SessionsLine />
      <HelpNumbers country={me.country} />
    </Page>
  );
}
