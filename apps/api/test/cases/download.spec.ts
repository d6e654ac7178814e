import { screenTopics } from '@groundwork/domain/safety/screen';
import { type Agreed, agreedCouple, enter, practice } from '../criteria/agreed.js';
import { comeBack, coupleOf, done, endSession, signConsent, startSession } from '../support/couple.js';

const here = practice();
const take = async (partner: Agreed['doer'], as = 'text') => done(await partner.browser.get(`/api/my/download?as=${as}`), 200);

/** Two evenings entered by both, then opened in a session; a third evening stays sealed. */
async function withOpenedWeeks(): Promise<Agreed> {
  const couple = await agreedCouple(here);
  for (const [slot, said, seen] of [['2026-12-07', 'kept', 'kept'], ['2026-12-08', 'not_kept', 'not_kept']] as const) {
    here.world.clock.set(`${slot}T20:00:00Z`);
    done(await enter(here, couple.doer, couple.versionId, slot, said));
    done(await enter(here, couple.other, couple.versionId, slot, seen));
  }
  here.world.clock.set('2026-12-09T09:00:00Z');
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  await endSession(couple);
  here.world.clock.set('2026-12-09T20:00:00Z');
  return couple;
}

/** Forty facts of one partner's own, of every kind that there is. */
async function fortyPrivateFacts(couple: Agreed, by: Agreed['doer']): Promise<void> {
  done(await by.browser.make('/api/my/task', { question: 'a word for nobody else' }));
  let made = 1;
  const entries: string[] = [];
  for (const answer of ['kept', 'not_kept', 'kept']) entries.push(done(await enter(here, by, couple.versionId, '2026-12-09', answer)).id);
  made += entries.length;
  for (; made < 40; made += 1) {
    const about = made % 2 === 0 ? { about: 'entry', aboutId: entries[made % 3] } : { about: 'signature', aboutId: couple.versionId };
    done(await by.browser.make('/api/my/not-free', about));
  }
}

it('R89: what Ana downloads is the same, byte for byte, with no private fact of her own and with forty, and so for Daniel’s', async () => {
  const couple = await withOpenedWeeks();
  for (const as of ['text', 'html']) {
    const before = await take(couple.other, as);
    expect((await take(couple.doer, as)).text).toBe(before.text);
    await fortyPrivateFacts(couple, as === 'text' ? couple.other : couple.doer);
    const after = await take(couple.other, as);
    expect([after.text, after.headers['content-length']]).toEqual([before.text, before.headers['content-length']]);
    expect((await take(couple.doer, as)).text).toBe(before.text);
  }
});

it('the private questions, sent or not, leave no trace in a download', async () => {
  const couple = await coupleOf(here.world, here.therapist);
  for (const partner of couple.partners) await signConsent(partner);
  const [daniel, ana] = couple.partners;
  const before = [(await take(daniel)).text, (await take(ana)).text];
  done(await ana.browser.make('/api/my/screen', { answers: Object.fromEntries(screenTopics.map((topic) => [topic, 'yes'])) }));
  expect([(await take(daniel)).text, (await take(ana)).text]).toEqual(before);
  expect(before[0]).toBe(before[1]);
});

it('it holds the sentence, the opened weeks without who told first, and the dates of the sessions', async () => {
  const couple = await withOpenedWeeks();
  const { sentence } = done(await couple.doer.browser.get('/api/my/agreement'), 200).body.criteria[0].text;
  const { text } = await take(couple.doer);
  expect(text.split('\r\n')).toEqual([
    'Notes we share', 'Wednesday 9 December 2026', '',
    'What we agreed', '--------------', `- ${sentence}`, '    It counts from Monday 7 December 2026.', '    We look at it on Monday 1 February 2027.', '',
    'Weeks we opened together', '------------------------', expect.stringMatching(/^- Daniel, .*: kept 1 of 2; 1 missed$/),
    '    Monday 7 December 2026: kept', '    Tuesday 8 December 2026: missed', '',
    'Our sessions', '------------', '- Monday 7 December 2026, 10:00', '- Wednesday 9 December 2026, 10:00', '',
  ]);
});

it('SR30: the file has a neutral name, is never shown in the browser, and its words cannot run', async () => {
  const couple = await agreedCouple(here, { then: 'we plan <b>one</b> weekend & "more"' });
  const [text, page] = [await take(couple.doer), await take(couple.doer, 'html')];
  expect([text, page].map(({ headers }) => [headers['content-type'], headers['content-disposition'], headers['cache-control']])).toEqual([
    ['text/plain; charset=utf-8', 'attachment; filename="notes.txt"', 'no-store'],
    ['text/html; charset=utf-8', 'attachment; filename="notes.html"', 'no-store'],
  ]);
  expect(page.text).toContain('&lt;b&gt;one&lt;/b&gt; weekend &amp; &quot;more&quot;');
  expect(page.text).not.toContain('<b>');
  expect((await couple.doer.browser.get('/api/my/download')).text).toBe(text.text);
  const other = await couple.doer.browser.get('/api/my/download?as=pdf');
  expect([other.status, other.body.fields[0].field]).toEqual([422, 'as']);
});

it('before the own consent there is nothing to download', async () => {
  const couple = await coupleOf(here.world, here.therapist);
  expect((await couple.partners[0].browser.get('/api/my/download')).status).toBe(404);
});
