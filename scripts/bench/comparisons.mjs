// The rows of the table: what is compared with what, always in one run, one after the other in turns.
import { execFile } from 'node:child_process';
import http from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { randomInt, randomUUID } from 'node:crypto';
import { measure, median, request, spread } from './load.mjs';
import { ids, tokens, ZONE } from './population.mjs';
import { CONNECTION_OPTIONS, recorded, setAlike, startBare, startProgram, wake, withClient } from './worlds.mjs';

const AT_ONCE = 8;
const BEGIN_AND_COMMIT = 2;
const SAME_SITE = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };
const asStaff = (s = 1) => ({ ...SAME_SITE, cookie: `__Host-staff=${tokens.staff(0, s)}` });
const asPartner = (c, place = 1) => ({ ...SAME_SITE, cookie: `__Host-my=${tokens.partner(0, c, place)}` });
const CASELOAD = { path: '/api/staff/cases', headers: asStaff() };

async function idOf(world, expression) {
  return withClient(world.adminUrl, async (client) => (await client.query(`select ${expression} as id`)).rows[0].id);
}
/** One answer, which also warms what is warmed at first use. */
async function once(program, asked, expects = 200) {
  const agent = new http.Agent();
  const { status, text } = await request(agent, program.port, asked);
  agent.destroy();
  if (status !== expects) throw new Error(`${asked.path} answered ${status}: ${text.slice(0, 300)}\n${program.said()}`);
  return text;
}
async function inTurns(rounds, ways) {
  const figures = ways.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [place, way] of ways.entries()) {
      const figure = await way();
      // The first round warms both.
      if (round >= 0) figures[place].push(figure);
    }
  }
  return figures;
}
const ratios = (one, other, of) => one.map((figure, round) => of(figure) / of(other[round]));
const row = (what, figure, limit, holds, more = {}) => ({ what, figure, limit, holds, ...more });
const rounded = (figure) => Math.round(figure * 1000) / 1000;

/** The hot pages of one couple's people. */
async function hotPages(world) {
  const caseId = await idOf(world, ids.case(0, 1));
  return { caseload: CASELOAD, couple: { path: `/api/staff/cases/${caseId}`, headers: asStaff() }, tonight: { path: '/api/my/tonight', headers: asPartner(1) } };
}

export async function caseload(server, world, { rounds, ms }) {
  await wake(world);
  const program = await startProgram(server, world);
  const body = await once(program, CASELOAD);
  await once(program, CASELOAD);
  const statements = await recorded(program, () => once(program, CASELOAD));
  const same = await startBare(server, world.appUrl, { statements, body });
  const [clinic, therapist] = [await idOf(world, ids.clinic(0)), await idOf(world, ids.staff(0, 1))];
  const raw = await startBare(server, world.adminUrl, { values: [clinic, therapist], count: RAW });
  sayTheSame(body, await once(raw, { path: '/raw' }));
  const [api, bare, counting] = await inTurns(rounds, [
    () => measure(program.port, () => CASELOAD, { atOnce: AT_ONCE, ms }),
    () => measure(same.port, () => ({ path: '/same' }), { atOnce: AT_ONCE, ms }),
    () => measure(raw.port, () => ({ path: '/raw' }), { atOnce: AT_ONCE, ms }),
  ]);
  for (const one of [program, same, raw]) one.stop();
  const perSecond = (one) => one.perSecond;
  const [share, times] = [ratios(api, bare, perSecond), ratios(api, counting, perSecond)];
  const rates = { api: median(api.map(perSecond)), bare: median(bare.map(perSecond)), counting: median(counting.map(perSecond)), bytes: body.length, couples: JSON.parse(body).cases.length };
  return [
    row('Caseload page, against a bare server with the same statements and bytes', median(share), '≥ 0.45', median(share) >= 0.45, { spread: spread(share), rates }),
    row('Caseload page from summary rows, against a bare server that counts 28 days of entries', median(times), '≥ 2.5', median(times) >= 2.5, { spread: spread(times), rates }),
  ];
}

/** What the page says from summary rows, counted anew: on how many of the last 28 local days each partner's last word stands. Texts that were reviewed long ago are left out, as a careful program would. */
const RAW = `select case_id, author_id, count(*) filter (where answer <> 'undone')::int as entries
  from (select distinct on (e.version_id, e.slot, e.author_id) e.case_id, e.author_id, e.answer,
               case when e.slot like '%W%' then to_date(e.slot, 'IYYY"-W"IW') + 6 else e.slot::date end as day
          from case_staff s
          join criterion_version v on v.clinic_id = s.clinic_id and v.case_id = s.case_id and v.review_on > current_date - 42
          join entry e on e.clinic_id = v.clinic_id and e.version_id = v.id and e.received_at > now() - interval '40 days'
         where s.clinic_id = $1 and s.person_id = $2
         order by e.version_id, e.slot, e.author_id, e.seq desc) said
 where day > (now() at time zone '${ZONE}' - interval '3 hours')::date - 28 and day <= (now() at time zone '${ZONE}' - interval '3 hours')::date
 group by case_id, author_id`;

/** Both ways say the same of every couple, or the comparison means nothing. */
function sayTheSame(body, counted) {
  const raw = new Map();
  for (const { case_id: caseId, entries } of JSON.parse(counted)) raw.set(caseId, (raw.get(caseId) ?? 0) + entries);
  for (const { id, entries } of JSON.parse(body).cases) {
    const said = entries.reduce((sum, one) => sum + one, 0);
    if (said !== (raw.get(id) ?? 0)) throw new Error(`the list says ${said} of couple ${id}, counting says ${raw.get(id) ?? 0}`);
  }
}

/** A tap of a partner whose evening is still blank, no two for the same. */
function taps(world) {
  let n = 0;
  return () => {
    const { c, place, versionId, slot } = world.blanks[n++ % world.blanks.length];
    return { method: 'POST', path: '/api/my/entries', headers: asPartner(c, place), body: { id: randomUUID(), versionId, slot, answer: 'kept', capturedAt: new Date().toISOString() } };
  };
}

/** Evenings without an entry, of all partners, in no order. */
async function blanksOf(world, texts) {
  return withClient(world.adminUrl, async (client) => {
    const { rows } = await client.query(`
      select c, h as place, ${ids.version('0', 'c', 'k', texts)} as "versionId", d.day::date::text as slot
        from generate_series(1, ${world.couples}) c cross join generate_series(1, 2) h cross join generate_series(1, 2) k
        cross join lateral generate_series(current_date - 6, current_date - 1, interval '1 day') as d (day)
       where case k when 1 then extract(isodow from d.day) <= 5 else extract(isodow from d.day) in (1, 3, 5) end
         and not exists (select 1 from entry e where e.clinic_id = ${ids.clinic('0')} and e.version_id = ${ids.version('0', 'c', 'k', texts)} and e.slot = d.day::date::text and e.author_id = ${ids.partner('0', 'c', 'h')})
       order by hashtext(c || d.day::text || k || h)`);
    return rows;
  });
}

export async function entryWrite(server, world, { rounds, ms }) {
  await wake(world);
  world.blanks = await blanksOf(world, world.texts);
  const program = await startProgram(server, world);
  const next = taps(world);
  await once(program, next(), 201);
  await once(program, next(), 201);
  const tap = next();
  const statements = await recorded(program, () => once(program, tap, 201));
  const rows = [tripsRow('Entry write', statements)];
  // The row goes into a table of the same size with the same indexes, as it would in any server.
  await withClient(world.adminUrl, (client) => client.query(`drop schema if exists bench cascade; create schema bench; create table bench.entry (like entry including indexes);
    insert into bench.entry select * from entry; analyze bench.entry; checkpoint`));
  const { caseId, personId } = await peopleOf(world, tap);
  const insert = await startBare(server, world.adminUrl, { values: [await idOf(world, ids.clinic(0)), caseId, personId], insert: INSERT });
  const [api, one] = await inTurns(rounds, [
    () => measure(program.port, next, { atOnce: AT_ONCE, ms, expects: 201 }),
    () => measure(insert.port, () => ({ ...next(), path: '/insert' }), { atOnce: AT_ONCE, ms, expects: 201 }),
  ]);
  const share = ratios(api, one, ({ perSecond }) => perSecond);
  rows.push(row('Entry write with everything, against a bare server with one insert of the row', median(share), '≥ 0.30', median(share) >= 0.3,
    { spread: spread(share), rates: { api: median(api.map((of) => of.perSecond)), bare: median(one.map((of) => of.perSecond)) } }));
  rows.push(await againstPgbench(server, world, program, { rounds, ms, next, tap, statements }));
  for (const of of [program, insert]) of.stop();
  return rows;
}

const INSERT = `insert into bench.entry (clinic_id, id, case_id, version_id, slot, author_id, seq, as_part, answer, already_known, captured_at, received_at)
  values ($1, $2, $3, $4, $5, $6, (random() * 2000000000)::int + 1, 'doer', $7, false, $8, $9)`;

async function peopleOf(world, { headers }) {
  const [, , c, place] = /partner-(0)-(\d+)-(\d)/.exec(headers.cookie);
  return { c, place, caseId: await idOf(world, ids.case(0, c)), personId: await idOf(world, ids.partner(0, c, place)) };
}

async function againstPgbench(server, world, program, { rounds, ms, next, tap, statements }) {
  const what = 'Entry write, against pgbench with the same statements';
  const found = await promisify(execFile)('pgbench', ['--version']).then(({ stdout }) => stdout.trim(), () => null);
  if (!found) return row(what, null, '≥ 0.35', true, { skipped: 'no pgbench on this machine' });
  const file = join(server.folder, 'entry.sql');
  writeFileSync(file, await scriptOf(world, tap, statements));
  const url = new URL(world.appUrl);
  const pgbench = async () => {
    const { stdout } = await promisify(execFile)('pgbench', ['-n', '-M', 'prepared', '-c', String(AT_ONCE), '-j', '1', '-T', String(Math.max(1, Math.round(ms / 1000))), '-f', file, '-h', url.hostname, '-p', url.port, '-U', url.username, world.name],
      { env: { ...process.env, PGPASSWORD: decodeURIComponent(url.password), PGOPTIONS: CONNECTION_OPTIONS } });
    if (!/number of failed transactions: 0 /.test(stdout)) throw new Error(`pgbench: ${stdout}`);
    return { perSecond: Number(/tps = ([\d.]+)/.exec(stdout)[1]) };
  };
  const [api, limit] = await inTurns(rounds, [() => measure(program.port, next, { atOnce: AT_ONCE, ms, expects: 201 }), pgbench]);
  const share = ratios(api, limit, ({ perSecond }) => perSecond);
  return row(what, median(share), '≥ 0.35', median(share) >= 0.35, { spread: spread(share), rates: { api: median(api.map((of) => of.perSecond)), pgbench: median(limit.map((of) => of.perSecond)), version: found } });
}

/** One recorded tap as a script: the couple is drawn, each connection has its own, and what was made anew is made anew. */
async function scriptOf(world, tap, statements) {
  const { c, place, caseId, personId } = await peopleOf(world, tap);
  const drawn = ':c::text';
  const known = new Map([
    [await idOf(world, ids.clinic(0)), `'${await idOf(world, ids.clinic(0))}'`], [caseId, ids.case(`'0'`, drawn)], [personId, ids.partner(`'0'`, drawn, `'${place}'`)],
    ...(await Promise.all([1, 2, 3].flatMap((k) => [
      [ids.criterion(0, c, k), ids.criterion(`'0'`, drawn, `'${k}'`)], [ids.version(0, c, k, world.texts), ids.version(`'0'`, drawn, `'${k}'`, `'${world.texts}'`)],
    ]).map(async ([is, as]) => [await idOf(world, is), as]))),
  ]);
  const literal = (value, text, n) => {
    if (value === null || value === undefined) return 'null';
    if (Array.isArray(value)) return `array[${value.map((one) => literal(one, text, n)).join(', ')}]`;
    if (value instanceof Date) return `'${value.toISOString()}'`;
    if (value instanceof Uint8Array) return text.includes('begin_request') ? `sha256(convert_to('partner-0-' || ${drawn} || '-${place}', 'utf8'))` : `'\\x${Buffer.from(value).toString('hex')}'::bytea`;
    if (typeof value === 'number') return text.startsWith('insert into entry') && n === 7 ? ':seq::int' : String(value);
    if (typeof value === 'boolean') return String(value);
    if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)) return known.get(value) ?? 'gen_random_uuid()';
    return `'${value}'`;
  };
  const lines = statements.map(({ text, values }) => `${text.trim().replaceAll(/\s+/g, ' ').replaceAll(/\$(\d+)/g, (_, n) => literal(values[n - 1], text.trim(), Number(n)))};`);
  const each = Math.floor(world.couples / AT_ONCE);
  return [`\\set c random(0, ${each - 1}) * ${AT_ONCE} + :client_id + 1`, '\\set seq random(1, 2000000000)', ...lines].join('\n');
}

const tripsRow = (what, statements) => {
  const trips = Math.max(...statements.map(({ trip }) => trip)) - BEGIN_AND_COMMIT;
  return row(`${what}: round trips beside beginning and commit`, trips, '≤ 2', trips <= 2, { statements: statements.length });
};

export async function roundTrips(server, world) {
  await wake(world);
  const program = await startProgram(server, world);
  const rows = [];
  for (const [name, page] of Object.entries(await hotPages(world))) {
    await once(program, page);
    rows.push(tripsRow({ caseload: 'Caseload page', couple: 'Couple page', tonight: 'Tonight' }[name], await recorded(program, () => once(program, page))));
  }
  program.stop();
  return rows;
}

/**
 * Shared buffers of one request: every statement explained as the program's own role, in its own transaction, taken back.
 * Twice: at first a new connection reads the catalogue. By index on both sides: a table that fits into one page is read whole.
 */
async function buffersOf(world, statements) {
  return withClient(setAlike(world.appUrl), async (client) => {
    const asked = statements.filter((one) => !/^\s*(START TRANSACTION|COMMIT)/i.test(one.text)).map(({ text, values }) => ({ text, values: values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value)) }));
    let read = [];
    await client.query('set enable_seqscan = off');
    await client.query('begin');
    for (let turn = 0; turn < 2; turn += 1) {
      read = [];
      for (const { text, values } of asked) {
        const { rows } = await client.query(`explain (analyze, buffers, timing off, format json) ${text}`, values);
        const { Plan } = rows[0]['QUERY PLAN'][0];
        read.push({ read: Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'], text: text.trim().replaceAll(/\s+/g, ' ').slice(0, 100) });
      }
    }
    await client.query('rollback');
    return { buffers: read.reduce((sum, one) => sum + one.read, 0), most: read.sort((a, b) => b.read - a.read).slice(0, 3) };
  });
}

/** The same three pages on two databases, in turns: what they read, and how long one takes. */
export async function slope(server, what, [before, after], pageNames, { rounds, ms }) {
  await wake(before);
  await wake(after);
  const programs = [await startProgram(server, before), await startProgram(server, after)];
  const rows = [];
  for (const name of pageNames) {
    const pages = [(await hotPages(before))[name], (await hotPages(after))[name]];
    const buffers = [];
    for (const [n, world] of [before, after].entries()) {
      await once(programs[n], pages[n]);
      const statements = await recorded(programs[n], () => once(programs[n], pages[n]));
      buffers.push(await buffersOf(world, statements));
    }
    const [first, second] = await inTurns(rounds, programs.map((program, n) => () => measure(program.port, () => pages[n], { atOnce: 1, ms })));
    const read = buffers[1].buffers / buffers[0].buffers;
    const slower = ratios(second, first, (one) => one.ms);
    rows.push(row(`${what}, ${name}: shared buffers`, read, '0.90 to 1.10', Math.abs(read - 1) <= 0.1, { buffers }));
    rows.push(row(`${what}, ${name}: median time`, median(slower), '≤ 1.15', median(slower) <= 1.15, { spread: spread(slower), ms: [median(first.map((one) => one.ms)), median(second.map((one) => one.ms))] }));
  }
  for (const program of programs) program.stop();
  return rows;
}

/** The reads of the hot pages as the program's role, against the same as a role that sees every row, where both see the same couples. */
export async function rowSecurity(server, world, { rounds }) {
  await wake(world);
  const program = await startProgram(server, world);
  const rows = [];
  const url = new URL(world.adminUrl);
  await withClient(world.adminUrl, (client) => client.query(`drop role if exists bench_backup; create role bench_backup login bypassrls password 'only for the bench'; grant pg_read_all_data to bench_backup; grant usage on schema keeper to bench_backup; grant connect on database ${world.name} to bench_backup`));
  url.username = 'bench_backup';
  url.password = encodeURIComponent('only for the bench');
  for (const [name, page] of Object.entries(await hotPages(world)).filter(([one]) => one !== 'couple')) {
    await once(program, page);
    const statements = await recorded(program, () => once(program, page));
    const begin = statements.find(({ text }) => text.includes('begin_request'));
    const reads = statements.filter(({ text }) => /^\s*(select|with)/i.test(text) && !/begin_request|keeper\./.test(text));
    const values = (one) => one.values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
    const ask = (client) => async () => {
      const times = [];
      for (let n = 0; n < 30; n += 1) {
        const from = performance.now();
        for (const [place, read] of reads.entries()) await client.query({ name: `r${place}`, text: read.text, values: values(read) });
        times.push(performance.now() - from);
      }
      return median(times);
    };
    await withClient(setAlike(world.appUrl), (app) => withClient(setAlike(url.href), async (backup) => {
      await app.query('begin');
      await app.query(begin.text, values(begin));
      await backup.query('begin');
      await backup.query(`select set_config('app.clinic', $1, true)`, [await idOf(world, ids.clinic(0))]);
      const [walled, open] = await inTurns(rounds, [ask(app), ask(backup)]);
      const share = ratios(walled, open, (one) => one);
      rows.push(row(`Row-level security, reads of the ${name} page against the backup role`, median(share), '≤ 1.15', median(share) <= 1.15, { spread: spread(share), ms: [median(walled), median(open)] }));
    }));
  }
  program.stop();
  await withClient(world.adminUrl, (client) => client.query('drop owned by bench_backup; drop role bench_backup'));
  return rows;
}

/** Every page of the API document that a therapist, an admin and a partner can open with a couple's id alone. */
export async function everyScreen(server, world, document) {
  await wake(world);
  const program = await startProgram(server, world);
  const [caseId, personId] = [await idOf(world, ids.case(0, 1)), await idOf(world, ids.partner(0, 1, 1))];
  const figures = [];
  const closed = [];
  for (const [path, { get }] of Object.entries(document.paths).sort()) {
    if (!get || !/^\/api\/(my|staff)\//.test(path) || /\{(?!caseId|personId)/.test(path)) continue;
    const address = path.replace('{caseId}', caseId).replace('{personId}', personId);
    const asked = path.startsWith('/api/my/') ? [asPartner(1)] : [asStaff(1), asStaff(0)];
    for (const headers of asked) {
      const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
      const page = { path: address, headers };
      const { status } = await request(agent, program.port, page);
      if (status !== 200) closed.push(path);
      else {
        const times = [];
        for (let n = 0; n < 9; n += 1) {
          const from = performance.now();
          await request(agent, program.port, page);
          times.push(performance.now() - from);
        }
        figures.push({ path, as: headers.cookie.replace(/.*=/, ''), ms: rounded(median(times)) });
      }
      agent.destroy();
    }
  }
  program.stop();
  const slowest = [...figures].sort((a, b) => b.ms - a.ms);
  const open = new Set(figures.map(({ path }) => path));
  return [row(`Any of ${open.size} screens, the slowest (${slowest[0].path})`, slowest[0].ms, '≤ 100 ms', slowest[0].ms <= 100,
    { slowest: slowest.slice(0, 5), notAnswered: [...new Set(closed)].filter((path) => !open.has(path)) })];
}
