import { BEGINNING, faultsOf, type Leaf, rootOf, type StandingSeal } from '@groundwork/domain/seals/chain';
import type { Head } from '../../../platform/kept-heads.js';
import { isSignedBy, sha256 } from '../../../platform/vault.js';
import type { Finding } from './finding.js';

export type Query = <Row>(sql: string, values?: unknown[]) => Promise<Row[]>;

type Stored = Omit<StandingSeal, 'isSigned' | 'found'> & { signature: string };
type Placed = Leaf & { seal: number };

const AT_ONCE = 500;
const BATCH = `select clinic_id as "clinicId", number, encode(previous, 'hex') as previous, encode(root, 'hex') as root, leaves, to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt",
  encode(head, 'hex') as head, encode(signature, 'hex') as signature, encode(signed_by, 'hex') as "signedBy" from seal.batch`;

/** The newest head of each clinic: what is carried away to be kept elsewhere. */
export function newestHeads(query: Query): Promise<Head[]> {
  return query<Head>(`${BATCH} b where not exists (select 1 from seal.batch o where o.clinic_id = b.clinic_id and o.number > b.number) order by 1`);
}

/** Walks the chain of every clinic, stretch by stretch: what does not hold in it, and where the heads kept outside are not in it. */
export async function chainFindings(query: Query, heads: readonly Head[], trusted: string | null): Promise<Finding[]> {
  const outside = new Map(heads.map((one) => [`${one.clinicId} ${one.number} ${one.head}`, one]));
  const found: Finding[] = [];
  for (const { clinicId } of await query<{ clinicId: string }>('select distinct clinic_id as "clinicId" from seal.batch order by 1')) {
    let before = BEGINNING;
    for (let stretch = await stretchAfter(query, clinicId, 0); stretch.length > 0; stretch = await stretchAfter(query, clinicId, before.number)) {
      found.push(...faultsOf(stretch, sha256, before).map(({ number, fault }) => ({ clinicId, seal: number, fault })));
      if (trusted) found.push(...stretch.filter(({ signedBy }) => signedBy !== trusted).map(({ number }) => ({ clinicId, seal: number, fault: 'signed by another key' as const })));
      for (const { number, head } of stretch) outside.delete(`${clinicId} ${number} ${head}`);
      before = stretch.at(-1) ?? before;
    }
  }
  return [...found, ...(await ofNoSeal(query)), ...[...outside.values()].map(({ clinicId, number }) => ({ clinicId, seal: number, fault: 'not as kept outside' as const }))];
}

async function stretchAfter(query: Query, clinicId: string, number: number): Promise<StandingSeal[]> {
  const seals = await query<Stored>(`${BATCH} where clinic_id = $1 and number > $2 order by number limit ${AT_ONCE}`, [clinicId, number]);
  const last = seals.at(-1);
  if (!last) return [];
  const leaves = await query<Placed>(
    `select fact, key, encode(hash, 'hex') as hash, width, written_by as "writtenBy", to_char(noted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "notedAt", batch as seal
       from seal.leaf where clinic_id = $1 and batch > $2 and batch <= $3 order by batch, place`,
    [clinicId, number, last.number],
  );
  const bySeal = new Map(seals.map(({ number }) => [number, [] as Leaf[]]));
  for (const leaf of leaves) bySeal.get(leaf.seal)?.push(leaf);
  return seals.map(({ signature, ...seal }) => {
    const own = bySeal.get(seal.number) ?? [];
    return { ...seal, isSigned: isSignedBy(bytes(seal.signedBy), bytes(seal.head), bytes(signature)), found: { root: rootOf(own, sha256), leaves: own.length } };
  });
}

/** Leaves that name a seal which stands nowhere: the end of the chain was cut off. */
function ofNoSeal(query: Query): Promise<Finding[]> {
  return query<Finding>(`select distinct l.clinic_id as "clinicId", l.batch as seal, 'gone' as fault from seal.leaf l
    where l.batch is not null and not exists (select 1 from seal.batch b where b.clinic_id = l.clinic_id and b.number = l.batch)`);
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}
