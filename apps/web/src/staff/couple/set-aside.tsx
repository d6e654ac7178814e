import { Button } from '@mantine/core';
import { useState } from 'react';
import { $api, newId } from '../../lib/api';
import { Trouble } from '../frame/states';
import { t } from '../words';
import { useRefresh } from './use-couple';
import styles from './couple.module.css';

/** R88: after the talk alone. Neither partner can tell. */
export function SetAside({ caseId, notFreeId }: { caseId: string; notFreeId: string }) {
  const [id] = useState(newId);
  const refresh = useRefresh(caseId);
  const aside = $api.useMutation('post', '/api/staff/cases/{caseId}/not-free/{notFreeId}/aside', { onSuccess: refresh });
  return (
    <>
      <Button size="compact-md" className={styles.small} aria-disabled={aside.isPending || undefined} onClick={() => !aside.isPending && aside.mutate({ params: { path: { caseId, notFreeId } }, body: { id } })}>
        {t('decide.setAside')}
      </Button>
      <Trouble error={aside.error} />
    </>
  );
}

/** SR6: after the talk alone. Neither partner can tell. */
export function FearAside({ caseId, personId }: { caseId: string; personId: string }) {
  const [id] = useState(newId);
  const refresh = useRefresh(caseId);
  const aside = $api.useMutation('post', '/api/staff/cases/{caseId}/partners/{personId}/fear-aside', { onSuccess: refresh });
  return (
    <>
      <Button size="compact-md" className={styles.small} aria-disabled={aside.isPending || undefined} onClick={() => !aside.isPending && aside.mutate({ params: { path: { caseId, personId } }, body: { id } })}>
        {t('decide.talkedAlone')}
      </Button>
      <Trouble error={aside.error} />
    </>
  );
}
