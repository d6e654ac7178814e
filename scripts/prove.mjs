// The large versions of what `npm test` shows in small: the wall between the two partners. Takes hours on a small machine.
import { spawn } from 'node:child_process';
import { say } from './launch/process.mjs';

const JEST = ['node_modules/jest/bin/jest.js', '-c', 'apps/api/jest.config.mjs', '--runInBand'];
const PROOFS = [
  { title: 'Twin worlds', spec: 'test/twin-worlds/', sizes: { TWIN_WORLDS: '500' } },
  { title: 'Authorization matrix', spec: 'test/matrix/' },
  { title: 'Raw SQL under each database role', spec: 'test/wall/raw-sql' },
  { title: 'Row policies taken away one by one', spec: 'test/wall/policy-mutation' },
  { title: 'Guards taken away one by one', spec: 'test/wall/guard-mutation' },
  { title: 'Pool leak', spec: 'test/wall/pool-leak', sizes: { POOL_REQUESTS: '100000' } },
  { title: 'API fuzz', spec: 'test/wall/api-fuzz', sizes: { FUZZ_CASES: '50000' } },
];
/** The one line in which each of them says its size and result. */
const RESULT = /^(twin worlds|authorization matrix|raw SQL|policy mutation|guard mutation|pool leak|API fuzz)\b.*: /;

/** Sizes given in the environment stand before those above. */
function prove({ title, spec, sizes }) {
  say(`\n${title} …`);
  return new Promise((done) => {
    const lines = [];
    let rest = '';
    const child = spawn(process.execPath, [...JEST, spec], { env: { ...sizes, ...process.env }, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      const parts = (rest + data).split('\n');
      rest = parts.pop();
      lines.push(...parts.filter((line) => RESULT.test(line)));
    });
    child.on('close', (code) => done({ title, lines, passed: code === 0 }));
  });
}

const only = process.argv.slice(2);
const results = [];
for (const proof of PROOFS.filter(({ spec }) => only.length === 0 || only.some((word) => spec.includes(word)))) results.push(await prove(proof));
say('\nProved:');
for (const { title, lines, passed } of results) {
  say(`${passed ? 'passed' : 'FAILED'}  ${title}`);
  for (const line of lines) say(`        ${line}`);
}
process.exitCode = results.length > 0 && results.every(({ passed }) => passed) ? 0 : 1;
