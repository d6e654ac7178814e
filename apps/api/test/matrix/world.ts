import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../support/app.js';
import { type Answer, Browser } from '../support/browser.js';
import { clinicOf, type Couple, done, readyCouple, startSession, endSession, therapistOf } from '../support/couple.js';
import { proposeTo, takeStep } from '../criteria/on-the-road.js';
import type { Actor, Ids, Relation, Row } from './routes.js';

interface Standing {
  clinicId: string;
  personId: string;
  accountId: string;
}
type Cookie = { name: string; kind: 'my' | 'staff' | 'room' };

/** A clinic in which every actor of the matrix exists, each as rows tell it; sign-ins are put in fresh for every cell. */
export interface MatrixWorld {
  world: TestApp;
  idsOf(relation: Relation, notJoined?: boolean): Ids;
  /** The ids of what is the actor's own, for routes without an id in their path. */
  ownIdsOf(actor: Actor): Ids;
  signIn(actor: Actor): Promise<Browser>;
}

/** Sends a row's request in somebody's browser, with these ids in its path and body. */
export function sendRow(browser: Browser, row: Row, ids: Ids): Promise<Answer> {
  const [method = '', pattern = ''] = row.route.split(' ');
  const named = { ...ids, ...row.path?.(ids) };
  const url = pattern.replaceAll(/:(\w+)/g, (_all, name: string) => (name === 'number' ? '1' : named[name as keyof Ids]));
  return browser.send(method as 'GET' | 'POST', row.query ? `${url}?${row.query(ids)}` : url, method === 'GET' ? undefined : (row.body?.(ids) ?? {}));
}

const COOKIE: Record<'my' | 'staff' | 'room', Cookie> = {
  my: { name: '__Host-my', kind: 'my' },
  staff: { name: '__Host-staff', kind: 'staff' },
  room: { name: '__Host-room', kind: 'room' },
};

export async function matrixWorld(): Promise<MatrixWorld> {
  const world = await testApp('2026-12-07T09:00:00Z');
  const first = await clinicOf(world);
  const other = await therapistOf(world, first.admin);
  const second = await clinicOf(world, { name: 'Birkenweg' });
  const [ours, theirs, abroad] = [await agreedCouple(world, first.therapist), await agreedCouple(world, other), await agreedCouple(world, second.therapist)];
  for (const [one, therapist] of [[ours, first.therapist], [theirs, other], [abroad, second.therapist]] as const) one.ids.therapistId = (await whoHolds(world, therapist)).personId;
  const gone = await agreedCouple(world, first.therapist);
  gone.ids.therapistId = ours.ids.therapistId;
  const people = await castOf(world, { first, other, second, ours, theirs, abroad, gone: gone.couple });
  const ids: Record<Relation, Ids> = {
    own: ours.ids, "other partner's private": { ...ours.ids, entryId: ours.otherEntryId, partId: ours.otherPartId, ownId: ours.otherOwnId, ...ours.othersProposals }, archived: gone.ids,
    "other partner's shared": { ...ours.ids, ...(await sharedByOther(world, ours)) }, 'another couple': theirs.ids, 'another clinic': abroad.ids, nonexistent: strangers(),
  };
  const waiting: Partial<Record<Relation, Ids>> = {
    own: await invitedCouple(first.therapist), 'another couple': await invitedCouple(other), 'another clinic': await invitedCouple(second.therapist),
  };
  return {
    world,
    idsOf: (relation, notJoined = false) => (notJoined ? (waiting[relation] ?? ids[relation]) : ids[relation]),
    ownIdsOf: (actor) => (/clinic/.test(actor) ? abroad.ids : /another couple/.test(actor) ? theirs.ids : ours.ids),
    signIn: (actor) => freshSignIn(world, actor, people, { own: ours.ids.caseId, 'another couple': theirs.ids.caseId }, { own: ours.ids.sessionId, 'another couple': theirs.ids.sessionId }),
  };
}

interface AgreedCouple {
  couple: Couple;
  ids: Ids;
  otherEntryId: string;
  otherPartId: string;
  otherOwnId: string;
  othersProposals: Pick<Ids, 'ownProposalId' | 'offeredId'>;
}

/** A couple with an active criterion, one entry of each partner from tonight, and a session that runs. */
async function agreedCouple(world: TestApp, therapist: Browser): Promise<AgreedCouple> {
  const couple = await readyCouple(world, therapist);
  const [doer, asker] = couple.partners;
  const { sessionId, room } = await startSession(couple);
  const { id: criterionId } = done(await room.make('/api/room/criteria', {
    template: 'home_on_time', doerId: doer.personId, by: '18:30', noticeBy: '17:30', shows: 'that I am not left guessing', then: 'we plan one weekend away', frank: true, honest: true, fair: true,
  }));
  await room.make('/api/room/criteria', {
    template: 'own_words', doerId: doer.personId, behaviour: 'share live location for good', often: 'per_event', shows: 'that I know', then: 'we plan one weekend away', frank: true, honest: true, fair: true,
  });
  const { textHash } = (await room.get('/api/room')).body.criteria[0];
  for (const { browser } of couple.partners) done(await browser.make(`/api/my/criteria/${criterionId}/versions/1/signature`, { textHash, free: 'yes' }));
  done(await room.make(`/api/room/criteria/${criterionId}/versions/1/endorsement`, { textHash }));
  const entries: string[] = [];
  for (const { browser } of [doer, asker]) {
    const { occasions } = (await browser.get('/api/my/tonight')).body;
    entries.push(done(await browser.make('/api/my/entries', { versionId: occasions[0].versionId, slot: occasions[0].slot, answer: 'kept', capturedAt: world.clock.now().toISOString() })).id);
  }
  const { versionId } = (await doer.browser.get('/api/my/tonight')).body.occasions[0];
  const { id: notFreeId } = done(await doer.browser.make('/api/my/not-free', { about: 'entry', aboutId: entries[0] }));
  done(await doer.browser.make('/api/my/pulse', { of: doer.personId, answers: [{ key: 'safe', number: 1 }] }));
  const { id: messageId } = done(await doer.browser.make('/api/my/messages', { of: doer.personId, kind: 'note', audience: 'author_staff', words: 'For you alone' }));
  const { id: urgentId } = done(await doer.browser.make('/api/my/urgent', { of: doer.personId, source: 'help', contact: 'in_session' }));
  const reviewId = await heldReview(world, versionId);
  await endSession(couple);
  const { decide } = done(await therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body as { decide: { turnedBackId?: string }[] };
  const turnedBackId = decide.find((item) => item.turnedBackId)?.turnedBackId ?? '';
  const flagId = (await therapist.get(`/api/staff/cases/${couple.caseId}/numbers`)).body.flags[0].flagId as string;
  const [entryId = '', otherEntryId = ''] = entries;
  const { assignmentId, partId, otherPartId, talkId, timeId } = await givenWork(couple);
  const { ofA, ofB } = await onTheRoad(couple);
  const keptBackId = done(await therapist.make(`/api/staff/cases/${couple.caseId}/kept-back`, { from: '2026-12-01', through: '2026-12-02' })).body.id as string;
  const [ownId = '', otherOwnId = ''] = await keptAlone(world, [partId, otherPartId]);
  const ids: Ids = {
    ...strangers(),
    caseId: couple.caseId, personId: doer.personId, place: 'task',
    sessionId, criterionId, versionId, textHash,
    assignmentId, partId, talkId, timeId,
    entryId,
    notFreeId,
    flagId,
    urgentId,
    reviewId,
    turnedBackId,
    messageId,
    keptBackId,
    ownId,
    ...ofA,
  };
  return { couple, otherEntryId, otherPartId, otherOwnId, othersProposals: ofB, ids };
}

/** A page of each that only they read, sealed to nothing. */
async function keptAlone(world: TestApp, partIds: readonly string[]): Promise<string[]> {
  const ids = partIds.map(() => randomUUID());
  for (const [at, partId] of partIds.entries()) {
    await world.admin.query(`insert into own_entry select clinic_id, $2, case_id, person_id, id, '\\x00', 'A11', 1 from assignment_part where id = $1`, [partId, ids[at]]);
  }
  return ids;
}

/** The review of that text, as if its day had come. */
async function heldReview(world: TestApp, versionId: string): Promise<string> {
  const reviewId = randomUUID();
  await world.admin.query('insert into review select clinic_id, $2, case_id, criterion_id, id, session_id, created_by, created_at from criterion_version where id = $1', [versionId, reviewId]);
  await world.admin.query(`insert into review_step select clinic_id, gen_random_uuid(), case_id, id, session_id, 'judged', 1, 'met', null, held_by, held_at from review where id = $1`, [reviewId]);
  return reviewId;
}

/** One proposal brought into the room, and of each partner one with the therapist and one that was offered to them. */
async function onTheRoad(couple: Couple): Promise<{ ofA: Pick<Ids, 'proposalId' | 'ownProposalId' | 'offeredId'>; ofB: Pick<Ids, 'ownProposalId' | 'offeredId'> }> {
  const [a, b] = couple.partners;
  const proposalId = await proposeTo(a, b.personId);
  await takeStep(couple, proposalId, 'offered');
  done(await b.browser.make(`/api/my/proposals/${proposalId}/answer`, { answer: 'accepted' }));
  await takeStep(couple, proposalId, 'brought');
  const [offeredToA, offeredToB] = [await proposeTo(b, a.personId), await proposeTo(a, b.personId)];
  for (const offered of [offeredToA, offeredToB]) await takeStep(couple, offered, 'offered');
  return {
    ofA: { proposalId, ownProposalId: await proposeTo(a, b.personId), offeredId: offeredToA },
    ofB: { ownProposalId: await proposeTo(b, a.personId), offeredId: offeredToB },
  };
}

/** Sealed work that both are asked for, of which nobody has sent theirs, and a talk with a time. */
async function givenWork({ caseId, therapist, partners }: Couple): Promise<Pick<Ids, 'assignmentId' | 'partId' | 'talkId' | 'timeId'> & { otherPartId: string }> {
  const work = `/api/staff/cases/${caseId}/work`;
  done(await therapist.make(`${work}/connection`, { enabled: true }));
  const { id: assignmentId } = done(await therapist.make(work, { exercise: 'C05', asked: partners.map(({ personId }) => ({ personId, part: 'each' })), dueOn: '2026-12-14', note: '' }));
  const [partId = '', otherPartId = ''] = (await therapist.get(work)).body.given[0].parts.map(({ id }: { id: string }) => id);
  const { id: talkId } = done(await therapist.make(work, { exercise: 'A14', asked: partners.map(({ personId }) => ({ personId, part: 'each' })), dueOn: '2026-12-14', note: '' }));
  const { id: timeId } = done(await therapist.make(`${work}/${talkId}/times`, { localDate: '2026-12-18', localTime: '20:00' }));
  return { assignmentId, partId, otherPartId, talkId, timeId };
}

/** An evening that is opened and joint words that are shared, of partner B. */
async function sharedByOther(world: TestApp, { couple, otherEntryId }: AgreedCouple): Promise<Pick<Ids, 'entryId' | 'partId'>> {
  const [doer, asker] = couple.partners;
  const entryId = randomUUID();
  await world.admin.query(`insert into entry select (jsonb_populate_record(e, jsonb_build_object('id', $2::text, 'slot', '2026-12-08'))).* from entry e where id = $1`, [otherEntryId, entryId]);
  await world.admin.query('insert into opening (clinic_id, id, case_id, version_id, slot, opened_at) select clinic_id, $2, case_id, version_id, slot, received_at from entry where id = $1', [entryId, randomUUID()]);
  await world.rollups(true);
  const asked = [{ personId: doer.personId, part: 'involved' }, { personId: asker.personId, part: 'injured' }];
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work`, { exercise: 'A05', asked, dueOn: '2026-12-14', note: '' }));
  const { partId } = (await asker.browser.get('/api/my/work')).body.items.find(({ exercise }: { exercise: string }) => exercise === 'A05');
  done(await asker.browser.make(`/api/my/work/${partId}/answer`, { answers: [{ key: 'need', text: 'To know when you are late.' }] }));
  return { entryId, partId };
}

/** Two partners with a card each, who have not joined. */
async function invitedCouple(therapist: Browser): Promise<Ids> {
  const [personId, other] = [randomUUID(), randomUUID()];
  const { id: caseId } = done(await therapist.make('/api/staff/cases', { partners: [{ id: personId, firstName: 'Kim', joins: 'room' }, { id: other, firstName: 'Lee', joins: 'room' }] }));
  return { ...strangers(), caseId, personId };
}

/** Ids that name nothing. */
export function strangers(): Ids {
  return {
    textHash: '0'.repeat(64), place: 'task',
    caseId: randomUUID(),
    personId: randomUUID(),
    therapistId: randomUUID(),
    sessionId: randomUUID(),
    criterionId: randomUUID(),
    versionId: randomUUID(),
    entryId: randomUUID(),
    notFreeId: randomUUID(),
    flagId: randomUUID(),
    assignmentId: randomUUID(),
    partId: randomUUID(),
    talkId: randomUUID(),
    timeId: randomUUID(),
    urgentId: randomUUID(),
    reviewId: randomUUID(),
    turnedBackId: randomUUID(),
    messageId: randomUUID(),
    proposalId: randomUUID(),
    ownProposalId: randomUUID(),
    offeredId: randomUUID(),
    keptBackId: randomUUID(),
    ownId: randomUUID(),
  };
}

interface Scene {
  first: { admin: Browser; therapist: Browser };
  other: Browser;
  second: { admin: Browser; therapist: Browser };
  ours: AgreedCouple;
  theirs: AgreedCouple;
  abroad: AgreedCouple;
  gone: Couple;
}

async function castOf(world: TestApp, { first, other, second, ours, theirs, abroad, gone }: Scene): Promise<Record<string, Standing>> {
  const standing = async (browser: Browser): Promise<Standing> => whoHolds(world, browser);
  const former = await standing(await therapistOf(world, first.admin));
  const cover = await standing(await therapistOf(world, first.admin));
  const supervisor = await standing(await therapistOf(world, first.admin));
  const officer = await standing(await therapistOf(world, first.admin));
  const { caseId } = ours.ids;
  const { clinicId } = former;
  const now = world.clock.now();
  const run = (sql: string, values: unknown[]) => world.admin.query(sql, values);
  await run(`insert into case_staff values ($1, $2, $3, 'primary', $4, $5)`, [clinicId, caseId, former.personId, new Date(now.getTime() - 9e9), new Date(now.getTime() - 8e9)]);
  await run(`insert into case_staff values ($1, $2, $3, 'cover', $4, null)`, [clinicId, caseId, cover.personId, now]);
  await run(`insert into case_staff values ($1, $2, $3, 'supervisor', $4, null)`, [clinicId, caseId, supervisor.personId, now]);
  await run(`update staff_role set role = 'supervisor' where clinic_id = $1 and person_id = $2`, [clinicId, supervisor.personId]);
  await run(`update staff_role set role = 'privacy_officer' where clinic_id = $1 and person_id = $2`, [clinicId, officer.personId]);
  await run('update case_partner set to_at = $3 where clinic_id = $1 and case_id = $2', [clinicId, gone.caseId, now]);
  return {
    'partner A': await standing(ours.couple.partners[0].browser), 'partner B': await standing(ours.couple.partners[1].browser),
    'partner who left': await standing(gone.partners[0].browser),
    'partner of another couple': await standing(theirs.couple.partners[0].browser), 'partner in another clinic': await standing(abroad.couple.partners[0].browser),
    therapist: await standing(first.therapist), 'therapist of another couple': await standing(other), 'former therapist': former,
    'therapist in another clinic': await standing(second.therapist), supervisor, cover, admin: await standing(first.admin),
    'privacy officer': officer, 'admin in another clinic': await standing(second.admin),
  };
}

async function whoHolds(world: TestApp, browser: Browser): Promise<Standing> {
  const token = browser.cookie('__Host-my') ?? browser.cookie('__Host-staff') ?? '';
  const { rows } = await world.admin.query('select clinic_id as "clinicId", person_id as "personId", account_id as "accountId" from identity.sign_in where token_hash = $1', [hashOf(token)]);
  return rows[0] as Standing;
}

async function freshSignIn(world: TestApp, actor: Actor, people: Record<string, Standing>, cases: Record<string, string>, sessions: Record<string, string>): Promise<Browser> {
  const browser = new Browser(world.app);
  const put = async (kind: 'my' | 'staff' | 'room', who: Standing | undefined, more: { parent?: string; caseId?: string; sessionId?: string; expired?: boolean; locked?: boolean } = {}): Promise<string> => {
    if (!who) throw new Error(`nobody plays ${actor}`);
    const [id, token, now] = [randomUUID(), randomBytes(32).toString('base64url'), world.clock.now()];
    await world.admin.query(
      `insert into identity.sign_in (id, token_hash, kind, account_id, clinic_id, person_id, parent_id, case_id, session_id, created_at, last_seen_at, expires_at, locked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, $12)`,
      [id, hashOf(token), kind, who.accountId, who.clinicId, who.personId, more.parent ?? null, more.caseId ?? null, more.sessionId ?? null, now,
        new Date(now.getTime() + (more.expired ? -1000 : 3_600_000)), more.locked ? now : null],
    );
    browser.hold(COOKIE[kind].name, token);
    return id;
  };
  if (actor === 'anonymous') return browser;
  if (actor === 'expired sign-in') await put('my', people['partner A'], { expired: true });
  else if (actor === 'locked therapist') await put('staff', people['therapist'], { locked: true });
  else if (actor === 'room' || actor === 'room of another couple') {
    const [whose, who] = actor === 'room' ? ['own', people['therapist']] : ['another couple', people['therapist of another couple']];
    const parent = await put('staff', who as Standing, { locked: true });
    browser.drop('__Host-staff');
    await put('room', who as Standing, { parent, caseId: cases[whose as string] as string, sessionId: sessions[whose as string] as string });
  } else await put(actor.startsWith('partner') ? 'my' : 'staff', people[actor]);
  return browser;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
