import { DataSource } from 'typeorm';
import { type TestApp, testApp } from '../support/app.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

async function rows<T>(sql: string): Promise<T[]> {
  return (await world.admin.query(sql)).rows as T[];
}
const TENANT = `select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migration'`;

describe('the catalog keeps every couple inside their clinic', () => {
  it('every table of a clinic has the clinic first in its key, never empty', async () => {
    const bad = await rows<{ relname: string }>(`
      select t.relname from (${TENANT}) t
       where not exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'clinic_id' and a.attnotnull)
          or not exists (select 1 from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = t.oid and i.indisprimary and a.attname = 'clinic_id')`);
    expect(bad).toEqual([]);
  });

  it('no uniqueness reaches across clinics, so that a conflict never tells of another one', async () => {
    const bad = await rows(`
      select i.indexrelid::regclass::text as name from (${TENANT}) t join pg_index i on i.indrelid = t.oid and i.indisunique
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where a.attname <> 'clinic_id'`);
    expect(bad).toEqual([]);
  });

  it('every reference carries the clinic', async () => {
    const bad = await rows(`
      select k.conname from (${TENANT}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] where a.attname <> 'clinic_id'`);
    expect(bad).toEqual([]);
  });

  it('the planner is told of a caseload that its letters and people are of one clinic, and of nothing else', async () => {
    const told = await rows<{ name: string }>(`select stxname as name from pg_statistic_ext where stxkind = '{f}' order by stxname`);
    expect(told.map(({ name }) => name)).toEqual(['criterion_recent_of_case', 'person_of_clinic']);
  });

  it('row security is on and forced everywhere, with one binding policy and no clock in any of them', async () => {
    const bad = await rows(`
      select t.relname from (${TENANT}) t join pg_class c on c.oid = t.oid
       where not (c.relrowsecurity and c.relforcerowsecurity)
          or not exists (select 1 from pg_policy p where p.polrelid = t.oid and not p.polpermissive)
          or exists (select 1 from pg_policies p where p.tablename = t.relname and (coalesce(p.qual, '') || coalesce(p.with_check, '')) ~* 'now\\(|current_timestamp|clock_timestamp')`);
    expect(bad).toEqual([]);
  });

  it('the program may change nothing but what the migrations name: no fact has UPDATE or DELETE', async () => {
    const granted = await rows<{ what: string }>(`
      select table_name || ' ' || privilege_type as what from information_schema.role_table_grants
       where grantee = 'groundwork_app' and table_schema in ('public', 'identity') and privilege_type not in ('SELECT', 'INSERT') order by 1`);
    // What is typed and not sent is no fact yet: it is gone when it is sent. What only its author reads is theirs to remove.
    expect(granted.map(({ what }) => what)).toEqual(['draft DELETE', 'own_entry DELETE']);
    const columns = await rows<{ what: string }>(`
      select distinct table_name || '.' || column_name as what from information_schema.column_privileges
       where grantee = 'groundwork_app' and privilege_type = 'UPDATE' and table_schema = 'public' order by 1`);
    expect(columns.map(({ what }) => what)).toEqual(['draft.left_at', 'draft.left_sealed', 'draft.saved_at', 'draft.words_sealed', 'own_key.wrapped_sealed', 'person_contact.value_hash', 'person_contact.value_sealed', 'session.cancelled_at', 'session.ended_at', 'session.minutes', 'session.started_at', 'session.starts_at']);
  });
});

/** What is no fact that stays as it was written, and so stands in no seal, and what else there is instead. */
const NOT_SEALED: Record<string, string> = {
  case_partner: 'an end is written into it; whom the practice invited stands in audit',
  case_staff: 'an end is written into it; who was given a couple, and until when, stands in audit',
  clinic: 'one row, made at set-up',
  clinic_key: 'a key that was changed opens nothing',
  couple_case: 'opened once; that stands in audit',
  criterion_recent: 'worked out from entries and openings, which are sealed; verify rollups holds it against them',
  criterion_week: 'worked out from entries and openings, which are sealed; verify rollups holds it against them',
  draft: 'not sent yet: deleted when it is',
  invitation: 'its use is written into it; inviting stands in audit',
  note_wanted: 'worked out from sessions and signed notes, in the transaction that changes one of them',
  own_entry: 'its author alone can read it and may remove it; a seal would tell when it was written',
  own_key: 'wrapped anew with another password; a key that was changed opens nothing',
  person: 'an account is bound to it when somebody joins; nothing outside tells of a change',
  person_contact: 'may be corrected; nothing outside tells of a change',
  request_key: 'lives for the retry of a request alone',
  review_due: 'worked out from endorsements and reviews, which are sealed, in the transaction that adds one of them',
  session: 'its beginning and end are written into it; both stand in audit',
  staff_role: 'an end is written into it; whom the practice invited, and whose work ended, stands in audit',
};

it('every table of a clinic is sealed, fact by fact, or is named with the reason why not', async () => {
  const sealed = await rows<{ fact: string }>(`
    select t.relname as fact from (${TENANT}) t
     where exists (select 1 from pg_trigger g where g.tgrelid = t.oid and g.tgfoid = 'seal.note()'::regprocedure and g.tgenabled = 'O')
       and exists (select 1 from pg_trigger g where g.tgrelid = t.oid and g.tgfoid = 'public.refuse_change()'::regprocedure and g.tgenabled = 'O')`);
  const all = await rows<{ relname: string }>(`select t.relname from (${TENANT}) t order by 1`);
  expect([...sealed.map(({ fact }) => fact), ...Object.keys(NOT_SEALED)].sort()).toEqual(all.map(({ relname }) => relname).sort());
});

const SPELLED: Record<string, string> = { timestamptz: 'timestamp with time zone', int: 'integer', int4: 'integer', int2: 'smallint', bool: 'boolean' };

it('each entity names columns that the migrations made, of the same type and nullability', async () => {
  const source = world.app.get(DataSource);
  expect(source.entityMetadatas.length).toBeGreaterThan(10);
  const columns = await rows<{ relname: string; attname: string; attnotnull: boolean; type: string }>(
    `select t.relname, a.attname, a.attnotnull, format_type(a.atttypid, null) as type from (${TENANT}) t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped`);
  const known = new Map(columns.map((one) => [`${one.relname}.${one.attname}`, `${one.type}${one.attnotnull ? '' : ' or null'}`]));
  const wrong = source.entityMetadatas.flatMap((entity) =>
    entity.columns.flatMap((column) => {
      const [name, type] = [`${entity.tableName}.${column.databaseName}`, source.driver.normalizeType(column)];
      const says = `${SPELLED[type] ?? type}${column.isNullable ? ' or null' : ''}`;
      return known.get(name) === says ? [] : [`${name}: ${says}, but ${known.get(name)}`];
    }));
  expect(wrong).toEqual([]);
});
