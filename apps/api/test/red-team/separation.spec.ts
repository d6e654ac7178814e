import { practice } from '../criteria/agreed.js';
import { Browser } from '../support/browser.js';
import { done, endSession, startSession } from '../support/couple.js';
import { allReads, asSeen, CANARIES, CANARY, livedCouple, type Lived, routesUnder, textOf } from './lived.js';

const here = practice();
const MY = '/api/my/';

/** All that a sign-in gives out, as a lawyer would have it copied: every page, and both forms of the download. */
async function file(partner: Lived['doer']): Promise<string> {
  const downloads = [await partner.browser.get('/api/my/download'), await partner.browser.get('/api/my/download?as=html')];
  return textOf([...await allReads(here.world, partner.browser, MY), ...downloads]);
}

it('before a separation Ana copies all that her sign-in gives out: nothing that Daniel said alone, and no word of the therapist’s, is in it', async () => {
  const { doer, other, sealed, caseId } = await livedCouple(here);
  const all = await file(other);
  expect(all.length).toBeGreaterThan(2000);
  for (const kept of [...CANARIES, ...sealed, 'not_kept']) expect([kept, all.includes(kept)]).toEqual([kept, false]);
  // The facts are there to be copied by the one whom they belong to, and by the therapist.
  expect((await doer.browser.get('/api/my/task')).text).toContain(CANARY.question);
  expect((await here.therapist.get(`/api/staff/cases/${caseId}`)).text).toContain(CANARY.question);
});

it('what either prints is the same paper: shared things, the same bytes for both', async () => {
  const couple = await livedCouple(here);
  for (const as of ['text', 'html']) {
    const papers = [];
    for (const { browser } of [couple.doer, couple.other]) papers.push(done(await browser.get(`/api/my/download?as=${as}`), 200));
    expect(papers[1]?.text).toBe(papers[0]?.text);
    for (const kept of CANARIES) expect(papers[0]?.text).not.toContain(kept);
    expect(papers[0]?.text).toContain('be home by 18:30');
  }
});

it('after an opening the copy gains the opened evenings and nothing else of Daniel’s', async () => {
  const couple = await livedCouple(here);
  const before = await file(couple.other);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  await endSession(couple);
  const after = await file(couple.other);
  expect(after).not.toBe(before);
  for (const kept of CANARIES) expect([kept, after.includes(kept)]).toEqual([kept, false]);
});

it('ids that Ana knows or was told open nothing of Daniel’s: each answers like an id that does not exist', async () => {
  const { other, doer, sealed, caseId, sessionId } = await livedCouple(here);
  const strange = '00000000-0000-4000-8000-000000000000';
  const [undo, notFree] = [(id: string) => other.browser.make(`/api/my/entries/${id}/undo`, {}), (id: string) => other.browser.make('/api/my/not-free', { about: 'entry', aboutId: id })];
  for (const ask of [undo, notFree]) expect(asSeen(await ask(sealed[0] ?? ''))).toBe(asSeen(await ask(strange)));
  const staff = [`/api/staff/cases/${caseId}`, `/api/staff/cases/${caseId}/sessions/${sessionId}/note`, `/api/staff/cases/${caseId}/screens/${doer.personId}`];
  for (const url of staff) expect([url, (await other.browser.get(url)).status]).toEqual([url, 401]);
});

it('no route of a partner’s gives out another form, another person or another span than the one copy', async () => {
  const { other, doer } = await livedCouple(here);
  expect(routesUnder(here.world, MY).filter(({ path }) => /export|print|log|audit|history|records/.test(path))).toEqual([]);
  for (const query of ['as=json', 'as=csv', `personId=${doer.personId}`, 'all=true', 'private=true']) {
    const answer = await other.browser.get(`/api/my/download?${query}`);
    for (const kept of CANARIES) expect(answer.text).not.toContain(kept);
    expect([query, answer.status]).toEqual([query, 422]);
  }
  expect((await new Browser(here.world.app).get('/api/my/download')).status).toBe(401);
});
