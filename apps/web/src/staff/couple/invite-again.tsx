import { useState } from 'react';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import type { PartnerLane } from '../contract';
import { ChoiceField, SendForm, TextField, textOf } from '../frame/send-form';
import { t } from '../words';
import { Cancel, Dialog } from './dialog';
import { useRefresh } from './use-couple';

type Joins = 'mail' | 'room';
const joinsOf = (value: string): Joins => (value === 'room' ? 'room' : 'mail');

/** A fresh invitation, by mail or as a card; the one before it ends. */
export function InviteAgain({ caseId, lane, onClose }: { caseId: string; lane: PartnerLane; onClose: () => void }) {
  const refresh = useRefresh(caseId);
  const idFor = useIdFor();
  const [joins, setJoins] = useState<Joins>(lane.invitation?.joins ?? 'mail');
  const isOnRecord = lane.invitation?.joins === 'mail';
  const invite = $api.useMutation('post', '/api/staff/cases/{caseId}/invitations', {
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const onSend = (values: FormData) => {
    const person = { personId: lane.personId, joins };
    const email = joins === 'mail' ? textOf(values, 'email') : '';
    const body = email ? { ...person, email } : person;
    invite.mutate({ params: { path: { caseId } }, body: { id: idFor(body), ...body } });
  };
  return (
    <Dialog title={t('invite.title', { name: lane.firstName })} onClose={onClose}>
      <SendForm problem={invite.error ? problemOf(invite.error) : null} isSending={invite.isPending} send={t(joins === 'mail' ? 'invite.send' : 'invite.makeCard')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <ChoiceField
          name="joins"
          label={t('newCase.joins')}
          initial={joins}
          onChoose={(value) => setJoins(joinsOf(value))}
          options={[
            { value: 'mail', label: t('newCase.byMail') },
            { value: 'room', label: t('newCase.inRoom') },
          ]}
        />
        {joins === 'mail' && <TextField name="email" type="email" label={t('newCase.email')} description={t(isOnRecord ? 'invite.onRecord' : 'newCase.emailHint')} required={!isOnRecord} autoComplete="off" />}
        <p>{t('invite.hint')}</p>
      </SendForm>
    </Dialog>
  );
}
