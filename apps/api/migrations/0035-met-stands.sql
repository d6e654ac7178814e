-- R32, R33: that a set which is met was asked to be counted otherwise. Nothing follows from it: it is always refused, and
-- kept beside the asks for a change, for the couple's therapist alone.
alter table amendment_ask
  drop constraint amendment_ask_direction_check,
  drop constraint amendment_ask_reason_check,
  add constraint amendment_ask_direction_check check (direction in ('easier', 'clearer', 'harder', 'ended', 'unmet')),
  add constraint amendment_ask_reason_check check (reason in ('clearer', 'life_changed', 'too_hard', 'no_longer_needed', 'new_breach', 'safety', 'goes_on', 'enough', 'not_enough')),
  add constraint amendment_ask_unmet_check check ((direction = 'unmet') = (reason = 'not_enough') and (direction <> 'unmet' or (outcome = 'refused' and asked_by is not null)));
