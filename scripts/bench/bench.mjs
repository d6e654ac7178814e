// What the program costs, against bounds that do as little as can be done, in one run. `-- --quick` tries everything in small;
// words after `--` choose comparisons by name. Ends with 1 where a number is missed. What each figure means: docs/runbook.md.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { caseload, entryWrite, everyScreen, roundTrips, rowSecurity, slope } from './comparisons.mjs';
import { makeWorld, startServer, withClient } from './worlds.mjs';

const root = new URL('../../', import.meta.url);
const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const only = words.filter((word) => !word.startsWith('--'));
const SIZES = isQuick
  ? { couples: 80, therapists: 2, weeks: 26, others: 50, decade: 521, rounds: 5, ms: 1000 }
  : { couples: 2000, therapists: 50, weeks: 157, others: 999, decade: 521, rounds: 7, ms: 4000 };
const MONTH = 4;
const LONGEST_LOAD_MS = 20 * 60_000;

const say = (line = '') => process.stdout.write(`${line}\n`);
const terminal = process.stdout.isTTY;

/** A bar on a terminal, a line after each tenth elsewhere. */
function bar(name) {
  let shown = -1;
  return (done, all) => {
    const tenth = Math.floor((done / all) * 10);
    if (terminal) process.stdout.write(`\r${name} ${'#'.repeat(tenth * 2).padEnd(20, '.')} ${done} of ${all} couples${done === all ? '\n' : ''}`);
    else if (tenth > shown) say(`${name}: ${done} of ${all} couples`);
    shown = tenth;
  };
}

function figureOf({ figure, skipped, spread }) {
  if (skipped) return `skipped: ${skipped}`;
  const short = (one) => (Number.isInteger(one) ? String(one) : one.toFixed(one < 10 ? 2 : 0));
  return short(figure) + (spread ? ` (${spread.map(short).join(' to ')})` : '');
}

function tell(rows) {
  for (const row of rows) {
    say(`  ${row.skipped ? 'skipped' : row.holds ? 'holds  ' : 'MISSED '} ${row.what}: ${figureOf(row)}, wanted ${row.limit}`);
    const { what, figure, limit, holds, spread, skipped, ...more } = row;
    if (Object.keys(more).length > 0) say(`          ${JSON.stringify(more, (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value))}`);
  }
  return rows;
}

const server = await startServer();
let stopping;
const stop = () => (stopping ??= server.stop());
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(130)));

/** Each world is made when the first comparison asks for it. */
const worlds = new Map();
const SHAPES = {
  month: { clinics: [{ couples: 40, therapists: 1 }], weeks: MONTH, blank: 1 },
  season: { clinics: [{ couples: 40, therapists: 1 }], weeks: 17, blank: 1 },
  decade: { clinics: [{ couples: 40, therapists: 1 }], weeks: SIZES.decade, blank: 1 },
  many: { clinics: [{ couples: 40, therapists: 1 }, ...Array.from({ length: SIZES.others }, () => ({ couples: 4, therapists: 1 }))], weeks: MONTH, blank: 1 },
  large: { clinics: [{ couples: SIZES.couples, therapists: SIZES.therapists }], weeks: SIZES.weeks, blank: 8 },
};
async function world(name) {
  const shape = SHAPES[name];
  if (!worlds.has(name)) {
    const made = await makeWorld(server, `bench_${name}`, { ...shape, tell: bar(`Filling ${name}`) });
    worlds.set(name, Object.assign(made, { couples: shape.clinics[0].couples, texts: Math.max(1, Math.ceil(shape.weeks / 12)) }));
    say(`${name}: ${shape.clinics.length} clinics, ${shape.clinics.reduce((sum, one) => sum + one.couples, 0)} couples, ${shape.weeks} weeks, ${made.entries} entries, filled in ${(made.took / 1000).toFixed(0)} s`);
  }
  return worlds.get(name);
}

const load = async () => {
  const { took, entries } = await world('large');
  return [{ what: `A clinic of ${SIZES.couples} couples and ${SIZES.weeks} weeks, ${entries} entries, filled by SQL: minutes`, figure: took / 60_000, limit: '≤ 20', holds: took <= LONGEST_LOAD_MS }];
};
const document = JSON.parse(readFileSync(new URL('packages/contracts/openapi.json', root), 'utf8'));
const years = Math.round(SIZES.decade / 52);
const COMPARISONS = {
  trips: async () => roundTrips(server, await world('month')),
  age: async () => [
    ...(await slope(server, `40 couples at ${years} years against one month`, [await world('month'), await world('decade')], ['caseload', 'tonight'], SIZES)),
    // It shows eight weeks: younger couples have less to show.
    ...(await slope(server, `40 couples at ${years} years against four months`, [await world('season'), await world('decade')], ['couple'], SIZES)),
  ],
  neighbours: async () => slope(server, `The same clinic with ${SIZES.others} others of 4 couples beside it against alone`, [await world('month'), await world('many')], ['caseload', 'couple', 'tonight'], SIZES),
  walls: async () => rowSecurity(server, await world('month'), SIZES),
  load,
  screens: async () => everyScreen(server, await world('large'), document),
  caseload: async () => caseload(server, await world('large'), SIZES),
  entry: async () => entryWrite(server, await world('large'), SIZES),
};

try {
  const version = await withClient(server.adminUrl, async (client) => (await client.query(`select current_setting('server_version') as version`)).rows[0].version);
  const commit = (() => { try { return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(); } catch { return null; } })();
  const machine = { cores: os.availableParallelism(), cpu: os.cpus()[0]?.model ?? '', memoryGiB: Math.round(os.totalmem() / 2 ** 30), node: process.version, postgresql: version, commit };
  say(`${isQuick ? 'A small trial, not the figures: ' : ''}${machine.cores} cores (${machine.cpu}), ${machine.memoryGiB} GiB, Node ${machine.node}, PostgreSQL ${version}, ${SIZES.rounds} rounds of ${SIZES.ms / 1000} s in turns; load average ${os.loadavg().map((one) => one.toFixed(1)).join(' ')}`);
  const results = [];
  for (const [name, compare] of Object.entries(COMPARISONS).filter(([one]) => only.length === 0 || only.includes(one))) {
    say(`\n${name}`);
    const before = os.loadavg()[0];
    const rows = tell(await compare());
    results.push(...rows.map((one) => ({ comparison: name, loadAverage: [before, os.loadavg()[0]], ...one })));
  }
  const missed = results.filter(({ holds }) => !holds);
  mkdirSync(new URL('.cache/', root), { recursive: true });
  writeFileSync(new URL('.cache/bench.json', root), JSON.stringify({ at: new Date().toISOString(), isQuick, machine, sizes: SIZES, results }, null, 2));
  say(`\n${results.length - missed.length} of ${results.length} hold${missed.length > 0 ? '; missed:' : ''}; load average ${os.loadavg().map((one) => one.toFixed(1)).join(' ')}; written to .cache/bench.json`);
  for (const row of missed) say(`  ${row.what}: ${figureOf(row)}, wanted ${row.limit}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  await stop();
}
