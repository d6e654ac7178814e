import { randomUUID } from 'node:crypto';
import { practice } from '../criteria/agreed.js';
import { comeBack, clinicOf, coupleOf, done, readyCouple, therapistOf } from '../support/couple.js';

const here = practice();

interface Listed {
  caseId: string;
  names: string[];
  therapistName: string | null;
  openedOn: string;
}
const listed = async (): Promise<Listed[]> => done(await here.clinic.admin.get('/api/staff/couples'), 200).body.couples;
const lines = async (...caseIds: string[]) => done(await here.clinic.admin.get(`/api/staff/couples/lines?${caseIds.map((id) => `caseIds=${id}`).join('&')}`), 200).body.couples;

it('a couple is listed by its names, and its line tells how far each partner is', async () => {
  const begun = await coupleOf(here.world, here.therapist);
  const ready = await readyCouple(here.world, here.therapist);
  const all = await listed();
  for (const { caseId } of [begun, ready]) expect(all.find((one) => one.caseId === caseId)).toMatchObject({ names: ['Daniel', 'Ana'], openedOn: '2026-12-07', reviewOn: null });
  const [one, two] = await lines(begun.caseId, ready.caseId);
  expect([one.caseId, two.caseId].sort()).toEqual([begun.caseId, ready.caseId].sort());
  for (const line of [one, two]) expect(line.partners).toMatchObject(['Daniel', 'Ana'].map((firstName) => ({ firstName, wayIn: 'joined' })));
  expect(Object.keys(one).sort()).toEqual(['assigned', 'caseId', 'openedOn', 'partners', 'reviewOn', 'therapistId', 'therapistName']);
});

it('a line that is not the clinic’s own is not there, whoever names it, and a partner’s id is no couple', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const elsewhere = await clinicOf(here.world, { name: 'Am Park' });
  const theirs = await readyCouple(here.world, await therapistOf(here.world, elsewhere.admin));
  expect(await lines(theirs.caseId, randomUUID(), couple.partners[0].personId)).toEqual([]);
  expect((await lines(theirs.caseId, couple.caseId)).map(({ caseId }: Listed) => caseId)).toEqual([couple.caseId]);
  expect((await listed()).map(({ caseId }) => caseId)).not.toContain(theirs.caseId);
});

it('what is asked for has to be couples, a hundred at most', async () => {
  const refused = async (query: string) => {
    const { status, body } = await here.clinic.admin.get(`/api/staff/couples/lines${query}`);
    return [status, body.fields?.[0]?.field];
  };
  for (const query of ['', '?caseIds=', '?caseIds=Ana', `?caseIds=${Array.from({ length: 101 }, () => randomUUID()).join(',')}`]) expect(await refused(query)).toEqual([422, 'caseIds']);
});

it('a couple in order brings nothing to Monday; one whose consent waits does, and then its therapist can be asked, once', async () => {
  const [ready, begun] = [await readyCouple(here.world, here.therapist), await coupleOf(here.world, here.therapist)];
  here.world.clock.set('2026-12-09T09:00:00Z');
  await comeBack(here.clinic.admin);
  const about = async (caseId: string) => done(await here.clinic.admin.get('/api/staff/monday'), 200).body.items.filter((item: { caseId?: string }) => item.caseId === caseId).map(({ kind }: { kind: string }) => kind);
  expect(await about(ready.caseId)).toEqual([]);
  expect(await about(begun.caseId)).toEqual(['consent_missing', 'consent_missing']);
  const ask = (aboutId: string) => here.clinic.admin.make('/api/staff/reminders', { kind: 'consent', aboutId });
  done(await ask(begun.partners[0].personId));
  for (const asked of [begun, ready]) expect((await ask(asked.partners[0].personId)).body.code).toBe('already_done');
  expect((await ask(randomUUID())).status).toBe(404);
});
