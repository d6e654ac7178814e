// The one way in: installs, builds what changed, and runs. Node built-ins only, because nothing is installed yet.
import { build, buildServer, install } from './launch/prepare.mjs';
import { followParent, run, say } from './launch/process.mjs';
import { runSuites } from './launch/suites.mjs';

const [command = '', ...rest] = process.argv.slice(2);
const node = process.execPath;

const COMMANDS = {
  async start() {
    say('Starting Groundwork …');
    return run(node, ['apps/api/dist/main.js', ...(command === 'start' ? rest : [])], { tied: true });
  },
  /** Makes the practice of invented people, then runs it. */
  async demo() {
    const code = await run(node, ['apps/api/dist/cli.js', 'demo', ...rest]);
    return code === 0 && !rest.includes('--away') ? COMMANDS.start() : code;
  },
  async test() {
    return (await runSuites()) ? 0 : 1;
  },
  prove: () => run(node, ['scripts/prove.mjs', ...rest]),
  bench: () => run(node, ['scripts/bench/bench.mjs', ...rest]),
  check: () => run(node, ['scripts/check.mjs']),
  exercises: () => run(node, ['packages/exercises/compile.mjs']),
  contracts: () => run(node, ['scripts/contracts.mjs']),
  migrate: () => run(node, ['apps/api/dist/cli.js', 'migrate']),
  clinic: () => run(node, ['apps/api/dist/cli.js', 'clinic', ...rest], { asks: true }),
  verify: () => run(node, ['apps/api/dist/cli.js', 'verify', ...rest]),
  seals: () => run(node, ['apps/api/dist/cli.js', 'seals', ...rest]),
  cli: () => run(node, ['apps/api/dist/cli.js', ...rest]),
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Groundwork needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
const work = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
if (!work) {
  say(`Commands: ${Object.keys(COMMANDS).join(', ')}`);
  process.exit(1);
}

followParent();
await install();
// The pages are typed by the API document, so that it is written before they are built.
await (command === 'contracts' ? buildServer() : build());
process.exit(await work());
