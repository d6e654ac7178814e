import { type Days, reachOf } from '@groundwork/domain/practice/cover';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { clinicOf } from '../clinic/index.js';
import type { EndAssignment, ReassignCouple, SetCover, SetSupervision } from './admin.dto.js';
import { assignStaff, endAssignment as end, setPrimary } from './admin.store.js';
import { chosenDays } from './chosen-days.js';

/**
 * R4: another therapist answers for the couple from now on; the former one's next request finds nothing. The admin names
 * whom they saw as the therapist: where that is no longer so, it is stale. Both partners agree, or the therapist cannot go on
 * (kept as the reason). The same persons and versions stay; nothing is copied.
 */
export async function reassignCouple(tx: Tx, { caseId, fromPersonId, personId, why }: ReassignCouple): Promise<void> {
  may(tx, 'couple.reassign');
  refuseOneself(tx, personId);
  const answer = await setPrimary(tx, caseId, fromPersonId ?? null, personId);
  if (answer !== 'done') throw new Problem(answer);
  await audit(tx, { action: 'couple.reassigned', caseId, subjectId: personId, object: { type: 'case', id: caseId }, reason: why });
}

/** A colleague reads these couples between two days of the clinic's zone, both included, and changes nothing. */
export async function setCover(tx: Tx, { caseIds, personId, from, until, purpose }: SetCover): Promise<void> {
  may(tx, 'cover.set');
  refuseOneself(tx, personId);
  const frame = await todayIn(tx);
  const days = chosenDays({ from: Temporal.PlainDate.from(from), until: Temporal.PlainDate.from(until) }, frame.today);
  await assign(tx, { caseIds, personId, as: 'cover', days, zone: frame.zone, purpose });
}

/** A supervisor reads an associate's couple from a day on, to a last day or until it is ended. */
export async function setSupervision(tx: Tx, { caseId, personId, from, until }: SetSupervision): Promise<void> {
  may(tx, 'cover.set');
  refuseOneself(tx, personId);
  const { zone, today } = await todayIn(tx);
  const first = Temporal.PlainDate.from(from);
  chosenDays({ from: first, until: until ? Temporal.PlainDate.from(until) : first }, today);
  await assign(tx, { caseIds: [caseId], personId, as: 'supervisor', days: { from: first, until: until ? Temporal.PlainDate.from(until) : null }, zone, purpose: null });
}

/** Ends a cover or a supervision at once, or before it has begun. Where there is none: already_done. */
export async function endAssignment(tx: Tx, { caseId, personId, as }: EndAssignment): Promise<void> {
  may(tx, 'assignment.end');
  if (!(await end(tx, caseId, personId, as))) throw new Problem('already_done');
  await audit(tx, { action: `${as}.ended`, caseId, subjectId: personId, object: { type: 'case', id: caseId } });
}

interface Chosen {
  caseIds: string[];
  personId: string;
  as: 'cover' | 'supervisor';
  days: { from: Days['from']; until: Days['until'] | null };
  zone: string;
  purpose: SetCover['purpose'] | null;
}

async function assign(tx: Tx, { caseIds, personId, as, days, zone, purpose }: Chosen): Promise<void> {
  const reach = reachOf(days.from, days.until, zone, tx.instant);
  const answer = await assignStaff(tx, { caseIds, personId, as, reach, purpose });
  if (answer !== 'done') throw new Problem('not_a_therapist');
  for (const caseId of caseIds) await audit(tx, { action: `${as}.set`, caseId, subjectId: personId, object: { type: 'case', id: caseId }, ...(purpose ? { reason: purpose } : {}) });
}

/** An admin's rights over the practice are no right to a chart: nobody puts themselves on record for a couple. */
function refuseOneself(tx: Tx, personId: string): void {
  if (personId === tx.who.personId) throw new Problem('another_admin');
}

async function todayIn(tx: Tx): Promise<{ zone: string; today: Temporal.PlainDate }> {
  const { zone } = await clinicOf(tx);
  return { zone, today: tx.instant.toZonedDateTimeISO(zone).toPlainDate() };
}
