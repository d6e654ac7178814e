import { type TestApp, testApp } from '../support/app.js';
import { type Clinic, clinicOf, comeBack, type Couple, coupleOf, done, endSession, PIN, readyCouple, signConsent, startSession, therapistOf } from '../support/couple.js';
import { strike } from '../rest/resting.js';

const MONDAY = '2026-12-07T09:00:00Z';
const LINK = 'https://video.example/lindenhof/4711?room=ana-daniel';
let world: TestApp;
let clinic: Clinic;
let couple: Couple;
beforeAll(async () => {
  world = await testApp(MONDAY);
  clinic = await clinicOf(world);
});
beforeEach(async () => {
  world.clock.set(MONDAY);
  await comeBack(clinic.therapist);
  couple = await readyCouple(world, clinic.therapist);
});
afterAll(() => world.close());

const plan = (over: object = {}) => couple.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2026-12-08', localTime: '17:00', minutes: 75, ...over });
const change = (sessionId: string, how: string, body: object) => couple.therapist.make(`/api/staff/cases/${couple.caseId}/sessions/${sessionId}/${how}`, body);
const cancel = (sessionId: string, body: object = {}) => couple.therapist.post(`/api/staff/cases/${couple.caseId}/sessions/${sessionId}/cancel`, body);
const page = async () => done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
/** Of all sessions that stand: local day and time in Berlin. */
async function standing(): Promise<string[]> {
  const { rows } = await world.admin.query(
    `select to_char(starts_at at time zone 'Europe/Berlin', 'YYYY-MM-DD HH24:MI') as at from session where case_id = $1 and cancelled_at is null order by starts_at`, [couple.caseId]);
  return rows.map(({ at }: { at: string }) => at);
}

it('a couple that meets every week has its next twelve weeks planned, at the same hour of their clocks all winter and summer', async () => {
  world.clock.set('2027-02-22T09:00:00Z');
  await comeBack(clinic.therapist);
  done(await plan({ localDate: '2027-02-23', repeat: 'weekly' }));
  const days = await standing();
  expect([days[0], days[4], days[5], days.at(-1), days.length]).toEqual(['2027-02-23 17:00', '2027-03-23 17:00', '2027-03-30 17:00', '2027-05-11 17:00', 12]);
  const { rows } = await world.admin.query('select starts_at from session where case_id = $1 and series_on in ($2, $3) order by 1', [couple.caseId, '2027-03-23', '2027-03-30']);
  expect(rows.map(({ starts_at }: { starts_at: Date }) => starts_at.toISOString())).toEqual(['2027-03-23T16:00:00.000Z', '2027-03-30T15:00:00.000Z']);
});

it('every fortnight; the night job plans on, and plans nothing twice', async () => {
  done(await plan({ repeat: 'fortnightly' }));
  expect(await standing()).toEqual(['2026-12-08', '2026-12-22', '2027-01-05', '2027-01-19', '2027-02-02', '2027-02-16'].map((day) => `${day} 17:00`));
  await strike(world, 'session-series');
  expect(await standing()).toHaveLength(6);
  world.clock.set('2027-01-20T01:20:00Z');
  await strike(world, 'session-series');
  await strike(world, 'session-series');
  const days = await standing();
  expect([days.length, days.at(-1)]).toEqual([10, '2027-04-13 17:00']);
});

it('one of them is called off or moved, and the others stand; the job brings neither back', async () => {
  done(await plan({ repeat: 'weekly' }));
  const { coming } = await page();
  done(await cancel(coming[1].id), 204);
  done(await change(coming[2].id, 'move', { localDate: '2026-12-24', localTime: '10:00', minutes: 60 }));
  await strike(world, 'session-series');
  expect((await standing()).slice(0, 4)).toEqual(['2026-12-08 17:00', '2026-12-24 10:00', '2026-12-29 17:00', '2027-01-05 17:00']);
  expect((await page()).coming[1]).toMatchObject({ localDate: '2026-12-24', localTime: '10:00', minutes: 60, repeats: 'weekly' });
  for (const answer of [await cancel(coming[1].id), await change(coming[2].id, 'move', { localDate: '2026-12-28', localTime: '10:00', minutes: 60 })]) {
    expect([answer.status, answer.body.code]).toEqual([409, 'already_done']);
  }
  const refused = await couple.therapist.post(`/api/staff/cases/${couple.caseId}/room`, { id: coming[1].id });
  expect([refused.status, refused.body.code]).toEqual([409, 'already_done']);
});

it('a series ends with the one that is called off and all later ones, and stays ended', async () => {
  done(await plan({ repeat: 'weekly' }));
  const { coming } = await page();
  done(await cancel(coming[2].id, { andLater: true }), 204);
  world.clock.set('2027-02-01T01:20:00Z');
  await strike(world, 'session-series');
  expect(await standing()).toEqual(['2026-12-08 17:00', '2026-12-15 17:00']);
});

it('a session that has begun is neither moved nor called off', async () => {
  const { sessionId } = await startSession(couple);
  await endSession(couple);
  for (const answer of [await cancel(sessionId), await change(sessionId, 'move', { localDate: '2026-12-20', localTime: '10:00', minutes: 60 })]) {
    expect([answer.status, answer.body.code]).toEqual([409, 'already_done']);
  }
});

it('starting a session while it is called off: one of the two happens, never both', async () => {
  const { id } = done(await plan({ localDate: '2026-12-07', localTime: '10:30' }));
  const [cancelled, started] = await Promise.all([cancel(id), couple.therapist.post(`/api/staff/cases/${couple.caseId}/room`, { id })]);
  const { rows } = await world.admin.query('select started_at is not null as started, cancelled_at is not null as cancelled from session where id = $1', [id]);
  expect(rows[0].started).not.toBe(rows[0].cancelled);
  expect([cancelled.status === 204, started.status === 201]).toEqual([rows[0].cancelled, rows[0].started]);
  if (rows[0].started) await couple.therapist.post('/api/staff/unlock', { pin: PIN });
});

it('both partners read the same next sessions with the same link, and Room view too', async () => {
  done(await plan({ repeat: 'fortnightly', link: LINK }));
  const [daniel, ana] = couple.partners;
  const seen = done(await daniel.browser.get('/api/my/sessions'), 200);
  expect(seen.body).toMatchObject({ today: '2026-12-07', zone: 'Europe/Berlin' });
  expect(seen.body.sessions).toHaveLength(6);
  expect(seen.body.sessions[0]).toEqual({ startsAt: '2026-12-08T16:00:00.000Z', localDate: '2026-12-08', localTime: '17:00', minutes: 75, link: LINK });
  expect((await ana.browser.get('/api/my/sessions')).text).toBe(seen.text);
  const { room } = await startSession(couple);
  expect((await room.get('/api/room')).body.next).toMatchObject({ localDate: '2026-12-08', link: LINK, repeats: 'fortnightly' });
  await endSession(couple);
});

it('a partner’s page follows from what is planned alone: a session that begins, ends or was never planned moves nothing on it', async () => {
  const { id } = done(await plan({ localDate: '2026-12-07', localTime: '10:30', link: LINK }));
  const [daniel] = couple.partners;
  const seen = async () => (await daniel.browser.get('/api/my/sessions')).body.sessions.map(({ localTime, link }: { localTime: string; link: string }) => [localTime, link]);
  await startSession(couple);
  await endSession(couple);
  expect(await seen()).toEqual([['10:30', LINK]]);
  world.clock.set('2026-12-07T09:25:00Z');
  done(await couple.therapist.post(`/api/staff/cases/${couple.caseId}/room`, { id }));
  world.clock.set('2026-12-07T09:40:00Z');
  expect(await seen()).toEqual([['10:30', LINK]]);
  await endSession(couple);
  expect(await seen()).toEqual([['10:30', LINK]]);
  world.clock.set('2026-12-07T10:45:00Z');
  expect(await seen()).toEqual([]);
});

it('a moved session keeps the link of its series, or gets one of its own and takes that along', async () => {
  done(await plan({ repeat: 'weekly', link: LINK }));
  const [first] = (await page()).coming;
  const { id } = done(await change(first.id, 'move', { localDate: '2026-12-09', localTime: '17:00', minutes: 75 }));
  expect((await page()).coming[0]).toMatchObject({ id, link: LINK });
  const own = done(await change(id, 'move', { localDate: '2026-12-09', localTime: '18:00', minutes: 75, link: 'https://other.example/a' }));
  const again = done(await change(own.id, 'move', { localDate: '2026-12-09', localTime: '19:00', minutes: 75 }));
  expect((await page()).coming[0]).toMatchObject({ id: again.id, localTime: '19:00', link: 'https://other.example/a' });
});

it.each(['http://video.example/a', 'javascript:alert(1)', 'https://ana:secret@video.example/a', 'https://video', 'https://video.example/a b', 'https://video.example/"><script>', ''])(
  'the link “%s” is refused by its field', async (link) => {
    const refused = await plan({ link });
    expect([refused.status, refused.body.fields.map((one: { field: string }) => one.field)]).toEqual([422, ['link']]);
  });

it('the link is sealed in the database', async () => {
  done(await plan({ link: LINK }));
  done(await plan({ link: LINK, repeat: 'weekly' }));
  const { rows } = await world.admin.query('select link_sealed from session where case_id = $1 and link_sealed is not null union all select link_sealed from session_series where case_id = $1', [couple.caseId]);
  expect(rows).toHaveLength(2);
  for (const { link_sealed } of rows) expect(link_sealed.toString('latin1')).not.toContain('video.example');
});

it('before their own consent a partner reads no sessions; after it the same as the other', async () => {
  const early = await coupleOf(world, clinic.therapist, { names: ['Mia', 'Jon'] });
  const [mia] = early.partners;
  expect((await mia.browser.get('/api/my/sessions')).status).toBe(404);
  await signConsent(mia);
  expect(done(await mia.browser.get('/api/my/sessions'), 200).body.sessions).toEqual([]);
});

it('who was there is recorded with the PIN at the end or afterwards; what was said last stands, and no partner’s page moves', async () => {
  const [, ana] = couple.partners;
  done(await plan());
  const { sessionId } = await startSession(couple);
  const bytes = async () => (await Promise.all(couple.partners.flatMap(({ browser }) => ['sessions', 'me', 'tonight', 'download'].map((what) => browser.get(`/api/my/${what}`))))).map(({ text }) => text);
  const before = await bytes();
  const nobody = await couple.therapist.post('/api/room/end', { pin: PIN, attended: 'one' });
  expect([nobody.status, nobody.body.fields[0].field]).toEqual([422, 'personId']);
  done(await couple.therapist.post('/api/room/end', { pin: PIN, attended: 'one', personId: ana.personId }), 204);
  expect((await page()).sessions[0]).toMatchObject({ id: sessionId, attended: 'one', attendedBy: ana.personId });
  world.clock.pass({ minutes: 5 });
  done(await change(sessionId, 'attendance', { attended: 'both' }));
  expect((await page()).sessions[0]).toMatchObject({ attended: 'both', attendedBy: null });
  const stranger = await change(sessionId, 'attendance', { attended: 'one', personId: sessionId });
  expect([stranger.status, stranger.body.fields[0].field]).toEqual([422, 'personId']);
  world.clock.set(MONDAY);
  expect(await bytes()).toEqual(before);
});

it('another therapist of the clinic changes nothing of this couple’s sessions', async () => {
  const { id } = done(await plan());
  const other = await therapistOf(world, clinic.admin);
  for (const [how, body] of [['cancel', {}], ['move', { localDate: '2026-12-20', localTime: '10:00', minutes: 60 }], ['attendance', { attended: 'both' }]] as const) {
    expect((await other.make(`/api/staff/cases/${couple.caseId}/sessions/${id}/${how}`, body)).status).toBe(how === 'cancel' ? 422 : 404);
  }
  expect((await other.post(`/api/staff/cases/${couple.caseId}/sessions/${id}/cancel`)).status).toBe(404);
  expect(await standing()).toEqual(['2026-12-08 17:00']);
});
