import { randomUUID } from 'node:crypto';
import { MasterKey } from '../../src/platform/vault.js';

const master = new MasterKey(Buffer.alloc(32, 3));
const clinicId = randomUUID();
const keyId = randomUUID();
const vault = master.unwrap(clinicId, keyId, master.newWrappedKey(clinicId, keyId));
const place = { table: 'session_note', column: 'body_sealed', row: randomUUID() };
const words = 'Ana said: I lie awake until I hear the key. 🗝';

describe('words of a client are sealed', () => {
  it('and open again in the place where they stand', () => {
    const blob = vault.seal(place, words);
    expect(blob.includes(Buffer.from('awake'))).toBe(false);
    expect(vault.open(place, blob)).toBe(words);
    expect(vault.seal(place, words)).not.toEqual(blob);
  });

  it.each([
    ['another row', { ...place, row: randomUUID() }],
    ['another column', { ...place, column: 'other' }],
    ['another table', { ...place, table: 'entry' }],
  ])('and do not open when they were moved to %s', (_, elsewhere) => {
    expect(() => vault.open(elsewhere, vault.seal(place, words))).toThrow();
  });

  it('and do not open in another clinic, under another key, or with any byte changed', () => {
    const blob = vault.seal(place, words);
    const otherClinic = randomUUID();
    expect(() => master.unwrap(otherClinic, keyId, master.newWrappedKey(otherClinic, keyId)).open(place, blob)).toThrow();
    expect(() => new MasterKey(Buffer.alloc(32, 4)).unwrap(clinicId, keyId, master.newWrappedKey(clinicId, keyId))).toThrow();
    for (let at = 0; at < blob.length; at += 1) {
      const changed = Buffer.from(blob);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => vault.open(place, changed)).toThrow();
    }
  });
});

it('a keyed hash of an address is the same each time and of no use for another purpose', () => {
  expect(master.keyedHash('email', 'ana@home.example')).toEqual(master.keyedHash('email', 'ana@home.example'));
  expect(master.keyedHash('email', 'ana@home.example')).not.toEqual(master.keyedHash('phone', 'ana@home.example'));
});
