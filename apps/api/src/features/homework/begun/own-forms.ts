import { mayBegin, type OwnForm as Form, ownForms, type OwnPage, ownPages } from '@groundwork/domain/homework/own-forms';
import { readerOfField } from '@groundwork/domain/homework/parts';
import type { Exercise } from '@groundwork/exercises/exercise';
import { newest } from '@groundwork/exercises/library';
import { may, ownCase } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { ownSecretsPolicy, requireOwnConsent } from '../../cases/index.js';
import { FieldReader } from '../work/my-work.dto.js';
import { workOf } from '../rhythm/work-of.js';
import { standingAct, type Work } from '../work/work.read.js';
import { BegunWork, OwnForm, OwnForms, OwnPageForm } from './begun.dto.js';

const SHOWN = 10;

export function formOf(id: Form | OwnPage): Exercise {
  const form = newest.find((one) => one.id === id);
  if (!form) throw new Problem('not_found');
  return form;
}

/** The forms that the asking partner may begin, what they have sent of each, whoever asked for it, and the pages that are for them alone. Rests with nothing. */
export async function myOwnForms(tx: Tx): Promise<OwnForms> {
  const caseId = ownCase(tx);
  may(tx, 'work.mine', caseId);
  const [, policy, works] = await atOnce([requireOwnConsent(tx, caseId), ownSecretsPolicy(tx, caseId), workOf(tx, caseId)]);
  return Object.assign(new OwnForms(), { policy, mayBegin: mayBegin(policy), forms: ownForms.map((id) => formFrom(id, works)), pages: ownPages.map(pageFrom) });
}

function pageFrom(id: OwnPage): OwnPageForm {
  const { version, minutes } = formOf(id);
  return Object.assign(new OwnPageForm(), { exercise: id, version, minutes });
}

function formFrom(id: Form, works: readonly Work[]): OwnForm {
  const { version, title, minutes, reader, fields } = formOf(id);
  const sent = works.filter(({ exercise }) => exercise.id === id).flatMap(({ parts }) => parts).flatMap((part) => {
    const first = part.acts.find(({ act }) => act === standingAct(part));
    return first ? [Object.assign(new BegunWork(), { partId: part.id, sentAt: first.sentAt.toISOString(), answered: part.replies.length > 0 })] : [];
  });
  return Object.assign(new OwnForm(), {
    exercise: id, version, title, minutes, reader, sent: sent.slice(0, SHOWN),
    fields: fields.map((field) => Object.assign(new FieldReader(), { key: field.key, reader: readerOfField(field, reader) })),
  });
}
