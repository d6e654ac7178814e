import type { ProblemView } from './api';

/** Codes whose own sentence only sends the reader to the marked fields. */
const POINTERS = new Set(['fields', 'invalid_fields', 'wrong_code']);

/** Whether the one thing that is wrong stands at its own field of this form: then it is said there, and once. */
export function isSaidAtField({ code, fields }: Pick<ProblemView, 'code' | 'fields'>, form: Pick<HTMLFormElement, 'querySelector'> | null): boolean {
  const [name, ...others] = Object.keys(fields);
  return POINTERS.has(code) && name !== undefined && others.length === 0 && (form?.querySelector(`[name=${JSON.stringify(name)}]`) ?? null) !== null;
}
