import { Button } from '@mantine/core';
import type { CouplePage, PartnerLane } from '../contract';
import type { Open } from '../couple/open';
import { dayBack } from '../frame/when';
import { localDateOf } from '../../lib/format';
import { type StaffWork, useWork } from './use-work';
import { t } from './words';
import styles from './work.module.css';

const SHOWN = 2;

interface LaneWorkProps {
  page: CouplePage;
  lane: PartnerLane;
  onOpen: (open: Open) => void;
}

/** In a partner's lane: what is new to read, what came since the last session, what lies before them. What is not joint is named where it is read. */
export function LaneWork({ page, lane, onOpen }: LaneWorkProps) {
  const work = useWork(page.id);
  const unread = lane.work.filter((one) => one.unread);
  const shown = unread.slice(0, unread.length > SHOWN ? 0 : SHOWN);
  const read = lane.work.length - unread.length;
  const isFailing = work.error !== null && !work.data;
  const act = t(work.data?.mayGive === false ? 'work.read' : 'work.answer');
  return (
    <>
      {shown.map(({ partId, title, reader, sentAt }) => (
        <li key={partId} className={styles.new}>
          <span>{reader === 'J' || reader === 'H' ? t('work.new', { title }) : t('work.newAlone')}, {dayBack(localDateOf(sentAt, page), page.today)}</span>
          <Button size="compact-sm" onClick={() => onOpen({ kind: 'answer', personId: lane.personId, partId })}>{act}</Button>
        </li>
      ))}
      {unread.length > SHOWN && (
        <li className={styles.new}>
          {t('work.newCount', { count: unread.length })}
          <Button size="compact-sm" onClick={() => onOpen({ kind: 'answer', personId: lane.personId })}>{act}</Button>
        </li>
      )}
      {read > 0 && <li>{t('work.readSince', { count: read, first: page.since ? 'no' : 'yes' })}</li>}
      <li>
        {work.data && <Load work={work.data} personId={lane.personId} />}
        {isFailing && <span className={styles.muted}>{t('work.failing')}</span>}
        <Button size="compact-sm" variant="subtle" onClick={() => (isFailing ? void work.refetch() : onOpen({ kind: 'work' }))}>{t(isFailing ? 'problem.again' : 'work.open')}</Button>
      </li>
    </>
  );
}

/** R76: what lies before one partner; more than the clinic thinks good is said, and refused to nobody. */
export function Load({ work, personId }: { work: StaffWork; personId: string }) {
  const load = work.load.find((one) => one.personId === personId);
  if (!load) return null;
  return (
    <span>
      {t('work.load', { active: load.active, minutes: load.minutes })}
      {load.isMuch && <span className={styles.much}> {t('work.much')}</span>}
    </span>
  );
}
