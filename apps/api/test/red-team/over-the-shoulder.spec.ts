import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { practice } from '../criteria/agreed.js';
import { done } from '../support/couple.js';
import { lostAndFound } from '../support/recovery.js';
import { livedCouple, routesUnder } from './lived.js';

const here = practice();
const root = join(__dirname, '../../../..');
const web = join(root, 'apps/web');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sources = (readdirSync(join(web, 'src'), { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file) && !/spec/.test(file)).map((file) => ({ file, text: readFileSync(join(web, 'src', file), 'utf8') }));

/** What nobody on the next seat may read in a tab, an address or a subject. */
const TELLING = /couple|therap|partner|marri|trust|breach|affair|betray|clinic|practice|safe|screen|abuse|violen|fear|rest\b|alone|consent|recover|invit|unlock|secret|private/i;

it('the partners’ tab reads one neutral word, on every page and whatever happens', () => {
  const title = /<title>([^<]*)<\/title>/.exec(read('apps/web/index.html'))?.[1] ?? '';
  expect(title).toBe('Today');
  const setTitles = sources.filter(({ file }) => /^(partner|lib|ui)\//.test(file)).flatMap(({ text }) => [...text.matchAll(/document\.title\s*=\s*([^;]+);/g)].map(([, value]) => value));
  // Leave blanks it; while a page is printed it is the file's name, and what it was again afterwards.
  expect(setTitles.sort()).toEqual(["''", 'before', "t('print.fileName')"]);
  const names = readdirSync(join(web, 'src/words/en')).flatMap((file) => /"print\.fileName": "([^"]*)"/.exec(read(`apps/web/src/words/en/${file}`))?.[1] ?? []);
  expect([names.length, names.filter((name) => TELLING.test(name))]).toEqual([1, []]);
});

it('no address of the partners’ pages tells what they are about, or carries a name, an id or a token', () => {
  const app = sources.find(({ file }) => file === 'partner/app.tsx')?.text ?? '';
  const paths = [...app.matchAll(/path="([^"]+)"/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(8);
  for (const path of paths) expect(path).toMatch(/^(\*|\/[a-z-]*)$/);
  expect(paths.filter((path) => TELLING.test(path))).toEqual([]);
  // Whatever leads to a page must lead to one of them.
  const ways = sources.filter(({ file }) => file.startsWith('partner/')).flatMap(({ text }) => [...text.matchAll(/(?:\bto=|navigate\()(?:\{[^}]*\? )?["'](\/[^"']*)["']/g)].map(([, to = '']) => to));
  expect(ways.length).toBeGreaterThan(8);
  expect(ways.filter((to) => !paths.includes(to))).toEqual([]);
});

it('a link of any kind has its token behind the #, which reaches no server and leaves the address at once', async () => {
  const couple = await livedCouple(here);
  const { start } = lostAndFound(() => ({ world: here.world, clinic: { ...here.clinic, therapist: here.therapist }, couple }));
  done(await start(couple.other, { seenInPerson: true, joins: 'room' }));
  const { url } = done(await here.therapist.get(`/api/staff/cases/${couple.caseId}/partners/${couple.other.personId}/card`), 200).body;
  await here.world.drain();
  const links = [url as string, ...here.world.postbox.mails.map(({ text }) => /https?:\S+/.exec(text)?.[0] ?? '')];
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) {
    const { pathname, search, hash } = new URL(link);
    expect([['/join', '/practice/join'].includes(pathname), search, hash.length > 40]).toEqual([true, '', true]);
    expect(here.world.logged.join('\n')).not.toContain(hash.slice(1));
  }
  for (const { text } of sources.filter(({ file }) => /entrance\/join\.tsx$/.test(file))) expect(text).toContain('replaceState');
});

it('no route takes a token, an address, a password or words in its path or after a question mark', () => {
  const document = JSON.parse(read('packages/contracts/openapi.json')) as { paths: Record<string, Record<string, { parameters?: { name: string }[] }>> };
  const routes = routesUnder(here.world, '/api/').map(({ path }) => path);
  const parameters = Object.values(document.paths).flatMap((methods) => Object.values(methods).flatMap(({ parameters = [] }) => parameters.map(({ name }) => name)));
  const inPaths = routes.flatMap((path) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name));
  expect(inPaths.length).toBeGreaterThan(10);
  // Ids, and of weeks the last day.
  const known = ['caseId', 'caseIds', 'until', 'personId', 'sessionId', 'criterionId', 'number', 'entryId', 'notFreeId', 'flagId', 'turnedBackId', 'urgentId', 'reviewId', 'messageId', 'assignmentId', 'partId', 'timeId', 'proposalId', 'keptBackId', 'place', 'as', 'ownId'];
  expect([...new Set([...inPaths, ...parameters])].filter((name) => !known.includes(name))).toEqual([]);
});

it('every subject that was ever sent is neutral, and so is the name of every file', async () => {
  const { doer, other } = await livedCouple(here);
  await here.world.drain();
  const subjects = new Set(here.world.postbox.mails.map(({ subject }) => subject));
  expect([...subjects]).toEqual(['Your link']);
  for (const { browser } of [doer, other]) {
    const { headers } = await browser.get('/api/my/download');
    const name = /filename="([^"]+)"/.exec(String(headers['content-disposition']))?.[1] ?? '';
    expect([name, TELLING.test(name)]).toEqual(['notes.txt', false]);
  }
});
