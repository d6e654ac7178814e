import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { proposeTo, takeStep } from '../criteria/on-the-road.js';
import { type TestApp, testApp } from '../support/app.js';
import { clinicOf, comeBack, done, endSession, PASSWORD, readyCouple, startSession } from '../support/couple.js';

let world: TestApp;
const CANARY = (what: string) => `zq7canary${what}`;
const WORDS = ['question', 'shows', 'then', 'commitment', 'note', 'addendum', 'address', 'draft', 'aside', 'privateline', 'reply', 'urgent', 'reach', 'taken', 'rationale', 'worknote', 'workanswer', 'workadded', 'workreply', 'proposed', 'frank', 'returned', 'owndraft', 'ownpage'];
beforeAll(async () => {
  world = await testApp();
  const { therapist, admin } = await clinicOf(world);
  done(await admin.make('/api/staff/invitations', { name: 'Noa Stein', email: `${CANARY('address')}@clinic.example`, roles: ['therapist'] }));
  const couple = await readyCouple(world, therapist);
  const [doer, asker] = couple.partners;
  done(await asker.browser.make('/api/my/task', { question: CANARY('question') }));
  const typed = (what: string) => ({ of: asker.personId, fields: [{ name: 'question', text: CANARY(what) }] });
  done(await asker.browser.send('PUT', '/api/my/drafts/note', typed('draft')), 200);
  done(await asker.browser.post('/api/my/leave', { drafts: [{ place: 'note', ...typed('aside') }] }), 204);
  await comeBack(asker.browser);
  const { id: messageId } = done(await asker.browser.make('/api/my/messages', { of: asker.personId, kind: 'note', audience: 'author_staff', words: CANARY('privateline') }));
  const { id: urgentId } = done(await asker.browser.make('/api/my/urgent', { of: asker.personId, source: 'note', contact: 'phone', reach: CANARY('reach'), words: CANARY('urgent') }));
  done(await therapist.make(`/api/staff/cases/${couple.caseId}/messages/${messageId}/reply`, { words: CANARY('reply') }));
  done(await therapist.make(`/api/staff/cases/${couple.caseId}/urgent/${urgentId}/acknowledgement`, { action: 'called', words: CANARY('taken') }));
  const { sessionId, room } = await startSession(couple);
  done(await room.make('/api/room/criteria', {
    template: 'home_on_time', doerId: doer.personId, by: '18:30', noticeBy: '17:30', shows: CANARY('shows'), then: CANARY('then'), commitment: CANARY('commitment'), frank: true, honest: true, fair: true,
  }));
  await endSession(couple);
  const note = `/api/staff/cases/${couple.caseId}/sessions/${sessionId}/note`;
  done(await therapist.make(note, { text: CANARY('note') }));
  done(await therapist.make(`${note}/addenda`, { text: CANARY('addendum') }));
  done(await therapist.make(`/api/staff/cases/${couple.caseId}/phase`, { to: 'attunement', rationale: `Because of ${CANARY('rationale')}` }));
  const work = `/api/staff/cases/${couple.caseId}/work`;
  done(await therapist.make(work, { exercise: 'A07', asked: [{ personId: asker.personId, part: 'injured' }], dueOn: '2026-12-14', note: CANARY('worknote') }));
  const { partId } = (await asker.browser.get('/api/my/work')).body.items[0];
  done(await asker.browser.make(`/api/my/work/${partId}/answer`, { answers: [{ key: 'first', text: CANARY('workanswer') }] }));
  done(await asker.browser.make(`/api/my/work/${partId}/addition`, { words: CANARY('workadded') }));
  done(await therapist.make(`${work}/answers/${partId}/reply`, { act: 2, kind: 'accept', forBoth: false, words: CANARY('workreply') }));
  done(await asker.browser.post('/api/my/own/open', { password: PASSWORD, begin: true }), 200);
  done(await therapist.make(work, { exercise: 'A11', asked: [{ personId: asker.personId, part: 'injured' }], dueOn: '2026-12-14', note: '' }));
  const { partId: ownPart } = (await asker.browser.get('/api/my/work')).body.items.find(({ exercise }: { exercise: string }) => exercise === 'A11');
  done(await asker.browser.make(`/api/my/work/${ownPart}/own`, { answers: [{ key: 'reminder', text: CANARY('ownpage') }] }));
  done(await asker.browser.send('PUT', `/api/my/drafts/own-${ownPart}`, { of: asker.personId, fields: [{ name: 'reminder', text: CANARY('owndraft') }] }), 200);
  const proposal = await proposeTo(asker, doer.personId, { shows: CANARY('proposed'), frank: CANARY('frank') });
  await takeStep(couple, proposal, 'returned', { line: CANARY('returned') });
  await world.drain();
}, 60_000);
afterAll(() => world.close());

/** As text, and as the hexadecimal digits in which PostgreSQL writes bytes. */
const forms = WORDS.flatMap((word) => [CANARY(word), Buffer.from(CANARY(word)).toString('hex')]);
const found = (text: string): string[] => forms.filter((form) => text.includes(form));

it('no word that a client or therapist wrote can be read in any table, the queue and the looks included', async () => {
  const tables = (await world.admin.query(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'identity', 'pgboss', 'seal')`)).rows as { name: string }[];
  expect(tables.length).toBeGreaterThan(30);
  let rows = 0;
  for (const { name } of tables) {
    const { rows: lines } = await world.admin.query(`select t::text as line from ${name} t`);
    rows += lines.length;
    expect([name, ...found(lines.map(({ line }: { line: string }) => line).join('\n'))]).toEqual([name]);
  }
  process.stdout.write(`canaries: ${WORDS.length} words, ${tables.length} tables, ${rows} rows, 0 found\n`);
});

it('nor in the files of the database and its write-ahead log, nor in a line of the log', async () => {
  await world.admin.query('checkpoint');
  const { rows } = await world.admin.query(`select current_setting('data_directory') as folder, (select oid from pg_database where datname = current_database()) as id`);
  const { folder, id } = rows[0] as { folder: string; id: number };
  let bytes = 0;
  for (const place of [join(folder, 'base', String(id)), join(folder, 'pg_wal')]) {
    for (const name of readdirSync(place)) {
      const file = join(place, name);
      if (!statSync(file).isFile()) continue;
      const content = readFileSync(file);
      bytes += content.length;
      expect([name, ...WORDS.filter((word) => content.includes(CANARY(word)))]).toEqual([name]);
    }
  }
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(found(world.logged.join('\n'))).toEqual([]);
});

it('nor in a mail, but for the address it goes to', () => {
  expect(found(world.postbox.mails.map(({ subject, text }) => subject + text).join('\n'))).toEqual([]);
});
