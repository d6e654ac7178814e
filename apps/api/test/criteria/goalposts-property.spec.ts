import { type RulingChoice, rulingChoices } from '@groundwork/domain/consistency/rulings';
import fc from 'fast-check';
import type { Browser } from '../support/browser.js';
import { comeBack, done, endSession, type PartnerHere, startSession } from '../support/couple.js';
import { type Agreed, agreedCouple, enter, practice } from './agreed.js';
import { ask, endorseNumber, inRoom, signNumber } from './amending.js';

const here = practice();
const RUNS = Number(process.env['GOALPOSTS'] ?? 8);
const TIMES = ['17:30', '18:00', '18:30', '19:00', '19:30'] as const;

type Act =
  | { kind: 'days'; days: number }
  | { kind: 'enter'; said: readonly (string | null)[] }
  | { kind: 'session'; change: { by: number; share: number; askedBy: 0 | 1 | null } | 'end' | null; signs: readonly boolean[]; endorses: boolean; opens: boolean; rules: readonly RulingChoice[] };

/** Nine weeks of whatever two partners and their therapist may do, in any order. */
const acts: fc.Arbitrary<Act[]> = fc.array(fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('enter' as const), said: fc.constantFrom(['kept', 'not_kept'], ['kept', 'not_kept'], ['kept', 'not_kept'], ['kept', 'kept'], ['kept', 'kept'], ['kept', null], ['not_kept', null], [null, 'kept'], [null, 'not_kept']) }) },
  { weight: 3, arbitrary: fc.record({
    kind: fc.constant('session' as const),
    change: fc.oneof({ weight: 6, arbitrary: fc.record({ by: fc.integer({ min: 0, max: 4 }), share: fc.constantFrom(80, 85, 90), askedBy: fc.constantFrom(0 as const, 1 as const, null) }) }, { weight: 1, arbitrary: fc.constant('end' as const) }, { weight: 2, arbitrary: fc.constant(null) }),
    signs: fc.tuple(fc.boolean(), fc.boolean()), endorses: fc.boolean(), opens: fc.constantFrom(true, true, true, false), rules: fc.array(fc.constantFrom(...rulingChoices), { minLength: 1, maxLength: 4 }),
  }) },
), { minLength: 8, maxLength: 16 });

/** What an agreed text is, in every byte that was signed. */
async function agreedTexts(criterionId: string): Promise<Map<string, string>> {
  const { rows } = await here.world.admin.query(
    `select v.id, v::text || coalesce(e::text, '') as bytes from criterion_version v join endorsement e on e.version_id = v.id where v.criterion_id = $1`, [criterionId]);
  return new Map(rows.map(({ id, bytes }: { id: string; bytes: string }) => [id, bytes]));
}

/** What each day that has settled came to, as the therapist reads it. */
async function settledDays(couple: Agreed): Promise<Map<string, string>> {
  await comeBack(couple.therapist);
  const { criteria } = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body as { criteria: { occasions: { day: string; outcome: string }[] }[] };
  return new Map(criteria.flatMap(({ occasions }) => occasions).map(({ day, outcome }): [string, string] => [day, outcome]));
}

async function session(couple: Agreed, act: Extract<Act, { kind: 'session' }>): Promise<void> {
  for (const { browser } of couple.partners) await comeBack(browser);
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  const { criterionId } = couple;
  if (act.change === 'end') await room.make(`/api/room/criteria/${criterionId}/ending`, { reason: 'no_longer_needed' });
  else if (act.change && (await room.get(`/api/room/criteria/${criterionId}/standing`)).status === 200) {
    const { by, share, askedBy } = act.change;
    const over = { by: TIMES[by], noticeBy: '17:00', share };
    for (const direction of ['easier', 'harder']) {
      const answer = await ask(room, criterionId, over, { direction, ...(askedBy === null ? {} : { askedBy: couple.partners[askedBy].personId }) });
      if (answer.body.code === 'harder_waits') reached.refused += 1;
      if (answer.status === 201) break;
    }
  }
  const waiting = (await inRoom(room, criterionId, 'waiting_for_signatures')) ?? (await inRoom(room, criterionId, 'ready'));
  if (waiting) {
    for (const by of [0, 1] as const) if (act.signs[by]) await signNumber(couple, by, waiting);
    if (act.endorses) await endorseNumber(couple, room, waiting);
  }
  if (act.opens) done(await room.make('/api/room/openings', {}));
  for (const choice of act.rules) await ruleOnNext(couple, room, choice);
  await endSession(couple);
}

/** One word about the first day that is left to the session; one about a day that both saw alike and one about a day of an earlier session are always refused. */
async function ruleOnNext({ versionId }: Agreed, room: Browser, choice: RulingChoice): Promise<void> {
  const { criteria } = done(await room.get('/api/room/disagreements'), 200).body as { criteria: { occasions: { versionId: string; slot: string; ruled: string | null }[] }[] };
  const left = criteria.flatMap(({ occasions }) => occasions);
  const next = left.find(({ ruled }) => ruled === null);
  if (next) {
    done(await room.make('/api/room/rulings', { versionId: next.versionId, slot: next.slot, choice }));
    reached.ruled += 1;
  }
  const { criteria: weeks } = done(await room.get('/api/room/weeks'), 200).body as { criteria: { occasions: { slot: string; mark: string; ruledOn: string | null }[] }[] };
  const others = weeks.flatMap(({ occasions }) => occasions).filter(({ slot }) => !left.some((one) => one.slot === slot));
  const [alike, before] = [others.find(({ mark, ruledOn }) => mark === 'kept' && ruledOn === null), others.find(({ ruledOn }) => ruledOn !== null)];
  for (const day of [alike, before]) if (day) expect((await room.make('/api/room/rulings', { versionId, slot: day.slot, choice: 'missed_told' })).status).not.toBe(201);
  reached.stood += Number(before !== undefined);
  reached.alike += Number(alike !== undefined);
}

/** What sessions have ruled, each day as it stood when its session ended. */
async function ruledDays({ criterionId }: Agreed): Promise<Map<string, string>> {
  const { rows } = await here.world.admin.query(
    `select distinct on (r.slot) r.slot, r.outcome from ruling r join criterion_version v on v.id = r.version_id where v.criterion_id = $1 order by r.slot, r.number desc`, [criterionId]);
  return new Map(rows.filter(({ outcome }: { outcome: string }) => outcome !== 'left_open').map(({ slot, outcome }: { slot: string; outcome: string }) => [slot, outcome]));
}

/** The next three days that are open to this partner, earlier ones first: as on a Sunday. */
async function enterDays(by: PartnerHere, answer: string): Promise<void> {
  await comeBack(by.browser);
  const { occasions, earlier } = done(await by.browser.get('/api/my/tonight'), 200).body as Record<'occasions' | 'earlier', { versionId: string; slot: string; entry: unknown }[]>;
  const open = [...earlier.reverse(), ...occasions].filter(({ entry }) => entry === null);
  for (const { versionId, slot } of open.slice(0, 3)) done(await enter(here, by, versionId, slot, answer));
}

async function play(couple: Agreed, act: Act): Promise<void> {
  if (act.kind === 'days') here.world.clock.pass({ minutes: act.days * 24 * 60 });
  else if (act.kind === 'session') await session(couple, act);
  else {
    for (const [place, answer] of act.said.entries()) if (answer) await enterDays(couple.partners[place] as PartnerHere, answer);
  }
}

/** So that the sequences are known to reach what they are about. */
const reached = { changes: 0, refused: 0, kept: 0, ruled: 0, stood: 0, alike: 0 };

it('whatever the three do in whatever order, no agreed text changes, no day that was kept is lost, what a session settled stands, and no week has two texts', async () => {
  await fc.assert(fc.asyncProperty(acts, async (sequence) => {
    here.world.clock.set('2026-12-07T09:00:00Z');
    await comeBack(here.therapist);
    const couple = await agreedCouple(here, { reviewOn: '2027-02-01' });
    let [texts, days, ruled] = [await agreedTexts(couple.criterionId), new Map<string, string>(), new Map<string, string>()];
    for (const act of sequence) {
      await play(couple, act);
      const now = await agreedTexts(couple.criterionId);
      for (const [id, bytes] of texts) expect([act.kind, now.get(id)]).toEqual([act.kind, bytes]);
      const settled = await settledDays(couple);
      // What was kept stays kept unless the other one says otherwise of that very day.
      const kept = [...days].filter(([day, outcome]) => outcome === 'kept' && settled.has(day));
      for (const [day] of kept) expect(['kept', 'disputed', 'unconfirmed']).toContain(settled.get(day));
      if (act.kind !== 'enter') for (const [day] of kept) expect([act.kind, day, settled.get(day)]).toEqual([act.kind, day, 'kept']);
      // What a session has settled stands, whatever is entered or ruled later.
      for (const [day, outcome] of ruled) if (settled.has(day)) expect([act.kind, day, settled.get(day)]).toEqual([act.kind, day, outcome]);
      [texts, days, ruled] = [now, settled, await ruledDays(couple)];
    }
    const { rows } = await here.world.admin.query(
      `select to_date(e.slot, 'YYYY-MM-DD') - (extract(isodow from to_date(e.slot, 'YYYY-MM-DD'))::int - 1) as week from entry e join criterion_version v on v.id = e.version_id
        where v.criterion_id = $1 group by 1 having count(distinct e.version_id) > 1`, [couple.criterionId]);
    expect(rows).toEqual([]);
    reached.changes += texts.size - 1;
    reached.kept += [...days.values()].filter((outcome) => outcome === 'kept').length;
    const harder = await here.world.admin.query(`select number from criterion_version where criterion_id = $1 and direction = 'harder' and created_at < '2027-02-01T02:00:00Z'`, [couple.criterionId]);
    expect(harder.rows).toEqual([]);
  }), { numRuns: RUNS, seed: 20261207 });
  for (const times of Object.values(reached)) expect(times).toBeGreaterThan(0);
}, 240_000);
