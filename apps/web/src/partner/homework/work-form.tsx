import { needingHelp } from '@groundwork/domain/homework/answers';
import type { Exercise } from '@groundwork/exercises/exercise';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { $api, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { DraftLine } from '../../lib/draft-line';
import { useDraft } from '../../lib/drafts';
import { Form, SendButton, useIdFor } from '../../lib/forms';
import { t } from '../words';
import { answersFrom, readingOf, valuesFrom } from './answers';
import { TheirPart } from './both';
import { WorkField } from './fields/work-field';
import { NotDone } from './not-done';
import { type OwnField, type Start, useLeftTheLists, useWorkChanged, type WorkPageData } from './own-page';
import { readBy, readerLine } from './reader-line';
import { Replies } from './replies';
import { Withdrawn } from './withdrawn';
import { w } from './words';

interface WorkFormProps {
  me: Schemas['Me'];
  page: WorkPageData;
  exercise: Exercise;
  fields: OwnField[];
  /** The therapist no longer asks for it: what was typed stays, and is not sent. */
  isGone: boolean;
  takenBack: Start | null;
  onSent: () => void;
}

const NOTHING: ProblemView = { detail: '', code: 'nothing', status: 422, fields: {} };

/** The own page of a piece of work. Any field may be left empty; what is typed is kept until it is sent. */
export function WorkForm({ me, page, exercise, fields, isGone, takenBack, onSent }: WorkFormProps) {
  const idFor = useIdFor();
  const go = useNavigate();
  const changed = useWorkChanged();
  const left = useLeftTheLists();
  const [isEmpty, setEmpty] = useState(false);
  const draft = useDraft({ entry: 'my', of: me.personId, place: `work-${page.partId}`, fields: fields.map(({ field }) => field.key) });
  const send = $api.useMutation('post', '/api/my/work/{partId}/answer', {
    onSuccess: (_, { body }) => {
      draft.sent();
      onSent();
      if (needingHelp(exercise.fields, body.answers).length > 0) void go('/help');
      return changed();
    },
    onError: (error) => {
      if (problemOf(error).code === 'work_withdrawn') void left();
    },
  });
  const before = takenBack?.values ?? valuesFrom(readingOf(page.acts).standing?.answers ?? []);
  const problem = isEmpty ? { ...NOTHING, detail: w('myWork.nothing') } : send.error && problemOf(send.error);
  const isWithdrawn = isGone || problem?.code === 'work_withdrawn';
  const onSend = (values: Record<string, string>) => {
    const answers = answersFrom(fields.map(({ field }) => field), values);
    setEmpty(answers.length === 0);
    if (answers.length > 0) send.mutate({ params: { path: { partId: page.partId } }, body: { id: idFor({ answers }), answers } });
  };
  return (
    <section className="stack work-form" aria-labelledby="own-page">
      <h2 id="own-page">{w('myWork.form')}</h2>
      <Before me={me} page={page} takenBack={takenBack} />
      <p className="reader">{readerLine(page.reader, me)}{page.fewer && ` ${w(`myWork.fewer.${page.fewer}`)}`}</p>
      <p className="muted small">{w('myWork.empty')}</p>
      <div ref={draft.root}>
        <Form problem={isWithdrawn ? null : problem} isSending={send.isPending} onSend={onSend}>
          {fields.map(({ field, reader }) => {
            const isTighter = reader !== page.reader;
            const own = <WorkField field={field} reader={isTighter ? readerLine(reader, me) : undefined} value={before[field.key]} otherName={me.partnerName} />;
            return <div key={field.key} className={isTighter ? 'work-tighter' : undefined}>{own}</div>;
          })}
          {isWithdrawn ? <Withdrawn me={me} fields={fields} /> : (
            <>
              <DraftLine draft={draft} signInPath="/sign-in" />
              <p className="muted small">{t('notMonitored')}</p>
              <SendButton isSending={send.isPending}>{w(`myWork.send.${readBy(page.reader)}`, { therapist: me.therapistName })}</SendButton>
            </>
          )}
        </Form>
      </div>
      {!isWithdrawn && <NotDone me={me} page={page} />}
      <TheirPart me={me} page={page} exercise={exercise} />
    </section>
  );
}

/** Why there are words in the fields already. */
function Before({ me, page, takenBack }: Pick<WorkFormProps, 'me' | 'page' | 'takenBack'>) {
  return (
    <>
      {page.replies.length > 0 && <Replies me={me} replies={page.replies} />}
      {page.replies.length > 0 && !takenBack && <p>{w('myWork.asksAgain', { therapist: me.therapistName })}</p>}
      {takenBack && <p role="status">{w('myWork.takenBack')}</p>}
      {takenBack?.added.map((words) => (
        <blockquote key={words} className="work-said">
          <p className="muted small">{w('myWork.hadAdded')}</p>
          <p className="work-words">{words}</p>
        </blockquote>
      ))}
    </>
  );
}
