import { Button } from '@mantine/core';
import { $api, newId } from '../../lib/api';
import type { CouplePage } from '../contract';
import { useRefresh } from '../couple/use-couple';
import { Trouble } from '../frame/states';
import { t } from './words';
import styles from './sessions.module.css';

/** Who was there: both, or one of the two. The last word stands, and neither partner reads it. */
export function Attendance({ page, session }: { page: CouplePage; session: CouplePage['sessions'][number] }) {
  const refresh = useRefresh(page.id);
  const record = $api.useMutation('post', '/api/staff/cases/{caseId}/sessions/{sessionId}/attendance', { onSuccess: refresh });
  const choices = [
    { key: 'both', label: t('attended.both'), said: { attended: 'both' as const } },
    ...page.partners.map(({ personId, firstName }) => ({ key: personId, label: t('attended.one', { name: firstName }), said: { attended: 'one' as const, personId } })),
  ];
  const chosen = session.attended === 'one' ? session.attendedBy : session.attended;
  const say = (said: (typeof choices)[number]['said']) => {
    if (!record.isPending) record.mutate({ params: { path: { caseId: page.id, sessionId: session.id } }, body: { id: newId(), ...said } });
  };
  return (
    <div role="group" aria-labelledby="attended" className={styles.attended}>
      <p id="attended">
        <strong>{t('attended.title')}</strong> {chosen === null && t('attended.unsaid')} <span className={styles.muted}>{t('attended.private')}</span>
      </p>
      <div className={styles.row}>
        {choices.map(({ key, label, said }) => (
          <Button key={key} size="compact-md" aria-pressed={chosen === key} variant={chosen === key ? 'filled' : undefined} onClick={() => say(said)}>
            {label}
          </Button>
        ))}
      </div>
      <Trouble error={record.error} />
    </div>
  );
}
