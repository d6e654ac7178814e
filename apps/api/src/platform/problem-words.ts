import type { FieldCode, ProblemCode as DomainCode } from '@groundwork/domain/problem';

/** Codes of the program itself, beside those of the domain. */
type PlatformCode =
  | 'not_understood' | 'not_signed_in' | 'sign_in_refused' | 'try_later' | 'not_found' | 'wrong_method' | 'too_large' | 'room_open'
  | 'wrong_pin' | 'invitation_void' | 'address_not_usable' | 'set_up_done' | 'wrong_code' | 'id_used' | 'still_running'
  | 'stale' | 'other_person' | 'already_done' | 'other_origin' | 'busy' | 'failed' | 'fields'
  | 'own_key_missing' | 'own_key_earlier' | 'own_closed'
  | 'another_admin' | 'not_a_therapist' | 'still_has_couples' | 'last_admin';

export type ProblemCode = PlatformCode | DomainCode;

/** A new code does not compile until it has a status and words. */
export const statusOf: Record<ProblemCode, number> = {
  not_understood: 400, not_signed_in: 401, sign_in_refused: 401, try_later: 429, not_found: 404, wrong_method: 405, too_large: 413,
  room_open: 423, wrong_pin: 403, invitation_void: 410, address_not_usable: 422, set_up_done: 409, wrong_code: 403, id_used: 422,
  still_running: 425, stale: 409, other_person: 409, already_done: 409, other_origin: 403, busy: 503, failed: 500, fields: 422,
  own_key_missing: 409, own_key_earlier: 409, own_closed: 409,
  another_admin: 409, not_a_therapist: 409, still_has_couples: 409, last_admin: 409,
  invalid_fields: 422, shared_part_not_ready: 409, waiting_for_signatures: 409, criterion_not_ready: 409, text_changed: 409,
  too_many_active: 409, other_words_needed: 422, hard_to_keep: 422, no_such_occasion: 404, entry_too_early: 409, occasion_rests: 409, undo_too_late: 409, phase_skipped: 409, contact_not_yet: 409,
  work_of_later_part: 409, connection_not_enabled: 409, connection_enough: 409, talk_not_asked: 409, no_talk_now: 409, work_not_before_both: 409, work_withdrawn: 409, waiting_for_answers: 409,
  harder_waits: 409, met_stands: 409, nothing_changed: 409, nothing_to_settle: 409, ruled_before: 409, review_not_yet: 409, weeks_first: 409,
};

/** Words that a partner may read: what to do, never who or why. */
export const problemWords: Record<ProblemCode, { title: string; detail: string }> = {
  not_understood: { title: 'Not understood', detail: 'This could not be read. Reload the page and try once more.' },
  not_signed_in: { title: 'Signed out', detail: 'You are signed out. Sign in to go on.' },
  sign_in_refused: { title: 'Not signed in', detail: 'This address and password do not fit together.' },
  try_later: { title: 'A short wait', detail: 'There were several tries. Wait a little, then try once more.' },
  not_found: { title: 'Not here', detail: 'There is nothing here for you.' },
  wrong_method: { title: 'Not possible', detail: 'This cannot be done here.' },
  too_large: { title: 'Too long', detail: 'This is too long to keep. Shorten it, please.' },
  room_open: { title: 'A session is open', detail: 'Room view is open. Enter your PIN to come back to your own pages.' },
  wrong_pin: { title: 'Another PIN', detail: 'This PIN does not fit.' },
  invitation_void: { title: 'This link has ended', detail: 'The link was used, replaced or is too old. Ask for a new one.' },
  address_not_usable: { title: 'Another address', detail: 'Use another address. Each person needs one of their own.' },
  set_up_done: { title: 'Already set up', detail: 'This clinic is set up. Sign in instead.' },
  wrong_code: { title: 'Another code', detail: 'This does not fit. Look at the marked field.' },
  id_used: { title: 'Already used', detail: 'This form was sent before with other words. Reload the page and send it again.' },
  still_running: { title: 'On its way', detail: 'The first try is still on its way. Wait a moment, then try once more.' },
  stale: { title: 'Something changed', detail: 'This changed while you were writing. Look at it again; your words are still here.' },
  other_person: { title: 'Somebody else is signed in', detail: 'Somebody else is signed in here now. Sign in as yourself to go on; your words are still here.' },
  already_done: { title: 'Already done', detail: 'This is done already.' },
  other_origin: { title: 'Not from here', detail: 'This came from another page and was not taken.' },
  busy: { title: 'Busy', detail: 'There is a lot going on right now. Try once more in a moment; your words are still here.' },
  failed: { title: 'That did not work', detail: 'That did not work, and it is not your doing. Try once more; your words are still here.' },
  fields: { title: 'Look once more', detail: 'Something is missing or does not fit. Look at the marked fields.' },
  own_key_missing: { title: 'Not yet', detail: 'What only you can read needs your password first.' },
  own_key_earlier: { title: 'An earlier password', detail: 'What you wrote here was locked with an earlier password.' },
  own_closed: { title: 'Closed again', detail: 'This has closed again. Type your password to open it; your words are still here.' },
  another_admin: { title: 'Another admin', detail: 'Nobody gives themselves a couple. Another admin has to do this.' },
  not_a_therapist: { title: 'Somebody else', detail: 'Choose somebody who works here as a therapist and does not answer for this couple already.' },
  still_has_couples: { title: 'Not yet', detail: 'This person still answers for couples. Move them to a colleague first.' },
  last_admin: { title: 'Not yet', detail: 'Nobody else would be left to run the clinic. Make somebody else an admin first.' },
  invalid_fields: { title: 'Look once more', detail: 'Something is missing or does not fit. Look at the marked fields.' },
  shared_part_not_ready: { title: 'Not yet', detail: 'The shared part is not open.' },
  waiting_for_signatures: { title: 'Waiting for signatures', detail: 'Waiting for signatures.' },
  criterion_not_ready: { title: 'Not complete', detail: 'Something is still missing in this agreement.' },
  text_changed: { title: 'Another text', detail: 'The text is not the one you read. Look at it again.' },
  too_many_active: { title: 'Enough for now', detail: 'There are as many agreements for one person as work well. Close one first.' },
  hard_to_keep: { title: 'Other words', detail: 'These words are hard to keep, or hard to see from outside. Find others, or let your therapist tick that they may stay.' },
  other_words_needed: { title: 'Other words', detail: 'Your therapist will talk with you about this one. Please find other words for now.' },
  no_such_occasion: { title: 'Nothing due', detail: 'Nothing is due on that day.' },
  entry_too_early: { title: 'Too early', detail: 'That day has not begun.' },
  occasion_rests: { title: 'Rest', detail: 'That day is a rest day. Nothing is due.' },
  contact_not_yet: { title: 'Not yet', detail: 'Nobody may be contacted here before the one who came first says when and how.' },
  phase_skipped: { title: 'One part at a time', detail: 'No part is left out. Choose the next one, or an earlier one.' },
  work_of_later_part: { title: 'Later', detail: 'This belongs to a later part of the work.' },
  connection_not_enabled: { title: 'Not yet', detail: 'In the first part, time for each other is given only where the therapist has allowed it for this couple.' },
  talk_not_asked: { title: 'Not now', detail: 'The question is open for a while before each time. It is closed now.' },
  no_talk_now: { title: 'Not now', detail: 'There is no talk to pause just now.' },
  work_not_before_both: { title: 'Not here', detail: 'This is given on the couple page, not while both look at the screen.' },
  connection_enough: { title: 'One at a time', detail: 'One of these is on the list already. Let it be done first.' },
  work_withdrawn: { title: 'No longer asked', detail: 'Your therapist no longer asks for this. Your words are still here.' },
  waiting_for_answers: { title: 'Not everything is here', detail: 'Not everything is here yet.' },
  harder_waits: { title: 'At the review', detail: 'This would ask for more. Harder changes wait for the review.' },
  met_stands: { title: 'What is met stays met', detail: 'What is met stays met. What is still missing can be said here, and can be the next thing you write.' },
  nothing_changed: { title: 'Nothing changed', detail: 'This says the same as what stands. Change something first.' },
  nothing_to_settle: { title: 'Nothing to settle', detail: 'There is nothing open between you about that day.' },
  ruled_before: { title: 'Settled before', detail: 'This was settled in an earlier session. It stays as it is.' },
  review_not_yet: { title: 'Not yet', detail: 'You look at this together on the day that you agreed on.' },
  weeks_first: { title: 'Open the weeks first', detail: 'Open the weeks first. Then you both read the same.' },
  undo_too_late: { title: 'Too late to undo', detail: 'This can no longer be undone. You can talk about it in the session.' },
};

export const fieldWords: Record<FieldCode, string> = {
  required: 'Write something here.',
  too_long: 'This is too long. Shorten it, please.',
  not_a_time: 'Choose a time, like 18:30.',
  not_a_date: 'Choose a date that exists.',
  day_not_in_reach: 'Choose a day within the dates named here, the last one not before the first.',
  not_a_weekday: 'Choose at least one day of the week.',
  not_allowed: 'Choose one of the answers.',
  not_asked_for: 'This is not asked for here.',
  notice_not_before_due: 'The message needs to come before the time itself.',
  review_not_after_today: 'Choose a day to come.',
  review_too_far: 'Choose a day within twelve weeks.',
  other_words_needed: 'Please find other words. Your therapist will talk with you about this one.',
  hard_to_keep: 'This is hard to keep, or hard to see from outside.',
  out_of_range: 'Choose a smaller or larger number.',
  tick_needed: 'This needs a tick.',
};

export function isProblemCode(code: string): code is ProblemCode {
  return code in statusOf;
}
