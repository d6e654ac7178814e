import { practice } from '../criteria/agreed.js';
import { comeBack, type Couple, coupleOf, done, type PartnerHere, readyCouple, therapistOf } from '../support/couple.js';

const here = practice();
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code];

interface Week { trust?: number; hope?: number; distance?: number; safe?: number; giving_up?: string; line?: string }
const answersOf = (week: Week) => Object.entries(week).map(([key, value]) => (typeof value === 'number' ? { key, number: value } : { key, text: value }));
const send = ({ browser, personId }: PartnerHere, week: Week) => browser.make('/api/my/pulse', { of: personId, answers: answersOf(week) });
const mine = async ({ browser }: PartnerHere) => done(await browser.get('/api/my/pulse'), 200).body;
const numbers = async ({ caseId, therapist }: Couple) => done(await therapist.get(`/api/staff/cases/${caseId}/numbers`), 200).body;
const decide = async ({ caseId, therapist }: Couple) => (done(await therapist.get(`/api/staff/cases/${caseId}`), 200).body.decide as { kind: string; personId?: string; pulseFlagId?: string }[]).filter(({ kind }) => kind === 'pulse_flag');
const PAGES = ['/api/my/me', '/api/my/work', '/api/my/pulse', '/api/my/tonight', '/api/my/weeks', '/api/my/download'];
const bytesOf = async ({ browser }: PartnerHere) => (await Promise.all(PAGES.map(async (url) => (await browser.get(url)).text))).join('\n');

async function couple(): Promise<Couple & { daniel: PartnerHere; ana: PartnerHere }> {
  const made = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = made.partners;
  return { ...made, daniel, ana };
}

/** So many weeks after Monday, 7 December, in the morning. */
async function inWeek(week: number): Promise<void> {
  here.world.clock.set(new Date(Date.parse('2026-12-07T09:00:00Z') + week * 7 * 86_400_000).toISOString());
  await comeBack(here.therapist);
}

it('Ana sends the week in four numbers: she and her therapist read it, and no byte of Daniel’s pages moves', async () => {
  const it = await couple();
  const before = await bytesOf(it.daniel);
  done(await send(it.ana, { trust: 4, hope: 6, distance: 7, safe: 2, giving_up: 'passing', line: 'My father came.' }));
  expect(await bytesOf(it.daniel)).toBe(before);
  expect(await mine(it.ana)).toMatchObject({ week: '2026-12-07', reader: 'T', weeks: [{ week: '2026-12-07', answers: [{ key: 'trust', number: 4, reader: 'T' }, { key: 'hope' }, { key: 'distance' }, { key: 'safe', number: 2, reader: 'S' }, { key: 'giving_up' }, { key: 'line', text: 'My father came.' }] }] });
  // Her own page says nothing of what it led to.
  expect(JSON.stringify(await mine(it.ana))).not.toMatch(/sign|flag|gap/);
  expect((await numbers(it)).pulses).toMatchObject([{ personId: it.ana.personId, week: '2026-12-07', trust: 4, hope: 6, distance: 7, safe: 2, givingUp: 'passing', line: 'My father came.', signs: ['safe_low', 'giving_up'] }]);
});

it('sent again in the same week, the later one stands; the next week is a new one, by the couple’s own calendar', async () => {
  const it = await couple();
  done(await send(it.ana, { hope: 3 }));
  done(await send(it.ana, { hope: 5 }));
  // Sunday night at 1:30 still belongs to Sunday.
  here.world.clock.set('2026-12-14T00:30:00Z');
  done(await send(it.ana, { hope: 6 }));
  expect((await mine(it.ana)).weeks.map(({ week, answers }: { week: string; answers: { number: number }[] }) => [week, answers[0]?.number])).toEqual([['2026-12-07', 6]]);
  here.world.clock.set('2026-12-14T03:30:00Z');
  done(await send(it.ana, { hope: 7 }));
  expect((await mine(it.ana)).weeks.map(({ week }: { week: string }) => week)).toEqual(['2026-12-14', '2026-12-07']);
});

it('two weeks of fallen hope stand first on the therapist’s list, until they are taken up; a later week asks again', async () => {
  const it = await couple();
  for (const [week, hope] of [7, 7, 8, 7, 4].entries()) {
    await inWeek(week);
    await comeBack(it.daniel.browser);
    done(await send(it.daniel, { hope }));
  }
  expect(await decide(it)).toEqual([]);
  await inWeek(5);
  done(await send(it.daniel, { hope: 3 }));
  const [found] = await decide(it);
  expect(found).toMatchObject({ kind: 'pulse_flag', personId: it.daniel.personId });
  const today = done(await it.therapist.get('/api/staff/today'), 200).body;
  expect(today.needs[0]).toMatchObject({ kind: 'pulse_flag', firstName: 'Daniel', isSafety: true });
  const taken = () => it.therapist.make(`/api/staff/cases/${it.caseId}/pulse-flags/${found?.pulseFlagId}/taken`, {});
  const before = await bytesOf(it.daniel);
  done(await taken());
  expect(await bytesOf(it.daniel)).toBe(before);
  expect(codeOf(await taken())).toEqual([409, 'already_done']);
  expect([await decide(it), (await numbers(it)).flags]).toEqual([[], []]);
  await inWeek(6);
  done(await send(it.daniel, { hope: 8, safe: 1 }));
  expect(await decide(it)).toHaveLength(1);
});

it('the therapist reads where the two lie far apart in one week; a week of one alone has no gap', async () => {
  const it = await couple();
  done(await send(it.ana, { trust: 2, hope: 5 }));
  done(await send(it.daniel, { trust: 8, hope: 6 }));
  await inWeek(1);
  done(await send(it.ana, { trust: 2 }));
  const { gaps, mayReadPulse } = await numbers(it);
  expect(gaps).toEqual([{ week: '2026-12-07', of: ['trust'] }]);
  expect(mayReadPulse).toBe(true);
});

it('before the own consent there is no week to send, nothing sent is refused at the form, and what does not fit names its field', async () => {
  const { partners: [daniel] } = await coupleOf(here.world, here.therapist);
  expect((await send(daniel, { hope: 5 })).status).toBe(404);
  const it = await couple();
  expect((await send(it.ana, {})).status).toBe(422);
  expect((await send(it.ana, { hope: 11 })).body).toMatchObject({ fields: [{ field: 'hope' }] });
});

it('a page that Ana left open sends nothing for Daniel, who signed in after her', async () => {
  const it = await couple();
  expect((await it.daniel.browser.make('/api/my/pulse', { of: it.ana.personId, answers: answersOf({ hope: 5 }) })).body.code).toBe('other_person');
  expect((await mine(it.daniel)).weeks).toEqual([]);
});

it('two sendings at once are both kept, one after the other', async () => {
  const it = await couple();
  const sent = await Promise.all([4, 5, 6].map((hope) => send(it.ana, { hope })));
  expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
  const { rows } = await here.world.admin.query('select number from pulse where person_id = $1 order by number', [it.ana.personId]);
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3]);
});

it('whoever covers the couple learns that a week asks for a look and reads nothing of it; an admin reads neither', async () => {
  const it = await couple();
  done(await send(it.ana, { safe: 1, line: 'He locked the door.' }));
  const { rows: [staff] } = await here.world.admin.query(`select clinic_id from couple_case where id = $1`, [it.caseId]);
  const cover = await therapistOf(here.world, here.clinic.admin, { name: 'Ilse Brand' });
  const { personId } = done(await cover.get('/api/staff/me'), 200).body;
  await here.world.admin.query(`insert into case_staff values ($1, $2, $3, 'cover', $4, null)`, [staff.clinic_id, it.caseId, personId, here.world.clock.now()]);
  const read = done(await cover.get(`/api/staff/cases/${it.caseId}/numbers`), 200).body;
  expect(read).toMatchObject({ mayReadPulse: false, mayTake: false, pulses: [], gaps: [], flags: [{ personId: it.ana.personId }] });
  expect((await here.clinic.admin.get(`/api/staff/cases/${it.caseId}/numbers`)).status).toBe(404);
});

it('the numbers inside exercises stand one after the other, each with its day; what was taken back does not', async () => {
  const it = await couple();
  const give = async (exercise: string, personId: string, part: string) => done(await it.therapist.make(`/api/staff/cases/${it.caseId}/work`, { exercise, asked: [{ personId, part }], dueOn: '2026-12-14', note: '' }));
  const answer = async (number: number) => {
    const { items } = done(await it.ana.browser.get('/api/my/work'), 200).body as { items: { exercise: string; state: string; partId: string }[] };
    const part = items.find(({ exercise, state }) => exercise === 'A07' && state === 'to_do');
    done(await it.ana.browser.make(`/api/my/work/${part?.partId}/answer`, { answers: [{ key: 'after', number }] }));
  };
  for (const [week, number] of [9, 6].entries()) {
    await inWeek(week);
    await give('A07', it.ana.personId, 'injured');
    await answer(number);
  }
  const { scales } = await numbers(it);
  expect(scales).toMatchObject([{ exercise: 'A07', personId: it.ana.personId, reader: 'T', points: [{ on: '2026-12-07', value: 9 }, { on: '2026-12-14', value: 6 }] }]);
});
