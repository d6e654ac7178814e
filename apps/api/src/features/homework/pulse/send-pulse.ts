import { Injectable } from '@nestjs/common';
import { readAnswers } from '@groundwork/domain/homework/answers';
import { PULSE, pulseFrom, signsOf, weekOf } from '@groundwork/domain/homework/pulse';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import type { Exercise } from '@groundwork/exercises/exercise';
import { newest } from '@groundwork/exercises/library';
import { may, ownCase } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, requireOwnConsent } from '../../cases/index.js';
import { settingsOf } from '../../clinic/index.js';
import { discardDraft } from '../../drafts/index.js';
import type { SendPulse as Input } from './pulse.dto.js';
import { pulsesOf } from './pulse.read.js';
import { addFlag, addPulse, lockPulse } from './pulse.store.js';

export const PULSE_DRAFT = 'pulse';

/** The form in its newest version. */
export function pulseForm(): Exercise {
  const form = newest.find(({ id }) => id === PULSE);
  if (!form) throw new Problem('not_found');
  return form;
}

/**
 * A partner sends the week in four numbers (R79), any of them left out, after their own consent (R3). Sent again in the
 * same local week, the later one stands. What R80 names is flagged for staff from the same moment; its author's answer,
 * and everything of the other partner's, is the same whether it is or not.
 */
@Injectable()
export class SendPulse {
  async execute(tx: Tx, { id, of, answers }: Input): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'pulse.send', caseId);
    if (of !== tx.who.personId) throw new Problem('other_person');
    await requireOwnConsent(tx, caseId);
    await lockPulse(tx);
    const form = pulseForm();
    const kept = readAnswers(form.fields, answers);
    const [{ zone, dayEnd }, settings, before] = await atOnce([caseOf(tx, caseId), settingsOf(tx), pulsesOf(tx, caseId)]);
    const week = weekOf(todayOf(zone, dayEnd, tx.instant));
    const number = (before.find((one) => one.week === week)?.number ?? 0) + 1;
    await addPulse(tx, { id, caseId, week, number, formVersion: form.version, answers: kept });
    const weeks = [...before.filter((one) => one.week !== week).map((one) => pulseFrom(one.week, one.answers)), pulseFrom(week, kept)];
    if (signsOf(weeks, week, settings).length > 0) await addFlag(tx, { caseId, pulseId: id });
    await discardDraft(tx, PULSE_DRAFT);
    await audit(tx, { action: 'pulse.sent', caseId, subjectId: tx.who.personId, object: { type: 'pulse', id } });
  }
}
