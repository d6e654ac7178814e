import { isUrgentReason, type NotDoneReason, notDoneReasons } from '@groundwork/domain/homework/not-done';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { Choices, Form, LongField, SendButton, useIdFor } from '../../lib/forms';
import { useWorkChanged, type WorkPageData } from './own-page';
import { w } from './words';

interface NotDoneProps { me: Schemas['Me']; page: WorkPageData }

/** R75: that it did not happen is told to the therapist alone, and what was told is not shown again. */
export function NotDone({ me, page }: NotDoneProps) {
  const [isNew, setNew] = useState(false);
  if (page.toldNotDone) return <Told me={me} isNew={isNew} />;
  return (
    <details className="stack">
      <summary>{w('myWork.notDone')}</summary>
      <Why me={me} page={page} onTold={() => setNew(true)} />
    </details>
  );
}

function Told({ me, isNew }: { me: Schemas['Me']; isNew: boolean }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isNew) words.current?.focus();
  }, [isNew]);
  return <p ref={words} tabIndex={-1} className="work-said">{w('myWork.notDone.told', { therapist: me.therapistName })}</p>;
}

function Why({ me, page, onTold }: NotDoneProps & { onTold: () => void }) {
  const idFor = useIdFor();
  const go = useNavigate();
  const changed = useWorkChanged();
  const therapist = me.therapistName;
  const tell = $api.useMutation('post', '/api/my/work/{partId}/not-done', {
    onSuccess: (_, { body }) => {
      onTold();
      if (isUrgentReason(body.reason)) void go('/help');
      return changed();
    },
  });
  const onSend = ({ reason = '', words = '' }: Record<string, string>) => {
    // Nothing chosen is answered by the page it is sent to, at the field.
    const said = { reason: reason as NotDoneReason, words };
    tell.mutate({ params: { path: { partId: page.partId } }, body: { id: idFor(said), ...said } });
  };
  return (
    <Form problem={tell.error && problemOf(tell.error)} isSending={tell.isPending} onSend={onSend}>
      <p>{w('myWork.notDone.lead', { therapist })}</p>
      <Choices name="reason" reader={w('myWork.notDone.reader', { therapist })} label={w('myWork.notDone.why')} options={notDoneReasons.map((value) => ({ value, label: w(`myWork.notDone.${value}`) }))} />
      <LongField name="words" label={w('myWork.notDone.words')} maxLength={1000} />
      <SendButton isSending={tell.isPending}>{w('myWork.notDone.send', { therapist })}</SendButton>
    </Form>
  );
}
