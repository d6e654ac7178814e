import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { minuteOf } from '@groundwork/domain/reminders/evening';
import { enter, practice } from '../criteria/agreed.js';
import { comeBack, type Couple, done, openSharedPart, PASSWORD } from '../support/couple.js';
import { agreedAt, joinedCouple, sixOn, strike, waitingCouple, WEDNESDAY } from '../rest/resting.js';
import { Mailer, SmtpMailer } from '../../src/platform/mail.js';
import { bothChoose, choose, remindersTo, throughTheHour } from './evenings.js';

const here = practice();
const MONDAY = '2026-12-07';
const counts = ({ partners }: Couple): number[] => partners.map((partner) => remindersTo(here.world, partner).length);

async function openCouple(place?: number): Promise<Couple> {
  const couple = await joinedCouple(here, place);
  await openSharedPart(here.world, couple);
  await bothChoose(couple);
  return couple;
}

it('Ana and Daniel chose eight in the evening: each gets one mail, at their own minute, and tomorrow at the same one', async () => {
  const couple = await openCouple();
  const seen: string[][] = [];
  for (const day of [MONDAY, '2026-12-08']) {
    for (let minute = 0; minute < 60; minute += 1) {
      here.world.clock.set(`${day}T19:${String(minute).padStart(2, '0')}:00Z`);
      const before = counts(couple);
      await strike(here.world, 'evening-mails');
      counts(couple).forEach((count, n) => { if (count > before[n]!) (seen[n] ??= []).push(here.world.clock.now().toISOString().slice(0, 16)); });
    }
  }
  expect(seen).toEqual(couple.partners.map(({ personId }) => {
    const minute = String(minuteOf(personId)).padStart(2, '0');
    return [`2026-12-07T19:${minute}`, `2026-12-08T19:${minute}`];
  }));
}, 60_000);

it('the mail says “Reminder”, one line and one link without a token, from the name that the clinic chose', async () => {
  const couple = await openCouple();
  await throughTheHour(here.world, MONDAY);
  const [mail] = remindersTo(here.world, couple.partners[0]);
  expect(mail).toEqual({ to: couple.partners[0].email, sender: 'Messages', subject: 'Reminder', text: 'Here is the reminder you asked for.\n\nhttp://localhost:4600/\n' });
  expect(remindersTo(here.world, couple.partners[1]).map(({ text }) => text)).toEqual([mail?.text]);
});

it('whoever chose no hour gets none, and whoever ended it gets no more', async () => {
  const couple = await joinedCouple(here);
  await openSharedPart(here.world, couple);
  const [daniel, ana] = couple.partners;
  await choose(ana);
  await throughTheHour(here.world, MONDAY);
  expect(counts(couple)).toEqual([0, 1]);
  await choose(ana, null);
  await throughTheHour(here.world, '2026-12-08');
  await choose(daniel);
  await throughTheHour(here.world, '2026-12-09');
  expect(counts(couple)).toEqual([1, 1]);
});

it('changing the hour in the evening brings no second mail that day', async () => {
  const couple = await openCouple();
  const [daniel] = couple.partners;
  await throughTheHour(here.world, MONDAY);
  here.world.clock.set(`${MONDAY}T19:58:00Z`);
  await choose(daniel, 21);
  await throughTheHour(here.world, MONDAY, 21);
  expect(counts(couple)).toEqual([1, 1]);
  await throughTheHour(here.world, '2026-12-08', 21);
  expect(counts(couple)).toEqual([2, 1]);
});

it('the same mail comes at the same minute whether everything was entered, nothing was, or nothing is due', async () => {
  const couple = await agreedAt(here);
  const idle = await openCouple();
  await bothChoose(couple);
  here.world.clock.set('2026-12-07T18:00:00Z');
  done(await enter(here, couple.doer, couple.versionId, MONDAY, 'kept'));
  await throughTheHour(here.world, MONDAY);
  // Saturday: "home on time" is not due on it.
  await throughTheHour(here.world, '2026-12-12');
  const texts = (one: Couple) => one.partners.map((partner) => remindersTo(here.world, partner).map(({ subject, text }) => `${subject} ${text}`));
  expect(counts(couple)).toEqual([2, 2]);
  expect(texts(idle)).toEqual(texts(couple));
});

it('where all that is due is one time of work that comes again, both get the mails of any evening: whether it was written, left out or ended', async () => {
  const [couple, idle] = [await openCouple(), await openCouple()];
  const [daniel, ana] = couple.partners;
  const work = `/api/staff/cases/${couple.caseId}/work`;
  const rhythm = { kind: 'daily_by_time', until: '2026-12-18' };
  const { id } = done(await couple.therapist.make(work, { exercise: 'A04', asked: [{ personId: daniel.personId, part: 'involved' }], dueOn: MONDAY, note: '', rhythm }));
  const dueOn = async () => (done(await daniel.browser.get('/api/my/work'), 200).body.items as { partId: string; dueOn: string; isAsked: boolean }[]).filter(({ isAsked }) => isAsked);
  const [monday] = await dueOn();
  done(await daniel.browser.make(`/api/my/work/${monday?.partId}/answer`, { answers: [{ key: 'pull', text: 'I only meant' }] }));
  await throughTheHour(here.world, MONDAY);
  await throughTheHour(here.world, '2026-12-08');
  expect((await dueOn()).map((one) => one.dueOn)).toEqual(['2026-12-08']);
  expect(done(await ana.browser.get('/api/my/work'), 200).body.items).toEqual([]);
  await comeBack(couple.therapist);
  done(await couple.therapist.make(`${work}/${id}/withdrawal`, {}));
  await throughTheHour(here.world, '2026-12-09');
  expect(counts(couple)).toEqual([3, 3]);
  const mailsOf = (one: Couple) => one.partners.map((partner) => remindersTo(here.world, partner).map((mail) => JSON.stringify({ ...mail, to: '' })));
  expect(mailsOf(couple)).toEqual(mailsOf(idle));
  expect(new Set(mailsOf(couple).flat()).size).toBe(1);
});

it('missing entries bring no extra mail: a fortnight of silence is fourteen mails less the planned rest day', async () => {
  const couple = await agreedAt(here, WEDNESDAY);
  await bothChoose(couple);
  for (let day = 7; day < 21; day += 1) {
    await sixOn(here, `2026-12-${String(day).padStart(2, '0')}`);
    await throughTheHour(here.world, `2026-12-${String(day).padStart(2, '0')}`);
  }
  expect(counts(couple)).toEqual([13, 13]);
}, 60_000);

it('on the planned rest day neither gets one, even where the job that marks it has not run yet', async () => {
  for (const marked of [true, false]) {
    here.world.clock.set('2026-12-07T09:00:00Z');
    const couple = await openCouple(WEDNESDAY);
    if (marked) await sixOn(here, '2026-12-09');
    await throughTheHour(here.world, '2026-12-09');
    expect(counts(couple)).toEqual([0, 0]);
    await sixOn(here, '2026-12-10');
    await throughTheHour(here.world, '2026-12-10');
    expect(counts(couple)).toEqual([1, 1]);
  }
});

it('Ana asks for a rest at noon: her own mail stops that evening, Daniel’s goes on until the edge that both see', async () => {
  const couple = await openCouple();
  const [daniel, ana] = couple.partners;
  here.world.clock.set(`${MONDAY}T11:00:00Z`);
  done(await ana.browser.make('/api/my/rest', {}));
  await throughTheHour(here.world, MONDAY);
  expect(counts(couple)).toEqual([1, 0]);
  // Nobody has a session planned, so the edge is three days on.
  for (const day of ['2026-12-08', '2026-12-09']) { await sixOn(here, day); await throughTheHour(here.world, day); }
  expect(counts(couple)).toEqual([3, 0]);
  await sixOn(here, '2026-12-10');
  await throughTheHour(here.world, '2026-12-10');
  expect(counts(couple)).toEqual([3, 0]);
  here.world.clock.set('2026-12-11T08:00:00Z');
  done(await ana.browser.make('/api/my/rest/end', {}));
  await throughTheHour(here.world, '2026-12-11');
  expect(counts(couple)).toEqual([3, 0]);
  await sixOn(here, '2026-12-12');
  await throughTheHour(here.world, '2026-12-12');
  expect([counts(couple), remindersTo(here.world, daniel).length]).toEqual([[4, 1], 4]);
}, 60_000);

it('a rest that the therapist records for the couple silences neither before its edge', async () => {
  const couple = await openCouple();
  here.world.clock.set(`${MONDAY}T09:20:00Z`);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/rest`, { personId: null, cause: 'billing', startsIn: 1 }));
  await throughTheHour(here.world, MONDAY);
  expect(counts(couple)).toEqual([1, 1]);
  await sixOn(here, '2026-12-08');
  await throughTheHour(here.world, '2026-12-08');
  expect(counts(couple)).toEqual([1, 1]);
});

it('before the shared part is open nobody gets one: it is the same page as a rest', async () => {
  const couple = await waitingCouple(here);
  await bothChoose(couple);
  await throughTheHour(here.world, MONDAY);
  expect(counts(couple)).toEqual([0, 0]);
});

it('“somebody might read it” stops the mail from that moment on; “no” again brings it back tomorrow', async () => {
  const couple = await openCouple();
  const [daniel] = couple.partners;
  done(await daniel.browser.post('/api/my/mailbox', { mailboxShared: 'not_sure' }), 204);
  await throughTheHour(here.world, MONDAY);
  expect(counts(couple)).toEqual([0, 1]);
  done(await daniel.browser.post('/api/my/mailbox', { mailboxShared: 'no', password: PASSWORD }), 204);
  await throughTheHour(here.world, '2026-12-08');
  expect(counts(couple)).toEqual([1, 2]);
});

it('a partner who has left the couple gets no more', async () => {
  const couple = await openCouple();
  const [daniel] = couple.partners;
  await here.world.admin.query('update case_partner set to_at = $2 where person_id = $1', [daniel.personId, here.world.clock.now()]);
  await throughTheHour(here.world, MONDAY);
  expect(counts(couple)).toEqual([0, 1]);
});

it('in the hour after the clocks change it is still eight o’clock for the couple', async () => {
  here.world.clock.set('2027-03-25T09:00:00Z');
  await comeBack(here.therapist);
  const couple = await openCouple(WEDNESDAY);
  await throughTheHour(here.world, '2027-03-27');
  // Sunday: 20:00 in Berlin is 18:00 in UTC now.
  await throughTheHour(here.world, '2027-03-28', 19);
  expect(counts(couple)).toEqual([2, 2]);
});

it('over a real mail server it arrives whole, once, and with nothing about the couple in any header', async () => {
  const received: Promise<ParsedMail>[] = [];
  const raw: string[] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'],
    onData(stream, _session, taken) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        raw.push(Buffer.concat(parts).toString());
        received.push(simpleParser(Buffer.concat(parts)));
        taken();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const smtp = new SmtpMailer(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, 'Lindenhof Couples <post@clinic.example>');
  const couple = await openCouple();
  const through = jest.spyOn(here.world.app.get(Mailer), 'send').mockImplementation((letter) => smtp.send(letter));
  await throughTheHour(here.world, MONDAY);
  through.mockRestore();
  const mails = (await Promise.all(received)).filter((mail) => couple.partners.some(({ email }) => email === (mail.to as { text: string }).text));
  expect(mails.map(({ subject, text, from }) => [subject, text?.trim(), from?.text])).toEqual(
    Array.from({ length: 2 }, () => ['Reminder', 'Here is the reminder you asked for.\n\nhttp://localhost:4600/', '"Messages" <post@clinic.example>']));
  for (const word of ['Ana', 'Daniel', 'Lindenhof', 'couple', 'therap', 'groundwork', couple.caseId]) expect(raw.join()).not.toMatch(new RegExp(word, 'i'));
  await new Promise<void>((closed) => server.close(() => closed()));
});

it('no log line names who was reminded', () => {
  expect(here.world.logged.join('\n')).not.toMatch(/person\d+@|Ana|Daniel/);
});
