/** The least and the most that a whole number may be, both included. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export function isWithin(value: unknown, { least, most }: Bounds): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
