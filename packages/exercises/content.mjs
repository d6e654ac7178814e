// Reads the content files, checks each one, and says in plain words what is wrong: which file, which field, what to write.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/*
 * How a content file is written.
 * reader: who reads the answers (R72), said above the first field. J: both and the therapist, at sending. H: sealed until it
 *   is opened with both. T: the author and the therapist. S: the author and the therapist, never the partner. P: the author
 *   alone, under a key of their own. A field may name a tighter one; never a looser one. A form whose number is for the
 *   therapist and whose words are not is therefore of class T with fields of class P.
 * who: injured or involved, one partner by their part in the breach; each, separately; both, together: then a field may be
 *   for one of them (by), such as the words of one and the number that the other gives them.
 * kind of a field: text, up to 500 letters. long_text, up to 4000. scale_0_10, a whole number. choice, one of several;
 *   checklist, any of them. table, up to mostRows lines of the same columns: a week of days, or a log. date, time, a day of
 *   the calendar and an hour of the clock. timer, a clock of so many minutes for one; turns, the same for two in turn.
 * help, at a choice: whoever chooses it is shown the help page at once, and the therapist is told (SR20).
 * bothSafe: before they begin, each is asked alone whether today is a day for it (R67).
 * lowDemand: a connection item that either may decline (R17).
 * often: what is preset when the therapist gives it: daily, weekly, whenever, or a number like 4 a week. once: it is done
 *   once, and nobody who has it or has done it is offered it again. Left out, it is given when there is occasion for it. The
 *   therapist may set it otherwise. It is none of the words, and may be changed in a version that is in use.
 * ownScreen: the program has a screen of its own for it and asks at the right time; the file holds its words, and nobody gives it.
 */
const CHOICES = {
  phase: ['atonement', 'attunement', 'attachment'],
  who: ['injured', 'involved', 'each', 'both'],
  tag: ['foundation', 'connection'],
  reader: ['J', 'H', 'T', 'S', 'P'],
  by: ['both', 'injured', 'involved'],
  kind: ['text', 'long_text', 'scale_0_10', 'choice', 'checklist', 'table', 'date', 'time', 'timer', 'turns'],
};
const FORM = ['id', 'version', 'title', 'phase', 'who', 'tag', 'reader', 'minutes', 'howOften', 'often', 'why', 'steps', 'fields', 'good', 'looksFor', 'lowDemand', 'bothSafe', 'ownScreen'];
const FIELD = ['key', 'kind', 'by', 'reader', 'label', 'help', 'choices', 'columns', 'mostRows', 'minutes'];
const COLUMN = ['key', 'label', 'choices'];
const CHOICE = ['key', 'label', 'help'];
const MOST_FIELDS = 12;

/** All exercises of a folder, each version once. Throws one error that lists everything there is to mend. */
export function readContent(folder) {
  const files = filesIn(folder);
  const read = files.map((file) => checked(file, readFileSync(join(folder, file), 'utf8')));
  const problems = read.flatMap((one) => one.problems);
  const names = read.map(({ exercise }) => exercise && nameOf(exercise));
  names.forEach((name, at) => {
    if (name && names.indexOf(name) !== at) problems.push(`${files[at]}: version: ${name} is written in ${files[names.indexOf(name)]} already`);
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return read.map(({ exercise }) => exercise).sort((one, two) => one.id.localeCompare(two.id) || one.version - two.version);
}

/** Current versions stand in the folder itself, earlier ones in `old`. */
function filesIn(folder) {
  const yaml = (from) => (existsSync(from) ? readdirSync(from).filter((name) => name.endsWith('.yaml')).sort() : []);
  return [...yaml(folder), ...yaml(join(folder, 'old')).map((name) => `old/${name}`)];
}

export function nameOf({ id, version }) {
  return `${id}-${version}`;
}

/** What a version says, as one number: the words of a version never change. */
export function fingerprintOf({ often: _, ...exercise }) {
  return createHash('sha256').update(JSON.stringify(exercise)).digest('hex');
}

/** One file. `exercise` is missing where `problems` are not. */
export function checked(file, text) {
  const problems = [];
  const wrong = (field, what) => problems.push(`${file}: ${field}: ${what}`);
  let raw;
  try {
    raw = parse(text);
  } catch (error) {
    return { problems: [`${file}: cannot be read: ${error.message.split('\n')[0]}`] };
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { problems: [`${file}: the file is empty or not a list of names with values`] };
  checkForm(raw, file, wrong);
  if (Array.isArray(raw.fields)) checkFields(raw, wrong);
  return problems.length > 0 ? { problems } : { problems, exercise: exerciseFrom(raw) };
}

function checkForm(raw, file, wrong) {
  unknown(raw, FORM, '', wrong);
  if (!/^[ABCX]\d\d$/.test(String(raw.id))) wrong('id', 'write a letter and two digits, like A05');
  if (!isWhole(raw.version, 1, 999)) wrong('version', 'write a whole number from 1');
  const expected = file.startsWith('old/') ? `old/${raw.id}.${raw.version}.yaml` : `${raw.id}.yaml`;
  if (file !== expected) wrong('id', `this file should be called ${expected}`);
  for (const name of ['title', 'howOften', 'why', 'looksFor']) words(raw[name], name, wrong);
  for (const name of ['phase', 'who', 'tag', 'reader']) choice(raw[name], name, CHOICES[name], wrong);
  if (!isWhole(raw.minutes, 1, 120)) wrong('minutes', 'write a whole number from 1 to 120');
  for (const name of ['steps', 'good']) listOfWords(raw[name], name, wrong);
  if (!Array.isArray(raw.fields) || raw.fields.length === 0 || raw.fields.length > MOST_FIELDS) wrong('fields', `write a list of 1 to ${MOST_FIELDS} fields`);
  if (raw.lowDemand !== undefined && raw.lowDemand !== true) wrong('lowDemand', 'write true, or leave it out');
  if (raw.lowDemand && !(raw.tag === 'connection' && raw.minutes <= 60)) wrong('lowDemand', 'only a connection exercise of at most 60 minutes asks little');
  if (raw.often !== undefined && !/^(once|daily|weekly|whenever|[2-7] a week)$/.test(String(raw.often))) wrong('often', 'write once, daily, weekly, whenever or a number like 4 a week, or leave it out');
  if (raw.ownScreen !== undefined && raw.ownScreen !== true) wrong('ownScreen', 'write true, or leave it out');
  if (raw.bothSafe !== undefined && raw.bothSafe !== true) wrong('bothSafe', 'write true, or leave it out');
  if (raw.bothSafe && raw.who !== 'both') wrong('bothSafe', 'only what both do together is asked about first');
}

function checkFields(raw, wrong) {
  const keys = new Set();
  raw.fields.forEach((field, at) => {
    const name = `fields, number ${at + 1}`;
    if (typeof field !== 'object' || field === null) return wrong(name, 'write key, kind, label and help');
    unknown(field, FIELD, `${name}: `, wrong);
    key(field.key, `${name}: key`, keys, wrong);
    for (const what of ['label', 'help']) words(field[what], `${name}: ${what}`, wrong);
    choice(field.kind, `${name}: kind`, CHOICES.kind, wrong);
    if (field.by !== undefined) {
      choice(field.by, `${name}: by`, CHOICES.by, wrong);
      if (raw.who !== 'both' && field.by !== 'both') wrong(`${name}: by`, 'only in an exercise for both may a field be for one of them');
    }
    checkReader(raw, field, name, wrong);
    checkKind(field, name, wrong);
  });
}

function checkReader({ reader: form }, { reader }, name, wrong) {
  if (reader === undefined) return;
  choice(reader, `${name}: reader`, CHOICES.reader, wrong);
  if (CHOICES.reader.indexOf(reader) <= CHOICES.reader.indexOf(form)) wrong(`${name}: reader`, `a field may only be read by fewer people than the form (${form}); leave it out where it is the same`);
}

const NEEDS = { choice: ['choices'], checklist: ['choices'], table: ['columns', 'mostRows'], timer: ['minutes'], turns: ['minutes'] };
function checkKind(field, name, wrong) {
  const needs = NEEDS[field.kind] ?? [];
  for (const what of ['choices', 'columns', 'mostRows', 'minutes']) {
    if (needs.includes(what) && field[what] === undefined) wrong(`${name}: ${what}`, `a field of the kind ${field.kind} needs it`);
    if (!needs.includes(what) && field[what] !== undefined) wrong(`${name}: ${what}`, `a field of the kind ${field.kind} has none`);
  }
  if (field.choices !== undefined) choices(field.choices, `${name}: choices`, wrong);
  if (field.mostRows !== undefined && !isWhole(field.mostRows, 1, 20)) wrong(`${name}: mostRows`, 'write a whole number from 1 to 20');
  if (field.minutes !== undefined && !isWhole(field.minutes, 1, 60)) wrong(`${name}: minutes`, 'write a whole number from 1 to 60');
  if (field.columns === undefined) return;
  if (!Array.isArray(field.columns) || field.columns.length < 2 || field.columns.length > 5) return wrong(`${name}: columns`, 'write 2 to 5 columns');
  const keys = new Set();
  field.columns.forEach((column, at) => {
    const place = `${name}: columns, number ${at + 1}`;
    unknown(column, COLUMN, `${place}: `, wrong);
    key(column?.key, `${place}: key`, keys, wrong);
    words(column?.label, `${place}: label`, wrong);
    if (column?.choices !== undefined) choices(column.choices, `${place}: choices`, wrong);
  });
}

function choices(list, name, wrong) {
  if (!Array.isArray(list) || list.length < 2 || list.length > 12) return wrong(name, 'write 2 to 12 choices');
  const keys = new Set();
  list.forEach((one, at) => {
    unknown(one, CHOICE, `${name}, number ${at + 1}: `, wrong);
    key(one?.key, `${name}, number ${at + 1}: key`, keys, wrong);
    words(one?.label, `${name}, number ${at + 1}: label`, wrong);
    if (one?.help !== undefined && one.help !== true) wrong(`${name}, number ${at + 1}: help`, 'write true, or leave it out');
  });
}

function key(value, name, keys, wrong) {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(String(value))) wrong(name, 'write small letters, digits and underscores, like what_i_heard');
  if (keys.has(value)) wrong(name, `"${value}" stands here twice`);
  keys.add(value);
}
function words(value, name, wrong) {
  if (typeof value !== 'string' || value.trim() === '') wrong(name, 'write words here');
}
function listOfWords(list, name, wrong) {
  if (!Array.isArray(list) || list.length < 2 || list.length > 10) return wrong(name, 'write a list of 2 to 10 lines');
  list.forEach((one, at) => words(one, `${name}, line ${at + 1}`, wrong));
}
function choice(value, name, among, wrong) {
  if (!among.includes(value)) wrong(name, `write one of: ${among.join(', ')}`);
}
function unknown(raw, known, name, wrong) {
  for (const found of Object.keys(raw ?? {}).filter((one) => !known.includes(one))) wrong(`${name}${found}`, 'there is no such field; look for a slip of the pen');
}
function isWhole(value, least, most) {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** In one order, whatever the order of the file, so that the same words have the same fingerprint. */
function exerciseFrom(raw) {
  const line = (text) => text.replace(/\s+/g, ' ').trim();
  const list = (of) => of?.map((one) => ({ key: one.key, label: line(one.label), ...(one.help ? { help: true } : {}), ...(one.choices ? { choices: list(one.choices) } : {}) }));
  return {
    id: raw.id, version: raw.version, title: line(raw.title), phase: raw.phase, who: raw.who, tag: raw.tag, reader: raw.reader, minutes: raw.minutes,
    howOften: line(raw.howOften), lowDemand: raw.lowDemand === true, ...(raw.bothSafe ? { bothSafe: true } : {}), ...(raw.ownScreen ? { ownScreen: true } : {}), why: line(raw.why), steps: raw.steps.map(line), good: raw.good.map(line),
    fields: raw.fields.map((field) => ({
      key: field.key, kind: field.kind, by: field.by ?? 'both', label: line(field.label), help: line(field.help),
      ...(field.reader ? { reader: field.reader } : {}), ...(field.choices ? { choices: list(field.choices) } : {}), ...(field.columns ? { columns: list(field.columns) } : {}),
      ...(field.mostRows ? { mostRows: field.mostRows } : {}), ...(field.minutes ? { minutes: field.minutes } : {}),
    })),
    looksFor: line(raw.looksFor), often: raw.often ?? 'on occasion',
  };
}

/** The modules that are made of the content: one for each version, one that finds them, and one for staff. Path → text. */
export function modulesOf(exercises) {
  const made = '// Made from the files in content by `npm run exercises`. Change those.';
  const pages = exercises.map((exercise) => {
    const { looksFor, often, ...read } = exercise;
    return [`src/compiled/${nameOf(exercise)}.ts`, `${made}\nimport type { Exercise } from '../exercise.js';\n\nexport const exercise: Exercise = ${JSON.stringify(read, null, 2)};\n`];
  });
  const plain = (exercise) => nameOf(exercise).toLowerCase().replace('-', 'v');
  const imports = exercises.map((exercise) => `import { exercise as ${plain(exercise)} } from './${nameOf(exercise)}.js';\n`).join('');
  const loaders = exercises.map((exercise) => `  '${nameOf(exercise)}': () => import('./${nameOf(exercise)}.js').then(({ exercise }) => exercise),\n`).join('');
  const notes = exercises.map((exercise) => `  '${nameOf(exercise)}': ${JSON.stringify(exercise.looksFor)},\n`).join('');
  const usual = exercises.map((exercise) => `  '${nameOf(exercise)}': ${JSON.stringify(exercise.often)},\n`).join('');
  return new Map([
    ...pages,
    ['src/compiled/often.ts', `${made}\nexport const often: Record<string, string> = {\n${usual}};\n`],
    ['src/compiled/all.ts', `${made}\nimport type { Exercise } from '../exercise.js';\n${imports}\nexport const all: readonly Exercise[] = [${exercises.map(plain).join(', ')}];\n`],
    ['src/compiled/loaders.ts', `${made}\nimport type { Exercise } from '../exercise.js';\n\nexport const loaders: Record<string, () => Promise<Exercise>> = {\n${loaders}};\n`],
    ['src/compiled/staff-notes.ts', `${made}\nexport const staffNotes: Record<string, string> = {\n${notes}};\n`],
  ]);
}
