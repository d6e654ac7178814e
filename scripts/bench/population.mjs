// Clinics of any size and age, written by SQL. Ids follow from numbers, so that a script can name them; words are sealed for the very rows they stand in.
import { load } from './program.mjs';

const { MasterKey, sha256 } = await load('platform/vault.js');
const { CONSENT_VERSION, consentHash } = await load('features/cases/consent-text.js');

export const ZONE = 'Europe/Berlin';
const WEEKS_A_TEXT = 12;
const CHUNK = 100;
const common = { zone: ZONE, dayEnd: '03:00', entryWindowDays: 7, evidence: 'doers_word', attainment: { share: 0.8, coverage: 0.7 } };

/** Three agreements of one couple: five evenings a week, three a week, and one line a week. */
export const CRITERIA = [
  { doer: 1, terms: { template: 'home_on_time', inputs: { by: '18:30', noticeBy: '17:30' }, kind: 'reliability', lateCounts: true, excuses: ['illness', 'work_emergency', 'transport'], cadence: { kind: 'chosen_weekdays', weekdays: [1, 2, 3, 4, 5], time: '18:30' }, ...common } },
  { doer: 2, terms: { template: 'own_words', inputs: {}, kind: 'reliability', lateCounts: true, excuses: ['illness', 'work_emergency', 'transport'], cadence: { kind: 'chosen_weekdays', weekdays: [1, 3, 5], time: '21:00' }, ...common } },
  { doer: 1, terms: { template: 'tell_same_day', inputs: {}, kind: 'honesty', lateCounts: false, excuses: [], cadence: { kind: 'per_event' }, ...common } },
];

/** An id in the form of a random one (version 4) that follows from a name. */
const idFrom = (name) => `overlay(overlay(md5(${name}) placing '4' from 13 for 1) placing '8' from 17 for 1)::uuid`;
const named = (kind) => (...numbers) => idFrom(`'${kind}/' || ${numbers.join(` || '/' || `)}`);
/** SQL for the ids: of clinic n, its couple c with two partners, agreement k and its text v, its member of staff s. */
export const ids = { clinic: named('clinic'), key: named('key'), case: named('case'), partner: named('partner'), staff: named('staff'), criterion: named('criterion'), version: named('version'), session: named('session'), note: named('note') };
/** The admin of a clinic is its member of staff 0, the therapists follow. */
export const tokens = { staff: (n, s) => `staff-${n}-${s}`, partner: (n, c, place) => `partner-${n}-${c}-${place}` };

/**
 * Fills a migrated database. `clinics` names couples and therapists of each; `weeks` is how long all of them have been
 * at it; the last `blank` days have no entries yet. `tell` hears how far it is.
 */
export async function populate(client, { clinics, weeks, blank, masterKey, tell }) {
  const master = new MasterKey(masterKey);
  const vaults = new Map();
  await client.query(`set session_replication_role = replica; set synchronous_commit = off; set timezone = '${ZONE}'`);
  await client.query('create temp table clinics (n int primary key, couples int, therapists int)');
  await client.query('create temp table sealed (id uuid primary key, words bytea)');
  await client.query('insert into clinics select * from unnest($1::int[], $2::int[], $3::int[])', [clinics.map((_, n) => n), clinics.map((one) => one.couples), clinics.map((one) => one.therapists)]);
  await beginClinics(client, master, vaults);
  await couplesOf(client, weeks);
  const { rows: [{ count }] } = await client.query('select count(*)::int from couples');
  for (let from = 0; from < count; from += CHUNK) {
    const chunk = `couples where place > ${from} and place <= ${from + CHUNK}`;
    await agreementsOf(client, chunk, weeks, vaults);
    await sessionsOf(client, chunk, weeks, vaults);
    await entriesOf(client, chunk, weeks, blank);
    tell(Math.min(from + CHUNK, count), count);
  }
  await client.query('set session_replication_role = origin; drop table clinics, couples, sealed');
  await client.query('vacuum (analyze)');
}

async function beginClinics(client, master, vaults) {
  const { rows } = await client.query(`select n, ${ids.clinic('n')} as id, ${ids.key('n')} as key from clinics order by n`);
  const wrapped = rows.map(({ id, key }) => master.newWrappedKey(id, key));
  for (const [place, { n, id, key }] of rows.entries()) vaults.set(n, master.unwrap(id, key, wrapped[place]));
  await client.query(`insert into clinic (clinic_id, name, country, zone, demo, created_at) select ${ids.clinic('n')}, 'Clinic ' || n, 'DE', '${ZONE}', false, now() - interval '11 years' from clinics`);
  await client.query('insert into clinic_key (clinic_id, key_id, wrapped, created_at) select *, now() from unnest($1::uuid[], $2::uuid[], $3::bytea[])', [rows.map(({ id }) => id), rows.map(({ key }) => key), wrapped]);
  const staff = 'clinics k cross join lateral generate_series(0, k.therapists) s';
  await client.query(`insert into identity.account (id, email_hash, password_hash, created_at) select ${ids.staff('n', 's')}, sha256(convert_to('staff' || n || '/' || s, 'utf8')), '-', now() from ${staff}`);
  await client.query(`insert into person (clinic_id, id, name, account_id, created_at) select ${ids.clinic('n')}, ${ids.staff('n', 's')}, 'Therapist ' || s, ${ids.staff('n', 's')}, now() from ${staff}`);
  await client.query(`insert into staff_role (clinic_id, person_id, role, from_at) select ${ids.clinic('n')}, ${ids.staff('n', 's')}, case s when 0 then 'admin' else 'therapist' end, now() - interval '11 years' from ${staff}`);
  await client.query(`insert into identity.sign_in (id, token_hash, kind, account_id, clinic_id, person_id, created_at, last_seen_at, expires_at)
    select gen_random_uuid(), sha256(convert_to('staff-' || n || '-' || s, 'utf8')), 'staff', ${ids.staff('n', 's')}, ${ids.clinic('n')}, ${ids.staff('n', 's')}, now(), now(), now() + interval '12 hours' from ${staff} where n = 0`);
}

async function couplesOf(client, weeks) {
  await client.query(`create temp table couples as
    select row_number() over (order by n, c)::int as place, n, c, ${ids.clinic('n')} as clinic_id, ${ids.case('n', 'c')} as case_id, ${ids.partner('n', 'c', 1)} as one, ${ids.partner('n', 'c', 2)} as two,
           ${ids.staff('n', '(1 + (c - 1) % therapists)')} as therapist, date_trunc('week', now())::date - 7 * ${weeks} as monday
      from clinics k cross join lateral generate_series(1, k.couples) c`);
  await client.query('create index on couples (place)');
  const both = `couples p cross join lateral (values (1, one), (2, two)) as h (h, person)`;
  await client.query(`insert into identity.account (id, email_hash, password_hash, created_at) select person, sha256(convert_to('partner' || n || '/' || c || '/' || h, 'utf8')), '-', now() from ${both}`);
  await client.query(`insert into person (clinic_id, id, name, account_id, mailbox_shared, created_at) select clinic_id, person, case h when 1 then 'Daniel ' else 'Ana ' end || c, person, 'no', now() from ${both}`);
  await client.query(`insert into identity.sign_in (id, token_hash, kind, account_id, clinic_id, person_id, created_at, last_seen_at, expires_at)
    select gen_random_uuid(), sha256(convert_to('partner-' || n || '-' || c || '-' || h, 'utf8')), 'my', person, clinic_id, person, now(), now(), now() + interval '30 days' from ${both} where n = 0`);
  await client.query(`insert into couple_case (clinic_id, id, zone, day_end, opened_by, opened_at) select clinic_id, case_id, '${ZONE}', '03:00', therapist, monday - 14 from couples`);
  await client.query('insert into case_staff (clinic_id, case_id, person_id, as_role, from_at) select clinic_id, case_id, therapist, \'primary\', monday - 14 from couples');
  await client.query(`insert into case_partner (clinic_id, case_id, person_id, place, from_at) select clinic_id, case_id, person, h, monday - 14 from ${both}`);
  await client.query(`insert into consent (clinic_id, id, case_id, person_id, version, text_hash, treatment, records, not_monitored, secrets_policy, signature_sealed, signed_at)
    select clinic_id, gen_random_uuid(), case_id, person, $1, $2, true, true, true, 'no_secrets', '\\x00', monday - 13 from ${both}`, [CONSENT_VERSION, consentHash('no_secrets')]);
  await client.query(`insert into safety_screen (clinic_id, id, case_id, person_id, seen_alone_on, decision, recorded_by, recorded_at) select clinic_id, gen_random_uuid(), case_id, person, current_date - 20, 'conjoint_suitable', therapist, now() - interval '20 days' from ${both}`);
  await client.query('insert into shared_part (clinic_id, id, case_id, opened_by, opened_at) select clinic_id, gen_random_uuid(), case_id, therapist, monday - 12 from couples');
}

/** Seals words for rows by SQL that names them. */
async function seal(client, vaults, { table, column, rows, words }) {
  const { rows: named } = await client.query(rows);
  await client.query('truncate sealed');
  await client.query('insert into sealed select * from unnest($1::uuid[], $2::bytea[])', [named.map(({ id }) => id), named.map((row) => vaults.get(row.n).seal({ table, column, row: row.id }, words(row)))]);
}

const TEXT = (row) => JSON.stringify({
  behaviour: `Daniel is home by 18:30, or sends a message by 17:30 when it gets later (${row.c}).`, shows: 'that I am not left guessing', then: 'we plan one weekend away', commitment: 'be home when I say',
  doerName: row.doer === 1 ? `Daniel ${row.c}` : `Ana ${row.c}`, askerName: row.doer === 1 ? `Ana ${row.c}` : `Daniel ${row.c}`,
  sentence: 'When it is evening, Daniel is home by 18:30, or sends a message by 17:30. It shows Ana that she is not left guessing.', salt: 'c2FsdCBmb3IgdGhlIGJlbmNo',
});

/** A text lives from one review to the next: twelve weeks. */
async function agreementsOf(client, chunk, weeks, vaults) {
  const texts = Math.max(1, Math.ceil(weeks / WEEKS_A_TEXT));
  const all = `(select * from ${chunk}) p cross join lateral (values ${CRITERIA.map(({ doer, terms }, k) => `(${k + 1}, ${doer}, '${JSON.stringify(terms)}'::jsonb)`).join(', ')}) as a (k, doer, terms)`;
  const versions = `${all} cross join lateral generate_series(1, ${texts}) v`;
  const begins = `(monday + ${7 * WEEKS_A_TEXT} * (v - 1))`;
  await client.query(`insert into criterion (clinic_id, id, case_id, doer_id, asker_id, created_by, created_at)
    select clinic_id, ${ids.criterion('n', 'c', 'k')}, case_id, case doer when 1 then one else two end, case doer when 1 then two else one end, therapist, monday - 5 + k * interval '1 minute' from ${all}`);
  await seal(client, vaults, { table: 'criterion_version', column: 'words_sealed', rows: `select n, c, doer, ${ids.version('n', 'c', 'k', 'v')} as id from ${versions}`, words: TEXT });
  await client.query(`insert into criterion_version (clinic_id, id, case_id, criterion_id, number, road, session_id, terms, words_sealed, text_hash, frank, honest, fair, review_on, direction, reason, occasion, base_number, created_by, created_at)
    select clinic_id, s.id, case_id, ${ids.criterion('n', 'c', 'k')}, v, 'room', gen_random_uuid(), terms || jsonb_build_object('reviewOn', (${begins} + ${7 * WEEKS_A_TEXT})::text), s.words, sha256(s.words), true, true, true, ${begins} + ${7 * WEEKS_A_TEXT},
           case when v > 1 then 'clearer' end, case when v > 1 then 'clearer' end, case when v > 1 then 'review' end, nullif(v - 1, 0), therapist, ${begins} - 4
      from ${versions} join sealed s on s.id = ${ids.version('n', 'c', 'k', 'v')}`);
  await client.query(`with signed as (select clinic_id, gen_random_uuid() as id, case_id, s.id as version_id, person, sha256(s.words) as hash, ${begins} - 3 as at from ${versions} join sealed s on s.id = ${ids.version('n', 'c', 'k', 'v')} cross join lateral (values (one), (two)) as h (person)),
    signatures as (insert into signature (clinic_id, id, case_id, version_id, person_id, text_hash, signed_at) select * from signed)
    insert into signature_answer (clinic_id, id, case_id, version_id, person_id, free, answered_at) select clinic_id, id, case_id, version_id, person, 'yes', at from signed`);
  await client.query(`insert into endorsement (clinic_id, id, case_id, version_id, session_id, endorsed_by, endorsed_at, first_slot, first_due_at)
    select clinic_id, gen_random_uuid(), case_id, ${ids.version('n', 'c', 'k', 'v')}, gen_random_uuid(), therapist, ${begins} - 2,
           case k when 3 then to_char(${begins}, 'IYYY"-W"IW') else ${begins}::text end, case k when 3 then ${begins} + 7 + time '03:00' when 2 then ${begins} + time '21:00' else ${begins} + time '18:30' end from ${versions}`);
  await client.query(`insert into review_due select clinic_id, ${ids.criterion('n', 'c', 'k')}, case_id, ${ids.version('n', 'c', 'k', texts)}, ${texts}, monday + ${7 * WEEKS_A_TEXT * texts} from ${all}`);
}

/** A session a fortnight, with its signed note; each opens the weeks before it; a planned rest day between; the next one in four days. */
async function sessionsOf(client, chunk, weeks, vaults) {
  const held = `(select * from ${chunk}) p cross join lateral generate_series(1, ${Math.floor(weeks / 2)}) w`;
  const at = `(monday + 14 * w + time '17:00' - interval '3 days')`;
  const session = ids.session('n', 'c', 'w');
  await client.query(`insert into session (clinic_id, id, case_id, starts_at, minutes, started_at, ended_at, planned_by, planned_at) select clinic_id, ${session}, case_id, ${at}, 75, ${at}, ${at} + interval '75 minutes', therapist, ${at} - interval '20 days' from ${held}`);
  await client.query(`insert into session (clinic_id, id, case_id, starts_at, minutes, planned_by, planned_at) select clinic_id, gen_random_uuid(), case_id, current_date + 4 + time '09:00' + (c % 8) * interval '1 hour', 75, therapist, now() - interval '5 days' from ${chunk}`);
  await seal(client, vaults, { table: 'session_note', column: 'body_sealed', rows: `select n, ${ids.note('n', 'c', 'w')} as id from ${held}`, words: () => 'What was agreed last time was looked at; the weekend went well; the next review is close.' });
  await client.query(`insert into session_note (clinic_id, id, case_id, session_id, author_id, body_sealed, signed_at) select clinic_id, s.id, case_id, ${session}, therapist, s.words, ${at} + interval '2 hours' from ${held} join sealed s on s.id = ${ids.note('n', 'c', 'w')}`);
  await client.query(`insert into note_wanted select s.clinic_id, s.id, s.case_id, s.starts_at, null, false from session s join (select * from ${chunk}) p on p.clinic_id = s.clinic_id and p.case_id = s.case_id where s.started_at is null`);
  await client.query(`insert into opening_act (clinic_id, id, case_id, session_id, through_at, opened_at) select clinic_id, gen_random_uuid(), case_id, ${session}, ${at}, ${at} from ${held}`);
  await client.query(`insert into rest_edge (clinic_id, id, case_id, at, kind) select clinic_id, gen_random_uuid(), case_id, monday + 14 * w - 2 + h + time '06:00', case h when 0 then 'rest' else 'resume' end from ${held} cross join generate_series(0, 1) h`);
}

/** What both said, with gaps and differences, by a hash of the day; what the last session opened; and the rollups. */
async function entriesOf(client, chunk, weeks, blank) {
  const texts = Math.max(1, Math.ceil(weeks / WEEKS_A_TEXT));
  await client.query(`create temp table said as
    select p.clinic_id, p.case_id, a.k, ${ids.criterion('p.n', 'p.c', 'a.k')} as criterion_id, ${ids.version('p.n', 'p.c', 'a.k', `least(${texts}, (d.day - p.monday) / ${7 * WEEKS_A_TEXT} + 1)`)} as version_id,
           d.day, case a.k when 3 then to_char(d.day, 'IYYY"-W"IW') else d.day::text end as slot, h.person, h.h = a.doer as is_doer, abs(hashtext(p.case_id::text || d.day || a.k || h.h)) % 100 as luck,
           p.monday + 14 * (${Math.floor(weeks / 2)}) - 3 as opened_through
      from (select * from ${chunk}) p cross join lateral (values (1, 1), (2, 2), (3, 1)) as a (k, doer)
      cross join lateral (select p.monday + i as day from generate_series(0, ${7 * weeks + 6}) i) d
      cross join lateral (values (1, p.one), (2, p.two)) as h (h, person)
     where d.day < current_date - ${blank} and case a.k when 1 then extract(isodow from d.day) <= 5 when 2 then extract(isodow from d.day) in (1, 3, 5) else extract(isodow from d.day) = 7 and h.h = a.doer end`);
  await client.query(`alter table said add column answer text, add column letter text, add column id uuid default gen_random_uuid()`);
  await client.query(`update said set answer = case when luck < 8 then null when k = 3 then (array['kept', 'not_kept', 'did_not_come_up'])[1 + luck % 3]
      when is_doer then case when luck < 80 then 'kept' when luck < 88 then 'kept_late' when luck < 95 then 'not_kept' else 'ask_to_excuse' end
      else case when luck < 86 then 'kept' when luck < 95 then 'not_kept' else 'cant_say' end end`);
  await client.query(`update said set letter = case answer when 'kept' then 'k' when 'kept_late' then 'l' when 'not_kept' then 'n' when 'ask_to_excuse' then 'e' when 'cant_say' then 'c' when 'did_not_come_up' then 'd' end`);
  await client.query(`insert into entry (clinic_id, id, case_id, version_id, slot, author_id, seq, as_part, answer, excuse, captured_at, received_at)
    select clinic_id, id, case_id, version_id, slot, person, 1, case when is_doer then 'doer' else 'other' end, answer, case answer when 'ask_to_excuse' then 'illness' end, day + time '22:00', day + time '22:00' from said where answer is not null`);
  await client.query(`insert into opening (clinic_id, id, case_id, version_id, slot, opened_at)
    select distinct on (version_id, slot) clinic_id, md5(version_id || slot)::uuid, case_id, version_id, slot, opened_through + time '17:00' from said where day < opened_through - 1 and (k < 3 or day < opened_through - 2)`);
  await client.query(`insert into criterion_week (clinic_id, criterion_id, person_id, week, case_id, cells)
    select clinic_id, criterion_id, person, date_trunc('week', day)::date, case_id, ${[1, 2, 3, 4, 5, 6, 7].map((n) => `coalesce(max(letter) filter (where extract(isodow from day) = ${n}), '.')`).join(' || ')}
      from said where letter is not null group by clinic_id, criterion_id, person, date_trunc('week', day)::date, case_id`);
  await client.query(`insert into criterion_recent (clinic_id, criterion_id, reader_id, case_id, until, cells)
    select l.clinic_id, l.criterion_id, l.person, l.case_id, l.week + 6, string_agg(coalesce(w.cells, '.......'), '' order by b desc)
      from (select clinic_id, criterion_id, person, case_id, max(date_trunc('week', day)::date) as week from said where letter is not null group by 1, 2, 3, 4) l
      cross join generate_series(0, 13) b left join criterion_week w on w.clinic_id = l.clinic_id and w.criterion_id = l.criterion_id and w.person_id = l.person and w.week = l.week - 7 * b
     group by l.clinic_id, l.criterion_id, l.person, l.case_id, l.week`);
  await client.query('select keeper.roll_up_opened(clinic_id, criterion_id) from (select distinct o.clinic_id, s.criterion_id from said s join opening o on o.clinic_id = s.clinic_id and o.version_id = s.version_id and o.slot = s.slot) c');
  await client.query('drop table said');
}

export const hashOf = (token) => sha256(token);
