import { Button } from '@mantine/core';
import { $api } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { g, waysOfBundle } from '../../lib/giving';
import type { CouplePage } from '../contract';
import { useRefresh } from '../couple/use-couple';
import { Trouble } from '../frame/states';
import type { StaffWork } from './use-work';
import { t } from './words';
import styles from './work.module.css';

/** One press gives both their two items a week for this part; where it is divided between them and nobody said who is injured, one press for each way. */
export function GiveBundle({ page, work: { bundle }, onDone }: { page: CouplePage; work: StaffWork; onDone: () => void }) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const give = $api.useMutation('post', '/api/staff/cases/{caseId}/work/bundle', {
    onSuccess: async () => {
      await refresh();
      onDone();
    },
    onError: () => void refresh(),
  });
  if (!bundle || bundle.refusal) return null;
  const ways = waysOfBundle(bundle, page.partners);
  if (ways.length === 0) return null;
  const send = (injuredId: string) => {
    const body = { injuredId };
    if (!give.isPending) give.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <section aria-labelledby="bundle" className={styles.bundle}>
      <div className={styles.what}>
        <h3 id="bundle">{t('work.bundle')}</h3>
        <p>{bundle.items.map(({ title }) => title).join(', ')}</p>
        <p className={styles.muted}>{t('work.bundleLine', { weeks: bundle.weeks })}</p>
      </div>
      <div className={styles.ways}>
        {ways.map(({ injuredId, who }) => (
          <Button key={injuredId} size="compact-md" className={styles.way} aria-disabled={give.isPending || undefined} aria-label={g('giving.chooseFor', { title: t('work.bundleGive'), who })} onClick={() => send(injuredId)}>{ways.length > 1 ? who : t('work.bundleGive')}</Button>
        ))}
      </div>
      <Trouble error={give.error} />
    </section>
  );
}
