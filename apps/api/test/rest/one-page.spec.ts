import { restCauses } from '@groundwork/domain/rest/edges';
import { type Agreed, enter, practice } from '../criteria/agreed.js';
import { comeBack, type Couple, done, type PartnerHere } from '../support/couple.js';
import { Normal, replay, replayed } from '../twin-worlds/replay.js';
import { agreedAt, sixOn, waitingCouple } from './resting.js';

const here = practice();

/** Who asks, and why: each partner alone; and every cause from the practice, in turn for either partner and for the couple. */
interface Way {
  name: string;
  ask?: (couple: Agreed) => Promise<unknown>;
  end?: (couple: Agreed) => Promise<unknown>;
}
const OWN = ['doer', 'other'] as const;
const FOR = ['doer', 'other', 'nobody in person'] as const;
const WAYS: Way[] = [
  { name: 'nobody' },
  ...OWN.map((who) => ({
    name: `the ${who} on their own phone`,
    ask: async (couple: Agreed) => done(await couple[who].browser.make('/api/my/rest', {})),
    end: async (couple: Agreed) => done(await couple[who].browser.make('/api/my/rest/end', {})),
  })),
  ...restCauses.map((cause, place) => ({ cause, who: FOR[place % FOR.length] ?? 'doer' })).map(({ cause, who }) => ({
    name: `${cause}, for ${who}`,
    ask: async (couple: Agreed) => done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/rest`, { personId: who === 'nobody in person' ? null : couple[who].personId, cause, startsIn: 3 })),
    end: async (couple: Agreed) => done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/rest/end`, {})),
  })),
];

interface World {
  way: Way;
  couple: Agreed;
  normals: Map<PartnerHere, Normal>;
}
/** What each partner's phone can ask for, their own request apart: status, headers, bytes and statements. */
async function seenIn({ couple, normals }: World, except: readonly string[] = []): Promise<string[][]> {
  const seen: string[][] = [];
  for (const partner of couple.partners) seen.push(await replay(partner.browser, normals.get(partner) ?? new Normal(), ['/api/my/rest', ...except]));
  return seen;
}

async function allAlike(worlds: readonly World[]): Promise<string[][]> {
  const [first, ...others] = worlds;
  const expected = await seenIn(first as World);
  for (const world of others) expect({ way: world.way.name, seen: await seenIn(world) }).toEqual({ way: world.way.name, seen: expected });
  return expected;
}

/** Mails and jobs that exist at all, whoever they are about. */
async function outside(): Promise<unknown> {
  const { rows } = await here.world.admin.query('select name, state, count(*)::int from pgboss.job group by 1, 2 order by 1, 2');
  return [here.world.postbox.mails.length, rows];
}

it('one page and one sentence: no rest moves a byte or a statement before the edge, and none tells its cause after it', async () => {
  const worlds: World[] = [];
  for (const way of WAYS) {
    const couple = await agreedAt(here);
    worlds.push({ way, couple, normals: new Map(couple.partners.map((partner) => [partner, new Normal()])) });
  }
  const [nobody, ...asked] = worlds as [World, ...World[]];
  const unopened = await waitingCouple(here);
  await allAlike(worlds);

  const before = await outside();
  here.world.clock.set('2026-12-07T09:10:00Z');
  for (const { way, couple } of worlds) await way.ask?.(couple);
  expect(await outside()).toEqual(before);
  await allAlike(worlds);

  here.world.clock.set('2026-12-07T20:00:00Z');
  const lines: string[][] = [];
  for (const { couple } of worlds) {
    const line: string[] = [];
    for (const [partner, answer] of [[couple.doer, 'not_kept'], [couple.other, 'kept']] as const) {
      line.push(await replayed('/api/my/entries', () => enter(here, partner, couple.versionId, '2026-12-07', answer), new Normal()));
    }
    lines.push(line);
  }
  for (const line of lines) expect(line).toEqual(lines[0]);
  await allAlike(worlds);
  await sixOn(here, '2026-12-08');
  await sixOn(here, '2026-12-09');
  here.world.clock.set('2026-12-09T20:00:00Z');
  await allAlike(worlds);

  await sixOn(here, '2026-12-10');
  await allAlike(asked);
  expect(JSON.parse((await asked[0]?.couple.other.browser.get('/api/my/me'))?.text ?? '').step).toBe('preparing');
  expect((await nobody.couple.other.browser.get('/api/my/me')).body.step).toBe('open');
  // Not opened yet is the same page. The download names the sessions too, of which that couple had none.
  const afresh = (couple: Couple) => seenIn({ way: nobody.way, couple: couple as Agreed, normals: new Map() }, ['/api/my/download', '/api/my/download?as=html']);
  for (const { couple } of asked.slice(0, 3)) expect(await afresh(couple)).toEqual(await afresh(unopened));

  for (const { couple } of asked.slice(0, 1)) await comeBack(couple.therapist);
  for (const { way, couple } of asked) await way.end?.(couple);
  await allAlike(asked);
  await sixOn(here, '2026-12-11');
  expect((await asked[0]?.couple.other.browser.get('/api/my/me'))?.body.step).toBe('open');
  await allAlike(asked);
}, 300_000);
