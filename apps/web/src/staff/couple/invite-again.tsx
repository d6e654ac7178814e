import { useState } from 'react';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import type { CouplePage, PartnerLane } from '../contract';
import { ChoiceField, SendForm, TextField, textOf } from '../frame/send-form';
import { t } from '../words';
import { Cancel, Dialog } from './dialog';
import { useRefresh } from './use-couple';

type Joins = 'mail' | 'room';
const joinsOf = (value: string): Joins => (value === 'room' ? 'room' : 'mail');

/** An invitation, by mail or as a card, and as the partner who came first said; the one before it ends. */
export function InviteAgain({ page, lane, onClose }: { page: CouplePage; lane: PartnerLane; onClose: () => void }) {
  const caseId = page.id;
  const said = page.oneFirst?.otherId === lane.personId ? page.oneFirst.word : null;
  const refresh = useRefresh(caseId);
  const idFor = useIdFor();
  const [joins, setJoins] = useState<Joins>(said?.how === 'room' ? 'room' : (lane.invitation?.joins ?? 'mail'));
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
    <Dialog title={t(lane.invitation ? 'invite.title' : 'invite.first', { name: lane.firstName })} onClose={onClose}>
      <SendForm problem={invite.error ? problemOf(invite.error) : null} isSending={invite.isPending} send={t(joins === 'mail' ? 'invite.send' : 'invite.makeCard')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <ChoiceField
          name="joins"
          label={t('newCase.joins')}
          initial={joins}
          onChoose={(value) => setJoins(joinsOf(value))}
          options={[
            ...(said?.how === 'room' ? [] : [{ value: 'mail', label: t('newCase.byMail') }]),
            { value: 'room', label: t('newCase.inRoom') },
          ]}
        />
        {joins === 'mail' && <TextField name="email" type="email" label={t('newCase.email')} description={t(isOnRecord ? 'invite.onRecord' : 'newCase.emailHint')} required={!isOnRecord} autoComplete="off" defaultValue={isOnRecord ? '' : (said?.email ?? '')} />}
        {lane.invitation && <p>{t('invite.hint')}</p>}
      </SendForm>
    </Dialog>
  );
}
