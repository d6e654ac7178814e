import type { TalkTime } from '@groundwork/domain/homework/together/state';
import type { Feeling } from '@groundwork/domain/homework/together/times';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import { auditView } from '../../../platform/audit.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf } from '../../cases/index.js';
import { workOf } from '../rhythm/work-of.js';
import type { Work } from '../work/work.read.js';
import { type Outcome, SafeSaid, StaffTalk, StaffTalks, StaffTime } from './together.dto.js';
import { plannedRests, type SaidBefore, saidBefore, talksIn } from './together.read.js';

interface Facts {
  said: readonly SaidBefore[];
  planned: ReadonlySet<string>;
}

/**
 * The times of a couple's talks for those on their case: talk or rest, and once the question has closed what each answered
 * (class S: nothing for whoever only covers them). Nothing is told before it closes, so that no word of it slips out. Each look is written down.
 */
export async function staffTalks(tx: Tx, caseId: string): Promise<StaffTalks> {
  may(tx, 'talk.read', caseId);
  // With the work what has closed is settled, before its times are read: asked in this order, answered at once.
  const [frame, works, byWork, said, planned] = await atOnce([caseOf(tx, caseId), workOf(tx, caseId), talksIn(tx, caseId), saidBefore(tx, caseId), plannedRests(tx, caseId)]);
  await auditView(tx, 'talks', caseId);
  const talks = works.filter(({ exercise }) => exercise.bothSafe).map((work) => Object.assign(new StaffTalk(), {
    workId: work.id, title: work.exercise.title, withdrawn: work.withdrawnAt !== null,
    times: (byWork.get(work.id)?.times ?? []).map((time) => timeFrom(tx, work, time, { said, planned })).reverse(),
  }));
  return Object.assign(new StaffTalks(), { zone: frame.zone, talks });
}

function timeFrom(tx: Tx, work: Work, time: TalkTime, { said, planned }: Facts): StaffTime {
  const isOver = Temporal.Instant.compare(time.closesAt, tx.instant) <= 0;
  const outcome: Outcome = !isOver || time.talks === null ? 'ahead' : time.talks ? 'talk' : 'rest';
  const mayRead = tx.who.cases.some(({ caseId, as }) => caseId === work.caseId && (as === 'primary' || as === 'supervisor'));
  return Object.assign(new StaffTime(), {
    id: time.id, startsAt: time.startsAt.toString(), outcome, restedByPlan: isOver && planned.has(time.id), goesOnAt: time.goesOnAt?.toString() ?? null,
    said: isOver && mayRead ? work.parts.map(({ personId }) => saidFrom(personId, said.find((one) => one.timeId === time.id && one.personId === personId))) : [],
  });
}

function saidFrom(personId: string, said: SaidBefore | undefined): SafeSaid {
  return Object.assign(new SafeSaid(), { personId, answer: said?.answer ?? null, feelings: (said?.note.feelings ?? []) as Feeling[], words: said?.note.words ?? '' });
}
