import { Button } from '@mantine/core';
import type { Opening } from './opening';
import type { Assigned, Couple, Listed } from './practice';
import { shownFrom, spanOf, type ShownDay } from './spans';
import { inWords, t } from './words';
import styles from './monday.module.css';

interface RowProps {
  couple: Listed;
  /** The rest of what is known; it follows a moment later. */
  line: Couple | undefined;
  today: string;
  onOpen: (opening: Opening) => void;
}

export function CoupleRow({ couple, line, today, onOpen }: RowProps) {
  const { caseId, therapistName, openedOn, reviewOn } = couple;
  const day = shownFrom(today);
  const names = inWords([...couple.names]);
  const still = line ? wayInOf(line) : [];
  return (
    <tr>
      <td className={styles.couple}>
        <span className={styles.name}>{names}</span>
        <span className={styles.muted}>{t('monday.couplesOf.since', { day: day(openedOn) })}</span>
      </td>
      <td data-label={t('monday.couplesOf.therapist')} className={`${styles.whose} ${therapistName ? '' : styles.over}`}>{therapistName ?? t('monday.couplesOf.noTherapist')}</td>
      <td data-label={t('monday.couplesOf.wayIn')} className={still.length > 0 ? undefined : styles.muted}>{still.length > 0 ? still.join('; ') : line ? t('monday.couplesOf.complete') : null}</td>
      <td>
        <ul>
          {line?.assigned.map((one) => (
            <li key={`${one.as} ${one.personId} ${one.from}`}>
              <span>{assignedInWords(one, day)}</span>
              <Button size="compact-sm" variant="subtle" aria-label={t('monday.couplesOf.endOf', { name: one.name, names })} onClick={() => onOpen({ act: 'end', caseId, assigned: one })}>{t('monday.couplesOf.end')}</Button>
            </li>
          ))}
        </ul>
      </td>
      <td data-label={t('monday.couplesOf.review')} className={reviewOn && reviewOn < today ? styles.over : reviewOn ? undefined : styles.muted}>{reviewOn ? day(reviewOn) : t('monday.couplesOf.noReview')}</td>
      <td className={styles.threeActs}>
        <div className={styles.acts}>
          <Button size="compact-sm" aria-label={t('monday.couplesOf.moveOf', { names })} onClick={() => onOpen({ act: 'move', caseId })}>{t('monday.couplesOf.move')}</Button>
          <Button size="compact-sm" aria-label={t('monday.couplesOf.coverOf', { names })} onClick={() => onOpen({ act: 'cover', caseIds: [caseId] })}>{t('monday.couplesOf.coverAct')}</Button>
          <Button size="compact-sm" aria-label={t('monday.couplesOf.superviseOf', { names })} onClick={() => onOpen({ act: 'supervise', caseId })}>{t('monday.couplesOf.supervise')}</Button>
        </div>
      </td>
    </tr>
  );
}

/** What is still missing on the way in, a partner after the other: a flag, never a word. */
function wayInOf({ partners }: Couple): string[] {
  return partners.flatMap(({ firstName: name, wayIn, consentSigned }) => {
    if (wayIn !== 'joined') return [t(`monday.couplesOf.${wayIn}`, { name })];
    return consentSigned ? [] : [t('monday.couplesOf.unsigned', { name })];
  });
}

function assignedInWords(one: Assigned, day: ShownDay): string {
  const span = spanOf(one, day);
  if (one.as === 'supervisor') return t('monday.couplesOf.supervisor', { name: one.name, span });
  return t('monday.couplesOf.cover', { name: one.name, span, purpose: t(`monday.cover.${one.purpose ?? 'other'}`) });
}
