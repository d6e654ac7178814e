import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@groundwork/domain/problem';
import { constraintOf, sqlStateOf } from './sql-errors.js';
import { logFailure } from './log.js';
import type { Tx } from './tx.js';
import { fieldWords, isProblemCode, type ProblemCode, problemWords, statusOf } from './problem-words.js';

export interface FieldProblem {
  field: string;
  detail: string;
}

/** A refusal with a code of the closed list. Words and status follow from the code. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly fields?: FieldProblem[],
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }
}

/**
 * A refusal that somebody else is told about: what `tell` writes is kept, in a transaction of its own, although the
 * request itself leaves nothing behind. Whoever asked reads the refusal and no more.
 */
export class ToldProblem extends Problem {
  constructor(
    refusal: unknown,
    readonly tell: (tx: Tx) => Promise<void>,
  ) {
    const { code, fields } = problemFrom(refusal);
    super(code, fields);
  }
}

/**
 * Turns every error into one shape (problem details) with a correlation id and words that a partner may read.
 * What the program did not foresee becomes "failed": its text may carry a person's words and goes nowhere.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemFrom(error);
    if (statusOf[problem.code] >= 500) logFailure(request.id, request.routeOptions.url ?? '', error);
    sendProblem(reply, request.id, problem);
  }
}

export function sendProblem(reply: FastifyReply, correlation: string, problem: Problem): void {
  const words = problemWords[problem.code];
  if (problem.retryAfterSeconds) reply.header('retry-after', String(problem.retryAfterSeconds));
  void reply
    .status(statusOf[problem.code])
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({
      type: 'about:blank',
      title: words.title,
      status: statusOf[problem.code],
      code: problem.code,
      detail: words.detail,
      correlation,
      ...(problem.fields?.length ? { fields: problem.fields } : {}),
    }));
}

const BY_SQL_STATE: Record<string, ProblemCode> = {
  GW404: 'not_found',
  GW409: 'set_up_done',
  '55P03': 'still_running',
  '57014': 'busy',
  '40001': 'busy',
  '40P01': 'busy',
  '53300': 'busy',
  '57P01': 'busy',
};
const BY_CONSTRAINT: Record<string, ProblemCode> = {
  person_contact_once_per_case: 'address_not_usable',
  account_email_hash_key: 'address_not_usable',
  consent_once: 'already_done',
  signature_once: 'already_done',
  endorsement_once: 'already_done',
  shared_part_once: 'already_done',
  session_note_once: 'already_done',
  review_once: 'already_done',
  criterion_version_number: 'stale',
  review_step_number: 'stale',
  entry_slot: 'stale',
  ruling_number: 'stale',
  exercise_answer_act: 'stale',
  phase_period_number: 'stale',
  contact_word_number: 'stale',
  proposal_step_number: 'stale',
  proposal_step_kind: 'stale',
  proposal_follows_once: 'already_done',
  proposal_answer_once: 'already_done',
  case_partner_place: 'already_done',
};

function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DomainError) {
    return new Problem(error.code, error.fields?.map(({ field, code }) => ({ field, detail: fieldWords[code] })));
  }
  if (error instanceof HttpException) return new Problem(codeOfStatus(error.getStatus()));
  // The client's id serves another row already: as good as the same id with another body.
  const known = BY_CONSTRAINT[constraintOf(error) ?? ''] ?? (constraintOf(error)?.endsWith('_pkey') ? 'id_used' : BY_SQL_STATE[sqlStateOf(error) ?? '']);
  if (known) return new Problem(known);
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
  return new Problem(codeOfStatus(status));
}

function codeOfStatus(status: number): ProblemCode {
  const code = { 400: 'not_understood', 401: 'not_signed_in', 404: 'not_found', 405: 'wrong_method', 413: 'too_large', 415: 'not_understood', 503: 'busy' }[status];
  return code && isProblemCode(code) ? code : status < 500 ? 'not_understood' : 'failed';
}
