// The large versions of what `npm test` shows in small: the wall between the two partners. How long each takes: docs/runbook.md.
// `-- --tenth` runs a tenth of each size; words after `--` choose proofs by the name of their spec.
import { spawn } from 'node:child_process';
import { say } from './launch/process.mjs';

// Without --runInBand: the twin worlds of each part run side by side.
const JEST = ['node_modules/jest/bin/jest.js', '-c', 'apps/api/jest.config.mjs'];
const PROOFS = [
  { title: 'Twin worlds', spec: 'test/twin-worlds/', sizes: { TWIN_WORLDS: 500 } },
  { title: 'Authorization matrix', spec: 'test/matrix/' },
  { title: 'Raw SQL under each database role', spec: 'test/wall/raw-sql' },
  { title: 'Row policies taken away one by one', spec: 'test/wall/policy-mutation' },
  { title: 'Guards taken away one by one', spec: 'test/wall/guard-mutation' },
  { title: 'Model, pages and SQL', spec: 'test/oracle', sizes: { ORACLE_CHECKS: 20_000 } },
  { title: 'Pool leak', spec: 'test/wall/pool-leak', sizes: { POOL_REQUESTS: 100_000 } },
  { title: 'Changes behind the program\'s back', spec: 'test/seals/tampering', sizes: { TAMPER_ATTACKS: 10_000 } },
  { title: 'API fuzz', spec: 'test/wall/api-fuzz', sizes: { FUZZ_CASES: 50_000 } },
];
/** The one line in which each of them says its size and result. */
const RESULT = /^(twin worlds|authorization matrix|raw SQL|policy mutation|guard mutation|policy model|pool leak|tampering|API fuzz)\b.*: /;

const words = process.argv.slice(2);
const isTenth = words.includes('--tenth');
const only = words.filter((word) => word !== '--tenth');

/** A tenth where that is asked for; a size given in the environment stands before those above. */
function environmentOf(sizes = {}) {
  const scaled = Object.entries(sizes).map(([name, size]) => [name, String(isTenth ? Math.ceil(size / 10) : size)]);
  return { PROVE_PROGRESS: '1', ...Object.fromEntries(scaled), ...process.env };
}

const minutes = (from) => `${((performance.now() - from) / 60_000).toFixed(1)} min`;

function prove({ title, spec, sizes }, place, all) {
  const env = environmentOf(sizes);
  const from = performance.now();
  say(`\n[${place} of ${all}] ${title}${Object.keys(sizes ?? {}).map((name) => `, ${name}=${env[name]}`).join('')} …`);
  return new Promise((done) => {
    const lines = [];
    let rest = '';
    const child = spawn(process.execPath, [...JEST, spec], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      const parts = (rest + data).split('\n');
      rest = parts.pop();
      lines.push(...parts.filter((line) => RESULT.test(line)));
    });
    child.on('close', (code) => {
      say(`[${place} of ${all}] ${title}: ${code === 0 ? 'passed' : 'FAILED'} after ${minutes(from)}`);
      done({ title, lines, passed: code === 0, took: minutes(from) });
    });
  });
}

const from = performance.now();
const chosen = PROOFS.filter(({ spec }) => only.length === 0 || only.some((word) => spec.includes(word)));
const results = [];
for (const [n, proof] of chosen.entries()) results.push(await prove(proof, n + 1, chosen.length));
say(`\nProved in ${minutes(from)}${isTenth ? ', a tenth of each size' : ''}:`);
for (const { title, lines, passed, took } of results) {
  say(`${passed ? 'passed' : 'FAILED'}  ${title}, ${took}`);
  for (const line of lines) say(`        ${line}`);
}
process.exitCode = results.length > 0 && results.every(({ passed }) => passed) ? 0 : 1;
