import { readerOfField } from '@groundwork/domain/homework/parts';
import { weekOf } from '@groundwork/domain/homework/pulse';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { exerciseOf } from '@groundwork/exercises/library';
import { may, ownCase } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, requireOwnConsent } from '../../cases/index.js';
import { GivenAnswer } from '../work/answers.dto.js';
import { FieldReader } from '../work/my-work.dto.js';
import { MyPulse, MyPulseWeek } from './pulse.dto.js';
import { pulsesOf, type SentPulse } from './pulse.read.js';
import { pulseForm } from './send-pulse.js';

/** R79: the week's form, and the asking partner's own weeks, newest first. Rests with nothing; nothing of the other's. */
export async function myPulse(tx: Tx): Promise<MyPulse> {
  const caseId = ownCase(tx);
  may(tx, 'pulse.mine', caseId);
  const [, { zone, dayEnd }, sent] = await atOnce([requireOwnConsent(tx, caseId), caseOf(tx, caseId), pulsesOf(tx, caseId)]);
  const { id, version, reader, minutes, fields } = pulseForm();
  return Object.assign(new MyPulse(), {
    exercise: id, version, reader, minutes, week: weekOf(todayOf(zone, dayEnd, tx.instant)),
    fields: fields.map((field) => Object.assign(new FieldReader(), { key: field.key, reader: readerOfField(field, reader) })),
    weeks: sent.map(weekFrom),
  });
}

function weekFrom({ week, sentAt, formVersion, answers }: SentPulse): MyPulseWeek {
  const form = exerciseOf(pulseForm().id, formVersion) ?? pulseForm();
  const readerOf = (key: string) => readerOfField(form.fields.find((field) => field.key === key) ?? { key, kind: 'text', by: 'both' }, form.reader);
  return Object.assign(new MyPulseWeek(), { week, sentAt: sentAt.toISOString(), answers: answers.map((answer) => GivenAnswer.from(readerOf(answer.key), answer)) });
}
