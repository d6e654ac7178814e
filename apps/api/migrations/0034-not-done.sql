-- R75: that a piece of work did not happen is an act of its own kind, which only its author and staff read.
alter table exercise_answer drop constraint exercise_answer_kind_check;
alter table exercise_answer add constraint exercise_answer_kind_check check (kind in ('answer', 'addition') or (kind = 'not_done' and audience = 'author_staff'));
