import type { Schemas } from '../../lib/api';
import { $api } from '../../lib/api';
import { HelpNumbers } from '../../lib/help';
import { QuestionsCard } from '../alone/questions-card';
import { Page } from './page';
import { TaskCard } from '../homework/task-card';
import { SessionsLine } from '../sessions/sessions-line';
import { t } from '../words';

/** The same page for both partners and whatever is still missing: own first task, help, one sentence (R3, R6). */
export function PreparingPage({ me }: { me: Schemas['Me'] }) {
  const task = $api.useQuery('get', '/api/my/task');
  return (
    <Page title={t('preparing.title', { name: me.firstName })} me={me}>
      <p>{t('preparing.shared')} {t('preparing.opens')}</p>
      <TaskCard task={task} />
      <QuestionsCard />
      <SessionsLine />
      <HelpNumbers country={me.country} />
    </Page>
  );
}
