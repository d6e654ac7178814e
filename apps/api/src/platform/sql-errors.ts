/** The five-letter state of a PostgreSQL error, however the driver or the ORM wrapped it. */
export function sqlStateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (driverError) return sqlStateOf(driverError);
  return typeof code === 'string' && code.length === 5 ? code : undefined;
}

export function constraintOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { constraint, driverError } = error as { constraint?: unknown; driverError?: unknown };
  if (driverError) return constraintOf(driverError);
  return typeof constraint === 'string' ? constraint : undefined;
}
