import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { openWith } from '../../src/platform/own-box.js';
import { unwrapKey } from '../../src/platform/own-wrap.js';
import { Passwords } from '../../src/platform/passwords.js';
import { deviceKeyOf, MasterKey, type Vault } from '../../src/platform/vault.js';
import { practice } from '../criteria/agreed.js';
import { byPart, give, partOf } from '../homework/given.js';
import { done, PASSWORD, readyCouple } from '../support/couple.js';

const here = practice();
const WORDS = 'zq7canary at three in the morning';

/** One person's key and page as they stand, with the clinic's own key already opened by the key file. */
interface Stolen {
  of: { clinicId: string; personId: string; keyId: string };
  publicKey: Buffer;
  wrapped: Buffer;
  entryId: string;
  sealed: Buffer;
  vault: Vault;
}

async function written(): Promise<Stolen> {
  const couple = await readyCouple(here.world, here.therapist);
  const ana = couple.partners[1];
  done(await give(couple, { exercise: 'A11', asked: byPart(couple).slice(1) }));
  const partId = await partOf(ana, 'A11');
  const { opening } = done(await ana.browser.post('/api/my/own/open', { password: PASSWORD, begin: true }), 200).body;
  const { id: entryId } = done(await ana.browser.make(`/api/my/work/${partId}/own`, { answers: [{ key: 'reminder', text: WORDS }] }));
  expect(done(await ana.browser.post('/api/my/own/entries', { opening }), 200).text).toContain(WORDS);
  const row = async (sql: string, id: string) => (await here.world.admin.query(sql, [id])).rows[0];
  const key = await row('select clinic_id, id, public_key, wrapped_sealed from own_key where person_id = $1', ana.personId);
  const clinic = await row('select * from clinic_key where clinic_id = $1', key.clinic_id);
  const vault = here.world.app.get(MasterKey).unwrap(key.clinic_id, clinic.key_id ?? clinic.id, clinic.wrapped);
  const wrapped = Buffer.from(vault.open({ table: 'own_key', column: 'wrapped_sealed', row: key.id }, key.wrapped_sealed), 'base64');
  const { words_sealed: sealed } = await row('select words_sealed from own_entry where id = $1', entryId);
  return { of: { clinicId: key.clinic_id, personId: ana.personId, keyId: key.id }, publicKey: key.public_key, wrapped, entryId, sealed, vault };
}

/** Every value of every row of every table, as bytes: what a superuser holds. */
async function everythingStored(): Promise<Buffer[]> {
  const { rows: tables } = await here.world.admin.query(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'identity', 'pgboss', 'seal')`);
  const values = new Map<string, Buffer>();
  for (const { name } of tables) {
    for (const row of (await here.world.admin.query(`select * from ${name}`)).rows as Record<string, unknown>[]) {
      for (const value of Object.values(row)) {
        const bytes = Buffer.isBuffer(value) ? value : value === null ? null : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
        if (bytes && bytes.length > 0) values.set(bytes.toString('base64'), bytes);
      }
    }
  }
  return [...values.values()];
}

/** The keys that somebody could make of a value without a password: its bytes, its hash, and what stands inside it. */
function keysFrom(value: Buffer): Buffer[] {
  const inside = [0, 2, 18, value.length - 32].filter((at) => at >= 0 && at + 32 <= value.length).map((at) => value.subarray(at, at + 32));
  return [...inside, createHash('sha256').update(value).digest(), Buffer.from(hkdfSync('sha256', value, '', 'groundwork/own', 32))];
}

function opens(key: Buffer, { wrapped }: Stolen): boolean {
  const [nonceAt, header] = [wrapped.length - 16 - 32 - 12, wrapped.subarray(0, wrapped.length - 16 - 32 - 12)];
  for (const bound of [header, Buffer.alloc(0)]) {
    try {
      const cipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(nonceAt, nonceAt + 12)).setAAD(bound);
      cipher.setAuthTag(wrapped.subarray(-16));
      cipher.update(wrapped.subarray(nonceAt + 12, -16));
      cipher.final();
      return true;
    } catch {
      continue;
    }
  }
  return false;
}

function reads(privateKey: Buffer, { of, publicKey, entryId, sealed }: Stolen): boolean {
  try {
    return openWith({ publicKey, privateKey }, of, { table: 'own_entry', column: 'words_sealed', row: entryId }, sealed).includes(WORDS);
  } catch {
    return false;
  }
}

it('whoever holds the database and the key file reads no page of Ana’s: not with any value that is stored, nor with any key that the key file makes', async () => {
  const stolen = await written();
  const [master, passwords] = [here.world.app.get(MasterKey), here.world.app.get(Passwords)];
  const made = [Buffer.from(deviceKeyOf(master, stolen.of), 'hex'), ...(['email', 'phone', 'request', 'invitation', 'throttle', 'device'] as const).map((purpose) => master.keyedHash(purpose, stolen.of.personId))];
  const stored = await everythingStored();
  expect(stored.length).toBeGreaterThan(300);
  const keys = [...made, ...stored].flatMap(keysFrom);
  expect(keys.filter((key) => opens(key, stolen) || reads(key, stolen))).toEqual([]);
  // Nor is anything that is stored the password, or opens the key in its place.
  const { rows } = await here.world.admin.query('select a.* from identity.account a join person p on p.account_id = a.id where p.id = $1', [stolen.of.personId]);
  for (const value of Object.values(rows[0] as object).filter((one): one is string => typeof one === 'string')) {
    expect(await unwrapKey(passwords, value, stolen.of, stolen.publicKey, stolen.wrapped)).toBeNull();
  }
  expect(() => stolen.vault.open({ table: 'own_entry', column: 'words_sealed', row: stolen.entryId }, stolen.sealed)).toThrow();
  // The tries are sound: her password does open it.
  const privateKey = await unwrapKey(passwords, PASSWORD, stolen.of, stolen.publicKey, stolen.wrapped);
  expect(privateKey && reads(privateKey, stolen)).toBe(true);
});

it('a page that was moved to another row, person or clinic opens to nobody, and so does a key that was bound to another public half', async () => {
  const stolen = await written();
  const passwords = here.world.app.get(Passwords);
  const privateKey = (await unwrapKey(passwords, PASSWORD, stolen.of, stolen.publicKey, stolen.wrapped)) ?? Buffer.alloc(0);
  expect(reads(privateKey, stolen)).toBe(true);
  const other = '0b5cbb3e-6a2b-4a33-9d6c-1f5ef5c2a111';
  for (const moved of [{ entryId: other }, { of: { ...stolen.of, personId: other } }, { of: { ...stolen.of, clinicId: other } }]) expect(reads(privateKey, { ...stolen, ...moved })).toBe(false);
  expect(await unwrapKey(passwords, PASSWORD, stolen.of, Buffer.alloc(32, 7), stolen.wrapped)).toBeNull();
});
