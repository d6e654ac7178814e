import type { TestApp } from '../support/app.js';

/**
 * Times for what both do together, for every couple: on the joint work that was given on the page and before both, one time
 * that talks, one that rests and one ahead; answers of each, a pause and its return, a beginning in session, a talk alone.
 */
export async function talkRows(world: TestApp): Promise<void> {
  const run = (sql: string) => world.admin.query(sql);
  await run(`
    insert into talk_time select a.clinic_id, gen_random_uuid(), a.case_id, a.id, '2026-12-14', a.assigned_at + n * interval '1 day', a.assigned_at + n * interval '1 day 110 minutes',
           a.assigned_at + n * interval '1 day 2 hours', a.session_id, null, a.assigned_by, a.assigned_at
      from (select distinct on (case_id, session_id is null) * from assignment where audience = 'couple' and cardinality(asked) = 2 order by case_id, session_id is null, id) a cross join generate_series(1, 3) n`);
  await run(`insert into talk_plan select t.clinic_id, t.id, t.case_id, t.assignment_id, false from talk_time t`);
  await run(`
    insert into safe_answer select t.clinic_id, gen_random_uuid(), t.case_id, t.assignment_id, t.id, p.person_id, 'author_staff_never_joint', 'yes', false, '\\x00', t.opens_at
      from talk_time t join assignment_part p on p.clinic_id = t.clinic_id and p.assignment_id = t.assignment_id`);
  await run(`
    insert into talk_verdict select t.clinic_id, t.id, t.case_id, t.assignment_id, o.place = 1, t.closes_at
      from (select *, row_number() over (partition by clinic_id, assignment_id order by starts_at) as place from talk_time) o join talk_time t on t.clinic_id = o.clinic_id and t.id = o.id where o.place < 3`);
  await run(`
    insert into talk_pause select v.clinic_id, gen_random_uuid(), v.case_id, v.assignment_id, v.id, v.settled_at + interval '1 hour', v.settled_at from talk_verdict v where v.talks`);
  await run(`
    insert into talk_time select p.clinic_id, gen_random_uuid(), p.case_id, p.assignment_id, '2026-12-15', p.paused_at, p.paused_at + interval '1 minute', p.goes_on_at, null, p.id, null, p.paused_at from talk_pause p`);
  await run(`
    insert into talk_start select a.clinic_id, gen_random_uuid(), a.case_id, a.id, a.session_id, '2026-12-14', a.assigned_by, a.assigned_at from assignment a where a.audience = 'couple' and a.session_id is not null and cardinality(a.asked) = 2`);
  await run(`
    insert into fear_aside select p.clinic_id, gen_random_uuid(), p.case_id, p.person_id, c.opened_by, c.opened_at
      from case_partner p join couple_case c on c.clinic_id = p.clinic_id and c.id = p.case_id where p.to_at is null`);
}
