import { useQueryClient } from '@tanstack/react-query';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { dateOf, localDateOf } from '../../lib/format';
import { DraftLine } from '../../lib/draft-line';
import { useDraft } from '../../lib/drafts';
import { Form, LongField, SendButton, useIdFor } from '../../lib/forms';
import { Failing, Skeleton } from '../../ui/states';
import { Page } from '../frame/page';
import { t } from '../words';

type Me = Schemas['Me'];

const SECTIONS = [
  { title: 'expect.long.title', lines: ['expect.long.1', 'expect.long.2', 'expect.long.3'] },
  { title: 'expect.begin.title', lines: ['expect.begin.1', 'expect.begin.2', 'expect.begin.3'] },
  { title: 'expect.trust.title', lines: ['expect.trust.1', 'expect.trust.2', 'expect.trust.3'] },
  { title: 'expect.evening.title', lines: ['expect.evening.1', 'expect.evening.2', 'expect.evening.3'] },
  { title: 'expect.weeks.title', lines: ['expect.weeks.1', 'expect.weeks.2', 'expect.weeks.3'] },
  { title: 'expect.help.title', lines: ['expect.help.1', 'expect.help.2', 'expect.help.3', 'expect.help.4'] },
  { title: 'expect.not.title', lines: ['expect.not.1', 'expect.not.2'] },
  { title: 'expect.now.title', lines: ['expect.now.1'] },
] as const;

/** "What to expect in the first eight weeks": the same words for both partners, an honest range, no date. */
export function FirstTaskPage({ me }: { me: Me }) {
  const task = $api.useQuery('get', '/api/my/task');
  return (
    <Page title={t('expect.title')} me={me}>
      {task.data && <p className="muted">{t('expect.lead', { minutes: task.data.minutes })}</p>}
      <article className="reading">
        {SECTIONS.map(({ title, lines }) => (
          <section key={title} className="stack">
            <h2>{t(title)}</h2>
            {lines.map((line) => <p key={line}>{t(line)}</p>)}
          </section>
        ))}
      </article>
      {task.data ? <Answer task={task.data} me={me} /> : task.error ? <Failing error={task.error} onRetry={() => void task.refetch()} /> : <Skeleton lines={2} />}
    </Page>
  );
}

function Answer({ task, me }: { task: Schemas['FirstTask']; me: Me }) {
  return task.state === 'sent' ? <Sent task={task} zone={me.zone} /> : <QuestionForm me={me} />;
}

function Sent({ task, zone }: { task: Schemas['FirstTask']; zone: string }) {
  return (
    <section className="card stack" role="status">
      {task.sentAt && <h2>{t('task.sentTitle', { date: dateOf(localDateOf(task.sentAt, { zone })) })}</h2>}
      {task.question ? <p><span className="muted">{t('task.sentQuestion')}: </span>{task.question}</p> : <p>{t('task.sentNoQuestion')}</p>}
      <p className="reader">{t('reader.therapist')}</p>
      <p>{t('task.sentNext')}</p>
    </section>
  );
}

function QuestionForm({ me }: { me: Me }) {
  const queries = useQueryClient();
  const idFor = useIdFor();
  const draft = useDraft({ entry: 'my', of: me.personId, place: 'task', fields: ['question'] });
  const send = $api.useMutation('post', '/api/my/task', {
    onSuccess: () => {
      draft.sent();
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/my/task'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/my/tonight'] }),
      ]);
    },
  });
  return (
    <div ref={draft.root}>
      <Form
        problem={send.error && problemOf(send.error)}
        isSending={send.isPending}
        onSend={({ question = '' }) => send.mutate({ body: { id: idFor({ question }), question } })}
      >
        <LongField name="question" label={t('task.question')} hint={t('task.questionHint')} reader={t('reader.therapist')} maxLength={500} />
        <DraftLine draft={draft} signInPath="/sign-in" />
        <p className="muted small">{t('notMonitored')}</p>
        <SendButton isSending={send.isPending}>{t('task.send')}</SendButton>
      </Form>
    </div>
  );
}
