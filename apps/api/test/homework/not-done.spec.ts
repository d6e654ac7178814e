import { practice } from '../criteria/agreed.js';
import { done, type PartnerHere, readyCouple } from '../support/couple.js';
import { byPart, give, partOf, send } from './given.js';

const here = practice();
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code];

/** Both are asked the same joint page; the first says that it did not happen. */
async function asked() {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const { id: workId } = done(await give(couple, { exercise: 'A05', asked: byPart(couple) }));
  const his = await partOf(daniel, 'A05');
  const staff = `/api/staff/cases/${couple.caseId}`;
  const say = (reason: string, words = '') => daniel.browser.make(`/api/my/work/${his}/not-done`, { reason, words });
  const item = async () => (done(await daniel.browser.get('/api/my/work'), 200).body.items as { partId: string }[]).find(({ partId }) => partId === his);
  const read = async () => done(await couple.therapist.get(`${staff}/work/answers/${his}`), 200).body;
  const reply = async (kind: string, words = '') => couple.therapist.make(`${staff}/work/answers/${his}/reply`, { act: (await read()).acts.at(-1).act, kind, forBoth: false, words });
  return { couple, daniel, ana, his, workId, staff, say, item, read, reply };
}

const pagesOf = async ({ browser }: PartnerHere, partId: string) => (await Promise.all(['/api/my/work', `/api/my/work/${partId}`, '/api/my/tonight', '/api/my/weeks', '/api/my/download'].map(async (url) => (await browser.get(url)).text))).join('\n');

it('Daniel says that it did not happen and why; his therapist alone reads it, and no byte of Ana’s pages moves', async () => {
  const { couple, ana, staff, say, item, read, daniel, his } = await asked();
  const hers = await partOf(ana, 'A05');
  const before = await pagesOf(ana, hers);
  done(await say('too_hard', 'I got as far as the first line.'));
  expect(await pagesOf(ana, hers)).toBe(before);
  expect(await item()).toMatchObject({ state: 'to_do', toldNotDone: true, sentAt: null });
  // What was told is not shown to its author again: somebody may look over the shoulder.
  expect(await pagesOf(daniel, his)).not.toMatch(/too_hard|first line/);
  expect(done(await couple.therapist.get(staff), 200).body.partners.find(({ firstName }: { firstName: string }) => firstName === 'Daniel').work).toMatchObject([{ reader: 'T', unread: true }]);
  expect(await read()).toMatchObject({ state: 'not_done', mayReply: true, mayReplyToBoth: false, acts: [{ kind: 'not_done', answers: [{ key: 'reason', reader: 'T', text: 'too_hard' }, { key: 'words', text: 'I got as far as the first line.' }] }] });
});

it('it can still be done, and what was sent is not said to be undone', async () => {
  const { daniel, say, item, read } = await asked();
  done(await say('forgot'));
  expect(codeOf(await say('no_time'))).toEqual([409, 'already_done']);
  done(await send(daniel, 'A05', [{ key: 'can_do', text: 'I call at noon.' }]));
  expect(await item()).toMatchObject({ state: 'sent', toldNotDone: false });
  expect(codeOf(await say('no_time'))).toEqual([409, 'already_done']);
  expect((await read()).state).toBe('sent');
});

it('the therapist takes note and it leaves the list, or asks again and it is to do', async () => {
  const first = await asked();
  done(await first.say('disagree', 'Not this one.'));
  done(await first.reply('accept'));
  expect(await first.item()).toMatchObject({ state: 'answered', toldNotDone: false });
  expect(codeOf(await first.say('forgot'))).toEqual([409, 'already_done']);
  const second = await asked();
  done(await second.say('unclear'));
  done(await second.reply('ask_again', 'Only the first question.'));
  expect(await second.item()).toMatchObject({ state: 'to_do', toldNotDone: false, reply: { words: 'Only the first question.' } });
  done(await second.say('no_time'));
  expect(await second.item()).toMatchObject({ toldNotDone: true });
});

it('"I do not feel safe with it" is urgent for the practice from that moment', async () => {
  const { couple, staff, say, daniel } = await asked();
  done(await say('unsafe', 'Not with the door shut.'));
  expect(done(await couple.therapist.get(`${staff}/urgent`), 200).body.items).toMatchObject([{ personId: daniel.personId, source: 'exercise', words: 'Ask and do\nNot with the door shut.' }]);
});

it('sent and said at once, one of the two counts last, and neither is lost or refused without a word', async () => {
  const { daniel, his, say, read } = await asked();
  const [sent, said] = await Promise.all([daniel.browser.make(`/api/my/work/${his}/answer`, { answers: [{ key: 'can_do', text: 'I call at noon.' }] }), say('no_time')]);
  expect(sent.status).toBe(201);
  expect([201, 409]).toContain(said.status);
  expect((await read()).state).toBe('sent');
});

it('without a reason the field says so, and withdrawn work says that it is withdrawn', async () => {
  const { couple, staff, workId, daniel, say, his } = await asked();
  expect((await daniel.browser.make(`/api/my/work/${his}/not-done`, { reason: '', words: '' })).body).toMatchObject({ fields: [{ field: 'reason', detail: 'Choose one of the answers.' }] });
  done(await couple.therapist.make(`${staff}/work/${workId}/withdrawal`, {}));
  expect(codeOf(await say('forgot'))).toEqual([409, 'work_withdrawn']);
});
