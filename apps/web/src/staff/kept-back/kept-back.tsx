import { Button } from '@mantine/core';
import { keptBackReach } from '@groundwork/domain/consistency/kept-back-reach';
import { useState } from 'react';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { addDays, shortDayOf } from '../../lib/format';
import { useIdFor } from '../../lib/forms';
import { wordsOf } from '../../lib/words';
import words from '../../words/en/kept-back.json';
import type { CouplePage } from '../contract';
import { Dialog } from '../couple/dialog';
import { SendForm, TextField, textOf } from '../frame/send-form';
import { Failing, Trouble, Waiting } from '../frame/states';
import styles from './kept-back.module.css';

const t = wordsOf(words);

type Days = Pick<Schemas['KeptBackDays'], 'from' | 'through'>;
const inWords = ({ from, through }: Days) => (from === through ? shortDayOf(from) : t('keptBack.span', { from: shortDayOf(from), through: shortDayOf(through) }));

/** Days that the therapist keeps back from the next opening, and lets open later (R38). */
export function KeptBack({ page, onClose }: { page: CouplePage; onClose: () => void }) {
  const standing = $api.useQuery('get', '/api/staff/cases/{caseId}/kept-back', { params: { path: { caseId: page.id } } });
  const [done, setDone] = useState('');
  const after = (said: string) => {
    setDone(said);
    void standing.refetch();
  };
  return (
    <Dialog title={t('keptBack.title')} onClose={onClose}>
      <div className={styles.parts}>
        <p>{t('keptBack.lead')}</p>
        {standing.data ? <Standing page={page} days={standing.data} onDone={after} /> : standing.error ? <Failing error={standing.error} onRetry={() => void standing.refetch()} /> : <Waiting lines={2} />}
        <p role="status">{done}</p>
        <Keep page={page} onDone={after} onClose={onClose} />
      </div>
    </Dialog>
  );
}

interface ActProps {
  page: CouplePage;
  onDone: (said: string) => void;
}

function Standing({ page, days, onDone }: ActProps & { days: Schemas['KeptBackDays'][] }) {
  if (days.length === 0) return <p className={styles.muted}>{t('keptBack.none')}</p>;
  return (
    <section aria-labelledby="kept-back-standing">
      <h3 id="kept-back-standing">{t('keptBack.standing')}</h3>
      <ul className={styles.days}>{days.map((one) => <One key={one.id} page={page} one={one} onDone={onDone} />)}</ul>
    </section>
  );
}

function One({ page, one, onDone }: ActProps & { one: Schemas['KeptBackDays'] }) {
  const idFor = useIdFor();
  const letOpen = $api.useMutation('post', '/api/staff/cases/{caseId}/kept-back/{keptBackId}/end', { onSuccess: () => onDone(t('keptBack.let', { days: inWords(one) })) });
  return (
    <li>
      <span>{inWords(one)}</span>
      <Button
        size="compact-md" variant="default" loading={letOpen.isPending} aria-label={t('keptBack.letOpenOf', { days: inWords(one) })}
        onClick={() => letOpen.mutate({ params: { path: { caseId: page.id, keptBackId: one.id } }, body: { id: idFor(one) } })}
      >
        {t('keptBack.letOpen')}
      </Button>
      <Trouble error={letOpen.error} />
    </li>
  );
}

function Keep({ page, onDone, onClose }: ActProps & { onClose: () => void }) {
  const idFor = useIdFor();
  const keep = $api.useMutation('post', '/api/staff/cases/{caseId}/kept-back', { onSuccess: (_, { body }) => onDone(t('keptBack.kept', { days: inWords(body) })) });
  const onSend = (values: FormData) => {
    const body = { from: textOf(values, 'from'), through: textOf(values, 'through') };
    keep.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor(body), ...body } });
  };
  const reach = { min: addDays(page.today, -keptBackReach.back), max: addDays(page.today, keptBackReach.ahead) };
  return (
    <SendForm problem={keep.error ? problemOf(keep.error) : null} isSending={keep.isPending} send={t('keptBack.send')} onSend={onSend} beside={<Button variant="subtle" onClick={onClose}>{t('keptBack.close')}</Button>}>
      <TextField name="from" type="date" {...reach} label={t('keptBack.from')} description={t('keptBack.reach', keptBackReach)} />
      <TextField name="through" type="date" {...reach} label={t('keptBack.through')} defaultValue={page.today} />
    </SendForm>
  );
}
