// Installs from the lockfile and builds what changed, told by a hash of the sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, root, say } from './process.mjs';

const at = (path) => join(root, path);
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));

function pnpm(what, args, options) {
  return must(what, 'npx', ['--yes', manifest.packageManager, ...args], options);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn).sort()) hash.update(`${path}\0`).update(readFileSync(at(path))).update('\0');
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(at(path))) return [];
  if (/(^|\/)(node_modules|dist)$|\.spec\.tsx?$/.test(path)) return [];
  try {
    return readdirSync(at(path)).flatMap((name) => filesIn(`${path}/${name}`));
  } catch {
    return [path];
  }
}

/** Does the work unless the stamp says that it was done for exactly these files. */
async function unlessDone(stamp, hash, product, work) {
  if (existsSync(at(product)) && existsSync(at(stamp)) && readFileSync(at(stamp), 'utf8') === hash) return;
  await work();
  mkdirSync(join(at(stamp), '..'), { recursive: true });
  writeFileSync(at(stamp), hash);
}

export async function install() {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'apps/api/package.json', 'apps/web/package.json'];
  files.push('apps/e2e/package.json', 'packages/contracts/package.json', 'packages/domain/package.json', 'packages/exercises/package.json');
  await unlessDone('node_modules/.groundwork-installed', hashOf(files), 'node_modules/.modules.yaml', async () => {
    say('Installing packages (the first time takes about a minute) …');
    const args = ['install', '--frozen-lockfile', '--reporter=append-only'];
    await pnpm('Installing packages', args, { quiet: true, env: { CI: 'true' } });
  });
}

const shared = ['tsconfig.base.json', 'pnpm-lock.yaml', 'packages/domain', 'packages/exercises'];

export async function build() {
  await buildRules();
  await Promise.all([buildApi(), buildWeb()]);
}

/** Without the pages: what the API document is written from. */
export async function buildServer() {
  await buildRules();
  await buildApi();
}

async function buildRules() {
  await unlessDone('.cache/built-domain', hashOf(shared), 'packages/exercises/dist', async () => {
    say('Building the rules …');
    await must('Building the rules', process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'packages/exercises', '--force'], { quiet: true });
  });
}

function buildApi() {
  const hash = hashOf([...shared, 'apps/api/src', 'apps/api/tsconfig.json', 'apps/api/build.mjs', 'apps/api/package.json']);
  return unlessDone('.cache/built-api', hash, 'apps/api/dist/main.js', async () => {
    say('Building the server …');
    await must('Building the server', process.execPath, ['apps/api/build.mjs'], { quiet: true });
  });
}

function buildWeb() {
  const hash = hashOf([...shared, 'apps/web', 'packages/contracts']);
  return unlessDone('.cache/built-web', hash, 'apps/web/dist/index.html', async () => {
    say('Building the pages …');
    await pnpm('Building the pages', ['--filter', '@groundwork/web', 'run', 'build'], { quiet: true });
  });
}
