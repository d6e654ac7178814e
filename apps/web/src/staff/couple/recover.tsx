import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import type { PartnerLane } from '../contract';
import { ChoiceField, SecretField, SendForm, textOf } from '../frame/send-form';
import { t } from '../words';
import { Cancel, Dialog } from './dialog';

interface RecoverProps {
  caseId: string;
  lane: PartnerLane;
  onClose: () => void;
}

/** SR13: the way back in for one partner, by their own words or alone in the room; never through the other. */
export function Recover({ caseId, lane: { personId, firstName: name }, onClose }: RecoverProps) {
  const navigate = useNavigate();
  const idFor = useIdFor();
  const [isSeen, setSeen] = useState(false);
  const [isMail, setMail] = useState(false);
  const recover = $api.useMutation('post', '/api/staff/cases/{caseId}/recoveries', {
    gcTime: 0,
    onSuccess: (_, { body }) => {
      if (body.joins === 'room') void navigate(`/practice/cases/${caseId}/partners/${personId}/card`);
    },
  });
  const onSend = (values: FormData) => {
    const body = isSeen
      ? { personId, seenInPerson: true, joins: 'room' as const }
      : { personId, code: textOf(values, 'code'), joins: isMail ? ('mail' as const) : ('room' as const) };
    recover.mutate({ params: { path: { caseId } }, body: { id: idFor(body), ...body } });
  };
  if (recover.isSuccess) {
    return (
      <Dialog title={t('recover.title', { name })} onClose={onClose}>
        <p role="status">{t('recover.sent', { name })}</p>
        <Button onClick={onClose}>{t('recover.done')}</Button>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('recover.title', { name })} onClose={onClose}>
      <SendForm problem={recover.error ? problemOf(recover.error) : null} isSending={recover.isPending} send={t(isMail && !isSeen ? 'recover.send' : 'recover.makeCard')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <p>{t('recover.never')}</p>
        <ChoiceField
          name="how"
          label={t('recover.how', { name })}
          initial="words"
          onChoose={(value) => setSeen(value === 'seen')}
          options={[
            { value: 'words', label: t('recover.byWords', { name }) },
            { value: 'seen', label: t('recover.seen', { name }) },
          ]}
        />
        {!isSeen && <SecretField name="code" label={t('recover.words')} description={t('recover.wordsHint')} autoComplete="off" />}
        {!isSeen && (
          <ChoiceField
            name="joins"
            label={t('recover.where')}
            initial="room"
            onChoose={(value) => setMail(value === 'mail')}
            options={[
              { value: 'room', label: t('recover.card') },
              { value: 'mail', label: t('recover.byMail', { name }) },
            ]}
          />
        )}
        <p>{t('recover.hint', { name })}</p>
      </SendForm>
    </Dialog>
  );
}
