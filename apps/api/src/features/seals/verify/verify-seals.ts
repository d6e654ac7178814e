import type { Head } from '../../../platform/kept-heads.js';
import { chainFindings, type Query } from './chain.read.js';
import { countLeaves, factFindings } from './facts.read.js';
import type { Finding } from './finding.js';

export interface Findings {
  facts: number;
  seals: number;
  /** Facts that stand in no seal yet: of the last minute, or since the program was stopped. They are held against their leaves too. */
  waiting: number;
  findings: Finding[];
}

/**
 * Works out again every hash, root and head (security S7) and names each change made behind the program's back. For a
 * login that row security does not bind. `heads` are those kept outside, read before: without them nobody can tell a
 * chain that was cut off cleanly from one that never was longer. `trusted` is this program's own key, where it is known.
 */
export async function verifySeals(query: Query, { heads, trusted }: { heads: readonly Head[]; trusted: string | null }): Promise<Findings> {
  const findings = [...(await chainFindings(query, heads, trusted)), ...(await factFindings(query))];
  return { ...(await countLeaves(query)), findings };
}
