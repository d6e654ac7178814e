import type { AmendmentReason } from '@groundwork/domain/criteria/amendments/allowed';
import { useState } from 'react';
import { $api, type ProblemView } from '../../lib/api';
import { Form, SendButton, useIdFor } from '../../lib/forms';
import { refusalOf, type Room, type RoomCriterion } from '../room-api';
import { incomplete } from '../criteria/incomplete';
import { useAfterChange } from './use-after-change';
import { askedBy, Why } from './why';
import { t } from './words';

/** R31: any time, and both sign. */
export function EndForm({ criterion, room, onClose }: { criterion: RoomCriterion; room: Room; onClose: () => void }) {
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const idFor = useIdFor();
  const after = useAfterChange(onClose);
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/criteria/{criterionId}/ending', after);
  const send = (values: Partial<Record<string, string>>) => {
    const open = ['askedBy', 'reason'].filter((field) => !values[field]);
    setMissing(incomplete(open, () => t('change.required')));
    if (open.length > 0 || isPending) return;
    const body = { reason: values.reason as AmendmentReason, ...askedBy(values.askedBy) };
    mutate({ params: { path: { criterionId: criterion.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <section className="change" aria-labelledby={`end-${criterion.id}`}>
      <h4 id={`end-${criterion.id}`}>{t('change.end.title')}</h4>
      <p>{t('change.end.words')}</p>
      <Form problem={missing ?? refusalOf(error)} isSending={isPending} onSend={send}>
        <Why partners={room.partners} />
        <div className="row">
          <SendButton isSending={isPending}>{t('change.end.send')}</SendButton>
          <button type="button" className="quiet" onClick={onClose}>{t('change.cancel')}</button>
        </div>
      </Form>
    </section>
  );
}
