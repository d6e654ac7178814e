-- The part of the work in which a couple is (R7, R8, R13): each change opens a period of its own and nothing is removed.
-- A couple without a row is in the first one. Both partners meet a change alike, as they meet the rest of the shared part.
create table phase_period (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  number integer not null check (number > 0),
  came_from text not null,
  phase text not null,
  moved_by uuid not null,
  from_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id) references couple_case (clinic_id, id),
  foreign key (clinic_id, moved_by) references person (clinic_id, id),
  -- R7: one step forward, or back to an earlier one; never past one.
  check ((came_from, phase) in (('atonement', 'attunement'), ('attunement', 'attachment'),
                                ('attunement', 'atonement'), ('attachment', 'atonement'), ('attachment', 'attunement')))
);
-- Of two changes at once, one stands.
create unique index phase_period_number on phase_period (clinic_id, case_id, number);
create unique index phase_period_in_case on phase_period (clinic_id, case_id, id);

-- R8: why, in the therapist's words. Apart from the period, because no partner and no Room view reads it.
create table phase_rationale (
  clinic_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  written_by uuid not null,
  words_sealed bytea not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, case_id, id) references phase_period (clinic_id, case_id, id),
  foreign key (clinic_id, written_by) references person (clinic_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['phase_period','phase_rationale'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I as restrictive to groundwork_app, groundwork_keeper using (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[])) with check (clinic_id = (select app_clinic()) and case_id = any ((select app_cases())::uuid[]))', t || '_case', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

create policy phase_period_practice on phase_period for select to groundwork_app using ((select app_scope()) in ('staff', 'job'));
create policy phase_period_joint on phase_period for select to groundwork_app using (
  (select app_scope()) in ('my', 'room') and exists (select 1 from shared_part s where s.clinic_id = phase_period.clinic_id and s.case_id = phase_period.case_id)
  and not shared_part_rests(case_id));
create policy phase_period_move on phase_period for insert to groundwork_app with check ((select app_scope()) = 'staff' and moved_by = (select app_person()));

create policy phase_rationale_staff on phase_rationale for select to groundwork_app using ((select app_scope()) = 'staff');
create policy phase_rationale_write on phase_rationale for insert to groundwork_app with check ((select app_scope()) = 'staff' and written_by = (select app_person()));

grant select, insert on phase_period, phase_rationale to groundwork_app;
