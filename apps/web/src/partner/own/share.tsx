import type { Field } from '@groundwork/exercises/exercise';
import { useEffect, useRef, useState } from 'react';
import { $api, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { Form, SendButton, Ticks, useIdFor } from '../../lib/forms';
import { useWorkChanged } from '../homework/own-page';
import { o } from './words';

interface ShareProps {
  me: Schemas['Me'];
  entry: Schemas['KeptPage'];
  fields: readonly Field[];
  opening: string;
  onRefused: (error: unknown) => void;
}

/** R72: what is ticked becomes a new item that the therapist reads. Said before, because it cannot be taken back. */
export function Share(props: ShareProps) {
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isDone) said.current?.focus();
  }, [isDone]);
  if (isDone) return <p ref={said} tabIndex={-1} role="status">{o('own.share.done', { therapist: props.me.therapistName })}</p>;
  return (
    <details className="stack" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{o('own.share')}</summary>
      {isOpen && <What {...props} onShared={() => setDone(true)} />}
    </details>
  );
}

const NOTHING: ProblemView = { detail: '', code: 'nothing', status: 422, fields: {} };

function What({ me, entry, fields, opening, onRefused, onShared }: ShareProps & { onShared: () => void }) {
  const idFor = useIdFor();
  const changed = useWorkChanged();
  const [isAll, setAll] = useState(0);
  const [isEmpty, setEmpty] = useState(false);
  const therapist = me.therapistName;
  const share = $api.useMutation('post', '/api/my/own/entries/{ownId}/share', {
    gcTime: 0,
    onSuccess: () => {
      onShared();
      return changed();
    },
    onError: onRefused,
  });
  const filled = fields.filter(({ key }) => entry.answers.some((answer) => answer.key === key));
  const onSend = (values: Record<string, string>) => {
    const keys = filled.map(({ key }) => key).filter((key) => values[`keys.${key}`] === 'yes');
    setEmpty(keys.length === 0);
    if (keys.length > 0) share.mutate({ params: { path: { ownId: entry.id } }, body: { id: idFor({ keys }), opening, keys } });
  };
  const problem = isEmpty ? { ...NOTHING, detail: o('own.share.none') } : share.error && problemOf(share.error);
  return (
    <Form problem={problem} isSending={share.isPending} onSend={onSend}>
      <p>{o('own.share.lead', { therapist })} {me.supervisorName && o('own.share.supervised', { supervisor: me.supervisorName })}</p>
      <Ticks key={isAll} name="keys" label={o('own.share.what')} options={filled.map(({ key, label }) => ({ value: key, label }))} defaultValues={isAll ? filled.map(({ key }) => key) : []} />
      <button type="button" className="start quiet" onClick={() => setAll(isAll + 1)}>{o('own.share.all')}</button>
      <SendButton isSending={share.isPending}>{o('own.share.go', { therapist })}</SendButton>
    </Form>
  );
}
