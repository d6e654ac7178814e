/** Why the program cannot start or go on: one sentence for the person at the terminal, no stack. */
export class BootFault extends Error {
  override readonly name = 'BootFault';
}

/** The words of any thrown value, for the second half of such a sentence; never a stack. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}

/** The system's error code (ENOENT, EADDRINUSE, 28P01 …), or an empty string. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
