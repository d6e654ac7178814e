import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../lib/api';
import { localDateOf, shortDayOf } from '../../lib/format';
import { useMe } from '../frame/me';
import { actOf, placeOf, whyOf, type Need } from './need-words';
import { Later } from './later';
import { t } from './words';
import styles from './today.module.css';

const namesOf = ({ names }: Need): string => names.join(` ${t('staff.and')} `);

const SHOWN = 10;

/** Each: who, why, one button; what can wait is put off with a reason and comes back. */
export function NeedsCard({ today }: { today: Schemas['Today'] }) {
  const [late, setLate] = useState<Need | null>(null);
  // What is urgent is never folded away, however much there is.
  const shown = Math.max(SHOWN, today.needs.filter(({ kind }) => kind === 'urgent').length);
  const [first, more] = [today.needs.slice(0, shown), today.needs.slice(shown)];
  return (
    <section className={styles.card} aria-labelledby="needs">
      <h2 id="needs">{t('today.needs')}</h2>
      {today.needs.length === 0 && <p className={styles.muted}>{t('today.nothing')}</p>}
      <Needs needs={first} onLater={setLate} />
      {more.length > 0 && (
        <details className={styles.putOff}>
          <summary>{t('today.more', { count: more.length })}</summary>
          <Needs needs={more} onLater={setLate} />
        </details>
      )}
      {today.snoozed.length > 0 && <PutOff needs={today.snoozed} />}
      {late && <Later need={late} names={namesOf(late)} onClose={() => setLate(null)} />}
    </section>
  );
}

function Needs({ needs, onLater }: { needs: Need[]; onLater: (need: Need) => void }) {
  return (
    <ul className={styles.needs}>
      {needs.map((need) => (
        <NeedRow key={`${need.caseId} ${need.item}`} need={need} onLater={() => onLater(need)} />
      ))}
    </ul>
  );
}

function NeedRow({ need, onLater }: { need: Need; onLater: () => void }) {
  const [names, act, why] = [namesOf(need), actOf(need), whyOf(need)];
  return (
    <li className={need.isSafety ? styles.safety : undefined}>
      <div className={styles.why}>
        <Link to={`/practice/cases/${need.caseId}`} className={styles.names}>{names}</Link>
        <span>{why}</span>
        {need.snoozed && <span className={styles.muted}>{t('today.cameBack', { reason: need.snoozed.reason })}</span>}
      </div>
      <Button component={Link} to={placeOf(need)} size="compact-md" variant={need.kind === 'urgent' ? 'filled' : undefined} aria-label={t('today.actOf', { act, names })} data-row>
        {act}
      </Button>
      {need.mostDays > 0 && (
        <Button size="compact-md" variant="subtle" aria-label={t('today.laterOf', { names, what: why })} onClick={onLater}>
          {t('today.later')}
        </Button>
      )}
    </li>
  );
}

function PutOff({ needs }: { needs: Need[] }) {
  const { zone } = useMe();
  return (
    <details className={styles.putOff}>
      <summary>{t('today.putOff', { count: needs.length })}</summary>
      <ul>
        {needs.map((need) => (
          <li key={`${need.caseId} ${need.item}`}>
            <Link to={placeOf(need)}>{namesOf(need)}</Link>{' '}
            {t('today.backOn', { what: whyOf(need), day: shortDayOf(localDateOf(need.snoozed?.until ?? '', { zone })), reason: need.snoozed?.reason ?? '' })}
          </li>
        ))}
      </ul>
    </details>
  );
}
