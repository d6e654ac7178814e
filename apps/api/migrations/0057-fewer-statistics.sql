-- What 0056 says of every table is kept for two: the letters of a caseload and its people, of which many rows are read at once. Said of
-- all of them it made the page of one couple, which reads a few rows of each, slower beside other clinics.
do $$
declare s name;
begin
  for s in
    select stxname from pg_statistic_ext
     where stxnamespace = 'public'::regnamespace and stxkind = '{f}' and stxname not in ('criterion_recent_of_case', 'person_of_clinic')
  loop
    execute format('drop statistics %I', s);
  end loop;
end $$;
