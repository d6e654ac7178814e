// Runs every suite and adds up what their JSON reports say.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run, say } from './process.mjs';

const JEST = 'node_modules/jest/bin/jest.js';
const PLAYWRIGHT = 'apps/e2e/node_modules/@playwright/test/cli.js';
const PLAYWRIGHT_CONFIG = 'apps/e2e/playwright.config.ts';
/** The headless build first: the same browser, and a third less work for the machine. */
const BROWSERS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const NONE = { passed: 0, failed: 0, skipped: 0 };
/** A suite that ended without a report has failed, whatever it meant to say. */
const NO_REPORT = { passed: 0, failed: 1, skipped: 0 };

/** Answers whether nothing failed; the last line printed is the sum. */
export async function runSuites() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const counts = [];
  for (const [name, folder] of [['rules', 'packages/domain'], ['exercises', 'packages/exercises'], ['pages', 'apps/web'], ['server', 'apps/api']]) {
    counts.push(await runJest(name, folder));
  }
  counts.push(await runBrowser());
  const sum = (what) => counts.reduce((total, count) => total + count[what], 0);
  say(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') === 0;
}

async function runJest(name, folder) {
  const config = `${folder}/jest.config.mjs`;
  if (!existsSync(join(root, config))) return NONE;
  say(`\nTests of the ${name} …`);
  const report = freshReport(name);
  const code = await run(process.execPath, [JEST, '-c', config, '--passWithNoTests', '--json', `--outputFile=${report}`]);
  const result = read(report);
  if (!result) return NO_REPORT;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  // A run that fails without a failing test (a teardown, a threshold) still fails.
  return { passed: result.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: result.numPendingTests + result.numTodoTests };
}

async function runBrowser() {
  if (!existsSync(join(root, PLAYWRIGHT_CONFIG))) return NONE;
  say('\nTests in the browser …');
  const browser = findBrowser();
  const report = freshReport('browser');
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROMIUM_PATH: browser ?? '' };
  const args = [PLAYWRIGHT, 'test', '-c', PLAYWRIGHT_CONFIG];
  if (!browser) {
    await run(process.execPath, [...args, '--list', '--reporter=json'], { env, quiet: true });
    const listed = countSpecs(read(report)?.suites ?? []);
    say(`No Chromium was found (CHROMIUM_PATH, or on the PATH), so ${listed} browser tests did not run.`);
    return process.env.CI ? NO_REPORT : { ...NONE, skipped: listed };
  }
  const code = await run(process.execPath, [...args, '--reporter=list,json'], { env });
  const stats = read(report)?.stats;
  if (!stats) return NO_REPORT;
  return { passed: stats.expected + stats.flaky, failed: code !== 0 && stats.unexpected === 0 ? 1 : stats.unexpected, skipped: stats.skipped };
}

function countSpecs(suites) {
  return suites.reduce((total, suite) => total + (suite.specs?.length ?? 0) + countSpecs(suite.suites ?? []), 0);
}

function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function freshReport(name) {
  const report = join(root, `.cache/report-${name}.json`);
  rmSync(report, { force: true });
  return report;
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
