import { createHash, randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { clinicOf, type Couple, coupleOf, done, PASSWORD, readyCouple, signConsent, startSession, therapistOf } from '../support/couple.js';
import { talkRows } from './arranged-talks.js';
import { workRows } from './arranged-work.js';
import { type Context, type Me, NOBODY, sha256 } from './contexts.js';

/**
 * Two clinics, three couples with everything a couple can have, one couple before its shared part, one that has left,
 * one invited; and everybody who may come with SQL, each behind a token that the program issued.
 */
export interface Arranged {
  world: TestApp;
  contexts: Context[];
  caseIds: { ours: string; theirs: string; abroad: string };
}

interface Standing {
  clinic: string;
  person: string;
  token: string;
}

export async function arranged(): Promise<Arranged> {
  const world = await testApp();
  const first = await clinicOf(world);
  const second = await clinicOf(world, { name: 'Birkenweg' });
  const otherEmail = 'other.therapist@clinic.example';
  const other = await therapistOf(world, first.admin, { name: 'Ilse Brand', email: otherEmail });
  const ours = await livedCouple(world, first.therapist);
  const theirs = await livedCouple(world, other);
  const abroad = await livedCouple(world, second.therapist);
  const preparing = await coupleOf(world, await again(world, first.therapistEmail), { names: ['Jonas', 'Mira'] });
  for (const partner of preparing.partners) await signConsent(partner);
  await draftsBeforeTheSharedPart(world, ours, preparing);
  const gone = await livedCouple(world, await again(world, first.therapistEmail));
  const invited = { id: randomUUID(), firstName: 'Kim', joins: 'mail', email: 'kim@mail.example' };
  const { id: invitedCase } = done(await preparing.therapist.make('/api/staff/cases', { partners: [invited, { ...invited, id: randomUUID(), firstName: 'Lee', email: 'lee@mail.example' }] }));
  await wasAPartnerBefore(world, gone.caseId, preparing.partners[0].personId);
  await rowsWithoutAScreen(world);
  await proposals(world);
  await sessionsThatRepeat(world);
  await ruledInSession(world);
  await workRows(world);
  await talkRows(world);
  await rests(world, theirs);
  await oneCameFirst(world, invitedCase);
  await world.rollups(true);
  const left = await bothLeave(world, gone);
  const cases = { ours: ours.caseId, theirs: theirs.caseId, abroad: abroad.caseId, preparing: preparing.caseId, gone: gone.caseId, invited: invitedCase };
  const contexts = await contextsOf(world, { first, second, other: await again(world, otherEmail), locked: other, ours, theirs, abroad, preparing, gone, left, cases, open: preparing.therapist });
  return { world, contexts, caseIds: { ours: ours.caseId, theirs: theirs.caseId, abroad: abroad.caseId } };
}

/** Agreed, answered for tonight by both, asked and noted; their session runs and locks its therapist's sign-in. */
async function livedCouple(world: TestApp, therapist: Browser): Promise<Couple> {
  const couple = await readyCouple(world, therapist);
  const [doer] = couple.partners;
  for (const { browser, firstName } of couple.partners) done(await browser.make('/api/my/task', { question: `What ${firstName} asks` }));
  const { sessionId, room } = await startSession(couple);
  for (const shows of ['that I am not left guessing', 'that my evening counts']) {
    done(await room.make('/api/room/criteria', { template: 'home_on_time', doerId: doer.personId, by: '18:30', noticeBy: '17:30', shows, then: 'we plan one weekend away', frank: true, honest: true, fair: true }));
  }
  const [agreed, open] = (await room.get('/api/room')).body.criteria as [Drafted, Drafted];
  for (const { browser } of couple.partners) await sign(browser, agreed);
  await sign(doer.browser, open);
  done(await room.make(`/api/room/criteria/${agreed.id}/versions/1/endorsement`, { textHash: agreed.textHash }));
  for (const { browser } of couple.partners) {
    const { occasions } = (await browser.get('/api/my/tonight')).body;
    done(await browser.make('/api/my/entries', { versionId: occasions[0].versionId, slot: occasions[0].slot, answer: 'kept', capturedAt: world.clock.now().toISOString() }));
  }
  await oneEveningOpened(world, couple.caseId, sessionId);
  return couple;
}

interface Drafted {
  id: string;
  textHash: string;
}
async function sign(browser: Browser, { id, textHash }: Drafted): Promise<void> {
  done(await browser.make(`/api/my/criteria/${id}/versions/1/signature`, { textHash, free: 'yes' }));
}

/** The same entries stand for the last evening before the weekend, and that one was opened. */
async function oneEveningOpened(world: TestApp, caseId: string, sessionId: string): Promise<void> {
  await world.admin.query(
    `insert into entry select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'slot', '2026-12-04'))).* from entry e where case_id = $1`, [caseId]);
  await world.admin.query(
    `insert into opening (clinic_id, id, case_id, version_id, slot, session_id, opened_at)
     select distinct on (clinic_id, version_id) clinic_id, gen_random_uuid(), case_id, version_id, slot, $2::uuid, $3::timestamptz from entry where case_id = $1 and slot = '2026-12-04'`,
    [caseId, sessionId, world.clock.now()]);
}

/** Somebody who is a partner of another couple by now: what was theirs with this one stays out of reach. */
async function wasAPartnerBefore(world: TestApp, caseId: string, personId: string): Promise<void> {
  await world.admin.query('insert into case_partner select clinic_id, case_id, $2, 2, from_at, from_at from case_partner where case_id = $1 limit 1', [caseId, personId]);
}

/**
 * One leaves after all that stands has happened, the other as if before: their session is over, and some rows of the couple
 * are of before both.
 */
async function bothLeave(world: TestApp, { caseId, partners }: Couple): Promise<readonly [Date, Date]> {
  const began = world.clock.now();
  world.clock.pass({ minutes: 2 });
  const late = new Date(world.clock.now().getTime() - 60_000);
  await world.admin.query('update session set ended_at = $2 where case_id = $1 and started_at is not null', [caseId, began]);
  for (const [at, when] of [late, began].entries()) await world.admin.query('update case_partner set to_at = $3 where case_id = $1 and person_id = $2', [caseId, partners[at]?.personId, when]);
  return [late, began];
}

/** A criterion prepared by staff for a couple whose shared part is not open: not theirs to see yet. */
async function draftsBeforeTheSharedPart(world: TestApp, from: Couple, to: Couple): Promise<void> {
  const [a, b] = to.partners.map(({ personId }) => personId);
  const copy = (table: string, where: string, changes: object) =>
    world.admin.query(`insert into ${table} select (jsonb_populate_record(t, $2)).* from ${table} t where case_id = $1 ${where} limit 1`, [from.caseId, { case_id: to.caseId, ...changes }]);
  const [session, criterion] = [randomUUID(), randomUUID()];
  await pastTheKeeper(world, `insert into session select (jsonb_populate_record(t, '${JSON.stringify({ case_id: to.caseId, id: session })}')).* from session t where case_id = '${from.caseId}' limit 1`);
  await copy('criterion', '', { id: criterion, doer_id: a, asker_id: b });
  await copy('criterion_version', '', { id: randomUUID(), criterion_id: criterion, session_id: session });
}

/** The keeper writes for a request of the couple's practice alone: whoever puts a session past the program puts it past the keeper too. */
async function pastTheKeeper(world: TestApp, sql: string): Promise<void> {
  await world.admin.query(`begin; set local session_replication_role = replica; ${sql}; commit`);
}

/** Rows that only later acts make, put beside those that exist, for every couple. */
async function rowsWithoutAScreen(world: TestApp): Promise<void> {
  const run = (sql: string) => world.admin.query(sql);
  await run(`insert into session_note select s.clinic_id, gen_random_uuid(), s.case_id, s.id, s.planned_by, '\\x00', s.planned_at from session s`);
  await run(`insert into note_addendum select n.clinic_id, gen_random_uuid(), n.case_id, n.id, n.author_id, '\\x00', n.signed_at from session_note n`);
  await run(`insert into setting select p.clinic_id, gen_random_uuid(), 'invitationHours', '72', p.person_id, p.from_at from staff_role p where p.role = 'admin'`);
  await run(`insert into help_list select p.clinic_id, gen_random_uuid(), 'DE', '[]', '2026-12-01', p.person_id, p.from_at from staff_role p where p.role = 'admin'`);
  await run(`insert into exercise_answer select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'exercise', 'kept_to_oneself', 'audience', 'author'))).* from exercise_answer e`);
  await run(`insert into message select c.clinic_id, gen_random_uuid(), c.case_id, c.person_id, 'note', 'author_staff', 'limited_secrets', '\\x00', c.from_at from case_partner c`);
  await run(`insert into message_reply select m.clinic_id, gen_random_uuid(), m.case_id, m.id, m.author_id, c.opened_by, '\\x00', m.sent_at from message m join couple_case c on c.clinic_id = m.clinic_id and c.id = m.case_id`);
  await run(`insert into message_aside select m.clinic_id, gen_random_uuid(), m.case_id, m.id, c.opened_by, m.sent_at from message m join couple_case c on c.clinic_id = m.clinic_id and c.id = m.case_id`);
  await run(`insert into urgent_item select c.clinic_id, gen_random_uuid(), c.case_id, c.person_id, 'help', '\\x00', c.from_at, c.from_at + interval '1 day', c.from_at + interval '2 days' from case_partner c`);
  await run(`insert into urgent_acknowledgement select u.clinic_id, gen_random_uuid(), u.case_id, u.id, c.opened_by, 'called', '\\x00', u.told_at from urgent_item u join couple_case c on c.clinic_id = u.clinic_id and c.id = u.case_id`);
  await run(`insert into urgent_step select u.clinic_id, gen_random_uuid(), u.case_id, u.id, 1, u.due_at from urgent_item u`);
  await run(`insert into draft select c.clinic_id, gen_random_uuid(), c.person_id, c.case_id, 'task', '\\x00', c.from_at from case_partner c`);
  await run(`insert into draft select s.clinic_id, gen_random_uuid(), s.person_id, s.case_id, 'note', '\\x00', s.from_at from case_staff s`);
  await run(`insert into draft select r.clinic_id, gen_random_uuid(), r.person_id, null, 'team', '\\x00', r.from_at from staff_role r`);
  await run(`insert into view_audit select c.clinic_id, c.opened_by, c.id, 'couple', c.opened_at, gen_random_uuid() from couple_case c on conflict do nothing`);
  await run(`insert into screen_report select c.clinic_id, gen_random_uuid(), c.case_id, c.person_id, 'author_staff_never_joint', '\\x00', '2026-12-04', c.from_at from case_partner c`);
  await run(`insert into not_free select e.clinic_id, gen_random_uuid(), e.case_id, e.author_id, e.id, null, e.received_at from entry e`);
  await run(`insert into not_free select s.clinic_id, gen_random_uuid(), s.case_id, s.person_id, null, s.version_id, s.signed_at from signature s`);
  await run(`insert into phase_period select c.clinic_id, gen_random_uuid(), c.id, 1, 'atonement', 'attunement', c.opened_by, c.opened_at from couple_case c`);
  await run(`insert into phase_rationale select p.clinic_id, p.id, p.case_id, p.moved_by, '\\x00' from phase_period p`);
  await run(`insert into turned_back select s.clinic_id, gen_random_uuid(), s.case_id, s.id, s.planned_by, '{tracking}', '\\x00', s.planned_at from session s`);
  await run(`insert into found_out_event select s.clinic_id, gen_random_uuid(), s.case_id, s.id, '\\x00', s.planned_by, s.planned_at from session s`);
  await run(`insert into amendment_ask select c.clinic_id, gen_random_uuid(), c.case_id, c.id, v.session_id, c.asker_id, 'harder', 'too_hard', 'between', 'refused', v.created_by, v.created_at
    from criterion c join criterion_version v on v.clinic_id = c.clinic_id and v.criterion_id = c.id and v.number = 1`);
  await run(`insert into review select v.clinic_id, gen_random_uuid(), v.case_id, v.criterion_id, v.id, v.session_id, v.created_by, v.created_at from criterion_version v`);
  await run(`insert into review_step select r.clinic_id, gen_random_uuid(), r.case_id, r.id, r.session_id, 'judged', 1, 'met', null, r.held_by, r.held_at from review r`);
  await run(`insert into review_basis select s.clinic_id, s.id, s.case_id, 1, s.taken_at, '{}' from review_step s`);
  await run(`insert into turned_back_decision select t.clinic_id, gen_random_uuid(), t.case_id, t.id, 'talk_alone', t.created_by, t.turned_back_at from turned_back t`);
  for (const table of ['capacity', 'absence']) {
    const value = table === 'capacity' ? '12' : `'2026-12-20'::date, '2027-01-03'::date`;
    await run(`insert into ${table} select r.clinic_id, gen_random_uuid(), r.person_id, ${value}, a.person_id, r.from_at from staff_role r join staff_role a on a.clinic_id = r.clinic_id and a.role = 'admin'`);
  }
  await run(`insert into reminder select c.clinic_id, gen_random_uuid(), c.id, 'review', c.id, a.person_id, c.opened_at from couple_case c join staff_role a on a.clinic_id = c.clinic_id and a.role = 'admin'`);
  await run(`insert into reminder_choice select c.clinic_id, gen_random_uuid(), c.case_id, c.person_id, 20, c.from_at from case_partner c`);
  await run(`insert into mail_claim select c.clinic_id, 'evening', c.person_id, '2026-12-04', 1, c.case_id, c.from_at from case_partner c on conflict do nothing`);
  await run(`insert into weekly_choice select r.clinic_id, gen_random_uuid(), r.person_id, 8, min(r.from_at) from staff_role r group by r.clinic_id, r.person_id`);
  await run(`insert into weekly_claim select r.clinic_id, r.person_id, '2026-11-30', 1, min(r.from_at) from staff_role r group by r.clinic_id, r.person_id`);
  await run(`insert into weekly_refusal select w.clinic_id, w.person_id, w.monday, w.attempt, w.claimed_at from weekly_claim w`);
  await run(`insert into mail_refusal select m.clinic_id, m.kind, m.person_id, m.local_day, m.attempt, m.case_id, m.claimed_at from mail_claim m`);
  await run(`insert into pulse select c.clinic_id, gen_random_uuid(), c.case_id, c.person_id, '2026-11-30', 1, 2, '\\x00', c.from_at from case_partner c`);
  await run(`insert into pulse_flag select p.clinic_id, gen_random_uuid(), p.case_id, p.person_id, p.id, p.sent_at from pulse p`);
  await run(`insert into pulse_flag_taken select f.clinic_id, gen_random_uuid(), f.case_id, f.person_id, f.id, c.opened_by, f.raised_at from pulse_flag f join couple_case c on c.clinic_id = f.clinic_id and c.id = f.case_id`);
  await run(`insert into not_free_aside select n.clinic_id, gen_random_uuid(), n.case_id, n.id, c.opened_by, n.said_at from not_free n join couple_case c on c.clinic_id = n.clinic_id and c.id = n.case_id`);
}

/** Of each partner a proposal at every point of the prepared road, and one answer where it was offered. */
async function proposals(world: TestApp): Promise<void> {
  for (const steps of [[], ['taken_back'], ['returned'], ['offered'], ['offered', 'called_back'], ['offered', 'noted'], ['offered', 'brought', 'put_up']]) {
    await world.admin.query(
      `with sent as (
         insert into proposal select a.clinic_id, gen_random_uuid(), a.case_id, a.person_id, b.person_id, a.person_id, null, '\\x00', a.from_at, a.from_at
           from case_partner a join case_partner b on b.clinic_id = a.clinic_id and b.case_id = a.case_id and b.person_id <> a.person_id
          where exists (select 1 from criterion c where c.clinic_id = a.clinic_id and c.case_id = a.case_id) returning *)
       insert into proposal_step select p.clinic_id, gen_random_uuid(), p.case_id, p.id, p.author_id, p.other_id, s.number, s.kind,
              case when s.kind in ('returned', 'called_back') then '\\x00'::bytea end,
              case when s.kind = 'put_up' then (select c.id from criterion c where c.clinic_id = p.clinic_id and c.case_id = p.case_id limit 1) end, p.author_id, p.sent_at
         from sent p cross join unnest($1::text[]) with ordinality as s (kind, number)`, [steps]);
  }
  await world.admin.query(
    `insert into proposal_answer select s.clinic_id, gen_random_uuid(), s.case_id, s.proposal_id, s.author_id, s.other_id, 'declined', s.at from proposal_step s where s.kind = 'offered'`);
  await world.admin.query(`insert into turned_back select c.clinic_id, gen_random_uuid(), c.case_id, null, c.person_id, '{tracking}', '\\x00', c.from_at from case_partner c`);
}

/** Every couple meets fortnightly; each session was attended, one series has ended, and each therapist has snoozed something. */
async function sessionsThatRepeat(world: TestApp): Promise<void> {
  const run = (sql: string) => world.admin.query(sql);
  await run(`insert into session_attendance select s.clinic_id, gen_random_uuid(), s.case_id, s.id, 'both', null, s.planned_by, s.planned_at from session s`);
  await run(`insert into session_series select c.clinic_id, gen_random_uuid(), c.id, 2, '2027-01-11', '17:00', 75, '\\x00', c.opened_by, c.opened_at from couple_case c`);
  await run(`insert into session_series_end select r.clinic_id, gen_random_uuid(), r.case_id, r.id, r.planned_by, r.planned_at from session_series r`);
  await pastTheKeeper(world, `insert into session (clinic_id, id, case_id, starts_at, minutes, planned_by, planned_at, series_id, series_on)
    select r.clinic_id, gen_random_uuid(), r.case_id, '2027-01-11T16:00:00Z', 75, r.planned_by, r.planned_at, r.id, '2027-01-11' from session_series r`);
  await run(`insert into note_wanted select s.clinic_id, s.id, s.case_id, s.starts_at, coalesce(s.ended_at, s.started_at), s.ended_at is not null from session s on conflict do nothing`);
  await run(`insert into snooze select c.clinic_id, gen_random_uuid(), c.id, c.opened_by, 'weeks_to_open', c.opened_at, '\\x00', c.opened_at from couple_case c`);
}

/** What was opened was settled in that session; a second word names a session that has not begun, and somebody who was not there. */
async function ruledInSession(world: TestApp): Promise<void> {
  await world.admin.query(`insert into ruling select o.clinic_id, gen_random_uuid(), o.case_id, o.version_id, o.slot, 1, 'missed_found', null, s.id, s.planned_by, o.opened_at
    from opening o join session s on s.clinic_id = o.clinic_id and s.id = o.session_id`);
  await world.admin.query(`insert into ruling select r.clinic_id, gen_random_uuid(), r.case_id, r.version_id, r.slot, 2, 'left_open', '2026-12-21', s.id, a.person_id, r.ruled_at
    from ruling r join session s on s.clinic_id = r.clinic_id and s.case_id = r.case_id and s.started_at is null join staff_role a on a.clinic_id = r.clinic_id and a.role = 'admin'`);
}

/**
 * In every couple one came first; in one nothing but "not yet" was said. Some words are about somebody who did not come
 * first: nobody's to add.
 */
async function oneCameFirst(world: TestApp, notYet: string): Promise<void> {
  const run = (sql: string, values: unknown[] = []) => world.admin.query(sql, values);
  await run(`insert into first_partner select c.clinic_id, c.case_id, c.person_id, k.opened_by, c.from_at from case_partner c join couple_case k on k.clinic_id = c.clinic_id and k.id = c.case_id where c.place = 1 and c.to_at is null`);
  const said = (number: number, place: number, how: string, by: string) => run(
    `insert into contact_word select c.clinic_id, gen_random_uuid(), c.case_id, c.person_id, $2, $3, case when $3 = 'not_yet' then null else date '2026-12-01' end, '\\x00', ${by}, c.from_at
       from case_partner c join couple_case k on k.clinic_id = c.clinic_id and k.id = c.case_id where c.place = $4 and c.to_at is null and (c.case_id <> $1 or $3 = 'not_yet')`, [notYet, number, how, place]);
  await said(1, 1, 'not_yet', 'c.person_id');
  await said(2, 2, 'room', 'c.person_id');
  await said(3, 1, 'mail', 'k.opened_by');
}

/** Every couple has rested once, each for three reasons; this one still does. */
async function rests(world: TestApp, couple: Couple): Promise<void> {
  const run = (sql: string, values: unknown[] = []) => world.admin.query(sql, values);
  await run(`insert into kept_back select c.clinic_id, gen_random_uuid(), c.id, '2026-12-01', '2026-12-02', '2026-12-01T02:00:00Z', '2026-12-03T02:00:00Z', c.opened_by, c.opened_at from couple_case c`);
  await run(`insert into kept_back_end select k.clinic_id, gen_random_uuid(), k.case_id, k.id, k.kept_by, k.kept_at from kept_back k`);
  await run(`insert into rest_request select c.clinic_id, gen_random_uuid(), c.case_id, c.person_id, 'asked', c.person_id, c.from_at, '2026-12-05' from case_partner c`);
  await run(`insert into rest_request select c.clinic_id, gen_random_uuid(), c.id, null, 'safety', c.opened_by, c.opened_at, '2026-12-05' from couple_case c`);
  await run(`insert into rest_request_end select r.clinic_id, gen_random_uuid(), r.case_id, r.id, r.asked_by, r.asked_at from rest_request r where r.case_id <> $1`, [couple.caseId]);
  await run(`insert into rest_request_end select r.clinic_id, gen_random_uuid(), r.case_id, r.id, r.asked_by, r.asked_at from rest_request r where r.case_id = $1 and r.person_id is not null`, [couple.caseId]);
  await run(`insert into rest_edge select c.clinic_id, gen_random_uuid(), c.id, '2026-12-05T05:00:00Z', 'rest' from couple_case c`);
  await run(`insert into rest_edge select c.clinic_id, gen_random_uuid(), c.id, '2026-12-06T05:00:00Z', 'resume' from couple_case c where c.id <> $1`, [couple.caseId]);
  await run(`insert into opening_act select s.clinic_id, gen_random_uuid(), s.case_id, s.id, s.planned_at, s.planned_at from session s`);
}

/** One more sign-in of the same person, which no session locks. */
async function again(world: TestApp, email: string): Promise<Browser> {
  const browser = new Browser(world.app);
  done(await browser.post('/api/staff/sign-in', { email, password: PASSWORD }), 204);
  return browser;
}

interface Scene {
  first: { admin: Browser; therapist: Browser };
  second: { admin: Browser; therapist: Browser };
  other: Browser;
  locked: Browser;
  open: Browser;
  ours: Couple;
  theirs: Couple;
  abroad: Couple;
  preparing: Couple;
  gone: Couple;
  left: readonly [Date, Date];
  cases: Record<'ours' | 'theirs' | 'abroad' | 'preparing' | 'gone' | 'invited', string>;
}

async function contextsOf(world: TestApp, scene: Scene): Promise<Context[]> {
  const { first, second, ours, theirs, abroad, preparing, gone, left, cases } = scene;
  const at = (browser: Browser, entry: 'my' | 'staff' | 'room') => standing(world, browser, entry);
  const signedIn = (name: string, who: Standing, me: Pick<Me, 'scope' | 'cases'> & Partial<Me>, kind: 'my' | 'staff' | 'room'): Context => ({
    name, role: 'groundwork_app', me: { roles: [], clinic: who.clinic, person: who.person, ...me },
    open: [{ sql: 'select identity.begin_request($1, $2, $3)', values: [sha256(who.token), kind, world.clock.now()] }],
  });
  const partner = async (name: string, browser: Browser, mine: string[]) => signedIn(name, await at(browser, 'my'), { scope: 'my', cases: mine }, 'my');
  const leaver = async (name: string, browser: Browser, when: Date) => signedIn(name, await at(browser, 'my'), { scope: 'left', cases: [], left: { caseId: cases.gone, at: when } }, 'my');
  const staff = async (name: string, browser: Browser, roles: string[], mine: string[]) => signedIn(name, await at(browser, 'staff'), { scope: 'staff', roles, cases: mine }, 'staff');
  const [former, cover, supervisor, officer] = [await therapistOf(world, first.admin), await therapistOf(world, first.admin), await therapistOf(world, first.admin), await therapistOf(world, first.admin)];
  await assign(world, cases.ours, await at(former, 'staff'), 'primary', true);
  await assign(world, cases.ours, await at(cover, 'staff'), 'cover');
  await assign(world, cases.ours, await at(supervisor, 'staff'), 'supervisor');
  for (const [browser, role] of [[supervisor, 'supervisor'], [officer, 'privacy_officer']] as const) {
    await world.admin.query('update staff_role set role = $2 where person_id = $1', [(await at(browser, 'staff')).person, role]);
  }
  const ourTherapist = [cases.ours, cases.preparing, cases.gone, cases.invited];
  const therapist = await staff('therapist', scene.open, ['therapist'], ourTherapist);
  const partnerA = await partner('partner A', ours.partners[0].browser, [cases.ours]);
  const room = signedIn('room', await at(first.therapist, 'room'), { scope: 'room', roles: ['therapist'], cases: [cases.ours] }, 'room');
  const resting = signedIn('room of a couple at rest', await at(scene.locked, 'room'), { scope: 'room', roles: ['therapist'], cases: [cases.theirs] }, 'room');
  const locked = signedIn('locked therapist', await at(first.therapist, 'staff'), { scope: 'locked', roles: ['therapist'], cases: [] }, 'staff');
  const { clinic } = therapist.me;
  const joining = await invitedPerson(world, cases.invited);
  const admin = await staff('admin', first.admin, ['admin'], []);
  const crossed: Me = { ...therapist.me, roles: ['therapist', 'admin'], cases: Object.values(cases) };
  return [
    partnerA, await partner('partner B', ours.partners[1].browser, [cases.ours]),
    await partner('partner of a couple at rest', theirs.partners[0].browser, [cases.theirs]), await partner('partner in another clinic', abroad.partners[0].browser, [cases.abroad]),
    await partner('partner before the shared part', preparing.partners[0].browser, [cases.preparing]), await leaver('partner who left', gone.partners[0].browser, left[0]), await leaver('partner who left before the shared part', gone.partners[1].browser, left[1]),
    therapist, await staff('therapist of another couple', scene.other, ['therapist'], [cases.theirs]), await staff('former therapist', former, ['therapist'], []),
    await staff('cover', cover, ['therapist'], [cases.ours]), await staff('supervisor', supervisor, ['supervisor'], [cases.ours]),
    admin, await staff('admin in another clinic', second.admin, ['admin'], []), await staff('privacy officer', officer, ['privacy_officer'], []),
    room, resting, locked,
    { name: 'a person with an invitation', role: 'groundwork_app', me: { scope: 'joining', clinic: joining.clinic, person: joining.person, roles: [], cases: [] },
      open: [{ sql: 'select identity.open_invitation($1, $2, $3)', values: [joining.hash, 'my', world.clock.now()] }] },
    { name: 'a job', role: 'groundwork_app', me: { scope: 'job', clinic, person: undefined, roles: ['admin'], cases: [...ourTherapist, cases.theirs] },
      open: [{ sql: 'select identity.begin_job($1)', values: [clinic] }] },
    { name: 'a page before anybody is known', role: 'groundwork_app', me: { scope: 'page', clinic, person: undefined, roles: [], cases: [] },
      open: [{ sql: 'select identity.begin_page($1, $2, $3)', values: [sha256((await at(ours.partners[0].browser, 'my')).token), 'my', world.clock.now()] }] },
    { name: 'no context', role: 'groundwork_app', me: NOBODY, open: [] },
    { name: 'a token that nobody has', role: 'groundwork_app', me: NOBODY, open: [{ sql: 'select identity.begin_request($1, $2, $3)', values: [sha256('nobody'), 'my', world.clock.now()] }] },
    // No function makes this one: it shows that the clinic binds even where the cases were wrong.
    { name: 'therapist with another clinic’s case', role: 'groundwork_app', me: crossed, open: [byHand(crossed)] },
    { name: 'keeper for partner A', role: 'groundwork_keeper', me: partnerA.me, open: [byHand(partnerA.me)] },
    { name: 'keeper of the room', role: 'groundwork_keeper', me: room.me, open: [byHand(room.me)] },
    { name: 'keeper with another clinic’s case', role: 'groundwork_keeper', me: crossed, open: [byHand(crossed)] },
    { name: 'keeper without context', role: 'groundwork_keeper', me: NOBODY, open: [] },
    { name: 'identity', role: 'groundwork_auth', me: NOBODY, open: [] },
    { name: 'identity for the admin', role: 'groundwork_auth', me: admin.me, open: [byHand(admin.me)] },
    { name: 'identity for the therapist', role: 'groundwork_auth', me: therapist.me, open: [byHand(therapist.me)] },
    { name: 'owner', role: 'groundwork_owner', me: room.me, open: [byHand(room.me)] },
  ];
}

function byHand(me: Me): Context['open'][number] {
  const values = [me.clinic ?? '', me.person ?? '', me.scope, me.roles.join(','), me.cases.join(',')];
  return { sql: `select set_config('app.clinic', $1, true), set_config('app.person', $2, true), set_config('app.scope', $3, true), set_config('app.roles', $4, true), set_config('app.cases', $5, true)`, values };
}

async function assign(world: TestApp, caseId: string, { clinic, person }: Standing, as: string, over = false): Promise<void> {
  const now = world.clock.now().getTime();
  await world.admin.query('insert into case_staff values ($1, $2, $3, $4, $5, $6)', [clinic, caseId, person, as, new Date(now - 9e9), over ? new Date(now - 8e9) : null]);
}

async function standing(world: TestApp, browser: Browser, entry: 'my' | 'staff' | 'room'): Promise<Standing> {
  const token = browser.cookie(`__Host-${entry}`) ?? '';
  const { rows } = await world.admin.query<Standing>('select clinic_id as clinic, person_id as person, $2::text as token from identity.sign_in where token_hash = $1', [sha256(token), token]);
  const row = rows[0];
  if (!row) throw new Error(`there is no ${entry} sign-in in this browser`);
  return row;
}

/** The token itself went out by mail; a known one takes its place. */
async function invitedPerson(world: TestApp, caseId: string): Promise<{ clinic: string; person: string; hash: Buffer }> {
  const hash = createHash('sha256').update('an invitation').digest();
  const { rows } = await world.admin.query<{ clinic: string; person: string }>(
    `update invitation set token_hash = $2 where id = (select id from invitation where case_id = $1 limit 1) returning clinic_id as clinic, person_id as person`, [caseId, hash]);
  const row = rows[0];
  if (!row) throw new Error('nobody is invited');
  return { ...row, hash };
}
