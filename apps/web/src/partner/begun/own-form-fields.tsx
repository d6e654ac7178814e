import { fearIn } from '@groundwork/domain/homework/own-forms';
import type { Exercise } from '@groundwork/exercises/exercise';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { $api, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { DraftLine } from '../../lib/draft-line';
import { useDraft } from '../../lib/drafts';
import { Form, SendButton, useIdFor } from '../../lib/forms';
import { answersFrom } from '../homework/answers';
import { WorkField } from '../homework/fields/work-field';
import { readerLine } from '../homework/reader-line';
import { t } from '../words';
import { b } from './words';

interface FieldsProps { me: Schemas['Me']; form: Schemas['OwnForm']; exercise: Exercise; onSent: () => void }

const NOTHING: ProblemView = { detail: '', code: 'nothing', status: 422, fields: {} };

/** The fields, each with its readers; what is typed is kept until it is sent. Whoever wrote of fear is on the help page at once. */
export function OwnFormFields({ me, form, exercise, onSent }: FieldsProps) {
  const idFor = useIdFor();
  const go = useNavigate();
  const queries = useQueryClient();
  const [isEmpty, setEmpty] = useState(false);
  const draft = useDraft({ entry: 'my', of: me.personId, place: `begun-${form.exercise.toLowerCase()}`, fields: exercise.fields.map(({ key }) => key) });
  const send = $api.useMutation('post', '/api/my/forms', {
    onSuccess: async (_, { body }) => {
      draft.sent();
      if (fearIn(body.exercise, body.answers)) void go('/help');
      await Promise.all(['/api/my/forms', '/api/my/work'].map((path) => queries.invalidateQueries({ queryKey: ['get', path] })));
      onSent();
    },
  });
  const problem = isEmpty ? { ...NOTHING, detail: b('begun.nothing') } : send.error && problemOf(send.error);
  const onSend = (values: Record<string, string>) => {
    const answers = answersFrom(exercise.fields, values);
    setEmpty(answers.length === 0);
    const said = { of: me.personId, exercise: form.exercise, answers };
    if (answers.length > 0) send.mutate({ body: { id: idFor(said), ...said } });
  };
  return (
    <div ref={draft.root} className="stack">
      <p className="reader">{readerLine(form.reader, me)}</p>
      <p className="muted small">{b('begun.empty')}</p>
      <Form problem={problem} isSending={send.isPending} onSend={onSend}>
        {exercise.fields.map((field) => {
          const reader = form.fields.find(({ key }) => key === field.key)?.reader ?? form.reader;
          const isTighter = reader !== form.reader;
          return (
            <div key={field.key} className={isTighter ? 'work-tighter' : undefined}>
              <WorkField field={field} reader={isTighter ? readerLine(reader, me) : undefined} otherName={me.partnerName} />
            </div>
          );
        })}
        <DraftLine draft={draft} signInPath="/sign-in" />
        <p className="muted small">{t('notMonitored')}</p>
        <SendButton isSending={send.isPending}>{b('begun.send', { therapist: me.therapistName })}</SendButton>
      </Form>
    </div>
  );
}
