import type { FieldAnswer } from '@groundwork/domain/homework/answers';
import type { ReaderClass } from '@groundwork/domain/homework/readers';
import { readerOfField } from '@groundwork/domain/homework/parts';
import { current, exerciseOf, newest } from '@groundwork/exercises/library';
import { instantOf } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/tx.js';
import { answerPlace } from '../homework.store.js';

/** One number that one person gave in an exercise. */
export interface ScaleValue {
  exercise: string;
  title: string;
  key: string;
  label: string;
  personId: string;
  reader: ReaderClass;
  /** Local day. */
  on: string;
  value: number;
}

interface Row {
  id: string;
  exercise: string;
  version: number;
  personId: string;
  sentAt: Date;
  sealed: Buffer;
}

/** The exercises that ask for a number from 0 to 10. */
const ASKING: readonly string[] = [...new Set(newest.filter(({ fields }) => fields.some(({ kind }) => kind === 'scale_0_10')).map(({ id }) => id))];
const MOST = 400;

/**
 * Every number from 0 to 10 in what was sent of a couple's work since a moment, oldest first, as far as the reader may
 * have it; what was taken back is not among them. For staff.
 */
export async function scalesSince(tx: Tx, caseId: string, since: Date, zone: string): Promise<ScaleValue[]> {
  const rows: Row[] = await tx.em.query(
    `select a.id, a.exercise, a.exercise_version as version, a.author_id as "personId", a.sent_at as "sentAt", a.words_sealed as sealed
       from exercise_answer a
      where a.clinic_id = $1 and a.case_id = $2 and a.part_id is not null and a.kind = 'answer' and a.exercise = any ($3) and a.sent_at >= $4
        and not exists (select 1 from answer_taken_back t where t.clinic_id = a.clinic_id and t.part_id = a.part_id and t.through_act >= a.act)
      order by a.sent_at desc, a.id limit ${MOST}`,
    [tx.who.clinicId, caseId, ASKING, since]);
  return rows.reverse().flatMap((row) => valuesIn(tx, row, zone));
}

function valuesIn(tx: Tx, { id, exercise, version, personId, sentAt, sealed }: Row, zone: string): ScaleValue[] {
  const form = exerciseOf(exercise, version);
  if (!form) return [];
  const on = instantOf(sentAt).toZonedDateTimeISO(zone).toPlainDate().toString();
  const { title } = current.find((one) => one.id === exercise) ?? form;
  return (JSON.parse(tx.vault.open(answerPlace(id), sealed)) as FieldAnswer[]).flatMap(({ key, number }) => {
    const field = form.fields.find((one) => one.key === key && one.kind === 'scale_0_10');
    return field && number !== undefined ? [{ exercise, title, key, label: field.label, personId, reader: readerOfField(field, form.reader), on, value: number }] : [];
  });
}
