-- A couple is of one clinic, a text of one couple, a person of one clinic. The planner took each for a matter of its own, and so
-- expected less than one row wherever many clinics share a server: it then looked rows up one by one, a page for each. Told that they
-- belong together it reads a caseload by its pages. Counted with each ANALYZE; who reads what is not touched.
do $$
declare t text;
begin
  for t in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' join pg_attribute k on k.attrelid = c.oid and k.attname = 'clinic_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname
  loop
    execute format('create statistics %I (dependencies) on clinic_id, case_id from %I', t || '_of_case', t);
  end loop;
  foreach t in array array['endorsement', 'entry', 'opening', 'ruling', 'signature', 'signature_answer'] loop
    execute format('create statistics %I (dependencies) on clinic_id, version_id from %I', t || '_of_version', t);
  end loop;
end $$;
create statistics person_of_clinic (dependencies) on clinic_id, id from person;
create statistics couple_case_of_clinic (dependencies) on clinic_id, id from couple_case;
create statistics criterion_version_of_criterion (dependencies) on clinic_id, criterion_id from criterion_version;
analyze;
