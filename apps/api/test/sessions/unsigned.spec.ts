import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { type Clinic, clinicOf, comeBack, type Couple, done, endSession, PASSWORD, readyCouple, startSession } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
let couple: Couple;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
beforeEach(async () => {
  await comeBack(clinic.therapist);
  couple = await readyCouple(world, clinic.therapist);
});
afterAll(() => world.close());

/** The same question put to every session there ever was: what the list has too many, and what it misses. */
async function amiss(): Promise<unknown[]> {
  const facts = `select s.clinic_id, s.id, s.case_id, s.starts_at, coalesce(s.ended_at, s.started_at), s.ended_at is not null from session s
    where not exists (select 1 from session_note n where n.clinic_id = s.clinic_id and n.session_id = s.id)`;
  const list = 'select clinic_id, session_id, case_id, starts_at, over_at, ended from note_wanted';
  return (await world.admin.query(`(${facts} except ${list}) union all (${list} except ${facts})`)).rows;
}
const missing = async (): Promise<string[]> => {
  const { decide } = done(await clinic.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body as { decide: { kind: string; sessionId: string }[] };
  return decide.filter(({ kind }) => kind === 'note_missing').map(({ sessionId }) => sessionId);
};
const plan = async (): Promise<string> =>
  done(await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2027-03-01', localTime: '17:00', minutes: 75 })).id as string;
const signNote = (sessionId: string, by = clinic.therapist) => by.make(`/api/staff/cases/${couple.caseId}/sessions/${sessionId}/note`, { text: 'Met both.' });

it('a session that ended stands on its therapist’s list until its note is signed; one that is planned or runs does not', async () => {
  await plan();
  expect(await missing()).toEqual([]);
  const { sessionId: first } = await startSession(couple);
  expect(await amiss()).toEqual([]);
  await endSession(couple);
  world.clock.pass({ minutes: 5 });
  const { sessionId: second } = await startSession(couple);
  await endSession(couple);
  expect([await missing(), await amiss()]).toEqual([[first, second], []]);
  done(await signNote(first));
  expect([await missing(), await amiss()]).toEqual([[second], []]);
  done(await signNote(second));
  expect([await missing(), await amiss()]).toEqual([[], []]);
});

it('a session that ends while its note is signed leaves the list, whoever is first', async () => {
  const desk = new Browser(world.app);
  done(await desk.post('/api/staff/sign-in', { email: clinic.therapistEmail, password: PASSWORD }), 204);
  for (let n = 0; n < 6; n += 1) {
    const { sessionId } = await startSession(couple);
    const [noted] = await Promise.all([signNote(sessionId, desk), endSession(couple)]);
    done(noted);
    expect([await missing(), await amiss()]).toEqual([[], []]);
    world.clock.pass({ minutes: 1 });
  }
});

describe('of a note and a session that change in one moment none is lost', () => {
  const clients: pg.Client[] = [];
  /** A hand of its own, for a request of this couple's practice. */
  async function hand(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: world.adminUrl });
    clients.push(client);
    await client.connect();
    await client.query(`select set_config('app.clinic', (select clinic_id::text from couple_case where id = $1), false), set_config('app.cases', $1::text, false), set_config('app.scope', 'staff', false)`, [couple.caseId]);
    await client.query('begin');
    return client;
  }
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.end();
  });
  const isNoted = `insert into session_note select clinic_id, gen_random_uuid(), case_id, id, planned_by, '\\x00', planned_at from session where id = $1`;
  const begins = 'update session set started_at = starts_at where id = $1';
  const ends = `update session set started_at = starts_at, ended_at = starts_at + interval '1 hour' where id = $1`;
  const listed = async (sessionId: string) => (await world.admin.query('select ended from note_wanted where session_id = $1', [sessionId])).rows;

  /** The second begins while the first has not been decided, and waits for it. */
  async function atOnce(sessionId: string, first: string, second: string, how: 'commit' | 'rollback'): Promise<void> {
    const [one, other] = [await hand(), await hand()];
    await one.query(first, [sessionId]);
    const pid = (await other.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid;
    const later = other.query(second, [sessionId]);
    for (let waits = false; !waits;) waits = (await world.admin.query(`select 1 from pg_stat_activity where pid = $1 and wait_event_type = 'Lock'`, [pid])).rows.length > 0;
    await one.query(how);
    await later;
    await other.query('commit');
  }

  it.each([['the note, then its beginning', isNoted, begins], ['its beginning, then the note', begins, isNoted], ['the note, then its end', isNoted, ends], ['its end, then the note', ends, isNoted]])(
    '%s: the note is there, so none is wanted', async (_, first, second) => {
      const sessionId = await plan();
      await atOnce(sessionId, first, second, 'commit');
      expect([await listed(sessionId), await amiss()]).toEqual([[], []]);
    });

  it('a note that was taken back while the session ended is wanted', async () => {
    const sessionId = await plan();
    await atOnce(sessionId, isNoted, ends, 'rollback');
    expect([await listed(sessionId), await amiss()]).toEqual([[{ ended: true }], []]);
  });
});

it.each([['session', 'session_note_wanted'], ['session', 'session_note_moved'], ['session_note', 'session_note_signed']])('without the trigger of %s named %s the list is wrong', async (table, trigger) => {
  expect(await amiss()).toEqual([]);
  await world.admin.query(`alter table ${table} disable trigger ${trigger}`);
  try {
    const { sessionId } = await startSession(couple);
    await endSession(couple);
    const ended = await amiss();
    done(await signNote(sessionId));
    expect([ended.length > 0, (await amiss()).length > 0]).toEqual(trigger === 'session_note_signed' ? [false, true] : [true, false]);
  } finally {
    await world.admin.query(`alter table ${table} enable trigger ${trigger}`);
    await world.admin.query('delete from note_wanted w using session_note n where n.session_id = w.session_id');
  }
});

it('a session that is put in past every request is refused whole, so that the list never lacks one', async () => {
  const stray = `insert into session (clinic_id, id, case_id, starts_at, minutes, planned_by, planned_at) select clinic_id, $2, id, opened_at, 75, opened_by, opened_at from couple_case where id = $1`;
  await expect(world.admin.query(stray, [couple.caseId, randomUUID()])).rejects.toThrow('row-level security');
  expect(await amiss()).toEqual([]);
});
