// `npm run exercises`: makes the modules that the program reads from the content files, and notes the fingerprint of each
// new version. A version that was noted before and reads otherwise now is refused: work already given keeps its words.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, modulesOf, nameOf, readContent } from './content.mjs';

const here = import.meta.dirname;
const notes = join(here, 'content/fingerprints.json');
const known = existsSync(notes) ? JSON.parse(readFileSync(notes, 'utf8')) : {};

try {
  const exercises = readContent(join(here, 'content'));
  const changed = exercises.filter((exercise) => known[nameOf(exercise)] && known[nameOf(exercise)] !== fingerprintOf(exercise));
  const gone = Object.keys(known).filter((name) => !exercises.some((exercise) => nameOf(exercise) === name));
  const problems = [
    ...changed.map(({ id, version }) => `${id}.yaml: version ${version} is in use and its words changed. Put the earlier words into old/${id}.${version}.yaml and write version: ${version + 1}.`),
    ...gone.map((name) => `${name} is in use and has no file any more. Put its words into old/${name.replace('-', '.')}.yaml.`),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  rmSync(join(here, 'src/compiled'), { recursive: true, force: true });
  mkdirSync(join(here, 'src/compiled'), { recursive: true });
  for (const [path, text] of modulesOf(exercises)) writeFileSync(join(here, path), text);
  const noted = Object.fromEntries(exercises.map((exercise) => [nameOf(exercise), fingerprintOf(exercise)]));
  writeFileSync(notes, `${JSON.stringify(noted, null, 2)}\n`);
  console.log(`${exercises.length} exercises, ${readdirSync(join(here, 'src/compiled')).length} modules.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
