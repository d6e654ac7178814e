import type { Exercise } from '@groundwork/exercises/exercise';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { DraftLine } from '../../lib/draft-line';
import { useDraft } from '../../lib/drafts';
import { Form, SendButton, useIdFor } from '../../lib/forms';
import { answersFrom, valuesFrom } from '../homework/answers';
import { WorkField } from '../homework/fields/work-field';
import { readerLine } from '../homework/reader-line';
import { t } from '../words';
import { p } from './words';

interface PulseFormProps {
  me: Schemas['Me'];
  pulse: Schemas['MyPulse'];
  exercise: Exercise;
  /** What was sent for this week before, where it is changed. */
  before?: Schemas['MyPulseWeek'];
  onSent: () => void;
}

const NOTHING: ProblemView = { detail: '', code: 'nothing', status: 422, fields: {} };

/** Four numbers, one question and a line. What is typed is kept until it is sent. */
export function PulseForm({ me, pulse, exercise, before, onSent }: PulseFormProps) {
  const idFor = useIdFor();
  const queries = useQueryClient();
  const [isEmpty, setEmpty] = useState(false);
  const draft = useDraft({ entry: 'my', of: me.personId, place: 'pulse', fields: exercise.fields.map(({ key }) => key) });
  const send = $api.useMutation('post', '/api/my/pulse', {
    onSuccess: async () => {
      draft.sent();
      await queries.invalidateQueries({ queryKey: ['get', '/api/my/pulse'] });
      onSent();
    },
  });
  const values = valuesFrom(before?.answers ?? []);
  const problem = isEmpty ? { ...NOTHING, detail: p('pulse.nothing') } : send.error && problemOf(send.error);
  const onSend = (typed: Record<string, string>) => {
    const answers = answersFrom(exercise.fields, typed);
    setEmpty(answers.length === 0);
    if (answers.length > 0) send.mutate({ body: { id: idFor({ answers }), of: me.personId, answers } });
  };
  return (
    <div ref={draft.root} className="work-form">
      <p className="reader">{readerLine(pulse.reader, me)}</p>
      <Form problem={problem} isSending={send.isPending} onSend={onSend}>
        {exercise.fields.map((field) => {
          const reader = pulse.fields.find(({ key }) => key === field.key)?.reader ?? pulse.reader;
          const isTighter = reader !== pulse.reader;
          return (
            <div key={field.key} className={isTighter ? 'work-tighter' : undefined}>
              <WorkField field={field} reader={isTighter ? readerLine(reader, me) : undefined} value={values[field.key]} otherName={me.partnerName} />
            </div>
          );
        })}
        <DraftLine draft={draft} signInPath="/sign-in" />
        <p className="muted small">{t('notMonitored')}</p>
        <SendButton isSending={send.isPending}>{p('pulse.send', { therapist: me.therapistName })}</SendButton>
      </Form>
    </div>
  );
}
