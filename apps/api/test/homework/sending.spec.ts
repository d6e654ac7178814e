import { practice } from '../criteria/agreed.js';
import { strike } from '../rest/resting.js';
import { comeBack, type Couple, done, endSession, type PartnerHere, readyCouple, startSession } from '../support/couple.js';
import { byPart, each, give, moveTo, openInSession, partOf, send } from './given.js';

const here = practice();
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code];
const pageOf = async ({ browser }: PartnerHere, partId: string) => done(await browser.get(`/api/my/work/${partId}`), 200).body;
const special = (text: string) => [{ key: 'special', text }];

/** A couple in the second part, with the sealed page before both. */
async function sealedPage(): Promise<{ couple: Couple; workId: string; daniel: PartnerHere; ana: PartnerHere }> {
  const couple = await readyCouple(here.world, here.therapist);
  await moveTo(couple, 'attunement');
  const { id: workId } = done(await give(couple, { exercise: 'C05', asked: each(couple) }));
  const [daniel, ana] = couple.partners;
  return { couple, workId, daniel, ana };
}

it('what both have sealed opens to both at once, by the therapist’s act, and only when both have sent', async () => {
  const { couple, workId, daniel, ana } = await sealedPage();
  const [his, hers] = [await partOf(daniel, 'C05'), await partOf(ana, 'C05')];
  const before = (await ana.browser.get(`/api/my/work/${hers}`)).text;
  done(await send(daniel, 'C05', special('How we laugh.')));
  expect((await ana.browser.get(`/api/my/work/${hers}`)).text).toBe(before);
  expect(codeOf(await openInSession(couple, workId))).toEqual([409, 'waiting_for_answers']);
  await endSession(couple);
  done(await send(ana, 'C05', special('How you sing.')));
  expect([(await pageOf(daniel, his)).other, (await pageOf(ana, hers)).other]).toEqual([null, null]);
  const { room } = await startSession(couple);
  expect((await room.get('/api/room/work')).body.items[0].state).toBe('ready');
  const tries = await Promise.all([1, 2].map(() => room.make(`/api/room/work/${workId}/opening`, {})));
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 409]);
  const { parts } = done(await room.get(`/api/room/work/${workId}`), 200).body;
  expect(parts.map(({ acts }: { acts: { answers: { text: string }[] }[] }) => acts[0]?.answers[0]?.text)).toEqual(['How we laugh.', 'How you sing.']);
  await endSession(couple);
  expect((await pageOf(daniel, his)).other).toMatchObject({ firstName: 'Ana', acts: [{ answers: [{ key: 'special', text: 'How you sing.' }] }] });
  expect((await pageOf(ana, hers)).other).toMatchObject({ firstName: 'Daniel', acts: [{ answers: [{ text: 'How we laugh.' }] }] });
  expect(codeOf(await daniel.browser.make(`/api/my/work/${his}/withdrawal`, {}))).toEqual([409, 'undo_too_late']);
});

it('what was taken back before the opening does not open, and can be sent anew', async () => {
  const { couple, workId, daniel, ana } = await sealedPage();
  done(await send(daniel, 'C05', special('First words.')));
  done(await send(ana, 'C05', special('How you sing.')));
  const part = await partOf(daniel, 'C05');
  done(await daniel.browser.make(`/api/my/work/${part}/withdrawal`, {}));
  expect(await pageOf(daniel, part)).toMatchObject({ state: 'to_do', acts: [], maySend: true });
  expect(codeOf(await openInSession(couple, workId))).toEqual([409, 'waiting_for_answers']);
  done(await daniel.browser.make(`/api/my/work/${part}/answer`, { answers: special('Other words.') }));
  const { body } = await openedBy(couple, workId);
  expect(JSON.stringify(body)).toContain('Other words.');
  expect(JSON.stringify(body)).not.toContain('First words.');
  await endSession(couple);
});

async function openedBy(couple: Couple, workId: string) {
  await endSession(couple);
  done(await openInSession(couple, workId));
  return couple.therapist.get(`/api/room/work/${workId}`);
}

it('sent twice at one moment is sent once, and the draft goes with it', async () => {
  const { daniel } = await sealedPage();
  const partId = await partOf(daniel, 'C05');
  const place = `/api/my/drafts/work-${partId}`;
  done(await daniel.browser.send('PUT', place, { of: daniel.personId, fields: [{ name: 'special', text: 'Half a sentence' }] }), 200);
  const tries = await Promise.all([1, 2, 3].map(() => daniel.browser.make(`/api/my/work/${partId}/answer`, { answers: special('How we laugh.') })));
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(JSON.stringify((await daniel.browser.get(place)).body)).not.toContain('Half a sentence');
});

it('work that is withdrawn while its partner writes refuses the sending, and the draft stays theirs', async () => {
  const { couple, workId, daniel } = await sealedPage();
  const partId = await partOf(daniel, 'C05');
  const place = `/api/my/drafts/work-${partId}`;
  done(await daniel.browser.send('PUT', place, { of: daniel.personId, fields: [{ name: 'special', text: 'Half a sentence' }] }), 200);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work/${workId}/withdrawal`, {}));
  expect(codeOf(await daniel.browser.make(`/api/my/work/${partId}/answer`, { answers: special('How we laugh.') }))).toEqual([409, 'work_withdrawn']);
  expect(JSON.stringify((await daniel.browser.get(place)).body)).toContain('Half a sentence');
});

it('joint words are the other’s at sending, unless a private rest stands, which neither sees; when it ends they follow', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  done(await give(couple, { exercise: 'A05', asked: byPart(couple) }));
  const [his, hers] = [await partOf(daniel, 'A05'), await partOf(ana, 'A05')];
  done(await send(ana, 'A05', [{ key: 'need', text: 'To know when you are late.' }]));
  expect((await pageOf(daniel, his)).other).toMatchObject({ firstName: 'Ana', acts: [{ answers: [{ text: 'To know when you are late.' }] }] });
  done(await daniel.browser.make('/api/my/rest', {}));
  const before = (await ana.browser.get(`/api/my/work/${hers}`)).text;
  done(await send(daniel, 'A05', [{ key: 'can_do', text: 'I write when I leave.' }]));
  expect((await ana.browser.get(`/api/my/work/${hers}`)).text).toBe(before);
  expect(JSON.stringify((await pageOf(daniel, his)).acts)).toContain('I write when I leave.');
  await here.world.drain();
  await strike(here.world, 'share-answers');
  expect((await ana.browser.get(`/api/my/work/${hers}`)).text).toBe(before);
});

it('the therapist reads and answers; its author reads the answer, and nobody else hears of it', async () => {
  const { couple, daniel, ana } = await sealedPage();
  const hers = await partOf(ana, 'C05');
  const before = (await ana.browser.get(`/api/my/work/${hers}`)).text;
  const { partId } = done(await send(daniel, 'C05', special('How we laugh.')));
  await comeBack(couple.therapist);
  const url = `/api/staff/cases/${couple.caseId}/work/answers/${partId}`;
  const read = done(await couple.therapist.get(url), 200).body;
  expect(read).toMatchObject({ state: 'for_session', mayReply: true, mayReplyToBoth: false, acts: [{ act: 1, answers: [{ key: 'special', reader: 'H', text: 'How we laugh.' }] }] });
  expect((await couple.therapist.make(`${url}/reply`, { act: 1, kind: 'accept', forBoth: true, words: 'Good.' })).status).toBe(422);
  expect(codeOf(await couple.therapist.make(`${url}/reply`, { act: 2, kind: 'accept', forBoth: false, words: '' }))).toEqual([409, 'stale']);
  done(await couple.therapist.make(`${url}/reply`, { act: 1, kind: 'ask_again', forBoth: false, words: 'Say a little more.' }));
  expect(await pageOf(daniel, partId)).toMatchObject({ state: 'to_do', maySend: true, reply: { kind: 'ask_again', words: 'Say a little more.' } });
  expect((await ana.browser.get(`/api/my/work/${hers}`)).text).toBe(before);
});
