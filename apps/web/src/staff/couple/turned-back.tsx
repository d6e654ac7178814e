import { Button } from '@mantine/core';
import { useState } from 'react';
import { $api, newId, type Schemas } from '../../lib/api';
import { Trouble } from '../frame/states';
import { t } from './turned-back-words';
import { useRefresh } from './use-couple';
import styles from './couple.module.css';

type Decision = Schemas['DecideTurnedBack']['decision'];

/** R36: the therapist's word on what was turned back in Room view. Neither partner can tell. */
export function TurnedBack({ caseId, turnedBackId }: { caseId: string; turnedBackId: string }) {
  const [ids] = useState(() => ({ none_of_these: newId(), talk_alone: newId() }));
  const refresh = useRefresh(caseId);
  const decide = $api.useMutation('post', '/api/staff/cases/{caseId}/turned-back/{turnedBackId}/decision', { onSuccess: refresh });
  const say = (decision: Decision) => !decide.isPending && decide.mutate({ params: { path: { caseId, turnedBackId } }, body: { id: ids[decision], decision } });
  return (
    <span className={styles.actions}>
      <Button size="compact-md" className={styles.small} aria-disabled={decide.isPending || undefined} onClick={() => say('none_of_these')}>{t('turnedBack.none')}</Button>
      <Button size="compact-md" className={styles.small} aria-disabled={decide.isPending || undefined} onClick={() => say('talk_alone')}>{t('turnedBack.talk')}</Button>
      <Trouble error={decide.error} />
    </span>
  );
}
