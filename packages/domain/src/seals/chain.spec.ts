import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { BEFORE_ALL, faultsOf, headOf, type Leaf, rootOf, type StandingSeal } from './chain.js';

const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const leaf = (n: number, more: Partial<Leaf> = {}): Leaf => ({ fact: 'entry', key: `["${n}"]`, hash: 'ab'.repeat(32), width: 9, writtenBy: 'groundwork_app', notedAt: '2026-12-07T09:00:00.000000Z', ...more });
const leaves = (count: number): Leaf[] => Array.from({ length: count }, (_, n) => leaf(n));

/** A chain of seals over one, two, three … leaves. */
function chainOf(length: number): StandingSeal[] {
  const chain: StandingSeal[] = [];
  for (let number = 1; number <= length; number += 1) {
    const own = leaves(number);
    const seal = { clinicId: 'a clinic', number, previous: chain.at(-1)?.head ?? BEFORE_ALL, root: rootOf(own, hash), leaves: number, sealedAt: '2026-12-07T09:00:00.000Z', signedBy: 'cd'.repeat(32) };
    chain.push({ ...seal, head: headOf(seal, hash), isSigned: true, found: { root: seal.root, leaves: number } });
  }
  return chain;
}
const changedAt = (chain: StandingSeal[], number: number, more: Partial<StandingSeal>): StandingSeal[] => chain.map((seal) => (seal.number === number ? { ...seal, ...more } : seal));

it('a root is the tree that RFC 6962 describes: leaves and nodes apart, a lone node goes up as it is', () => {
  const bare = (text: string): Uint8Array => hash(Buffer.concat([Buffer.from([0]), Buffer.from(text)]));
  const node = (one: Uint8Array, other: Uint8Array): Uint8Array => hash(Buffer.concat([Buffer.from([1]), one, other]));
  const texts = leaves(3).map(({ fact, key, hash: of, width, writtenBy, notedAt }) => bare(JSON.stringify([fact, key, of, width, writtenBy, notedAt])));
  const [a, b, c] = texts as [Uint8Array, Uint8Array, Uint8Array];
  expect(rootOf(leaves(3), hash)).toBe(Buffer.from(node(node(a, b), c)).toString('hex'));
});

it('whatever is changed, moved, added or left out of what two said, the root is another', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(), (count, at, to) => {
    const own = leaves(count);
    const root = rootOf(own, hash);
    const [one, other] = [at % count, to % count];
    const changed = (more: Partial<Leaf>): Leaf[] => own.map((each, place) => (place === one ? { ...each, ...more } : each));
    const swapped = own.map((each, place) => (place === one ? own[other] : place === other ? own[one] : each)) as Leaf[];
    const others = [
      changed({ hash: 'ac'.repeat(32) }), changed({ key: '["x"]' }), changed({ fact: 'opening' }), changed({ width: 8 }), changed({ writtenBy: 'somebody' }), changed({ notedAt: '2026-12-07T09:00:00.000001Z' }),
      own.filter((_, place) => place !== one), [...own, leaf(99)], [...own, own[count - 1] as Leaf], ...(one === other ? [] : [swapped]),
    ];
    for (const each of others) expect(rootOf(each, hash)).not.toBe(root);
  }));
});

it('an untouched chain has no fault, whole or in stretches', () => {
  const chain = chainOf(5);
  expect(faultsOf(chain, hash)).toEqual([]);
  expect(faultsOf(chain.slice(2), hash, chain[1])).toEqual([]);
});

it('a seal taken out, changed, moved, unsigned or standing for other facts is named by its number', () => {
  const chain = chainOf(5);
  expect(faultsOf(chain.filter(({ number }) => number !== 3), hash)).toEqual([{ number: 3, fault: 'gone' }]);
  expect(faultsOf(chain.slice(1), hash)).toEqual([{ number: 1, fault: 'gone' }]);
  for (const more of [{ root: 'ee'.repeat(32), found: { root: 'ee'.repeat(32), leaves: 3 } }, { leaves: 4, found: { root: chain[2]?.root ?? '', leaves: 4 } }, { sealedAt: '2026-12-07T09:00:00.001Z' }, { signedBy: 'ce'.repeat(32) }, { clinicId: 'another' }]) {
    expect(faultsOf(changedAt(chain, 3, more), hash)).toEqual([{ number: 3, fault: 'changed' }]);
  }
  expect(faultsOf(changedAt(chain, 3, { head: 'ee'.repeat(32) }), hash)).toEqual([{ number: 3, fault: 'changed' }, { number: 4, fault: 'changed' }]);
  expect(faultsOf(changedAt(chain, 3, { found: { root: 'ee'.repeat(32), leaves: 3 } }), hash)).toEqual([{ number: 3, fault: 'other leaves' }]);
  expect(faultsOf(changedAt(chain, 3, { isSigned: false }), hash)).toEqual([{ number: 3, fault: 'not signed' }]);
});

it('a seal made anew over other facts breaks the one that follows it', () => {
  const chain = chainOf(5);
  const old = chain[2] as StandingSeal;
  const root = rootOf([leaf(77)], hash);
  const forged = { ...old, root, leaves: 1, found: { root, leaves: 1 } };
  expect(faultsOf(changedAt(chain, 3, { ...forged, head: headOf(forged, hash) }), hash)).toEqual([{ number: 4, fault: 'changed' }]);
});
