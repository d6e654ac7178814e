import { Link } from 'react-router';
import type { Schemas } from '../../lib/api';
import { countsInWords } from '../../lib/counts';
import { useMe } from '../frame/me';
import { happenedOn, sessionInWords } from '../frame/when';
import { localDateOf } from '../../lib/format';
import { t } from './words';
import styles from './today.module.css';

const joined = (names: readonly string[]): string => names.join(` ${t('staff.and')} `);

/** By time: who, what happened since, what each entered. */
export function CouplesToday({ couples }: { couples: Schemas['TodayCouple'][] }) {
  return (
    <section className={styles.card} aria-labelledby="coming">
      <h2 id="coming">{t('today.couples')}</h2>
      {couples.length === 0 && <p className={styles.muted}>{t('today.noSessions')}</p>}
      <ul className={styles.couples}>
        {couples.map((couple) => (
          <CoupleToday key={couple.id} couple={couple} />
        ))}
      </ul>
    </section>
  );
}

function CoupleToday({ couple: { id, names, session, lines, entries, resting } }: { couple: Schemas['TodayCouple'] }) {
  const since = lines.filter(({ counts }) => counts.total + counts.excused + counts.rest > 0).map(({ behaviour, counts }) => t('today.since', { behaviour, counts: countsInWords(counts) }));
  return (
    <li>
      <p className={styles.line}>
        <Link to={`/practice/cases/${id}`} className={styles.names} data-row>{joined(names)}</Link>
        <span>{t('today.at', { time: session.localTime.slice(0, 5), minutes: session.minutes })}</span>
        {session.link && <a href={session.link} target="_blank" rel="noreferrer" aria-label={t('today.linkOf', { names: joined(names) })}>{t('today.link')}</a>}
      </p>
      <p>{resting ? t('today.resting') : since.length > 0 ? since.join(' · ') : t('today.noneSince')}</p>
      <p className={styles.muted}>{entries.filter(({ due }) => due > 0).map(({ firstName, made, due }) => t('today.entries', { name: firstName, made, due })).join(' · ')}</p>
    </li>
  );
}

/** The last active first. */
export function OtherCouples({ couples, at }: { couples: Schemas['OtherCouple'][]; at: string }) {
  const { zone } = useMe();
  const today = localDateOf(at, { zone });
  if (couples.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="others">
      <h2 id="others">{t('today.others')}</h2>
      <ul className={styles.others}>
        {couples.map(({ id, names, as, next, lastActivityAt }) => (
          <li key={id}>
            <span className={styles.line}>
              <Link to={`/practice/cases/${id}`} className={styles.names} data-row>{joined(names)}</Link>
              {(as === 'cover' || as === 'supervisor') && <span className={styles.muted}>{t(`today.as.${as}`)}</span>}
            </span>
            <span>{next ? t('today.next', { session: sessionInWords(next) }) : t('today.noNext')}</span>
            <span className={styles.muted}>{lastActivityAt && t('today.active', { day: happenedOn(lastActivityAt, { zone, today }) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
