import type { TestApp } from '../support/app.js';

/**
 * Work between sessions, for every couple and two times over: of each class of readers, given on the page and before
 * both; sent by each partner, with a tighter field; sealed work opened and not; joint work shared and kept back; read,
 * replied to, taken back, withdrawn.
 */
export async function workRows(world: TestApp): Promise<void> {
  const run = (sql: string) => world.admin.query(sql);
  await run(`
    insert into assignment select c.clinic_id, gen_random_uuid(), c.id, 'B02', 1, a.audience, (select array_agg(p.person_id) from case_partner p where p.clinic_id = c.clinic_id and p.case_id = c.id and p.to_at is null),
           '\\x00', '2026-12-14', null, c.opened_by, c.opened_at
      from couple_case c cross join unnest(array['author', 'author_staff', 'author_staff_never_joint', 'sealed', 'couple']) as a (audience) cross join generate_series(1, 2)`);
  // One of each before both, and one for a single partner.
  await run(`
    insert into assignment select a.clinic_id, gen_random_uuid(), a.case_id, a.exercise, a.exercise_version, a.audience, a.asked, a.note_sealed, a.due_on, s.id, a.assigned_by, a.assigned_at
      from (select distinct on (case_id, audience) * from assignment) a
      join (select distinct on (case_id) * from session) s on s.clinic_id = a.clinic_id and s.case_id = a.case_id`);
  await run(`
    insert into assignment select a.clinic_id, gen_random_uuid(), a.case_id, a.exercise, a.exercise_version, a.audience, array[p.person_id], a.note_sealed, a.due_on, null, a.assigned_by, a.assigned_at
      from (select distinct on (case_id, audience) * from assignment where session_id is null) a
      join case_partner p on p.clinic_id = a.clinic_id and p.case_id = a.case_id and p.to_at is null`);
  // And one that each partner began alone.
  await run(`
    insert into assignment select c.clinic_id, gen_random_uuid(), c.case_id, 'X09', 1, 'author_staff', array[c.person_id], '\\x00', '2026-12-14', null, c.person_id, c.from_at from case_partner c where c.to_at is null`);
  await run(`insert into assignment_part select a.clinic_id, gen_random_uuid(), a.case_id, a.id, p, case when a.assigned_by = p then 'each' else 'injured' end from assignment a cross join unnest(a.asked) p`);
  // Of some of it two occasions were begun, as if it came again: one of them shared or opened later.
  await run(`
    insert into assignment_part (clinic_id, id, case_id, assignment_id, person_id, part, slot) select p.clinic_id, gen_random_uuid(), p.case_id, p.assignment_id, p.person_id, p.part, d
      from assignment_part p join (select distinct on (case_id, audience) * from assignment where session_id is null and cardinality(asked) = 2 order by case_id, audience, id) a on a.clinic_id = p.clinic_id and a.id = p.assignment_id
      cross join unnest(array['2026-12-07', '2026-12-08']) d`);
  await run(`insert into assignment_withdrawal select a.clinic_id, gen_random_uuid(), a.case_id, a.id, a.assigned_by, a.assigned_at from assignment a`);
  await run(`
    insert into exercise_answer select p.clinic_id, gen_random_uuid(), p.case_id, p.person_id, 'B02', 1, r.audience, '\\x00', a.assigned_at, p.id, n, 'answer'
      from assignment_part p join assignment a on a.clinic_id = p.clinic_id and a.id = p.assignment_id
      cross join lateral (select distinct unnest(array[a.audience, 'author_staff', 'author_staff_never_joint']) as audience) r cross join generate_series(1, 2) n`);
  await run(`insert into own_key select distinct p.clinic_id, md5(p.clinic_id::text || p.person_id::text)::uuid, p.person_id, 1, decode(repeat('00', 32), 'hex'), '\\x00'::bytea from case_partner p`);
  await run(`insert into own_entry select p.clinic_id, gen_random_uuid(), p.case_id, p.person_id, p.id, '\\x00', 'A11', 1 from assignment_part p`);
  await run(`insert into own_entry select clinic_id, gen_random_uuid(), case_id, person_id, null, '\\x00', 'X11', 1 from case_partner`);
  await openedOnce(run);
  await run(`insert into answer_taken_back select p.clinic_id, gen_random_uuid(), p.case_id, p.id, p.person_id, 1, a.assigned_at from assignment_part p join assignment a on a.clinic_id = p.clinic_id and a.id = p.assignment_id`);
  await run(`insert into answer_read select p.clinic_id, gen_random_uuid(), p.case_id, p.id, 1, a.assigned_by, a.assigned_at from assignment_part p join assignment a on a.clinic_id = p.clinic_id and a.id = p.assignment_id`);
  await run(`
    insert into answer_reply select p.clinic_id, gen_random_uuid(), p.case_id, p.id, n, p.person_id, 'accept', b, '\\x00', a.assigned_by, a.assigned_at
      from assignment_part p join assignment a on a.clinic_id = p.clinic_id and a.id = p.assignment_id cross join generate_series(1, 2) n cross join unnest(array[true, false]) b`);
  await run(`insert into connection_choice select c.clinic_id, gen_random_uuid(), c.id, true, c.opened_by, c.opened_at from couple_case c`);
}

/** The first of each couple's joint and sealed work is the other's to read, the second act of it alone. */
async function openedOnce(run: (sql: string) => Promise<unknown>): Promise<void> {
  const first = `(select distinct on (case_id, audience) * from assignment where audience in ('sealed', 'couple') and session_id is null and cardinality(asked) = 2 order by case_id, audience, id)`;
  await run(`
    insert into answer_opening select a.clinic_id, gen_random_uuid(), a.case_id, a.id, s.id, a.assigned_at, d from ${first} a cross join unnest(array[null, '2026-12-07']) d
      join (select distinct on (case_id) * from session) s on s.clinic_id = a.clinic_id and s.case_id = a.case_id where a.audience = 'sealed'`);
  await run(`
    insert into answer_share select p.clinic_id, gen_random_uuid(), p.case_id, a.id, p.id, 2, p.person_id, a.assigned_at, p.slot from ${first} a
      join assignment_part p on p.clinic_id = a.clinic_id and p.assignment_id = a.id and p.slot is distinct from '2026-12-08'`);
}
