import type { SealFault } from '@groundwork/domain/seals/chain';

export type Fault =
  | SealFault
  /** Sealed by somebody without this program's key. */
  | 'signed by another key'
  /** A head that is kept outside stands nowhere in the chain. */
  | 'not as kept outside'
  | 'fact changed'
  | 'fact gone'
  /** It was written past the table's own trigger. */
  | 'fact never noted'
  | 'written by another login'
  /** The table, its keeping of facts or its noting of them is switched off. */
  | 'table unguarded';

/** One change made behind the program's back: a seal of a clinic, a fact, or a table. */
export interface Finding {
  clinicId: string | null;
  fault: Fault;
  seal?: number | null;
  fact?: string;
  key?: string | null;
}

/** For the person at the terminal; a number or key of the database, never a word of anybody. */
export function sentenceOf({ clinicId, fault, seal, fact, key }: Finding): string {
  const where = [clinicId && `clinic ${clinicId}`, seal && `seal ${seal}`, fact && `${fact}${key ? ` ${key}` : ''}`].filter(Boolean).join(', ');
  return `${where}: ${SAYS[fault]}`;
}

const SAYS: Record<Fault, string> = {
  gone: 'this seal is gone',
  changed: 'this seal was changed, or does not follow from the one before',
  'other leaves': 'what it seals was changed, put in another order, added to or removed',
  'not signed': 'its signature does not stand',
  'signed by another key': 'sealed with another key than the one in the key file',
  'not as kept outside': 'the head kept outside is not in the database: the chain was cut off, replaced, or an older backup was put back',
  'fact changed': 'changed after it was written',
  'fact gone': 'removed after it was written',
  'fact never noted': 'written past the program',
  'written by another login': "written by another login than the program's",
  'table unguarded': 'facts here can be changed or are not noted: the table or its triggers are gone or switched off',
};
