import { Button } from '@mantine/core';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import type { CouplePage } from '../contract';
import { ChoiceField, SelectField, SendForm, textOf } from '../frame/send-form';
import { dayAhead } from '../frame/when';
import { t } from '../words';
import { Cancel, Dialog } from './dialog';
import type { Open } from './open';
import { useRefresh } from './use-couple';
import styles from './couple.module.css';

const CAUSES = ['clinical', 'safety', 'leave', 'consent', 'billing'] as const;
type Cause = (typeof CAUSES)[number];
const isCause = (value: string): value is Cause => CAUSES.some((cause) => cause === value);

/** Rest (R6): who asked and when both see it. For the therapist alone; on the partners' screens every cause is one page. */
export function RestCard({ page, onOpen }: { page: CouplePage; onOpen: (open: Open) => void }) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const end = $api.useMutation('post', '/api/staff/cases/{caseId}/rest/end', { onSuccess: refresh });
  const { state, edgeOn, asked } = page.rest;
  const nameOf = (personId: string | null) => page.partners.find((lane) => lane.personId === personId)?.firstName ?? t('rest.you');
  return (
    <section className={styles.card} aria-labelledby="rest">
      <h2 id="rest">{t('rest.card')}</h2>
      {state === 'none' && <p className={styles.muted}>{t('rest.none')}</p>}
      {edgeOn && <p>{t(state === 'asked' ? 'rest.comes' : 'rest.since', { day: dayAhead(edgeOn, page.today) })}</p>}
      {asked.map(({ personId, cause, askedAt }) => <p key={askedAt}>{t('rest.by', { name: nameOf(personId), cause: t(`rest.cause.${cause}`) })}</p>)}
      {asked.length > 0 && page.criteria.length > 0 && <p className={styles.muted}>{t('rest.staysShut')}</p>}
      {end.error && <p role="alert">{problemOf(end.error).detail}</p>}
      {/* What a partner asked for stands until that partner ends it. */}
      {asked.some(({ cause }) => cause !== 'asked') ? (
        <Button variant="default" loading={end.isPending} onClick={() => end.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor({ end: asked }) } })}>{t('rest.endIt')}</Button>
      ) : (
        <Button variant="default" onClick={() => onOpen({ kind: 'rest' })}>{t('rest.begin')}</Button>
      )}
      {page.criteria.length > 0 && <Button variant="subtle" onClick={() => onOpen({ kind: 'kept-back' })}>{t('rest.keepBack')}</Button>}
    </section>
  );
}

/** Protection is immediate; what both see changes at six in the morning, one to three days on. */
export function BeginRest({ page, onClose }: { page: CouplePage; onClose: () => void }) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const begin = $api.useMutation('post', '/api/staff/cases/{caseId}/rest', {
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const onSend = (values: FormData) => {
    const cause = textOf(values, 'cause');
    const body = { personId: textOf(values, 'personId') || null, cause: isCause(cause) ? cause : ('clinical' as const), startsIn: Number(textOf(values, 'startsIn')) };
    begin.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <Dialog title={t('rest.begin')} onClose={onClose}>
      <SendForm problem={begin.error ? problemOf(begin.error) : null} isSending={begin.isPending} send={t('rest.begin')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <SelectField name="personId" label={t('rest.whom')} data={[{ value: '', label: t('rest.both') }, ...page.partners.map(({ personId, firstName }) => ({ value: personId, label: firstName }))]} />
        <SelectField name="cause" label={t('rest.cause')} data={CAUSES.map((cause) => ({ value: cause, label: t(`rest.cause.${cause}`) }))} />
        <ChoiceField name="startsIn" label={t('rest.starts')} initial="1" options={['1', '2', '3'].map((days) => ({ value: days, label: t('rest.inDays', { days: Number(days) }) }))} />
        <p>{t('rest.whoSees')}</p>
      </SendForm>
    </Dialog>
  );
}
