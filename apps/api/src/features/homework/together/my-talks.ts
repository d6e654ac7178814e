import type { Standing } from '@groundwork/domain/homework/together/state';
import { Temporal } from 'temporal-polyfill';
import { may, ownCase } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { type CaseFrame, caseOf, requireOwnConsent } from '../../cases/index.js';
import { worksOfPartner } from '../work/own-work.js';
import type { Work } from '../work/work.read.js';
import { dayIn } from './local-time.js';
import { MyTalk, MyTalks } from './together.dto.js';
import { standingOf, talksIn, type TalksOfWork } from './together.read.js';

interface OwnTalk {
  frame: CaseFrame;
  work: Work;
  talks: TalksOfWork | undefined;
  standing: Standing;
}

/**
 * What the asking partner does together with the other and when (R67): the same to both at every moment, whatever either has
 * answered. Nobody reads their own answer again. Nothing while the shared part is not open or rests.
 */
export async function myTalks(tx: Tx): Promise<MyTalks> {
  const caseId = ownCase(tx);
  may(tx, 'talk.mine', caseId);
  const { frame, talks } = await ownTalks(tx, caseId);
  return Object.assign(new MyTalks(), { zone: frame.zone, today: tx.instant.toZonedDateTimeISO(frame.zone).toPlainDate().toString(), talks: talks.flatMap((talk) => itemFrom(tx, talk)) });
}

/** The talk to which a time belongs; another couple's, and one that rests or is gone, are not found. */
export async function ownTalkAt(tx: Tx, caseId: string, timeId: string): Promise<OwnTalk> {
  const { talks } = await ownTalks(tx, caseId);
  const found = talks.find((one) => one.talks?.times.some(({ id }) => id === timeId));
  if (!found) throw new Problem('not_found');
  return found;
}

async function ownTalks(tx: Tx, caseId: string): Promise<{ frame: CaseFrame; talks: OwnTalk[] }> {
  // With the work what has closed is settled, before its times are read: asked in this order, answered at once.
  const [, frame, works, byWork] = await atOnce([requireOwnConsent(tx, caseId), caseOf(tx, caseId), worksOfPartner(tx, caseId), talksIn(tx, caseId)]);
  const today = dayIn(frame, tx.instant);
  const asked = works.filter(({ exercise, withdrawnAt }) => exercise.bothSafe && !withdrawnAt);
  return { frame, talks: asked.map((work) => ({ frame, work, talks: byWork.get(work.id), standing: standingOf(tx, byWork.get(work.id), today) })) };
}

function itemFrom(tx: Tx, { work, talks, standing: { state, time } }: OwnTalk): MyTalk[] {
  const part = work.parts.find(({ personId }) => personId === tx.who.personId);
  if (!part) return [];
  const next = talks?.times.find((one) => one.id !== time?.id && Temporal.Instant.compare(one.startsAt, tx.instant) > 0);
  const { id: exercise, version, title } = work.exercise;
  return [Object.assign(new MyTalk(), {
    partId: part.id, exercise, version, title, state, timeId: time?.id ?? null,
    startsAt: time?.startsAt.toString() ?? null, opensAt: time?.opensAt.toString() ?? null, closesAt: time?.closesAt.toString() ?? null,
    goesOnAt: time?.goesOnAt?.toString() ?? null, nextAt: next?.startsAt.toString() ?? null,
  })];
}
