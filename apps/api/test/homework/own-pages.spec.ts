import { practice } from '../criteria/agreed.js';
import type { Answer, Browser } from '../support/browser.js';
import { type Couple, coupleOf, done, PASSWORD, type PartnerHere, readyCouple } from '../support/couple.js';
import { lostAndFound, NEW_PASSWORD } from '../support/recovery.js';
import { each, give, partOf } from './given.js';

const here = practice();
const codeOf = ({ status, body }: Answer) => [status, body?.code];
let couple: Couple;
let daniel: PartnerHere;
let ana: PartnerHere;
beforeEach(async () => {
  couple = await readyCouple(here.world, here.therapist);
  [daniel, ana] = couple.partners;
});
const open = ({ browser }: PartnerHere, more: object = {}) => browser.post('/api/my/own/open', { password: PASSWORD, ...more });
const begun = async (partner = ana): Promise<string> => done(await open(partner, { begin: true }), 200).body.opening;
const makeCard = (text: string, { browser } = ana) => browser.make('/api/my/own/pages', { exercise: 'X11', answers: [{ key: 'words', text }] });
interface Entry { id: string; partId: string | null; title: string; mayShare: boolean; answers: { text: string }[] }
const entriesIn = async (opening: string, more: object = {}, { browser } = ana): Promise<Entry[]> => done(await browser.post('/api/my/own/entries', { opening, ...more }), 200).body.entries;
const wordsIn = async (...of: Parameters<typeof entriesIn>) => (await entriesIn(...of)).map(({ answers }) => answers[0]?.text);
const pagesOf = async (browser: Browser, urls: string[]) => (await Promise.all(urls.map(async (url) => (await browser.get(url)).text))).join('\n');
const staffPages = () => pagesOf(couple.therapist, ['', '/work', '/urgent'].map((page) => `/api/staff/cases/${couple.caseId}${page}`));
const his = () => pagesOf(daniel.browser, ['me', 'work', 'forms', 'tonight', 'weeks', 'download', 'hard-day'].map((page) => `/api/my/${page}`));

describe('a card for hard moments that nobody asked for', () => {
  it('is made by Ana whenever she likes; no byte moves for her therapist, for Daniel, or on her own lists, and no row of work tells of it', async () => {
    const hers = () => pagesOf(ana.browser, ['work', 'forms', 'hard-day'].map((page) => `/api/my/${page}`));
    expect(codeOf(await makeCard('Too early'))).toEqual([409, 'own_key_missing']);
    const opening = await begun();
    const before = [await staffPages(), await his(), await hers()];
    done(await makeCard('This will crest'));
    here.world.clock.pass({ minutes: 1 });
    done(await makeCard('Cold water'));
    expect([await staffPages(), await his(), await hers()]).toEqual(before);
    expect((await here.world.admin.query('select 1 from assignment where case_id = $1', [couple.caseId])).rows).toEqual([]);
    expect((await here.world.admin.query(`select action from audit where actor_id = $1 and action <> 'own_key.begun' and at > $2`, [ana.personId, new Date(here.world.clock.now().getTime() - 120_000)])).rows.map(({ action }) => action)).not.toContain('work.begun');
    expect(await entriesIn(opening, { exercise: 'X11' })).toMatchObject([{ partId: null, title: 'My card for hard moments', mayShare: true, answers: [{ text: 'Cold water' }] }, { answers: [{ text: 'This will crest' }] }]);
    expect(codeOf(await daniel.browser.post('/api/my/own/entries', { opening }))).toEqual([409, 'own_closed']);
  });

  it('stands beside those that were asked for, on one page, and other pages do not', async () => {
    done(await give(couple, { exercise: 'X11', asked: each(couple).slice(1) }));
    done(await give(couple, { exercise: 'A11', asked: [{ personId: ana.personId, part: 'injured' }] }));
    const opening = await begun();
    for (const [exercise, key] of [['X11', 'words'], ['A11', 'reminder']] as const) done(await ana.browser.make(`/api/my/work/${await partOf(ana, exercise)}/own`, { answers: [{ key, text: exercise }] }));
    here.world.clock.pass({ minutes: 1 });
    done(await makeCard('By myself'));
    expect(await wordsIn(opening, { exercise: 'X11' })).toEqual(['By myself', 'X11']);
    expect(await wordsIn(opening)).toHaveLength(3);
    expect(await wordsIn(opening, { partId: await partOf(ana, 'A11') })).toEqual(['A11']);
  });

  it('is shared as far as she chooses, with her therapist alone, and what is shared later stands in the same place', async () => {
    const opening = await begun();
    const before = await his();
    const { id } = done(await makeCard('This will crest'));
    const share = (keys: string[]) => ana.browser.make(`/api/my/own/entries/${id}/share`, { opening, keys });
    done(await share(['words']));
    done(await share(['words']));
    const { given } = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/work`), 200).body;
    expect(given).toMatchObject([{ exercise: 'X11', reader: 'T', begunAlone: true, parts: [{ personId: ana.personId, unread: true }] }]);
    const { acts } = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/work/answers/${given[0].parts[0].id}`), 200).body;
    expect(acts.map(({ answers }: { answers: object[] }) => answers)).toMatchObject([[{ key: 'words', reader: 'T', text: 'This will crest' }], [{ text: 'This will crest' }]]);
    expect(await wordsIn(opening)).toEqual(['This will crest']);
    expect(await his()).toBe(before);
  });

  it('is a card and nothing else, with something on it, after the own consent, and kept as a draft under her key', async () => {
    expect((await ana.browser.make('/api/my/own/pages', { exercise: 'A11', answers: [{ key: 'reminder', text: 'x' }] })).body.fields[0].field).toBe('exercise');
    const opening = await begun();
    expect((await ana.browser.make('/api/my/own/pages', { exercise: 'X11', answers: [] })).status).toBe(422);
    const { partners: [unsigned] } = await coupleOf(here.world, here.therapist);
    expect((await makeCard('Too early', unsigned)).status).toBe(404);
    done(await ana.browser.send('PUT', '/api/my/drafts/own-x11', { of: ana.personId, fields: [{ name: 'words', text: 'Half' }] }), 200);
    expect(codeOf(await ana.browser.get('/api/my/drafts/own-x11'))).toEqual([409, 'own_closed']);
    done(await makeCard('Whole'));
    expect(done(await ana.browser.post('/api/my/own/drafts/own-x11', { opening }), 200).body.kept).toBeNull();
  });

  it('can be made where both signed that nothing is told alone, and goes to nobody from there', async () => {
    done(await here.clinic.admin.make('/api/staff/settings', { key: 'secretsPolicy', value: 'no_individual_channel' }));
    couple = await readyCouple(here.world, here.therapist);
    [daniel, ana] = couple.partners;
    const opening = await begun();
    const { id } = done(await makeCard('Mine'));
    expect(await entriesIn(opening)).toMatchObject([{ mayShare: false }]);
    expect(codeOf(await ana.browser.make(`/api/my/own/entries/${id}/share`, { opening, keys: ['words'] }))).toEqual([404, 'not_found']);
    done(await here.clinic.admin.make('/api/staff/settings', { key: 'secretsPolicy', value: 'limited_secrets' }));
  });
});

describe('Ana has left', () => {
  const leaves = async (who: PartnerHere) => {
    here.world.clock.pass({ minutes: 1 });
    await here.world.admin.query('update case_partner set to_at = $3 where case_id = $1 and person_id = $2', [couple.caseId, who.personId, here.world.clock.now()]);
    here.world.clock.pass({ minutes: 1 });
  };
  const { start, card, recover } = lostAndFound(() => ({ world: here.world, clinic: { ...here.clinic, therapist: here.therapist }, couple }));

  it('and opens, reads and removes what is hers alone; she shares and writes nothing more', async () => {
    done(await give(couple, { exercise: 'A11', asked: [{ personId: ana.personId, part: 'injured' }] }));
    const partId = await partOf(ana, 'A11');
    await begun();
    done(await ana.browser.make(`/api/my/work/${partId}/own`, { answers: [{ key: 'reminder', text: 'The blue car' }] }));
    const { id } = done(await makeCard('This will crest'));
    await leaves(ana);
    expect((await open(ana, { password: 'what he thinks it is' })).body.fields[0].field).toBe('password');
    const opening = done(await open(ana), 200).body.opening;
    expect((await entriesIn(opening)).map(({ title, mayShare, answers }) => [title, mayShare, answers[0]?.text]).sort()).toEqual([['My card for hard moments', false, 'This will crest'], ['When a reminder hits', false, 'The blue car']]);
    const before = [await staffPages(), await his()];
    const refused = [
      await makeCard('One more'), await ana.browser.make(`/api/my/work/${partId}/own`, { answers: [{ key: 'reminder', text: 'x' }] }),
      await ana.browser.make(`/api/my/own/entries/${id}/share`, { opening, keys: ['words'] }), await ana.browser.post('/api/my/own/drafts/own-x11', { opening }),
      await ana.browser.send('PUT', '/api/my/drafts/own-x11', { of: ana.personId, fields: [{ name: 'words', text: 'Half' }] }),
    ];
    expect(refused.map(codeOf)).toEqual(refused.map(() => [404, 'not_found']));
    done(await ana.browser.post(`/api/my/own/entries/${id}/removal`, { opening }), 204);
    expect(await wordsIn(opening)).toEqual(['The blue car']);
    here.world.clock.pass({ minutes: 5 });
    expect(codeOf(await ana.browser.post('/api/my/own/entries', { opening }))).toEqual([409, 'own_closed']);
    expect([await staffPages(), await his()]).toEqual(before);
  });

  it('and so has Daniel: each opens their own alone, and whoever kept nothing begins nothing', async () => {
    await begun();
    const { id } = done(await makeCard('Hers'));
    for (const partner of [ana, daniel]) await leaves(partner);
    expect(codeOf(await open(daniel))).toEqual([409, 'own_key_missing']);
    expect(codeOf(await open(daniel, { begin: true }))).toEqual([409, 'own_key_missing']);
    const opening = done(await open(ana), 200).body.opening;
    expect(codeOf(await daniel.browser.post('/api/my/own/entries', { opening }))).toEqual([409, 'own_closed']);
    expect(codeOf(await daniel.browser.post(`/api/my/own/entries/${id}/removal`, { opening }))).toEqual([404, 'not_found']);
    expect(await wordsIn(opening)).toEqual(['Hers']);
  });

  it('with a password that is a new one: the earlier one, once, locks everything anew', async () => {
    await begun();
    done(await makeCard('Before'));
    done(await start(ana, { seenInPerson: true, joins: 'room' }));
    done(await recover({ token: await card(ana) }));
    done(await ana.browser.post('/api/my/sign-in', { email: ana.email, password: NEW_PASSWORD }), 204);
    await leaves(ana);
    expect(codeOf(await open(ana, { password: NEW_PASSWORD, begin: true }))).toEqual([409, 'own_key_earlier']);
    done(await open(ana, { password: NEW_PASSWORD, earlier: PASSWORD }), 200);
    expect(await wordsIn(done(await open(ana, { password: NEW_PASSWORD }), 200).body.opening)).toEqual(['Before']);
  });
});
