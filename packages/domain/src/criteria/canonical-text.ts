import type { CriterionTerms } from './terms.js';
import type { CriterionWords } from './words.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one text of a version that the API hashes and both partners sign (R24, R29). Keys are in a fixed order, so the
 * same words and terms always give the same hash; the salt keeps a hash from being guessed back to its words.
 */
export function canonicalVersionText(words: CriterionWords, terms: CriterionTerms, salt: string): string {
  // Through JSON first: what the database gives back must hash like what was written.
  const plain = JSON.parse(JSON.stringify({ words, terms, salt })) as Json;
  return JSON.stringify(inOrder(plain));
}

function inOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map((one: Json) => inOrder(one));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one as Json)]));
}
