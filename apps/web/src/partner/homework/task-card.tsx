import { Link } from 'react-router';
import type { Schemas } from '../../lib/api';
import { Failing, Skeleton } from '../../ui/states';
import { t } from '../words';

interface TaskQuery { data?: Schemas['FirstTask']; error: unknown; refetch: () => unknown }

/** The next task, its minutes, and who reads the answer. */
export function TaskCard({ task }: { task: TaskQuery }) {
  if (!task.data) return task.error ? <Failing error={task.error} onRetry={() => void task.refetch()} /> : <Skeleton lines={2} />;
  const { state, minutes } = task.data;
  return (
    <section className="card stack">
      <div>
        <h2>{t('expect.title')}</h2>
        <p className="muted">{state === 'to_do' ? t('task.todo', { minutes }) : t('task.done')}</p>
      </div>
      {state === 'to_do' && <p className="reader">{t('reader.therapist')}</p>}
      <Link className={state === 'to_do' ? 'button primary' : 'button'} to="/first-task">{t(state === 'to_do' ? 'task.open' : 'task.look')}</Link>
    </section>
  );
}
