import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { localDateOf, shortDayOf, timeOf, zoneNote } from '../../lib/format';
import { useIdFor } from '../../lib/forms';
import { wordsOf } from '../../lib/words';
import words from '../../words/en/staff-talks.json';
import type { CouplePage } from '../contract';
import { Dialog } from '../couple/dialog';
import { useRefresh } from '../couple/use-couple';
import { SendForm, TextField, textOf } from '../frame/send-form';
import { Waiting } from '../frame/states';
import { useWork } from '../work/use-work';
import styles from '../work/work.module.css';

const s = wordsOf(words);
const TALKS = '/api/staff/cases/{caseId}/talks';
type Time = Schemas['StaffTime'];

interface TalksProps { page: CouplePage; workId: string; onClose: () => void }

/** The times of one talk: those ahead, and of the others what both read and what each had said alone. */
export function Talks({ page, workId, onClose }: TalksProps) {
  const talks = $api.useQuery('get', TALKS, { params: { path: { caseId: page.id } } }, { gcTime: 0 });
  const mayGive = useWork(page.id).data?.mayGive === true;
  const talk = talks.data?.talks.find((one) => one.workId === workId);
  const maySet = talk !== undefined && mayGive && !talk.withdrawn;
  return (
    <Dialog title={talk?.title ?? s('talks.title')} onClose={onClose}>
      {talks.isPending && <Waiting lines={4} />}
      {talks.error && !talks.data && (
        <div className={styles.failing}>
          <p role="alert">{s('talks.failing')}</p>
          <Button onClick={() => void talks.refetch()}>{s('talks.again')}</Button>
        </div>
      )}
      {maySet && <NewTime page={page} workId={workId} onClose={onClose} />}
      {talk && <Times page={page} times={talk.times} />}
      {!maySet && !talks.isPending && <p><Button variant="subtle" onClick={onClose}>{s('talks.close')}</Button></p>}
    </Dialog>
  );
}

function NewTime({ page, workId, onClose }: TalksProps) {
  const idFor = useIdFor();
  const queries = useQueryClient();
  const refresh = useRefresh(page.id);
  const [set, setSet] = useState('');
  const add = $api.useMutation('post', '/api/staff/cases/{caseId}/work/{assignmentId}/times', {
    onSuccess: async (_, { body }) => {
      setSet(s('talks.set', { day: shortDayOf(body.localDate), time: body.localTime }));
      // The lanes say how much is asked for in a week (R76).
      await Promise.all([queries.invalidateQueries({ queryKey: ['get', TALKS] }), refresh()]);
    },
  });
  const onSend = (values: FormData) => {
    const body = { localDate: textOf(values, 'localDate'), localTime: textOf(values, 'localTime') };
    setSet('');
    add.mutate({ params: { path: { caseId: page.id, assignmentId: workId } }, body: { id: idFor(body), ...body } });
  };
  return (
    <SendForm problem={add.error ? problemOf(add.error) : null} isSending={add.isPending} send={s('talks.add')} onSend={onSend} beside={<Button variant="subtle" onClick={onClose}>{s('talks.close')}</Button>}>
      <p>{s('talks.lead')}</p>
      <TextField name="localDate" type="date" min={page.today} label={s('talks.day')} />
      <TextField name="localTime" type="time" label={s('talks.time')} description={zoneNote(page) || undefined} />
      <p role="status">{set}</p>
    </SendForm>
  );
}

function Times({ page, times }: { page: CouplePage; times: Time[] }) {
  const ahead = times.filter(({ outcome }) => outcome === 'ahead').reverse();
  const before = times.filter(({ outcome }) => outcome !== 'ahead');
  const when = ({ startsAt }: Time) => s('talks.when', { day: shortDayOf(localDateOf(startsAt, page)), time: timeOf(startsAt, page) });
  return (
    <div className={styles.times}>
      <h3>{s('talks.ahead')}</h3>
      {ahead.length === 0 ? <p className={styles.muted}>{s('talks.none')}</p> : <ul className={styles.given}>{ahead.map((time) => <li key={time.id}>{when(time)}</li>)}</ul>}
      {before.length > 0 && (
        <>
          <h3>{s('talks.before')}</h3>
          <p className={styles.muted}>{s('talks.private')}</p>
          <ul className={styles.given}>
            {before.map((time) => (
              <li key={time.id}>
                <p><strong>{when(time)}</strong> {s(`talks.${time.outcome === 'talk' ? 'talk' : 'rest'}`)}{time.restedByPlan && `, ${s('talks.byPlan')}`}{time.goesOnAt && `, ${s('talks.paused', { time: timeOf(time.goesOnAt, page) })}`}</p>
                {time.said.map((said) => <Said key={said.personId} said={said} name={page.partners.find(({ personId }) => personId === said.personId)?.firstName ?? ''} />)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Said({ said: { answer, feelings, words: note }, name }: { said: Schemas['SafeSaid']; name: string }) {
  const chosen = feelings.map((one) => s(`talks.feel.${one}`)).join(', ');
  return (
    <p className={styles.muted}>
      {s('talks.said', { name, answer: answer ?? 'none' })}{chosen && ` ${s('talks.chose', { chosen })}`}{note && ` ${s('talks.wrote', { words: note })}`}
    </p>
  );
}
