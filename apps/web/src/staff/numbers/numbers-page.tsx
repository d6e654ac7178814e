import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { $api, newId } from '../../lib/api';
import { dayMonthOf } from '../../lib/format';
import { Failing, Trouble, Waiting } from '../frame/states';
import { Picture } from './picture';
import { type Numbers, type Pulse, pulseNumbers, questionsOf, weekly, whyOf } from './series';
import { t } from './words';
import styles from './numbers.module.css';

const NUMBERS = '/api/staff/cases/{caseId}/numbers';

/** R79, R80: what each partner has said in numbers, week by week and inside the exercises, with a table behind each picture. */
export function NumbersPage() {
  const { caseId = '' } = useParams();
  const numbers = $api.useQuery('get', NUMBERS, { params: { path: { caseId } } });
  if (numbers.isPending) return <Waiting lines={8} />;
  if (!numbers.data) return <Failing error={numbers.error} onRetry={() => void numbers.refetch()} />;
  const { partners, scales } = numbers.data;
  return (
    <section className={styles.page}>
      <p><Link to={`/practice/cases/${caseId}`}>{partners.map(({ firstName }) => firstName).join(` ${t('staff.and')} `)}</Link></p>
      <h1>{t('overNumbers.title')}</h1>
      <p className={styles.muted}>{t('overNumbers.lead')}</p>
      <Flags numbers={numbers.data} caseId={caseId} />
      <Weekly numbers={numbers.data} />
      <section className={styles.card} aria-labelledby="in-work">
        <h2 id="in-work">{t('overNumbers.inWork')}</h2>
        {scales.length === 0 && <p className={styles.muted}>{t('overNumbers.inWorkNone')}</p>}
        <InWork numbers={numbers.data} />
      </section>
    </section>
  );
}

function Flags({ numbers, caseId }: { numbers: Numbers; caseId: string }) {
  if (numbers.flags.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="flags">
      <h2 id="flags">{t('overNumbers.flags')}</h2>
      <ul className={styles.flags}>
        {numbers.flags.map(({ flagId, personId }) => (
          <li key={flagId}>
            <span>{flagInWords(numbers, personId)}</span>
            {numbers.mayTake && <TakeUp caseId={caseId} flagId={flagId} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function flagInWords(numbers: Numbers, personId: string): string {
  const name = numbers.partners.find((one) => one.personId === personId)?.firstName ?? '';
  if (!numbers.mayReadPulse) return t('overNumbers.flagAlone', { name });
  const signs = whyOf(numbers, personId);
  return t('overNumbers.flag', { name, why: signs.length > 0 ? signs.map((sign) => t(`overNumbers.sign.${sign}`)).join('; ') : t('overNumbers.flagOver') });
}

function TakeUp({ caseId, flagId }: { caseId: string; flagId: string }) {
  const [id] = useState(newId);
  const queries = useQueryClient();
  const take = $api.useMutation('post', '/api/staff/cases/{caseId}/pulse-flags/{flagId}/taken', { onSuccess: () => queries.invalidateQueries() });
  return (
    <>
      <Button size="compact-md" aria-disabled={take.isPending || undefined} onClick={() => !take.isPending && take.mutate({ params: { path: { caseId, flagId } }, body: { id } })}>{t('overNumbers.taken')}</Button>
      <Trouble error={take.error} />
    </>
  );
}

function Weekly({ numbers }: { numbers: Numbers }) {
  const { pulses, gaps, mayReadPulse } = numbers;
  return (
    <section className={styles.card} aria-labelledby="weekly">
      <h2 id="weekly">{t('overNumbers.weekly')}</h2>
      {pulses.length === 0 && <p className={styles.muted}>{t(mayReadPulse ? 'overNumbers.weeklyNone' : 'overNumbers.weeklyShut')}</p>}
      <div className={styles.pictures}>
        {pulseNumbers.map((number) => {
          const series = weekly(numbers, number);
          return series.length > 0 && <div key={number}><h3>{t(`overNumbers.${number}`)}</h3><Picture what={t(`overNumbers.${number}`)} series={series} /></div>;
        })}
      </div>
      {gaps.length > 0 && (
        <>
          <h3>{t('overNumbers.gaps')}</h3>
          <p className={styles.muted}>{t('overNumbers.gapsHint')}</p>
          <NewestFirst lines={gaps.map(({ week, of }) => <li key={week}>{t('overNumbers.gap', { day: dayMonthOf(week), what: of.map((number) => t(`overNumbers.${number}`)).join('; ') })}</li>)} />
        </>
      )}
      <Lines numbers={numbers} />
    </section>
  );
}

const IN_SIGHT = 4;

/** The newest weeks; what is older is behind one press. */
function NewestFirst({ lines, className }: { lines: ReactNode[]; className?: string }) {
  return (
    <>
      <ul className={className}>{lines.slice(0, IN_SIGHT)}</ul>
      {lines.length > IN_SIGHT && (
        <details>
          <summary>{t('overNumbers.earlier', { count: lines.length - IN_SIGHT })}</summary>
          <ul className={className}>{lines.slice(IN_SIGHT)}</ul>
        </details>
      )}
    </>
  );
}

/** What each wrote beside the numbers, and whether they thought of giving up, newest week first. */
function Lines({ numbers: { pulses, partners } }: { numbers: Numbers }) {
  const said = pulses.filter(({ line, givingUp }) => line !== null || givingUp !== null);
  if (said.length === 0) return null;
  const nameOf = ({ personId }: Pulse): string => partners.find((one) => one.personId === personId)?.firstName ?? '';
  return (
    <>
      <h3>{t('overNumbers.lines')}</h3>
      <NewestFirst className={styles.said} lines={said.map((pulse) => (
        <li key={`${pulse.week} ${pulse.personId}`}>
          <span className={styles.muted}>{t('overNumbers.week', { day: dayMonthOf(pulse.week) })}</span>{' '}
          {pulse.line ? t('overNumbers.line', { name: nameOf(pulse), line: pulse.line }) : t('overNumbers.who', { name: nameOf(pulse) })}
          {pulse.givingUp && <span className={pulse.givingUp === 'no' ? styles.muted : styles.sign}> {t(`overNumbers.givingUp.${pulse.givingUp}`)}</span>}
        </li>
      ))} />
    </>
  );
}

function InWork({ numbers }: { numbers: Numbers }) {
  return (
    <div className={styles.pictures}>
      {questionsOf(numbers).map(({ name, title, label, isNeverOther, series }) => (
        <div key={name}>
          <h3>{t('overNumbers.question', { title, label })}</h3>
          {isNeverOther && <p className={styles.muted}>{t('overNumbers.never', { other: numbers.partners.filter(({ personId }) => series.every((one) => one.personId !== personId)).map(({ firstName }) => firstName).join('') || t('overNumbers.either') })}</p>}
          <Picture what={t('overNumbers.question', { title, label })} series={series} />
        </div>
      ))}
    </div>
  );
}
