import { daysOf } from '@groundwork/domain/practice/cover';
import { wallClock } from '@groundwork/domain/schedule/wall-clock';
import { may } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { clinicOf } from '../clinic/index.js';
import { Colleague, CoupleLine, CoupleLines, CouplePartner, Couples, ListedCouple, StaffAssignment, TherapistLoad, Therapists } from './admin.dto.js';
import { type AdminCase, adminCases, caseLoads, colleaguesOf, listedCases, type Named } from './practice.read.js';

async function frameOf(tx: Tx): Promise<{ zone: string; today: string }> {
  const { zone } = await clinicOf(tx);
  return { zone, today: tx.instant.toZonedDateTimeISO(zone).toPlainDate().toString() };
}

/** Each therapist's couples against what they take on. A count, and no couple by name. */
export async function therapists(tx: Tx): Promise<Therapists> {
  may(tx, 'practice.read');
  const couples = await caseLoads(tx);
  const loads = (await colleaguesOf(tx)).filter(({ isTherapist }) => isTherapist).map(({ personId, name, capacity, away }) =>
    Object.assign(new TherapistLoad(), {
      personId, name, capacity, couples: couples.get(personId) ?? 0, awayFrom: away?.from.toString() ?? null, awayUntil: away?.until.toString() ?? null,
    }));
  return Object.assign(new Therapists(), { ...(await frameOf(tx)), therapists: loads });
}

/** Every couple of the clinic by its names, and who could be chosen for it. What is looked for is looked for on the page: no name stands in an address. */
export async function couples(tx: Tx): Promise<Couples> {
  may(tx, 'practice.read');
  const frame = await frameOf(tx);
  return Object.assign(new Couples(), {
    ...frame,
    couples: (await listedCases(tx, frame.zone)).map((one) => Object.assign(new ListedCouple(), one)),
    colleagues: (await colleaguesOf(tx)).map(({ personId, name, isTherapist }) => Object.assign(new Colleague(), { personId, name, isTherapist })),
  });
}

/** The lines of those that are shown or chosen, oldest first. */
export async function coupleLines(tx: Tx, caseIds: readonly string[]): Promise<CoupleLines> {
  may(tx, 'practice.read');
  const { zone } = await frameOf(tx);
  const chosen = (await adminCases(tx, caseIds)).filter(({ caseId }) => caseIds.includes(caseId));
  return Object.assign(new CoupleLines(), { couples: chosen.map((one) => lineFrom(one, zone)) });
}

function lineFrom({ caseId, partners, primaryId, primaryName, openedAt, covers, supervisors, reviewOn }: AdminCase, zone: string): CoupleLine {
  return Object.assign(new CoupleLine(), {
    caseId, therapistId: primaryId, therapistName: primaryName, reviewOn: reviewOn?.toString() ?? null,
    openedOn: wallClock(zone, openedAt.epochMilliseconds).date,
    partners: partners.map(({ personId, firstName, joined, linkEnded, consentSigned }) =>
      Object.assign(new CouplePartner(), { personId, firstName, consentSigned, wayIn: joined ? 'joined' : linkEnded ? 'ended' : 'waiting' })),
    assigned: [...covers.map((one) => assignedAs('cover', one, zone)), ...supervisors.map((one) => assignedAs('supervisor', one, zone))],
  });
}

function assignedAs(as: 'cover' | 'supervisor', one: Named, zone: string): StaffAssignment {
  const { from, until } = daysOf(one, zone);
  return Object.assign(new StaffAssignment(), { personId: one.personId, name: one.name, as, purpose: one.purpose, from: from.toString(), until: until?.toString() ?? null });
}
