import { practice } from '../criteria/agreed.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import { drawn, pagesOf, say, setTime, talkingCouple, talkOf, type Talking } from './together.js';

const here = practice();
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code];
const clock = (time: string, day = '2026-12-08') => here.world.clock.set(`${day}T${time}:00Z`);
const statesOf = async ({ daniel, ana }: Talking) => [(await talkOf(daniel)).state, (await talkOf(ana)).state];
const decide = async ({ therapist, caseId }: Talking) =>
  done(await therapist.get(`/api/staff/cases/${caseId}`), 200).body.decide.filter(({ kind }: { kind: string }) => kind === 'afraid_to_refuse');

beforeEach(() => drawn(false));
afterAll(() => jest.restoreAllMocks());

it('each is asked alone, nothing that one answers moves a byte of the other’s or of the own page, and both read talk at one moment', async () => {
  const couple = await talkingCouple(here);
  const { daniel, ana } = couple;
  const load = async (): Promise<number[]> => done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/work`), 200).body.load.map(({ minutes }: { minutes: number }) => minutes);
  expect(await load()).toEqual([0, 0]);
  const timeId = await setTime(couple, '2026-12-08', '20:00');
  await setTime(couple, '2026-12-15', '20:00');
  // R76: as often as it is set in the coming week.
  expect(await load()).toEqual([25, 25]);
  expect(await talkOf(ana)).toMatchObject({ state: 'set', timeId });
  expect(codeOf(await say(daniel, timeId, 'yes'))).toEqual([409, 'talk_not_asked']);
  clock('17:00');
  const before = [await pagesOf(daniel), await pagesOf(ana)];
  expect(await statesOf(couple)).toEqual(['asked', 'asked']);
  done(await say(daniel, timeId, 'not_now', { words: 'Not after today.' }));
  clock('17:01');
  done(await say(daniel, timeId, 'yes'));
  expect([await pagesOf(daniel), await pagesOf(ana)]).toEqual(before);
  done(await say(ana, timeId, 'yes'));
  clock('18:49');
  expect(await statesOf(couple)).toEqual(['asked', 'asked']);
  clock('18:50');
  expect(await statesOf(couple)).toEqual(['talk', 'talk']);
  expect(codeOf(await say(ana, timeId, 'not_now'))).toEqual([409, 'talk_not_asked']);
  expect(codeOf(await say(ana, couple.workId, 'yes'))).toEqual([404, 'not_found']);
});

it('“not now”, no answer, a private rest, a planned one and one talk that day already are the same rest, byte for byte', async () => {
  const seen: string[] = [];
  for (const cause of ['not now', 'no answer', 'changed their mind', 'private rest', 'planned', 'one talk a day']) {
    here.world.clock.set('2026-12-07T09:00:00Z');
    drawn(cause === 'planned');
    const couple = await talkingCouple(here);
    const { daniel, ana } = couple;
    if (cause === 'one talk a day') {
      done(await (await startSession(couple)).room.make(`/api/room/work/${couple.workId}/talk`, {}));
      await endSession(couple);
    }
    const timeId = await setTime(couple, '2026-12-07', '20:00');
    if (cause === 'private rest') done(await daniel.browser.make('/api/my/rest', {}));
    clock('17:30', '2026-12-07');
    done(await say(ana, timeId, 'yes'));
    if (cause !== 'no answer') done(await say(daniel, timeId, cause === 'not now' ? 'not_now' : 'yes'));
    if (cause === 'changed their mind') done(await say(daniel, timeId, 'not_now'));
    clock('18:50', '2026-12-07');
    expect([cause, ...(await statesOf(couple))]).toEqual([cause, 'rest', 'rest']);
    const talks = (await ana.browser.get('/api/my/talks')).text;
    expect((await daniel.browser.get('/api/my/talks')).text.replaceAll(/"partId":"[^"]*"/g, '')).toBe(talks.replaceAll(/"partId":"[^"]*"/g, ''));
    seen.push(talks.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id'));
  }
  expect(new Set(seen).size).toBe(1);
});

it('an answer that is on its way when the question closes is in time or too late, and what both read never changes again', async () => {
  for (const first of ['the answer', 'the look'] as const) {
    here.world.clock.set('2026-12-07T09:00:00Z');
    const couple = await talkingCouple(here);
    const { daniel, ana } = couple;
    const timeId = await setTime(couple, '2026-12-08', '20:00');
    clock('18:49');
    done(await say(daniel, timeId, 'yes'));
    await here.world.admin.query('select pg_advisory_lock(hashtextextended($1, 3))', [couple.caseId]);
    const waiting = async (count: number) => {
      for (;;) {
        const { rows } = await here.world.admin.query(`select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted`);
        if (rows[0].n >= count) return;
      }
    };
    const answer = () => (clock('18:49'), say(ana, timeId, 'yes'));
    const look = () => (clock('18:50'), talkOf(daniel));
    // The clock of whoever answers stands before the close, whichever of the two gets through first.
    const begun = first === 'the answer' ? answer() : look();
    await waiting(1);
    const later = first === 'the answer' ? look() : answer();
    await waiting(2);
    await here.world.admin.query('select pg_advisory_unlock(hashtextextended($1, 3))', [couple.caseId]);
    await Promise.all([begun, later]);
    clock('18:51');
    const state = first === 'the answer' ? 'talk' : 'rest';
    expect(await statesOf(couple)).toEqual([state, state]);
  }
});

it('either pauses and names a return within a day; both read the time, and before one that is far enough off each is asked again', async () => {
  const couple = await talkingCouple(here);
  const { daniel, ana } = couple;
  const timeId = await setTime(couple, '2026-12-08', '20:00');
  clock('17:30');
  for (const one of [daniel, ana]) done(await say(one, timeId, 'yes'));
  const pause = (localDate: string, localTime: string) => ana.browser.make(`/api/my/talks/${timeId}/pause`, { localDate, localTime });
  expect(codeOf(await pause('2026-12-08', '20:40'))).toEqual([409, 'no_talk_now']);
  clock('19:10');
  expect(codeOf(await pause('2026-12-09', '20:11'))[0]).toBe(422);
  expect(codeOf(await pause('2026-12-08', '20:10'))[0]).toBe(422);
  const tries = await Promise.all([pause('2026-12-08', '20:40'), daniel.browser.make(`/api/my/talks/${timeId}/pause`, { localDate: '2026-12-08', localTime: '20:40' })]);
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect([await talkOf(daniel), await talkOf(ana)]).toMatchObject([{ state: 'paused', goesOnAt: '2026-12-08T19:40:00Z' }, { state: 'paused', goesOnAt: '2026-12-08T19:40:00Z' }]);
  clock('19:40');
  expect(await statesOf(couple)).toEqual(['talk', 'talk']);
  done(await pause('2026-12-09', '19:00'));
  const { state, timeId: again } = await talkOf(daniel);
  expect([state, again === timeId]).toEqual(['set', false]);
  clock('16:00', '2026-12-09');
  for (const one of [daniel, ana]) done(await say(one, again ?? '', 'yes'));
  clock('18:00', '2026-12-09');
  expect(await statesOf(couple)).toEqual(['talk', 'talk']);
  // R69: what was paused goes on as the talk that it was, but not after another one of that day.
  await comeBack(couple.therapist);
  const noon = await setTime(couple, '2026-12-10', '12:00');
  done(await daniel.browser.make(`/api/my/talks/${again}/pause`, { localDate: '2026-12-10', localTime: '18:00' }));
  for (const [time, word] of [['10:00', 'talk'], ['16:00', 'rest']] as const) {
    clock(time, '2026-12-10');
    const { timeId: asked } = await talkOf(ana);
    expect(asked === noon).toBe(word === 'talk');
    for (const one of [daniel, ana]) done(await say(one, asked ?? '', 'yes'));
    clock(time.replace(':00', ':55'), '2026-12-10');
    expect(await statesOf(couple)).toEqual([word, word]);
  }
});

it('a word of fear, or “not now” three times in a row, stands on the therapist’s list without a number until they have talked alone; no page of a partner moves', async () => {
  const couple = await talkingCouple(here);
  const { daniel, ana, therapist, caseId } = couple;
  const seen: string[][] = [];
  for (const [n, day] of ['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].entries()) {
    await comeBack(therapist);
    const timeId = await setTime(couple, day, '12:00');
    clock('09:30', day);
    await comeBack(therapist);
    done(await say(daniel, timeId, 'not_now', { feelings: ['tired'], words: `Day ${n}` }));
    if (n === 3) done(await say(ana, timeId, 'yes', { feelings: ['no_free_choice'] }));
    const before = [await pagesOf(daniel), await pagesOf(ana)];
    seen.push((await decide(couple)).map(({ personId }: { personId: string }) => (personId === ana.personId ? 'Ana' : 'Daniel')));
    if (n === 2) {
      done(await therapist.make(`/api/staff/cases/${caseId}/partners/${daniel.personId}/fear-aside`, {}));
      expect(codeOf(await therapist.make(`/api/staff/cases/${caseId}/partners/${daniel.personId}/fear-aside`, {}))).toEqual([409, 'already_done']);
      expect(await decide(couple)).toEqual([]);
    }
    expect([await pagesOf(daniel), await pagesOf(ana)]).toEqual(before);
    clock('11:30', day);
  }
  await comeBack(therapist);
  expect(seen).toEqual([[], [], ['Daniel'], ['Ana']]);
  expect(await decide(couple)).toEqual([{ kind: 'afraid_to_refuse', personId: ana.personId }]);
  const { talks: [talk] } = done(await therapist.get(`/api/staff/cases/${caseId}/talks`), 200).body;
  expect(talk.times.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['rest', 'rest', 'rest', 'rest']);
  expect(talk.times[0].said).toEqual([
    { personId: daniel.personId, answer: 'not_now', feelings: ['tired'], words: 'Day 3' }, { personId: ana.personId, answer: 'yes', feelings: ['no_free_choice'], words: '' },
  ]);
  expect(talk.times[1].said[1]).toEqual({ personId: ana.personId, answer: null, feelings: [], words: '' });
});

it('in session they begin without the question, and after each talk there is a page to fill in anew', async () => {
  const couple = await talkingCouple(here);
  const { daniel, ana, workId } = couple;
  // That one of them rests in private moves nothing before both.
  done(await daniel.browser.make('/api/my/rest', {}));
  const { room } = await startSession(couple);
  done(await room.make(`/api/room/work/${workId}/talk`, {}));
  done(await daniel.browser.make('/api/my/rest/end', {}));
  expect(codeOf(await room.make(`/api/room/work/${workId}/talk`, {}))).toEqual([409, 'already_done']);
  done(await room.make(`/api/room/work/${workId}/times`, { localDate: '2026-12-08', localTime: '20:00' }));
  expect(done(await room.get('/api/room/talks'), 200).body.talks).toMatchObject([{ workId, isBegun: true, ahead: ['2026-12-08T19:00:00Z'] }]);
  await endSession(couple);
  const { state, partId, nextAt } = await talkOf(ana);
  expect([state, nextAt]).toEqual(['talk', '2026-12-08T19:00:00Z']);
  const stateOf = async () => done(await ana.browser.get(`/api/my/work/${partId}`), 200).body.state;
  const send = () => ana.browser.make(`/api/my/work/${partId}/answer`, { answers: [{ key: 'felt_heard', number: 4 }, { key: 'felt_safe', number: 6 }] });
  clock('10:00', '2026-12-07');
  done(await send());
  expect([await stateOf(), ...codeOf(await send())]).toEqual(['sent', 409, 'already_done']);
  clock('17:30');
  const asked = (await talkOf(ana)).timeId ?? '';
  for (const one of [daniel, ana]) done(await say(one, asked, 'yes'));
  clock('19:30');
  // Whether anybody has looked at the talk moves no page of anybody.
  expect(await stateOf()).toBe('to_do');
  expect((await talkOf(ana)).state).toBe('talk');
  done(await send());
  expect(JSON.stringify(done(await daniel.browser.get(`/api/my/work/${(await talkOf(daniel)).partId}`), 200).body.other)).not.toContain('felt_safe');
});
