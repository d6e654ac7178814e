import { Button } from '@mantine/core';
import { useState } from 'react';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import type { CouplePage, Decision, PartnerLane } from '../contract';
import { ChoiceField, SendForm, TextField, textOf } from '../frame/send-form';
import { t } from '../words';
import { Cancel } from './dialog';
import { useRefresh } from './use-couple';

const USUAL: readonly Decision[] = ['conjoint_suitable', 'need_more_information'];
const MORE: readonly Decision[] = ['suitable_with_conditions', 'individual_work_only', 'refer_out'];
const decisionOf = (value: string): Decision | undefined => [...USUAL, ...MORE].find((decision) => decision === value);

export interface ScreenFormProps {
  page: CouplePage;
  lane: PartnerLane;
  onClose: () => void;
}

/** "Seen alone on DATE" with the therapist's decision (R3, SR4); two values at first sight, all five within reach. */
export function ScreenForm({ page, lane, onClose }: ScreenFormProps) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const [isMore, setMore] = useState(false);
  const record = $api.useMutation('post', '/api/staff/cases/{caseId}/screens', {
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const onSend = (values: FormData) => {
    const decision = decisionOf(textOf(values, 'decision'));
    if (!decision) return;
    const body = { personId: lane.personId, seenAloneOn: textOf(values, 'seenAloneOn'), decision };
    record.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor(body), ...body } });
  };
  const options = (isMore ? [...USUAL, ...MORE] : USUAL).map((value) => ({ value, label: t(`decision.${value}`) }));
  return (
    <SendForm problem={record.error ? problemOf(record.error) : null} isSending={record.isPending} send={t('screen.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
      <TextField name="seenAloneOn" type="date" max={page.today} defaultValue={page.today} label={t('screen.day')} />
      <ChoiceField name="decision" label={t('screen.decision')} options={options} />
      {!isMore && (
        <Button variant="subtle" size="compact-sm" onClick={() => setMore(true)}>
          {t('screen.more')}
        </Button>
      )}
      <p>{t('screen.reader')}</p>
    </SendForm>
  );
}
