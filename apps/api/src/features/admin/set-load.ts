import { Temporal } from 'temporal-polyfill';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { clinicOf } from '../clinic/index.js';
import type { SetAbsence, SetCapacity } from './admin.dto.js';
import { addAbsence, addCapacity } from './admin.store.js';
import { chosenDays } from './chosen-days.js';
import { worksHere } from './practice.read.js';

/** How many couples a colleague takes on from now. not_found for whoever does not work here. */
export async function setCapacity(tx: Tx, { id, personId, couples }: SetCapacity): Promise<void> {
  may(tx, 'capacity.set');
  if (!(await worksHere(tx, personId))) throw new Problem('not_found');
  await addCapacity(tx, { id, personId, couples });
  await audit(tx, { action: 'capacity.set', subjectId: personId, object: { type: 'capacity', id } });
}

/** From when to when a colleague is away (both days included), or that they are here. It moves nobody's reach: a cover does. */
export async function setAbsence(tx: Tx, { id, personId, from, until }: SetAbsence): Promise<void> {
  may(tx, 'absence.set');
  if (!(await worksHere(tx, personId))) throw new Problem('not_found');
  const days = from ?? until ? await absenceDays(tx, from ?? '', until ?? '') : null;
  await addAbsence(tx, { id, personId, days });
  await audit(tx, { action: days ? 'absence.set' : 'absence.ended', subjectId: personId, object: { type: 'absence', id } });
}

async function absenceDays(tx: Tx, from: string, until: string): Promise<{ from: Temporal.PlainDate; until: Temporal.PlainDate }> {
  if (!from || !until) throw new Problem('fields', [{ field: from ? 'until' : 'from', detail: 'Choose a date.' }]);
  const { zone } = await clinicOf(tx);
  // Somebody who is ill has been away since before anybody wrote it down.
  const today = tx.instant.toZonedDateTimeISO(zone).toPlainDate();
  const first = Temporal.PlainDate.from(from);
  return chosenDays({ from: first, until: Temporal.PlainDate.from(until) }, Temporal.PlainDate.compare(first, today) < 0 ? first : today);
}
