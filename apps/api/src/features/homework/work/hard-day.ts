import type { FieldAnswer } from '@groundwork/domain/homework/answers';
import { keepsMeIn } from '@groundwork/domain/homework/hard-day';
import { may, ownCase } from '../../../platform/access.js';
import type { Tx } from '../../../platform/tx.js';
import { requireOwnConsent } from '../../cases/index.js';
import { answerPlace } from '../homework.store.js';
import { HardDay } from './my-work.dto.js';

/** R80: what the asking partner wrote last under "what keeps me in", for them alone; rests with nothing. Null where there is nothing. */
export async function hardDay(tx: Tx): Promise<HardDay> {
  const caseId = ownCase(tx);
  may(tx, 'work.mine', caseId);
  await requireOwnConsent(tx, caseId);
  const rows: { id: string; sealed: Buffer }[] = await tx.em.query(
    `select a.id, a.words_sealed as sealed from exercise_answer a
      where a.clinic_id = $1 and a.case_id = $2 and a.author_id = $3 and a.exercise = $4 and a.kind = 'answer' and a.audience = 'author_staff'
        and not exists (select 1 from answer_taken_back t where t.clinic_id = a.clinic_id and t.part_id = a.part_id and t.through_act >= a.act)
      order by a.sent_at desc, a.act desc`,
    [tx.who.clinicId, caseId, tx.who.personId, keepsMeIn.exercise],
  );
  for (const { id, sealed } of rows) {
    const answers = JSON.parse(tx.vault.open(answerPlace(id), sealed)) as FieldAnswer[];
    const words = answers.find(({ key }) => key === keepsMeIn.field)?.text;
    if (words) return Object.assign(new HardDay(), { words });
  }
  return Object.assign(new HardDay(), { words: null });
}
