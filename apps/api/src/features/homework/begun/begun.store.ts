import { audienceOf } from '@groundwork/domain/homework/readers';
import type { Exercise } from '@groundwork/exercises/exercise';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';
import { notePlace } from '../work/work.store.js';

/** Work of class T that its author gives to themselves, for their own local day. Answers its one part. */
export async function addBegun(tx: Tx, { caseId, exercise, dueOn }: { caseId: string; exercise: Exercise; dueOn: string }): Promise<string> {
  const { clinicId, personId } = tx.who;
  const [id, partId] = [newId(), newId()];
  await tx.em.query(
    `insert into assignment (clinic_id, id, case_id, exercise, exercise_version, audience, asked, note_sealed, due_on, assigned_by, assigned_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [clinicId, id, caseId, exercise.id, exercise.version, audienceOf('T'), [personId], tx.vault.seal(notePlace(id), ''), dueOn, personId, tx.now]);
  await tx.em.query(
    `insert into assignment_part (clinic_id, id, case_id, assignment_id, person_id, part) values ($1, $2, $3, $4, $5, 'each')`,
    [clinicId, partId, caseId, id, personId]);
  return partId;
}
