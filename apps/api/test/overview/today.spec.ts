import pg from 'pg';
import { agreedCouple, draft, endorse, enter, practice, sign } from '../criteria/agreed.js';
import type { Browser } from '../support/browser.js';
import { comeBack, type Couple, coupleOf, done, endSession, openSharedPart, readyCouple, recordScreen, signConsent, startSession, therapistOf } from '../support/couple.js';

const here = practice();

interface Needed {
  kind: string;
  caseId: string;
  item: string;
  firstName: string | null;
  snoozed: { reason: string; until: string } | null;
  isSafety: boolean;
}
const todayOf = async (therapist: Browser = here.therapist) => done(await therapist.get('/api/staff/today'), 200).body;
const kinds = (needs: Needed[], caseId?: string): string[] => needs.filter((need) => !caseId || need.caseId === caseId).map(({ kind }) => kind);
const snooze = (need: Needed, days: number, reason = 'Their session is tomorrow.') => here.therapist.make(`/api/staff/cases/${need.caseId}/snoozes`, { item: need.item, days, reason });
const at = async (instant: string) => {
  here.world.clock.set(instant);
  await comeBack(here.therapist);
};

/** Eight couples, each with something else that waits. */
async function manyWays(): Promise<Couple[]> {
  const { world, therapist } = here;
  const invited = await coupleOf(world, therapist, { names: ['Mia', 'Jon'] });
  const ready = await coupleOf(world, therapist, { names: ['Lena', 'Paul'] });
  for (const partner of ready.partners) {
    await signConsent(partner);
    await recordScreen(world, ready, partner);
  }
  const asked = await coupleOf(world, therapist, { names: ['Emma', 'Luis'] });
  for (const partner of asked.partners) await signConsent(partner);
  done(await asked.partners[0].browser.make('/api/my/screen', { answers: { fear: 'yes' } }));
  const waiting = await readyCouple(world, therapist, { names: ['Ida', 'Finn'] });
  const signed = await readyCouple(world, therapist, { names: ['Zoe', 'Max'] });
  const refused = await readyCouple(world, therapist, { names: ['Lea', 'Tom'] });
  world.clock.pass({ minutes: 1 });
  for (const [couple, answers] of [[waiting, ['yes']], [signed, ['yes', 'yes']], [refused, ['no', 'yes']]] as const) {
    const { room } = await startSession(couple);
    const drafted = await draft(room, couple);
    for (const [n, free] of answers.entries()) done(await sign(couple.partners[n as 0 | 1], drafted, free));
    await endSession(couple);
  }
  const agreed = await agreedCouple(here);
  return [invited, ready, asked, waiting, signed, refused, agreed];
}

it('nothing needs a therapist without couples', async () => {
  expect(await todayOf()).toEqual({ at: '2026-12-07T09:00:00.000Z', needs: [], snoozed: [], couples: [], others: [] });
});

it('what needs the therapist stands in one list, safety first; each couple’s own page says the same', async () => {
  const couples = await manyWays();
  const { doer, versionId } = couples.at(-1) as Awaited<ReturnType<typeof agreedCouple>>;
  await at('2026-12-09T19:00:00Z');
  const { id } = done(await enter(here, doer, versionId, '2026-12-08', 'kept'));
  done(await doer.browser.make('/api/my/not-free', { about: 'entry', aboutId: id }));
  const { needs } = await todayOf();
  const safety = (needs as Needed[]).map(({ isSafety }) => isSafety);
  expect(safety.indexOf(false)).toBeGreaterThan(safety.lastIndexOf(true));
  expect(needs[0]).toMatchObject({ kind: 'screen_to_decide', firstName: 'Emma', names: ['Emma', 'Luis'] });
  expect(kinds(needs, couples[5]?.caseId)).toEqual(['criterion_not_free', 'note_missing']);
  expect(needs.find(({ kind }: Needed) => kind === 'criterion_not_free')).toMatchObject({ free: 'no', firstName: 'Lea', doerName: 'Lea' });
  expect(kinds(needs, couples[4]?.caseId)).toEqual(['criterion_ready', 'note_missing']);
  expect(kinds(needs, couples[3]?.caseId)).toEqual(['criterion_waiting', 'note_missing']);
  expect(kinds(needs, couples[1]?.caseId)).toEqual(['share_ready']);
  expect(kinds(needs, couples[0]?.caseId)).toEqual(['screen_missing', 'screen_missing', 'consent_missing', 'consent_missing']);
  expect(kinds(needs, couples[6]?.caseId)).toEqual(['was_not_free', 'weeks_to_open', 'note_missing']);
  for (const { caseId } of couples) {
    const { decide } = done(await here.therapist.get(`/api/staff/cases/${caseId}`), 200).body;
    expect(kinds(needs, caseId)).toEqual(decide.map(({ kind }: Needed) => kind));
  }
});

it('one couple or forty: the same statements go to the database', async () => {
  const count = async (): Promise<number> => {
    const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
    const original = prototype.query;
    let statements = 0;
    prototype.query = function query(this: unknown, ...args: unknown[]): unknown {
      const text = typeof args[0] === 'string' ? args[0] : ((args[0] as { text?: string }).text ?? '');
      if (!text.includes('pgboss.')) statements += 1;
      return original.apply(this, args);
    };
    try {
      await todayOf();
      return statements;
    } finally {
      prototype.query = original;
    }
  };
  const first = await agreedCouple(here);
  done(await here.therapist.make(`/api/staff/cases/${first.caseId}/sessions`, { localDate: '2026-12-07', localTime: '17:00', minutes: 75 }));
  const one = await count();
  for (let n = 0; n < 39; n += 1) {
    const { caseId } = n % 8 === 0 ? await agreedCouple(here) : await coupleOf(here.world, here.therapist, { names: ['Mia', 'Jon'] });
    if (n % 4 === 0) done(await here.therapist.make(`/api/staff/cases/${caseId}/sessions`, { localDate: '2026-12-07', localTime: '18:00', minutes: 75 }));
  }
  const page = await todayOf();
  expect([page.couples.length, page.others.length]).toEqual([11, 29]);
  expect(await count()).toBe(one);
}, 120_000);

it('today’s couples stand by time with what came since their last session, the others by what happened last', async () => {
  const { doer, other, versionId, caseId } = await agreedCouple(here);
  const later = await readyCouple(here.world, here.therapist, { names: ['Ida', 'Finn'] });
  const quiet = await coupleOf(here.world, here.therapist, { names: ['Mia', 'Jon'] });
  const busy = await coupleOf(here.world, here.therapist, { names: ['Lena', 'Paul'] });
  for (const [day, said] of [['08', 'kept'], ['09', 'not_kept']] as const) {
    here.world.clock.set(`2026-12-${day}T20:00:00Z`);
    done(await enter(here, doer, versionId, `2026-12-${day}`, said));
    if (day === '08') done(await enter(here, other, versionId, `2026-12-${day}`, 'kept'));
  }
  await signConsent(busy.partners[0]);
  await at('2026-12-10T09:00:00Z');
  for (const [id, localTime] of [[later.caseId, '17:00'], [caseId, '15:00']]) done(await here.therapist.make(`/api/staff/cases/${id}/sessions`, { localDate: '2026-12-10', localTime, minutes: 75 }));
  const page = await todayOf();
  expect(page.couples.map(({ names, session }: { names: string[]; session: { localTime: string } }) => [names[0], session.localTime])).toEqual([['Daniel', '15:00'], ['Ida', '17:00']]);
  expect(page.couples[0]).toMatchObject({
    since: '2026-12-07T09:00:00.000Z', resting: false,
    lines: [{ doerName: 'Daniel', counts: { total: 2, kept: 1, missed: 1, toldFirst: 1 } }],
    entries: [{ firstName: 'Daniel', made: 2, due: 3 }, { firstName: 'Ana', made: 1, due: 3 }],
  });
  expect(page.couples[1]).toMatchObject({ since: null, lines: [], entries: [{ made: 0, due: 0 }, { made: 0, due: 0 }] });
  expect(page.others.map(({ id }: { id: string }) => id)).toEqual([busy.caseId, quiet.caseId]);
});

it('what is snoozed leaves the list with its reason and is back on its day, with the reason beside it', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  await startSession(couple);
  await endSession(couple);
  const [need] = (await todayOf()).needs as [Needed];
  expect(need.kind).toBe('note_missing');
  done(await snooze(need, 2, 'Written on Wednesday, with the plan.'));
  expect(await todayOf()).toMatchObject({ needs: [], snoozed: [{ kind: 'note_missing', snoozed: { reason: 'Written on Wednesday, with the plan.', until: '2026-12-09T02:00:00.000Z' } }] });
  await at('2026-12-09T01:59:00Z');
  expect((await todayOf()).needs).toEqual([]);
  await at('2026-12-09T02:00:00Z');
  expect(await todayOf()).toMatchObject({ needs: [{ kind: 'note_missing', snoozed: { reason: 'Written on Wednesday, with the plan.' } }], snoozed: [] });
  const { rows } = await here.world.admin.query('select reason_sealed from snooze where case_id = $1', [couple.caseId]);
  expect(rows[0].reason_sealed.toString('latin1')).not.toContain('Wednesday');
});

it('what one partner said about safety is back the next day, and a new word of theirs is not covered by an old snooze', async () => {
  const couple = await coupleOf(here.world, here.therapist);
  for (const partner of couple.partners) await signConsent(partner);
  const [daniel] = couple.partners;
  done(await daniel.browser.make('/api/my/screen', { answers: { fear: 'yes' } }));
  const need = ((await todayOf()).needs as Needed[]).find(({ kind }) => kind === 'screen_to_decide') as Needed;
  const refused = await snooze(need, 2);
  expect([refused.status, refused.body.fields[0].field]).toEqual([422, 'days']);
  done(await snooze(need, 1));
  expect(kinds((await todayOf()).needs)).not.toContain('screen_to_decide');
  here.world.clock.pass({ minutes: 5 });
  await here.world.admin.query(`insert into screen_report select clinic_id, gen_random_uuid(), case_id, person_id, audience, answers_sealed, sent_on, $2 from screen_report where case_id = $1`, [couple.caseId, here.world.clock.now()]);
  expect(kinds((await todayOf()).needs)).toContain('screen_to_decide');
});

it('a review that is due comes back at its next reminder whatever was snoozed before', async () => {
  const { caseId } = await agreedCouple(here);
  const review = async () => ((await todayOf()).needs as Needed[]).find((need) => need.caseId === caseId && need.kind === 'review_due');
  await at('2027-01-31T09:00:00Z');
  expect(await review()).toBeUndefined();
  await at('2027-02-01T09:00:00Z');
  done(await snooze((await review()) as Needed, 14));
  expect(await review()).toBeUndefined();
  await at('2027-02-07T09:00:00Z');
  expect(await review()).toBeUndefined();
  await at('2027-02-08T09:00:00Z');
  expect(await review()).toMatchObject({ kind: 'review_due', on: '2027-02-01', snoozed: null });
});

it('"not sure" leaves the list once the therapist has seen that partner alone', async () => {
  const couple = await coupleOf(here.world, here.therapist);
  await openSharedPart(here.world, couple);
  here.world.clock.pass({ minutes: 1 });
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  done(await sign(couple.partners[0], drafted, 'not_sure'));
  done(await sign(couple.partners[1], drafted));
  done(await endorse(room, drafted));
  await endSession(couple);
  expect(kinds((await todayOf()).needs)).toContain('criterion_not_free');
  here.world.clock.pass({ minutes: 20 });
  await recordScreen(here.world, couple, couple.partners[0]);
  expect(kinds((await todayOf()).needs)).not.toContain('criterion_not_free');
});

it('a snooze is the therapist’s own, of a couple of theirs, and of something that is there', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  await startSession(couple);
  await endSession(couple);
  const [need] = (await todayOf()).needs as [Needed];
  const other = await therapistOf(here.world, here.clinic.admin);
  expect((await todayOf(other)).needs).toEqual([]);
  expect((await other.make(`/api/staff/cases/${couple.caseId}/snoozes`, { item: need.item, days: 1, reason: 'x' })).status).toBe(404);
  const gone = await here.therapist.make(`/api/staff/cases/${couple.caseId}/snoozes`, { item: 'weeks_to_open', days: 1, reason: 'x' });
  expect([gone.status, gone.body.code]).toEqual([409, 'already_done']);
});
