import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { clinicOf, type Clinic, type Couple, done, endSession, readyCouple, startSession, therapistOf } from '../support/couple.js';
import { HOME_ON_TIME } from '../criteria/agreed.js';
import { type Cast, NOW } from './generated.js';
import type { Item, Person, WorldFacts } from './policy-model.js';

export const EVENINGS = ['2026-12-07', '2026-12-08'] as const;

interface Who {
  clinicId: string;
  personId: string;
  accountId: string;
  kind: 'my' | 'staff';
}
interface Laid {
  caseId: string;
  sessionId: string;
  criterionId: string;
  partners: readonly Who[];
  /** Row ids by `kind place evening`. */
  ids: Record<string, string>;
}

/** The clinics, people and couples that every generated world has; what differs between worlds is told by rows. */
export class LaidOut {
  readonly cast: Cast;

  private constructor(readonly world: TestApp, readonly staff: readonly Who[], readonly couples: readonly Laid[], private readonly clinics: readonly string[], admins: readonly string[], private readonly rows: Record<'shared_part' | 'endorsement', string>) {
    const clinicOfId = (id: string): number => clinics.indexOf(id);
    this.cast = {
      couples: couples.map(({ partners }) => ({ clinic: clinicOfId(partners[0]?.clinicId ?? '') })),
      staff: staff.map(({ clinicId, personId }) => ({ clinic: clinicOfId(clinicId), isAdmin: admins.includes(personId) })),
    };
  }

  static async make(): Promise<LaidOut> {
    const world = await testApp('2026-12-07T09:00:00Z');
    const [one, two] = [await clinicOf(world), await clinicOf(world, { name: 'Birkenweg' })];
    const others = [await therapistOf(world, one.admin), await therapistOf(world, one.admin), await therapistOf(world, one.admin)];
    const couples: Couple[] = [];
    for (const { therapist } of [one, one, one, two]) couples.push(await readyCouple(world, therapist));
    const laid: Laid[] = [];
    for (const [n, couple] of couples.entries()) laid.push(await lay(world, couple, n));
    const staff: Awaited<ReturnType<typeof whoHolds>>[] = [];
    for (const browser of [one.therapist, ...others, two.therapist, one.admin, two.admin]) staff.push(await whoHolds(world, browser));
    const admins = [one, two].map(({ admin }: Clinic) => staff.find((who) => who.token === admin.cookie('__Host-staff'))?.personId ?? '');
    const copy = async (table: string): Promise<string> => JSON.stringify((await world.admin.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t`)).rows.map(({ row }) => row));
    const rows = { shared_part: await copy('shared_part'), endorsement: await copy('endorsement') };
    return new LaidOut(world, staff, laid, [...new Set(staff.map(({ clinicId }) => clinicId))], admins, rows);
  }

  idOf({ kind, couple, place, evening }: Item): string {
    const laid = this.couples[couple] as Laid;
    return kind === 'couple' ? laid.caseId : (laid.ids[[kind, place ?? '', evening ?? ''].join(' ')] ?? '');
  }

  /** Puts the rows as this world tells them. Triggers sleep meanwhile: a fact that another world had is taken away. */
  async become(facts: WorldFacts): Promise<void> {
    const moment = (ms: number | null): string => (ms === null ? 'null' : `to_timestamp(${ms / 1000})`);
    const cases = this.couples.map(({ caseId }) => `'${caseId}'`).join();
    const sql = [`delete from case_staff where case_id in (${cases})`, `delete from ruling where case_id in (${cases})`, `delete from opening where case_id in (${cases})`, `delete from rest_edge where case_id in (${cases})`, 'delete from shared_part', 'delete from endorsement'];
    facts.staff.forEach(({ endedAt }, n) => sql.push(`update staff_role set to_at = ${moment(endedAt)} where person_id = '${this.staff[n]?.personId}'`));
    facts.couples.forEach((couple, n) => {
      const { caseId, sessionId, ids, partners } = this.couples[n] as Laid;
      const clinic = `'${this.clinics[couple.clinic]}'`;
      for (const place of [0, 1] as const) {
        const { from, to } = couple.partners[place];
        sql.push(
          `update case_partner set from_at = ${moment(from)}, to_at = ${moment(to)} where case_id = '${caseId}' and person_id = '${partners[place]?.personId}'`,
          `update exercise_answer set audience = '${couple.audiences[place]}' where id = '${ids[`answer ${place} `]}'`,
          `update message_reply set sent_at = ${moment(couple.repliedAt[place])} where id = '${ids[`reply ${place} `]}'`,
        );
      }
      for (const { staff, as, from, to } of couple.team) sql.push(`insert into case_staff values (${clinic}, '${caseId}', '${this.staff[staff]?.personId}', '${as}', ${moment(from)}, ${moment(to)})`);
      for (const { at, kind } of couple.edges) sql.push(`insert into rest_edge values (${clinic}, gen_random_uuid(), '${caseId}', ${moment(at)}, '${kind}')`);
      for (const [table, column, when] of [['shared_part', 'opened_at', couple.sharedPartAt], ['endorsement', 'endorsed_at', couple.endorsedAt]] as const) {
        if (when !== null) sql.push(`insert into ${table} select (jsonb_populate_record(null::${table}, r || jsonb_build_object('${column}', ${moment(when)}))).* from jsonb_array_elements('${this.rows[table]}') r where r ->> 'case_id' = '${caseId}'`);
      }
      couple.openedAt.forEach((when, evening) => {
        if (when !== null) sql.push(`insert into opening (clinic_id, id, case_id, version_id, slot, opened_at) values (${clinic}, '${ids[`opening  ${evening}`]}', '${caseId}', '${ids['version  ']}', '${EVENINGS[evening]}', ${moment(when)})`);
        const after = couple.ruledAfter[evening] ?? null;
        if (when !== null && after !== null) sql.push(`insert into ruling select ${clinic}, '${ids[`ruling  ${evening}`]}', '${caseId}', '${ids['version  ']}', '${EVENINGS[evening]}', 1, 'kept', null, id, planned_by, ${moment(when + after)} from session where id = '${sessionId}'`);
      });
    });
    await this.world.admin.query(`begin; set local session_replication_role = replica; ${sql.join('; ')}; commit`);
    this.world.clock.set(new Date(facts.now).toISOString());
  }

  whoIs(person: Person): Who {
    return (person.kind === 'staff' ? this.staff[person.staff] : this.couples[person.couple]?.partners[person.place]) as Who;
  }

  /** A fresh sign-in of that person: the browser, and the token for SQL. */
  async signIn(person: Person): Promise<{ browser: Browser; token: string; kind: Who['kind'] }> {
    const { clinicId, personId, accountId, kind } = this.whoIs(person);
    const token = randomBytes(32).toString('base64url');
    await this.world.admin.query(
      'insert into identity.sign_in (id, token_hash, kind, account_id, clinic_id, person_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $7, $8)',
      [randomUUID(), hashOf(token), kind, accountId, clinicId, personId, new Date(NOW), new Date(NOW + 3_600_000)]);
    const browser = new Browser(this.world.app);
    browser.hold(`__Host-${kind}`, token);
    return { browser, token, kind };
  }
}

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** What of an item's words a page would show. */
export const canary = (kind: string, couple: number, place = 0): string => `canary-${kind}-${couple}-${place}`;

/** One agreement, two evenings entered by both, and from each partner a question, a note and its answer. */
async function lay(world: TestApp, couple: Couple, n: number): Promise<Laid> {
  world.clock.set('2026-12-07T09:00:00Z');
  const { sessionId, room } = await startSession(couple);
  const { id: criterionId } = done(await room.make('/api/room/criteria', { ...HOME_ON_TIME, doerId: couple.partners[0].personId }));
  const { textHash } = (await room.get('/api/room')).body.criteria[0];
  for (const { browser } of couple.partners) done(await browser.make(`/api/my/criteria/${criterionId}/versions/1/signature`, { textHash, free: 'yes' }));
  done(await room.make(`/api/room/criteria/${criterionId}/versions/1/endorsement`, { textHash }));
  await endSession(couple);
  const page = `/api/staff/cases/${couple.caseId}`;
  const ids: Record<string, string> = {};
  ids['note  '] = done(await couple.therapist.make(`${page}/sessions/${sessionId}/note`, { text: canary('note', n) })).id;
  ids['version  '] = (await couple.partners[0].browser.get('/api/my/agreement')).body.criteria[0].versionId;
  for (const [place, { browser, personId }] of couple.partners.entries()) {
    ids[`answer ${place} `] = done(await browser.make('/api/my/task', { question: canary('answer', n, place) })).id;
    const message = done(await browser.make('/api/my/messages', { of: personId, kind: 'note', audience: 'author_staff', words: canary('message', n, place) })).id;
    ids[`message ${place} `] = message;
    ids[`reply ${place} `] = done(await couple.therapist.make(`${page}/messages/${message}/reply`, { words: canary('reply', n, place) })).id;
  }
  for (const [evening, slot] of EVENINGS.entries()) {
    world.clock.set(`${slot}T20:00:00Z`);
    ids[`opening  ${evening}`] = randomUUID();
    ids[`ruling  ${evening}`] = randomUUID();
    for (const [place, { browser }] of couple.partners.entries()) {
      ids[`entry ${place} ${evening}`] = done(await browser.make('/api/my/entries', { versionId: ids['version  '], slot, answer: 'kept', capturedAt: world.clock.now().toISOString() })).id;
    }
  }
  const partners = [];
  for (const { browser } of couple.partners) partners.push(await whoHolds(world, browser));
  world.clock.set('2026-12-07T09:00:00Z');
  return { caseId: couple.caseId, sessionId, criterionId, partners, ids };
}

async function whoHolds(world: TestApp, browser: Browser): Promise<Who & { token: string }> {
  const token = browser.cookie('__Host-my') ?? browser.cookie('__Host-staff') ?? '';
  const { rows } = await world.admin.query<Who>('select clinic_id as "clinicId", person_id as "personId", account_id as "accountId", kind from identity.sign_in where token_hash = $1', [hashOf(token)]);
  return { ...(rows[0] as Who), token };
}
