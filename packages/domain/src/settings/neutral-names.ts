/**
 * Beginnings of words that say what a clinic does or what a person comes for, in the languages of the countries that the
 * program knows numbers for. SR11: none of them stands where a lock screen, a mailbox or a browser tab shows it.
 */
const TELLING = [
  'therap', 'thérap', 'counsel', 'couple', 'marri', 'marital', 'spous', 'partner', 'husband', 'wife', 'wives', 'wedding', 'famil', 'relation', 'affair', 'trust', 'betray',
  'infidel', 'cheat', 'divorc', 'separat', 'repair', 'rebuild', 'reconcil', 'forgiv', 'heal', 'recover', 'intima', 'sex', 'love', 'psych', 'mental', 'trauma', 'clinic', 'practice',
  'patient', 'session', 'treatment', 'homework', 'abus', 'violen', 'crisis', 'safe', 'secret', 'groundwork', 'lmft', 'mft',
  'paar', 'ehe', 'heirat', 'beratung', 'beziehung', 'trennung', 'scheidung', 'vertrau', 'praxis', 'klinik', 'seele', 'liebe', 'mediat',
  'conjug', 'mariage', 'confian', 'cabinet', 'thera', 'amour',
] as const;
/** Short ones stand for themselves: "ehe" must not refuse "Behelf". */
const WHOLE = new Set<string>(['ehe', 'mft', 'sex']);
const LEAST_LETTERS = 3;
/** Letters, digits, spaces and a few marks: nothing that could end a mail's header line or a page's title. */
const SHAPE = /^[\p{L}\p{N}][\p{L}\p{N} .,'’&-]{0,28}[\p{L}\p{N}.]?$/u;

export type NameFault = 'shape' | 'telling' | 'own_name';

/**
 * Why a clinic may not use this name on lock screens, in mailboxes and in browser tabs (SR11), or null where it may: one
 * line of at most 30 signs; no word that tells of the clinic's work; no word of the clinic's own name or of its people.
 */
export function nameFault(name: string, ownNames: readonly string[] = []): NameFault | null {
  if (!SHAPE.test(name)) return 'shape';
  const plain = plainOf(name);
  const words = wordsOf(name);
  const joined = plain.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const tells = TELLING.map(plainOf).some((one) => (WHOLE.has(one) ? words.includes(one) : joined.includes(one)));
  if (tells) return 'telling';
  const own = ownNames.flatMap(wordsOf).filter((word) => word.length >= LEAST_LETTERS);
  return own.some((word) => joined.includes(word)) ? 'own_name' : null;
}

/** Without capitals and accents, so that "Thérapie" and "THERAPIE" are one. */
function plainOf(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(text: string): string[] {
  return plainOf(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
