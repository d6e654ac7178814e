import { Button } from '@mantine/core';
import { useState } from 'react';
import { $api } from '../../lib/api';
import { localDateOf, shortDayOf } from '../../lib/format';
import { useIdFor } from '../../lib/forms';
import { g } from '../../lib/giving';
import { rhythmInWords } from '../../lib/rhythm';
import type { CouplePage, PartnerLane } from '../contract';
import { Dialog } from '../couple/dialog';
import type { Open } from '../couple/open';
import { useRefresh } from '../couple/use-couple';
import { Trouble, Waiting } from '../frame/states';
import { Load } from './lane-work';
import { PaintFirst } from './paint-first';
import { type StaffWork, useWork, type WorkItem, type WorkPart } from './use-work';
import { t } from './words';
import styles from './work.module.css';

interface WorkListProps {
  page: CouplePage;
  onOpen: (open: Open) => void;
  onClose: () => void;
}

/** All that was given, one column for each partner: what is to do, what came, what is done with. */
export function WorkList({ page, onOpen, onClose }: WorkListProps) {
  const work = useWork(page.id);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const names = page.partners.map(({ firstName }) => firstName).join(` ${t('staff.and')} `);
  return (
    <Dialog title={t('work.title', { names })} onClose={onClose} isWide>
      {work.isPending && <Waiting lines={6} />}
      <Trouble error={work.data ? null : work.error} />
      {work.data && !leaving && <PaintFirst work={work.data} />}
      {work.data && leaving && <Withdraw page={page} item={leaving} onDone={() => setLeaving(null)} />}
      {work.data && !leaving && (
        <div className={styles.columns}>
          {page.partners.map((lane) => <Column key={lane.personId} lane={lane} page={page} work={work.data} onOpen={onOpen} onWithdraw={setLeaving} />)}
        </div>
      )}
      {!leaving && (
        <div className={styles.acts}>
          {work.data?.mayGive && <Button onClick={() => onOpen({ kind: 'give' })}>{g('giving.open')}</Button>}
          <Button variant="subtle" onClick={onClose}>{t('work.close')}</Button>
        </div>
      )}
    </Dialog>
  );
}

/** What is about to be no longer asked for. */
type Leaving = Pick<WorkItem, 'id' | 'title' | 'rhythm'>;

interface Row {
  item: WorkItem;
  part: WorkPart;
}

const TO_DO: readonly WorkPart['state'][] = ['draft', 'assigned', 'started', 'not_done'];
const SENT: readonly WorkPart['state'][] = ['sent', 'for_session', 'opened'];

type ColumnProps = Omit<WorkListProps, 'onClose'> & { lane: PartnerLane; work: StaffWork; onWithdraw: (item: Leaving) => void };

function Column({ lane, work, ...rest }: ColumnProps) {
  const rows = work.given.flatMap((item): Row[] => item.parts.filter(({ personId }) => personId === lane.personId).map((part) => ({ item, part })));
  const toDo = rows.filter(({ item, part }) => TO_DO.includes(part.state) && !item.withdrawnAt).sort((one, two) => one.item.dueOn.localeCompare(two.item.dueOn));
  const sent = rows.filter(({ item, part }) => SENT.includes(part.state) || part.unread || isStillSealed(item, part));
  const before = rows.filter((row) => !toDo.includes(row) && !sent.includes(row));
  const list = (of: Row[]) => <ul className={styles.given}>{of.map((row) => <Given key={row.part.id} {...row} {...rest} work={work} lane={lane} mayReply={work.mayGive} />)}</ul>;
  return (
    <section aria-label={lane.firstName}>
      <h3>{lane.firstName}</h3>
      <Load work={work} personId={lane.personId} />
      {rows.length === 0 && !work.repeating.some(({ asked }) => asked.some(({ personId }) => personId === lane.personId)) && <p className={styles.muted}>{t('work.none')}</p>}
      <Repeating lane={lane} work={work} onEnd={rest.onWithdraw} />
      {toDo.length > 0 && <><h4>{t('work.active')}</h4>{list(toDo)}</>}
      {sent.length > 0 && <><h4>{t('work.done')}</h4>{list(sent)}</>}
      {before.length > 0 && (
        <details>
          <summary>{t('work.before', { count: before.length })}</summary>
          {list(before)}
        </details>
      )}
    </section>
  );
}

/** Work that comes again, for as long as it does; each of its times stands below by itself. */
function Repeating({ lane, work, onEnd }: { lane: PartnerLane; work: StaffWork; onEnd: (item: Leaving) => void }) {
  const here = work.repeating.filter(({ asked, isOver }) => !isOver && asked.some(({ personId }) => personId === lane.personId));
  if (here.length === 0) return null;
  return (
    <>
      <h4>{t('work.again')}</h4>
      <ul className={styles.given}>
        {here.map((item) => (
          <li key={item.id}>
            <p><strong>{item.title}</strong></p>
            <p className={styles.muted}>{t('work.againLine', { often: rhythmInWords(item.rhythm), from: shortDayOf(item.from), until: shortDayOf(item.until) })}</p>
            {item.mayEnd && <p className={styles.acts}><Button size="compact-md" variant="subtle" className={styles.small} aria-label={t('work.endOf', { title: item.title })} onClick={() => onEnd(item)}>{t('work.end')}</Button></p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Answered by the therapist, and not opened with both yet. */
const isStillSealed = ({ reader, openedAt, withdrawnAt }: WorkItem, { state }: WorkPart): boolean => state === 'reviewed' && reader === 'H' && !openedAt && !withdrawnAt;

type GivenProps = Row & ColumnProps & { mayReply: boolean };

/** When it comes, where that is not at once. */
function deliveryInWords({ delivery, deliveryDays, afterId }: WorkItem, { given }: StaffWork): string {
  return t(`work.comes.${delivery}`, { days: deliveryDays ?? 0, title: given.find(({ id }) => id === afterId)?.title ?? '' });
}

function Given({ item, part, page, lane, work, mayReply, onOpen, onWithdraw }: GivenProps) {
  const { title } = item;
  const inRoom = item.sessionId ? ` ${t('work.inRoom')}` : '';
  const name = lane.firstName;
  const isToAnswer = mayReply && (part.unread || SENT.includes(part.state));
  return (
    <li>
      <p><strong>{title}</strong> {part.unread && <span className={styles.unread}>{t('work.unread')}</span>}</p>
      <p className={styles.muted}>{stateInWords(part, page)}, {item.begunAlone ? t('work.begunAlone', { name }) : `${t('work.due', { day: shortDayOf(item.dueOn) })}, ${item.rhythm ? rhythmInWords(item.rhythm) : `${t('work.given', { day: shortDayOf(localDateOf(item.givenAt, page)) })}${inRoom}`}`}{item.delivery === 'at_once' ? '' : `, ${deliveryInWords(item, work)}`}</p>
      {item.readyToOpen && <p>{t('work.ready')}</p>}
      <p className={styles.acts}>
        {part.sentAt && (
          <Button size="compact-md" className={styles.small} aria-label={t(isToAnswer ? 'work.answerOf' : 'work.readOf', { name, title })} onClick={() => onOpen({ kind: 'answer', personId: lane.personId, partId: part.id })}>
            {t(isToAnswer ? 'work.answer' : 'work.read')}
          </Button>
        )}
        {item.asksFirst && !item.withdrawnAt && <Button size="compact-md" className={styles.small} aria-label={t('work.timesOf', { title })} onClick={() => onOpen({ kind: 'talks', workId: item.id })}>{t('work.times')}</Button>}
        {item.mayWithdraw && <Button size="compact-md" variant="subtle" className={styles.small} aria-label={t('work.withdrawOf', { title })} onClick={() => onWithdraw(item)}>{t('work.withdraw')}</Button>}
      </p>
    </li>
  );
}

function stateInWords({ state, sentAt, repliedAt, takenBackAt }: WorkPart, page: CouplePage): string {
  if (takenBackAt) return t('work.takenBack', { day: shortDayOf(localDateOf(takenBackAt, page)) });
  if (sentAt && repliedAt && TO_DO.includes(state)) return t('work.askedAgain', { day: shortDayOf(localDateOf(repliedAt, page)) });
  const at = state === 'reviewed' || state === 'closed' ? (repliedAt ?? sentAt) : sentAt;
  return t(`work.state.${state}`, { day: at ? shortDayOf(localDateOf(at, page)) : '' });
}

/** No longer asked for. What was sent stays. */
function Withdraw({ page, item, onDone }: { page: CouplePage; item: Leaving; onDone: () => void }) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const withdraw = $api.useMutation('post', '/api/staff/cases/{caseId}/work/{assignmentId}/withdrawal', {
    onSuccess: async () => {
      await refresh();
      onDone();
    },
    onError: () => void refresh(),
  });
  const send = () => {
    if (!withdraw.isPending) withdraw.mutate({ params: { path: { caseId: page.id, assignmentId: item.id } }, body: { id: idFor({ of: item.id }) } });
  };
  return (
    <div className={styles.sure}>
      <p>{t(item.rhythm ? 'work.endSure' : 'work.withdrawSure', { title: item.title })}</p>
      <div className={styles.acts}>
        <Button variant="filled" aria-disabled={withdraw.isPending || undefined} onClick={send}>{t(item.rhythm ? 'work.end' : 'work.withdraw')}</Button>
        <Button variant="subtle" onClick={onDone}>{t('work.withdrawKeep')}</Button>
      </div>
      <Trouble error={withdraw.error} />
    </div>
  );
}
