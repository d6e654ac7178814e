import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundles } from '@groundwork/domain/homework/bundle';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { all } from './compiled/all.js';
import { loaders } from './compiled/loaders.js';
import type { Exercise } from './exercise.js';
import { exerciseOf, isDoneOnce, looksFor, newest, usualRhythm } from './library.js';
import { textOf } from './texts.js';

const BANNED = /\b(betrayer|cheater|offender|perpetrator|victim|addict|guilty|innocent|compliance|violation|homework|forgive|forgiveness)\b|!|%/i;
const GRADE = 8;

const linesOf = ({ title, howOften, why, steps, good, fields }: Exercise): string[] => [
  title, howOften, why, ...steps, ...good,
  ...fields.flatMap(({ label, help, choices = [], columns = [] }) => [label, help, ...choices.map((one) => one.label), ...columns.flatMap((column) => [column.label, ...(column.choices ?? []).map((one) => one.label)])]),
];
const sentencesOf = (exercise: Exercise): string[] => [exercise.why, ...exercise.steps, ...exercise.good].flatMap((text) => text.split(/(?<=[.?])["”]?\s+/)).filter(Boolean);

/** Flesch–Kincaid grade of running text: why, steps and what a good attempt looks like. */
function gradeOf(exercise: Exercise): number {
  const sentences = sentencesOf(exercise);
  const words = sentences.join(' ').split(/\s+/).filter((word) => /\w/.test(word));
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}

it('the modules are those of the content files, and no version in use reads otherwise', () => {
  const script = `
    import { readFileSync, readdirSync } from 'node:fs';
    import { fingerprintOf, modulesOf, nameOf, readContent } from './content.mjs';
    const exercises = readContent('content');
    const known = JSON.parse(readFileSync('content/fingerprints.json', 'utf8'));
    const stale = [...modulesOf(exercises)].filter(([path, text]) => readFileSync(path, 'utf8') !== text).map(([path]) => path);
    const changed = exercises.filter((one) => known[nameOf(one)] !== fingerprintOf(one)).map(nameOf);
    console.log(JSON.stringify({ stale, changed, modules: readdirSync('src/compiled').length - modulesOf(exercises).size }));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: join(__dirname, '..'), encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual({ stale: [], changed: [], modules: 0 });
});

it('a slip in a file is named with its file and field', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { checked } from './content.mjs';
    const text = readFileSync('content/A07.yaml', 'utf8');
    const tries = [text.replace('minutes: 20', 'minutes: soon'), text.replace('key: first', 'key: questions'), text.replace('kind: text', 'kind: words'), text.replace('title:', 'titel:'), text.replace('key: after', 'key: after\\n    reader: J')];
    console.log(JSON.stringify(tries.map((one) => checked('A07.yaml', one).problems)));`;
  const said = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: join(__dirname, '..'), encoding: 'utf8' })) as string[][];
  for (const [place, field] of ['minutes', 'number 2: key', 'number 2: kind', 'titel', 'number 3: reader'].entries()) {
    expect(said[place]?.some((line) => line.startsWith('A07.yaml: ') && line.includes(field))).toBe(true);
  }
});

it('every content file stands in the catalogue, each with its text to load by itself', async () => {
  const files = readdirSync(join(__dirname, '../content')).filter((name) => name.endsWith('.yaml'));
  expect(newest.map(({ id }) => `${id}.yaml`)).toEqual(files.sort());
  for (const exercise of all) {
    expect(exerciseOf(exercise.id, exercise.version)).toBe(exercise);
    expect(await textOf(exercise.id, exercise.version)).toBe(exercise);
    expect(looksFor(exercise).length).toBeGreaterThan(40);
    expect(JSON.stringify(exercise)).not.toContain(looksFor(exercise).slice(0, 40));
  }
  expect(Object.keys(loaders)).toHaveLength(all.length);
});

it.each(all.map((exercise) => [`${exercise.id}, ${exercise.title}`, exercise] as const))('%s: plain words, enough of them, and none that blames', (_, exercise) => {
  for (const line of linesOf(exercise)) expect(line).not.toMatch(BANNED);
  expect(linesOf(exercise).join(' ').split(/\s+/).length).toBeGreaterThanOrEqual(200);
  expect(gradeOf(exercise)).toBeLessThanOrEqual(GRADE);
});

it('nothing is said twice', () => {
  // An earlier version says what its later one says.
  const said = newest.flatMap((exercise) => sentencesOf(exercise).map((sentence) => sentence.toLowerCase())).filter((sentence) => sentence.split(' ').length > 5);
  expect(said.filter((sentence, place) => said.indexOf(sentence) !== place)).toEqual([]);
});

it('what the catalogue has done once is preset one time, and is in no bundle that comes for weeks', () => {
  const once = newest.filter(isDoneOnce);
  expect(once.map(({ id }) => id)).toEqual(['A01', 'A02', 'A06', 'A09', 'A13', 'A17', 'B01', 'B06', 'B07', 'B08', 'B14', 'B15', 'C02', 'C03', 'C05', 'C07', 'C12', 'C14', 'C15', 'C16']);
  expect(once.filter((exercise) => usualRhythm(exercise) !== null)).toEqual([]);
  const bundled = Object.values(bundles).flat().map(({ exercise }) => exercise);
  expect(once.filter(({ id }) => bundled.includes(id))).toEqual([]);
});
