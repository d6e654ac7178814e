import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf, partnersOf } from '../cases/index.js';
import type { Attended, RecordAttendance } from './sessions.dto.js';
import { sessionOf } from './sessions.read.js';
import { addAttendance } from './sessions.store.js';

interface Said {
  attended: Attended;
  personId?: string | undefined;
}

/** Who was there, said by the therapist after the session. What was said last stands. Neither partner reads it. */
export async function recordAttendance(tx: Tx, caseId: string, sessionId: string, input: RecordAttendance): Promise<void> {
  may(tx, 'session.attendance', caseId);
  const session = await sessionOf(tx, await caseOf(tx, caseId), sessionId);
  if (!session.startedAt && Date.parse(session.startsAt) > tx.now.getTime()) {
    throw new Problem('fields', [{ field: 'attended', detail: 'This session has not begun yet.' }]);
  }
  await writeAttendance(tx, caseId, sessionId, input.id, input);
}

/** Writes it with its audit row. One partner alone needs a name out of the two (fields). */
export async function writeAttendance(tx: Tx, caseId: string, sessionId: string, id: string, { attended, personId }: Said): Promise<void> {
  const isOne = attended === 'one';
  const knows = isOne && (await partnersOf(tx, caseId)).some((partner) => partner.personId === personId);
  if (isOne && !knows) throw new Problem('fields', [{ field: 'personId', detail: 'Choose who was there.' }]);
  await addAttendance(tx, { id, caseId, sessionId, attended, personId: isOne ? (personId ?? null) : null });
  await audit(tx, { action: 'session.attended', caseId, object: { type: 'session', id: sessionId }, reason: attended });
}
