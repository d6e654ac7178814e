import { DraftKeeper, type DraftParts, type DraftView } from './drafts';
import { type Field, openDrafts } from './open-drafts';

jest.useFakeTimers();

type Body = Parameters<DraftParts['put']>[0];
const SPOT = { entry: 'my' as const, of: 'ana', place: 'task' };
const words = (text: string): Field[] => (text ? [{ name: 'question', text }] : []);
const refused = (status: number, code: string) => ({ status, code, detail: 'x', type: '', title: '', correlation: '' });

/** A form, and a server that keeps what it is sent as the real one does. */
function here({ kept = '', other = '' } = {}) {
  const server = { text: kept, at: kept ? 'T0' : null as string | null, other, isDown: null as unknown, bodies: [] as Body[], saves: 0 };
  const form = { text: '', view: {} as DraftView };
  const stands = (text: string, savedAt: string) => (text ? { fields: words(text), savedAt } : null);
  const parts: DraftParts = {
    read: () => words(form.text),
    fill: (fields) => void (form.text = fields[0]?.text ?? ''),
    show: (view) => void (form.view = view),
    get: async () => {
      if (server.isDown) throw server.isDown;
      return { kept: stands(server.text, server.at ?? ''), other: stands(server.other, 'T9'), deviceKey: 'ab' };
    },
    put: async (body) => {
      if (server.isDown) throw server.isDown;
      if (server.at && body.basedOn !== server.at) throw refused(409, 'stale');
      server.bodies.push(body);
      server.saves += 1;
      if (body.seenOther) server.other = '';
      [server.text, server.at] = [body.fields[0]?.text ?? '', body.fields.length ? `T${server.saves}` : null];
      return { savedAt: server.at };
    },
  };
  const draft = new DraftKeeper(SPOT, parts);
  const type = (text: string) => {
    form.text = text;
    draft.changed();
  };
  return { server, form, draft, type };
}
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const opened = async (how = {}) => {
  const one = here(how);
  await one.draft.open();
  return one;
};

it('saves three seconds after the last key, not while Ana is typing', async () => {
  const { server, form, type } = await opened();
  type('How do');
  await pass(2900);
  type('How do we tell them?');
  await pass(2900);
  expect(server.saves).toBe(0);
  await pass(200);
  expect([server.text, server.saves, form.view.state]).toEqual(['How do we tell them?', 1, 'saved']);
});

it('an empty form shows what is kept; a form in which Ana has begun keeps her words and offers the others', async () => {
  expect((await opened({ kept: 'From yesterday' })).form.text).toBe('From yesterday');
  const begun = here({ kept: 'From yesterday' });
  begun.type('Begun at once');
  await begun.draft.open();
  expect([begun.form.text, begun.form.view.offer?.fields]).toEqual(['Begun at once', words('From yesterday')]);
  await pass(60_000);
  expect(begun.server.text).toBe('From yesterday');
  begun.draft.setOfferAside();
  await pass(0);
  expect(begun.server.text).toBe('Begun at once');
});

it('without a connection it says so, keeps the words, and tries again by itself', async () => {
  const { server, form, type } = await opened();
  server.isDown = new TypeError('Failed to fetch');
  type('Still here');
  await pass(3000);
  expect([form.view.state, form.text]).toEqual(['offline', 'Still here']);
  server.isDown = null;
  await pass(10_000);
  expect([form.view.state, server.text]).toEqual(['saved', 'Still here']);
});

it('another device has saved meanwhile: nothing is written over until Ana chooses', async () => {
  const { server, form, draft, type } = await opened({ kept: 'First' });
  [server.text, server.at] = ['From the laptop', 'T7'];
  type('From the phone');
  await pass(3000);
  expect([server.text, form.text, form.view.offer?.fields]).toEqual(['From the laptop', 'From the phone', words('From the laptop')]);
  type('From the phone, going on');
  await pass(60_000);
  expect(server.text).toBe('From the laptop');
  draft.take();
  await pass(0);
  expect([form.text, server.text, form.view.offer]).toEqual(['From the laptop', 'From the laptop', null]);
});

it('what another device left behind is offered until Ana has looked', async () => {
  const { server, form, draft } = await opened({ kept: 'Kept', other: 'Left in a hurry' });
  expect(form.view.offer?.fields).toEqual(words('Left in a hurry'));
  draft.take();
  await pass(0);
  expect([form.text, server.text, server.other]).toEqual(['Left in a hurry', 'Left in a hurry', '']);
});

it('once sent, nothing is kept, also where a save was under way', async () => {
  const { server, draft, type } = await opened();
  type('The question');
  await pass(2000);
  draft.submitted();
  await pass(10_000);
  expect(server.text).toBe('The question');
  await draft.sent();
  expect(server.text).toBe('');
  type('Nothing more is saved');
  await pass(60_000);
  expect([server.text, openDrafts.unsent()]).toEqual(['', []]);
});

it('a page that goes away saves at once; where that fails, the form has its words when it comes back', async () => {
  const { server, draft, type } = await opened();
  type('On the way out');
  await draft.close();
  expect(server.text).toBe('On the way out');
  const offline = await opened();
  offline.server.isDown = new TypeError('Failed to fetch');
  offline.type('Nobody hears me');
  await offline.draft.close();
  expect(openDrafts.unsent().map(({ of, fields }) => [of, fields])).toEqual([['ana', words('Nobody hears me')]]);
  const back = await opened();
  expect(back.form.text).toBe('Nobody hears me');
  await pass(3000);
  expect(back.server.text).toBe('Nobody hears me');
});

it('words that could not be saved under Ana’s name never appear in a form of Daniel’s', async () => {
  openDrafts.stray({ of: 'ana', place: 'task', fields: words('Hers'), key: null });
  const form = { text: '' };
  const daniel = new DraftKeeper({ ...SPOT, of: 'daniel' }, {
    read: () => words(form.text), fill: (fields) => void (form.text = fields[0]?.text ?? ''), show: () => undefined,
    get: () => Promise.resolve({ kept: null, other: null, deviceKey: 'cd' }), put: () => Promise.resolve({ savedAt: null }),
  });
  await daniel.open();
  expect(form.text).toBe('');
  expect(openDrafts.takeStray(SPOT)?.fields).toEqual(words('Hers'));
});

it.each([[refused(401, 'not_signed_in'), 'signed_out'], [refused(409, 'other_person'), 'other_person'], [refused(413, 'too_large'), 'too_large'], [refused(500, 'failed'), 'failed']])(
  'when it cannot be saved, the form says why (%#)', async (problem, state) => {
    const { server, form, type } = await opened();
    server.isDown = problem;
    type('Words');
    await pass(3000);
    expect(form.view.state).toBe(state);
  });

it('Leave gets what is on the page and not with the server, and nothing that is', async () => {
  const { type } = await opened();
  type('Half a sentence');
  expect(openDrafts.unsent().at(-1)).toMatchObject({ of: 'ana', place: 'task', fields: words('Half a sentence'), key: 'ab' });
  await pass(3000);
  expect(openDrafts.unsent().map(({ fields }) => fields)).not.toContainEqual(words('Half a sentence'));
});
