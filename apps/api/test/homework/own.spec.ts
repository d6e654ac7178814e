import { practice } from '../criteria/agreed.js';
import type { Browser } from '../support/browser.js';
import { comeBack, type Couple, done, PASSWORD, type PartnerHere, readyCouple } from '../support/couple.js';
import { lostAndFound, NEW_PASSWORD } from '../support/recovery.js';
import { byPart, each, give, partOf } from './given.js';

const here = practice();
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code];
let couple: Couple;
let ana: PartnerHere;
let partId: string;
beforeEach(async () => {
  couple = await readyCouple(here.world, here.therapist);
  [, ana] = couple.partners;
  done(await give(couple, { exercise: 'A11', asked: byPart(couple).slice(1) }));
  partId = await partOf(ana, 'A11');
});
const open = (browser: Browser, more: object = {}) => browser.post('/api/my/own/open', { password: PASSWORD, ...more });
const begun = async (browser = ana.browser): Promise<string> => done(await open(browser, { begin: true }), 200).body.opening;
const keep = (answers: object[], part = partId) => ana.browser.make(`/api/my/work/${part}/own`, { answers });
const read = (opening: string, more: object = {}, browser = ana.browser) => browser.post('/api/my/own/entries', { opening, ...more });
const textsIn = async (opening: string, browser = ana.browser) =>
  done(await read(opening, {}, browser), 200).body.entries.map(({ answers }: { answers: { text: string }[] }) => answers[0]?.text);
const staffPage = async () => (await couple.therapist.get(`/api/staff/cases/${couple.caseId}/work`)).text;

describe('a page for Ana alone', () => {
  it('needs her password before the first word, and says what it is for; another password opens nothing', async () => {
    expect(codeOf(await keep([{ key: 'reminder', text: 'The blue car' }]))).toEqual([409, 'own_key_missing']);
    expect(codeOf(await open(ana.browser))).toEqual([409, 'own_key_missing']);
    expect((await ana.browser.post('/api/my/own/open', { password: 'what he thinks it is', begin: true })).body.fields[0].field).toBe('password');
    await begun();
    done(await open(ana.browser), 200);
  });

  it('comes back to her word for word, newest first, and to no one else: for her therapist nothing has moved, not a byte', async () => {
    const before = await staffPage();
    const opening = await begun();
    done(await keep([{ key: 'reminder', text: 'The blue car' }, { key: 'strength', number: 8 }]));
    here.world.clock.pass({ minutes: 1 });
    done(await keep([{ key: 'reminder', text: 'A song' }]));
    const { entries, someClosed } = done(await read(opening, { partId }), 200).body;
    expect(entries).toMatchObject([
      { partId, exercise: 'A11', title: 'When a reminder hits', mayShare: true, answers: [{ key: 'reminder', reader: 'P', text: 'A song' }] },
      { answers: [{ text: 'The blue car' }, { key: 'strength', number: 8 }] },
    ]);
    expect(someClosed).toBe(false);
    expect(await staffPage()).toBe(before);
    expect((await ana.browser.get('/api/my/work')).body.items[0]).toMatchObject({ exercise: 'A11', state: 'to_do' });
    expect((await here.world.admin.query(`select action from audit where action like 'work%' and actor_id = $1`, [ana.personId])).rows).toEqual([]);
  });

  it('closes after five minutes; what she writes goes on being kept', async () => {
    const opening = await begun();
    here.world.clock.pass({ minutes: 5 });
    expect(codeOf(await read(opening))).toEqual([409, 'own_closed']);
    done(await keep([{ key: 'reminder', text: 'Later' }]));
    expect(await textsIn(done(await open(ana.browser), 200).body.opening)).toEqual(['Later']);
  });

  it('is nobody’s load, due on no evening, and cannot be sent as if the therapist read it', async () => {
    expect(done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/work`), 200).body.load.map(({ active }: { active: number }) => active)).toEqual([0, 0]);
    const { nextWork, foundation } = done(await ana.browser.get('/api/my/tonight'), 200).body;
    expect([nextWork, foundation]).toEqual([null, []]);
    expect(codeOf(await ana.browser.make(`/api/my/work/${partId}/answer`, { answers: [{ key: 'reminder', text: 'x' }] }))).toEqual([409, 'stale']);
  });

  it('opened on one sign-in is closed on every other, hers included', async () => {
    const opening = await begun();
    const other = { browser: ana.browser };
    await comeBack(other.browser);
    expect(codeOf(await read(opening, {}, other.browser))).toEqual([409, 'own_closed']);
    const [daniel] = couple.partners;
    expect(codeOf(await read(opening, {}, daniel.browser))).toEqual([409, 'own_closed']);
  });

  it('is her own to remove, for good, with the page open', async () => {
    const opening = await begun();
    const { id } = done(await keep([{ key: 'reminder', text: 'Not any more' }]));
    expect(codeOf(await ana.browser.post(`/api/my/own/entries/${id}/removal`, { opening: 'a guess' }))).toEqual([409, 'own_closed']);
    expect(codeOf(await couple.partners[0].browser.post(`/api/my/own/entries/${id}/removal`, { opening }))).toEqual([404, 'not_found']);
    done(await ana.browser.post(`/api/my/own/entries/${id}/removal`, { opening }), 204);
    expect(await textsIn(opening)).toEqual([]);
    expect((await here.world.admin.query('select 1 from own_entry where person_id = $1', [ana.personId])).rows).toEqual([]);
  });
});

describe('what Ana shares of it', () => {
  it('is what she chose, as a new item that the therapist reads; the page stays hers as it was', async () => {
    const opening = await begun();
    const { id } = done(await keep([{ key: 'reminder', text: 'The blue car' }, { key: 'strength', number: 8 }, { key: 'helped', text: 'Cold water' }]));
    const share = (keys: string[], sent = opening) => ana.browser.make(`/api/my/own/entries/${id}/share`, { opening: sent, keys });
    expect((await share([])).body.fields[0].field).toBe('keys');
    expect((await share(['body'])).body.fields[0].field).toBe('keys');
    expect(codeOf(await share(['helped'], 'a guess'))).toEqual([409, 'own_closed']);
    done(await share(['strength', 'helped']));
    const { acts } = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/work/answers/${partId}`), 200).body;
    expect(acts.map(({ answers }: { answers: object[] }) => answers)).toMatchObject([[{ key: 'strength', reader: 'T', number: 8 }, { key: 'helped', reader: 'T', text: 'Cold water' }]]);
    expect(JSON.stringify(acts)).not.toContain('blue car');
    expect(await textsIn(opening)).toEqual(['The blue car']);
    done(await share(['reminder']));
    expect(await staffPage()).toContain('"state":"sent"');
  });

  it('goes to nobody once the therapist no longer asks, and the page can still be read and removed', async () => {
    const opening = await begun();
    const { id } = done(await keep([{ key: 'reminder', text: 'The blue car' }]));
    const { given } = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/work`), 200).body;
    done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work/${given[0].id}/withdrawal`, {}));
    expect(codeOf(await keep([{ key: 'reminder', text: 'One more' }]))).toEqual([409, 'work_withdrawn']);
    expect(codeOf(await ana.browser.make(`/api/my/own/entries/${id}/share`, { opening, keys: ['reminder'] }))).toEqual([409, 'work_withdrawn']);
    expect(done(await read(opening), 200).body.entries).toMatchObject([{ mayShare: false, answers: [{ text: 'The blue car' }] }]);
    done(await ana.browser.post(`/api/my/own/entries/${id}/removal`, { opening }), 204);
  });
});

it('of an urge to look the therapist has the number each time, and a page without it is not known to them', async () => {
  done(await give(couple, { exercise: 'A12', asked: byPart(couple).slice(1) }));
  const urge = await partOf(ana, 'A12');
  const opening = await begun();
  const answersOf = async () => done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/work/answers/${urge}`), 200).body.acts.map(({ answers }: { answers: object[] }) => answers);
  const before = await staffPage();
  done(await keep([{ key: 'hoped', text: 'That it is over' }], urge));
  expect(await staffPage()).toBe(before);
  done(await keep([{ key: 'urge', number: 7 }, { key: 'hoped', text: 'Proof' }], urge));
  done(await keep([{ key: 'urge', number: 3 }], urge));
  expect(await answersOf()).toMatchObject([[{ key: 'urge', reader: 'T', number: 7 }], [{ key: 'urge', number: 3 }]]);
  expect((await textsIn(opening)).sort()).toEqual(['Proof', 'That it is over']);
});

it('what she has typed and not kept is closed as well: nobody with her phone reads it, and she does after her password', async () => {
  const place = `own-${partId}`;
  const typed = (text: string, basedOn?: string) => ana.browser.send('PUT', `/api/my/drafts/${place}`, { of: ana.personId, fields: text === '' ? [] : [{ name: 'reminder', text }], ...(basedOn ? { basedOn } : {}) });
  expect(codeOf(await typed('Half'))).toEqual([409, 'own_key_missing']);
  const opening = await begun();
  const { savedAt } = done(await typed('Half a thought'), 200).body;
  expect(codeOf(await ana.browser.get(`/api/my/drafts/${place}`))).toEqual([409, 'own_closed']);
  const draft = () => ana.browser.post(`/api/my/own/drafts/${place}`, { opening });
  expect(done(await draft(), 200).body.kept.fields).toEqual([{ name: 'reminder', text: 'Half a thought' }]);
  expect(codeOf(await typed('From another device'))).toEqual([409, 'stale']);
  done(await ana.browser.post('/api/my/leave', { drafts: [{ place, of: ana.personId, fields: [{ name: 'reminder', text: 'Left in a hurry' }] }] }), 204);
  await comeBack(ana.browser);
  const again = done(await open(ana.browser), 200).body.opening;
  expect(done(await ana.browser.post(`/api/my/own/drafts/${place}`, { opening: again }), 200).body).toMatchObject({ kept: { fields: [{ text: 'Half a thought' }] }, other: { fields: [{ text: 'Left in a hurry' }] } });
  done(await ana.browser.send('PUT', `/api/my/drafts/${place}`, { of: ana.personId, basedOn: savedAt, seenOther: true, fields: [] }), 200);
  expect(done(await ana.browser.post(`/api/my/own/drafts/${place}`, { opening: again }), 200).body).toMatchObject({ kept: null, other: null });
});

it('two devices that begin at once make one key', async () => {
  const answers = await Promise.all([open(ana.browser, { begin: true }), open(ana.browser, { begin: true })]);
  expect(answers.map(({ status }) => status).sort()).toContain(200);
  expect((await here.world.admin.query('select number from own_key where person_id = $1', [ana.personId])).rows).toEqual([{ number: 1 }]);
  done(await open(ana.browser), 200);
});

it('each partner’s key is their own, and the same page given to both is two', async () => {
  done(await give(couple, { exercise: 'X11', asked: each(couple) }));
  const [daniel] = couple.partners;
  const [hers, his] = [await begun(), await begun(daniel.browser)];
  done(await keep([{ key: 'words', text: 'This will crest' }], await partOf(ana, 'X11')));
  done(await daniel.browser.make(`/api/my/work/${await partOf(daniel, 'X11')}/own`, { answers: [{ key: 'words', text: 'Walk first' }] }));
  expect([await textsIn(hers), await textsIn(his, daniel.browser)]).toEqual([['This will crest'], ['Walk first']]);
});

describe('with another password', () => {
  const { start, card, recover } = lostAndFound(() => ({ world: here.world, clinic: { ...here.clinic, therapist: here.therapist }, couple }));
  const signIn = async (password: string) => {
    done(await ana.browser.post('/api/my/sign-in', { email: ana.email, password }), 204);
    return ana.browser;
  };
  const anew = (more: object = {}) => ana.browser.post('/api/my/own/open', { password: NEW_PASSWORD, ...more });
  beforeEach(async () => {
    await begun();
    done(await keep([{ key: 'reminder', text: 'Before' }]));
    done(await start(ana, { seenInPerson: true, joins: 'room' }));
    done(await recover({ token: await card(ana) }));
    await signIn(NEW_PASSWORD);
  });

  it('what was locked before opens to nobody who has only the new one', async () => {
    expect(codeOf(await anew())).toEqual([409, 'own_key_earlier']);
    expect((await anew({ earlier: 'a guess of his' })).body.fields[0].field).toBe('earlier');
    expect((await ana.browser.post('/api/my/own/open', { password: PASSWORD })).body.fields[0].field).toBe('password');
  });

  it('the earlier one, once more, locks everything anew: from then on the new one opens it and the earlier does not', async () => {
    expect(await textsIn(done(await anew({ earlier: PASSWORD }), 200).body.opening)).toEqual(['Before']);
    expect(await textsIn(done(await anew(), 200).body.opening)).toEqual(['Before']);
    expect((await here.world.admin.query('select count(*)::int as keys from own_key where person_id = $1', [ana.personId])).rows).toEqual([{ keys: 1 }]);
  });

  it('she can begin anew; the earlier pages stay closed until the earlier password comes back to mind', async () => {
    const opening = done(await anew({ begin: true }), 200).body.opening;
    done(await keep([{ key: 'reminder', text: 'After' }]));
    expect(await textsIn(opening)).toEqual(['After']);
    expect(done(await read(opening), 200).body.someClosed).toBe(true);
    expect((await textsIn(done(await anew({ earlier: PASSWORD }), 200).body.opening)).sort()).toEqual(['After', 'Before']);
  });

  it('guesses at the earlier one wait ever longer', async () => {
    const answers = [];
    for (let n = 0; n < 6; n += 1) answers.push((await anew({ earlier: `guess ${n}` })).status);
    expect(answers).toEqual([422, 422, 422, 422, 422, 429]);
  });
});
