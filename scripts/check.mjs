// Everything that can be said about the code without running it: types, lint, import rules, and that the rules bite.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';

const root = resolve(import.meta.dirname, '..');
const LEAST_MODULES = 150;
let failed = 0;

function run(what, command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  report(what, status === 0, `${stdout}${stderr}`);
}
function report(what, holds, details = '') {
  console.log(`${holds ? 'holds ' : 'FAILS '} ${what}`);
  if (!holds) {
    failed += 1;
    console.log(details);
  }
}

const bin = (name) => join(root, 'node_modules/.bin', name);
run('types of the domain and the exercises', bin('tsc'), ['-b', 'packages/exercises']);
run('types of the API', bin('tsc'), ['-p', 'apps/api/tsconfig.check.json']);
run('types of the web entries', bin('tsc'), ['-p', 'apps/web', '--noEmit']);
run('lint', bin('eslint'), ['-c', 'scripts/eslint.config.mjs', 'apps', 'packages']);

const numbers = readdirSync(join(root, 'apps/api/migrations')).map((file) => file.slice(0, 4));
const doubled = numbers.filter((number, at) => numbers.indexOf(number) !== at);
report(`${numbers.length} migrations, each with a number of its own`, doubled.length === 0, doubled.join(', '));

const { default: rules } = await import('./import-rules.cjs');
const cruised = (await cruise(['apps/api/src', 'apps/web/src', 'packages/domain/src', 'packages/exercises/src'], { ruleSet: { forbidden: rules.forbidden }, validate: true, baseDir: root, ...rules.options })).output;
report(`import rules over ${cruised.summary.totalCruised} modules`, cruised.summary.error === 0, violations(cruised));
report(`at least ${LEAST_MODULES} modules were read`, cruised.summary.totalCruised >= LEAST_MODULES);

// One violation of each rule, planted and expected: a tool that reads nothing is green for ever.
const PLANTS = {
  'no-circular': { 'packages/domain/src/planted-a.ts': "import './planted-b.js';", 'packages/domain/src/planted-b.ts': "import './planted-a.js';" },
  'domain-is-pure': { 'packages/domain/src/planted.ts': "import 'node:fs';" },
  'features-meet-at-index': { 'apps/api/src/features/criteria/planted.ts': "import '../identity/identity.dto.js';" },
  'feature-order': { 'apps/api/src/features/identity/planted.ts': "import '../criteria/index.js';" },
  'orm-stays-home': { 'apps/api/src/features/cases/planted.ts': "import { DataSource } from 'typeorm'; export const planted = DataSource;" },
  'platform-knows-no-feature': { 'apps/api/src/platform/planted.ts': "import '../features/identity/index.js';" },
  'exercises-are-content': { 'packages/exercises/src/planted.ts': "import 'node:fs';" },
  'notes-stay-with-staff': { 'apps/web/src/partner/planted.ts': "import '@groundwork/exercises/library';" },
  'demo-uses-index': { 'apps/api/src/demo/planted.ts': "import '../features/criteria/make-entry.js';" },
  'demo-stays-outside': { 'apps/api/src/features/identity/planted.ts': "import '../../demo/make-practice.js';" },
  'entries-apart': { 'apps/web/src/partner/planted.ts': "import '../staff/main';" },
  'lib-knows-no-entry': { 'apps/web/src/lib/planted.ts': "import '../staff/main';" },
  'web-never-imports-api': { 'apps/web/src/lib/planted.ts': "import '../../../api/src/platform/random';" },
  'not-to-test': { 'apps/api/src/platform/planted.ts': "import '../../test/support/browser.js';" },
};
for (const [rule, files] of Object.entries(PLANTS)) {
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { output } = await cruise(Object.keys(files), { ruleSet: { forbidden: rules.forbidden }, validate: true, baseDir: root, ...rules.options });
    report(`a planted violation of ${rule} is found`, output.summary.violations.some((one) => one.rule.name === rule), violations(output));
  } finally {
    for (const path of Object.keys(files)) rmSync(join(root, path), { force: true });
  }
}

run('API document and client types', process.execPath, ['scripts/contracts.mjs', '--check']);
console.log(failed === 0 ? 'Everything holds.' : `${failed} checks fail.`);
process.exit(failed === 0 ? 0 : 1);

function violations(output) {
  return output.summary.violations.map((one) => `${one.rule.name}: ${one.from} -> ${one.to}`).join('\n');
}
