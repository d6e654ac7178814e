import type { Me } from './contexts.js';

export type RowOf = Record<string, unknown> & { clinic_id: string };
/** All rows of all tables, as a superuser reads them. */
export type Facts = Record<string, RowOf[]>;
type Says = (row: RowOf, me: Me, facts: Facts) => boolean;

/** What one table promises. Default: nobody sees, adds or changes anything. */
export interface Promised {
  sees?: Says;
  /** The columns the program may read; default all. */
  columns?: readonly string[];
  adds?: Says;
  changes?: { by: Says; column: string };
  /** Whose rows may be removed; default nobody's. */
  removes?: Says;
  /** What the keeper reads behind its functions, in which columns (default all), what it adds, what it changes in one column and what it removes. */
  keeper?: { sees: Says; columns?: readonly string[]; adds?: Says; changes?: { by: Says; column: string }; removes?: Says };
  /** Read and written by identity's functions. */
  identity?: true;
  /** What identity's functions read of it for an admin's own request, and in which columns. */
  forAdmin?: readonly string[];
  /** A row of identity or of the calendar, whose own columns may change. Everything else is a fact for good. */
  mutable?: true;
  /** Who wrote it: tried with the asker's own id and with others'. */
  author?: string;
  /** Whom it is about, where that decides: one row of each is tried. */
  about?: string;
}

const here: Says = (row, me) => row.clinic_id === me.clinic;
const inCase = (row: RowOf, me: Me): boolean => row.clinic_id === me.clinic && me.cases.includes(row['case_id'] as string);
const inLeft: Says = (row, me) => row.clinic_id === me.clinic && me.scope === 'left' && (row['case_id'] ?? row['id']) === me.left?.caseId;
const on = (...scopes: Me['scope'][]): Says => (_, me) => scopes.includes(me.scope);
const mine = (column: string): Says => (row, me) => me.person !== undefined && row[column] === me.person;
const all = (...says: Says[]): Says => (row, me, facts) => says.every((one) => one(row, me, facts));
const any = (...says: Says[]): Says => (row, me, facts) => says.some((one) => one(row, me, facts));
const adminOf: Says = (row, me) => me.roles.includes('admin');
const staffAdmin = all(on('staff'), adminOf);
const like = (other: RowOf, row: RowOf, ...columns: string[]): boolean => columns.every((column) => other[column] === row[column]);

const not = (says: Says): Says => (...given) => !says(...given);
/** R6: the couple's last edge. */
const rests: Says = (row, _me, { rest_edge = [] }) =>
  rest_edge.filter((one) => like(one, row, 'clinic_id', 'case_id')).sort((one, two) => String(two['at']).localeCompare(String(one['at'])))[0]?.['kind'] === 'rest';
const sharedPartOpen: Says = (row, _me, { shared_part = [] }) => shared_part.some((one) => like(one, row, 'clinic_id', 'case_id'));
const endorsed: Says = (row, _me, { endorsement = [] }) => endorsement.some((one) => like(one, row, 'clinic_id', 'version_id'));
const opened: Says = (row, _me, { opening = [] }) => opening.some((one) => like(one, row, 'clinic_id', 'version_id', 'slot'));
const couldBeShared = (row: RowOf): boolean => row['audience'] === 'couple' || row['audience'] === 'sealed';
/** Joint words that have become the other's, as a fact. */
const shared: Says = (row, _me, { answer_share = [] }) => answer_share.some((one) => like(one, row, 'clinic_id', 'part_id', 'act'));
/** Work between sessions: a partner meets what they are asked, joint work while the shared part is there; the room what both know of. */
const workSeen: Says = (row, me, facts) =>
  inCase(row, me) && (me.scope === 'staff'
    || (me.scope === 'my' && (row['asked'] as string[]).includes(me.person ?? '') && (!couldBeShared(row) || (sharedPartOpen(row, me, facts) && !rests(row, me, facts))))
    || (me.scope === 'room' && (couldBeShared(row) || row['session_id'] !== null) && !rests(row, me, facts)));
const workOf = (row: RowOf, { assignment = [] }: Facts): RowOf | undefined => assignment.find((one) => one.clinic_id === row.clinic_id && one['id'] === row['assignment_id']);
const ofWorkSeen: Says = (row, me, facts) => {
  const work = workOf(row, facts);
  return work !== undefined && inCase(row, me) && workSeen(work, me, facts);
};
/** And of the same couple. */
const ofOwnWork: Says = (row, me, facts) => ofWorkSeen(row, me, facts) && workOf(row, facts)?.['case_id'] === row['case_id'];
/** On record for the couple as more than a stand-in, now or before. */
const notOnlyCover: Says = (row, me, { case_staff = [] }) => case_staff.some((one) => like(one, row, 'clinic_id', 'case_id') && one['person_id'] === me.person && one['as_role'] !== 'cover');
const isOpen: Says = (row, _me, { answer_opening = [], assignment_part = [] }) => assignment_part.some((part) => part['id'] === row['part_id'] && answer_opening.some((one) => like(one, part, 'clinic_id', 'assignment_id', 'slot')));
const personOf = (row: RowOf, { person = [] }: Facts): RowOf | undefined => person.find((one) => one.clinic_id === row.clinic_id && one['id'] === row['person_id']);

/** Contact and invitations: for the therapist of the couple, for the admin where it is a colleague's. */
const theirPaper = any(inCase, all(here, adminOf, (row) => row['case_id'] === null));
const agreedTexts = all(inCase, any(on('staff', 'job'), all(on('room'), not(rests)), all(on('my'), sharedPartOpen, not(rests))));
const reviewed = all(agreedTexts, not(on('job')));
const byPractice = (author: string): Says => all(inCase, on('staff', 'room'), mine(author));
const byTherapist = (author: string): Says => all(inCase, on('staff'), mine(author));
const byPartner = (author: string): Says => all(inCase, on('my'), mine(author));
const forStaff = all(inCase, on('staff'));

/** The couple's therapist as the rows stand: neither who covers nor who supervises. */
const theirTherapist: Says = (row, me, { case_staff = [] }) =>
  case_staff.some((one) => like(one, row, 'clinic_id', 'case_id') && one['person_id'] === me.person && one['as_role'] === 'primary' && one['to_at'] === null);
const forTherapist = all(inCase, on('staff'), theirTherapist);

/** About a couple in reach, or about none. */
const ownDraft = all(here, on('my', 'staff'), mine('person_id'), (row, me) => row['case_id'] === null || me.cases.includes(row['case_id'] as string));
/** A session that repeats is planned on in the name of whoever planned its series. */
const ofSeries: Says = (row, _me, { session_series = [] }) => session_series.some((one) => one['id'] === row['series_id'] && like(one, row, 'clinic_id', 'case_id', 'planned_by'));

/** The people one may know of: oneself, those of one's couples, and for the admin the team. */
const knows: Says = (row, me, { case_partner = [], case_staff = [], staff_role = [] }) =>
  here(row, me, {}) && (mine('id')(row, me, {})
    || [...case_partner, ...case_staff].some((one) => one['person_id'] === row['id'] && inCase(one, me))
    || staff_role.some((one) => one['person_id'] === row['id'] && here(one, me, {}) && staffAdmin(one, me, {})));

/** A partner ends what they asked for, the practice what the practice set. */
const endsOwnRequest: Says = (row, me, { rest_request = [], case_partner = [] }) => {
  const request = rest_request.find((one) => one['id'] === row['request_id'] && like(one, row, 'clinic_id', 'case_id'));
  if (!request) return false;
  if (me.scope === 'my') return request['asked_by'] === me.person;
  return !case_partner.some((one) => like(one, row, 'clinic_id', 'case_id') && one['person_id'] === request['asked_by']);
};

const cameFirst: Says = (row, _me, { first_partner = [] }) => first_partner.some((one) => like(one, row, 'clinic_id', 'case_id', 'person_id'));
/** SR26: the other is sent no link before the first one's word, until they have joined. */
const mayBeInvited: Says = (row, _me, facts) => {
  const { first_partner = [], contact_word = [] } = facts;
  const first = first_partner.find((one) => like(one, row, 'clinic_id', 'case_id'));
  if (!first || first['person_id'] === row['person_id'] || typeof personOf(row, facts)?.['account_id'] === 'string') return true;
  const words = contact_word.filter((one) => like(one, row, 'clinic_id', 'case_id')).sort((one, two) => Number(two['number']) - Number(one['number']));
  return words[0] !== undefined && words[0]['how'] !== 'not_yet';
};

/** R22: what the therapist did with a proposal, and who may know of each act. */
const stepped = (kind: string): Says => (row, _me, { proposal_step = [] }) => proposal_step.some((one) => one.clinic_id === row.clinic_id && one['proposal_id'] === (row['proposal_id'] ?? row['id']) && one['kind'] === kind);
const offeredThis: Says = (row, _me, { proposal_step = [] }) => proposal_step.some((one) => like(one, row, 'clinic_id', 'case_id', 'proposal_id', 'author_id', 'other_id') && one['kind'] === 'offered');
const oneOf = (...kinds: string[]): Says => (row) => kinds.includes(row['kind'] as string);

/** Written from the visibility table, not from the policies: the second opinion that the mutations are held against. */
export const PROMISED: Record<string, Promised> = {
  clinic: { sees: here, identity: true, mutable: true },
  clinic_key: { sees: here, identity: true, mutable: true },
  setting: { sees: here, adds: all(here, staffAdmin, mine('set_by')), author: 'set_by' },
  // Public words of the clinic: read by whoever opens one of its pages.
  help_list: { sees: here, adds: all(here, staffAdmin, mine('set_by')), author: 'set_by' },
  // Whether a mailbox is shared is said to the practice alone.
  person: { sees: knows, columns: ['clinic_id', 'id', 'name', 'account_id', 'created_at'], adds: all(here, on('staff'), (row) => row['account_id'] === null), identity: true, mutable: true },
  staff_role: { sees: all(here, any(mine('person_id'), staffAdmin)), adds: all(here, staffAdmin), identity: true, mutable: true, author: 'person_id' },
  couple_case: { sees: (row, me) => row.clinic_id === me.clinic && me.cases.includes(row['id'] as string), identity: true, mutable: true, author: 'opened_by' },
  case_partner: { sees: inCase, adds: all(inCase, on('staff')), identity: true, mutable: true, author: 'person_id' },
  // Why somebody covers is the practice's own affair.
  case_staff: { sees: inCase, columns: ['clinic_id', 'case_id', 'person_id', 'as_role', 'from_at', 'to_at'], identity: true, mutable: true, author: 'person_id' },
  person_contact: {
    sees: all(here, any(mine('person_id'), all(on('staff', 'job'), theirPaper))), adds: all(on('staff'), theirPaper), identity: true, mutable: true, author: 'person_id',
    changes: { by: all(inCase, on('staff'), (row, _me, facts) => personOf(row, facts)?.['account_id'] === null), column: 'value_hash' },
  },
  invitation: {
    sees: all(on('staff', 'job'), theirPaper), adds: all(on('staff'), theirPaper, mine('created_by'), (row) => row['used_at'] === null, mayBeInvited), identity: true, mutable: true, author: 'created_by', about: 'person_id',
  },
  // A job acts as nobody.
  audit: { adds: all(here, any(mine('actor_id'), (row, me) => me.person === undefined && row['actor_id'] === null)), author: 'actor_id' },
  view_audit: { adds: byPractice('person_id'), author: 'person_id' },
  request_key: { sees: all(here, mine('person_id')), adds: all(here, mine('person_id')), mutable: true, author: 'person_id' },

  // Typed and not sent: the author's own, in every respect, and nobody else's at all.
  draft: { sees: ownDraft, adds: ownDraft, changes: { by: ownDraft, column: 'saved_at' }, removes: ownDraft, mutable: true, author: 'person_id' },
  // What only its author reads: a key of each person, and what is sealed under it. Nobody else meets a row of either.
  own_key: { sees: all(here, on('my', 'left'), mine('person_id')), adds: all(here, on('my'), mine('person_id')), changes: { by: all(here, on('my', 'left'), mine('person_id')), column: 'wrapped_sealed' }, mutable: true, author: 'person_id' },
  own_entry: { sees: all(inCase, on('my'), mine('person_id')), adds: all(inCase, on('my'), mine('person_id')), removes: all(any(all(inCase, on('my')), inLeft), mine('person_id')), mutable: true, author: 'person_id' },
  capacity: { sees: all(here, on('staff'), any(mine('person_id'), adminOf)), adds: all(here, staffAdmin, mine('set_by')), author: 'set_by' },
  absence: { sees: all(here, on('staff'), any(mine('person_id'), adminOf)), adds: all(here, staffAdmin, mine('set_by')), author: 'set_by' },
  reminder: { sees: all(here, on('staff'), any(inCase, adminOf)), adds: all(here, staffAdmin, mine('asked_by')), author: 'asked_by' },

  consent: {
    sees: all(inCase, any(on('staff'), all(on('my'), mine('person_id')))), adds: byPartner('person_id'), author: 'person_id',
    forAdmin: ['clinic_id', 'case_id', 'person_id', 'version'],
  },
  safety_screen: {
    sees: forStaff, adds: byTherapist('recorded_by'), author: 'recorded_by',
    keeper: { sees: all(inCase, mine('person_id')), columns: ['clinic_id', 'case_id', 'person_id', 'seen_alone_on', 'recorded_at'] },
  },
  screen_report: { sees: forStaff, adds: byPartner('person_id'), author: 'person_id', keeper: { sees: all(inCase, mine('person_id')), columns: ['clinic_id', 'case_id', 'person_id', 'sent_on'] } },
  not_free: {
    sees: forStaff, author: 'person_id',
    adds: all(byPartner('person_id'), (row, _me, { entry = [], signature = [] }) => (row['entry_id'] !== null
      ? entry.some((one) => one['id'] === row['entry_id'] && one['author_id'] === row['person_id'] && like(one, row, 'clinic_id', 'case_id'))
      : signature.some((one) => like(one, row, 'clinic_id', 'case_id', 'version_id', 'person_id')))),
  },
  not_free_aside: { sees: forStaff, adds: byTherapist('set_by'), author: 'set_by' },
  // Who covers knows that a week asks for a look, not what was in it; its author never knows that it was told.
  pulse: { sees: all(inCase, any(all(on('staff'), notOnlyCover), all(on('my'), mine('person_id')))), adds: byPartner('person_id'), author: 'person_id' },
  pulse_flag: { sees: forStaff, adds: byPartner('person_id'), author: 'person_id' },
  pulse_flag_taken: { sees: forStaff, adds: all(forTherapist, mine('taken_by')), author: 'taken_by' },
  message: { sees: any(forTherapist, byPartner('author_id')), adds: byPartner('author_id'), author: 'author_id' },
  message_reply: {
    sees: any(forTherapist, all(inCase, on('my'), mine('to_id'))), author: 'author_id',
    adds: all(forTherapist, mine('author_id'), (row, _me, { message = [] }) => message.some((one) => one['id'] === row['message_id'] && one['author_id'] === row['to_id'] && like(one, row, 'clinic_id', 'case_id'))),
  },
  message_aside: { sees: forTherapist, adds: all(forTherapist, mine('set_by')), author: 'set_by' },
  // Never shown again to the author, whose device somebody else may open.
  urgent_item: { sees: forStaff, adds: byPartner('person_id'), author: 'person_id', keeper: { sees: inCase, columns: ['clinic_id', 'case_id', 'id', 'due_at', 'late_at'] } },
  urgent_acknowledgement: { sees: forStaff, adds: byTherapist('acknowledged_by'), author: 'acknowledged_by', keeper: { sees: inCase, columns: ['clinic_id', 'case_id', 'item_id'] } },
  urgent_step: { sees: forStaff, keeper: { sees: inCase, adds: inCase } },
  shared_part: { sees: inCase, adds: byTherapist('opened_by'), author: 'opened_by', keeper: { sees: inCase } },
  // Joint appointments are both partners' to read; the job plans on what the practice has planned.
  session_series: { sees: inCase, adds: byPractice('planned_by'), author: 'planned_by' },
  session_series_end: { sees: all(inCase, on('staff', 'job')), adds: byTherapist('ended_by'), author: 'ended_by' },
  // Who came is the practice's to know and Room view's to say, never a partner's page.
  session_attendance: { sees: all(inCase, on('staff', 'room')), adds: byPractice('recorded_by'), author: 'recorded_by' },
  snooze: { sees: all(forStaff, mine('person_id')), adds: byTherapist('person_id'), author: 'person_id' },
  session: { sees: inCase, adds: any(byPractice('planned_by'), all(inCase, on('job'), ofSeries)), changes: { by: all(inCase, on('staff', 'room')), column: 'minutes' }, keeper: { sees: inCase }, mutable: true, author: 'planned_by' },
  session_note: { sees: forStaff, adds: byTherapist('author_id'), author: 'author_id' },
  // Whether a note was signed is the practice's alone; an admin reads which are missing. Kept by the keeper, with the session and the note.
  note_wanted: {
    sees: forStaff, forAdmin: ['clinic_id', 'session_id', 'case_id', 'over_at'], mutable: true,
    keeper: { sees: inCase, adds: inCase, changes: { by: inCase, column: 'over_at' }, removes: inCase },
  },
  note_addendum: { sees: forStaff, adds: byTherapist('author_id'), author: 'author_id' },
  exercise_answer: {
    sees: all(inCase, any(
      all(on('my'), mine('author_id')),
      all(on('staff'), (row) => row['audience'] !== 'author', any((row) => row['audience'] !== 'author_staff_never_joint', notOnlyCover)),
      all(on('my', 'room'), couldBeShared, shared, not(rests)))),
    adds: byPartner('author_id'), author: 'author_id', keeper: { sees: inCase, columns: ['clinic_id', 'case_id', 'part_id', 'act', 'kind', 'audience', 'author_id'] },
  },
  assignment: {
    sees: workSeen, author: 'assigned_by', keeper: { sees: inCase, columns: ['clinic_id', 'id', 'case_id', 'audience', 'asked', 'rhythm'] },
    // A partner gives to themselves alone, and only what the other never comes to read.
    adds: all(inCase, mine('assigned_by'), any(all(on('staff'), (row) => row['session_id'] === null), all(on('room'), (row) => row['session_id'] !== null),
      all(on('my'), (row, me) => row['session_id'] === null && row['audience'] === 'author_staff' && (row['asked'] as string[]).length === 1 && (row['asked'] as string[])[0] === me.person))),
  },
  assignment_part: {
    sees: all(inCase, any(on('staff'), all(on('my'), mine('person_id')), all(on('room'), ofWorkSeen, (row, _me, { answer_share = [] }) => row['slot'] === null || answer_share.some((one) => one['part_id'] === row['id'])))),
    // A part of one occasion is begun through the keeper, by its author.
    keeper: { sees: inCase, adds: all(inCase, (row) => row['slot'] !== null) },
    adds: all(inCase, any(all(on('staff', 'room'), (row) => row['slot'] === null), all(on('my'), mine('person_id'))), ofWorkSeen, (row, me, facts) => {
      const work = workOf(row, facts);
      return work?.['assigned_by'] === me.person && work?.['case_id'] === row['case_id'] && (work?.['asked'] as string[]).includes(row['person_id'] as string);
    }),
    // One of what was given and one of what was begun alone is tried.
    author: 'person_id', about: 'part',
  },
  assignment_withdrawal: { sees: ofWorkSeen, adds: byTherapist('withdrawn_by'), author: 'withdrawn_by', keeper: { sees: inCase } },
  answer_taken_back: { sees: all(inCase, any(on('staff'), all(on('my'), mine('author_id')))), adds: all(byPartner('author_id'), not(isOpen)), author: 'author_id', keeper: { sees: inCase } },
  answer_opening: { sees: ofWorkSeen, keeper: { sees: inCase, adds: inCase } },
  // Of their own words nobody reads whether the other has them.
  answer_share: { sees: all(inCase, any(on('staff', 'room'), all(on('my'), not(mine('author_id'))))), keeper: { sees: inCase, adds: inCase } },
  answer_read: { sees: forStaff, adds: byTherapist('read_by'), author: 'read_by' },
  answer_reply: {
    sees: all(inCase, any(on('staff'), all(on('my'), mine('author_id')), all(on('my', 'room'), (row) => row['for_both'] === true, shared, not(rests)))),
    adds: all(byTherapist('replied_by'), any((row) => row['for_both'] === false, shared)), author: 'replied_by',
    keeper: { sees: inCase, columns: ['clinic_id', 'case_id', 'part_id', 'act', 'kind', 'replied_at'] },
  },
  // When, and what both read: as the work itself. Whether a time rests by plan is no partner's and no room's to know.
  talk_time: {
    sees: ofWorkSeen, author: 'set_by', keeper: { sees: inCase },
    adds: all(inCase, ofOwnWork, any(
      all(mine('set_by'), (row) => row['after_pause'] === null, any(all(on('staff'), (row) => row['session_id'] === null), all(on('room'), (row) => row['session_id'] !== null))),
      all(on('my'), (row, _me, { talk_pause = [] }) => row['set_by'] === null && row['session_id'] === null && talk_pause.some((one) => one.clinic_id === row.clinic_id && one['id'] === row['after_pause'] && String(one['goes_on_at']) === String(row['starts_at']))))),
  },
  talk_plan: { sees: forStaff, adds: all(inCase, ofWorkSeen, (row, me, { talk_time = [] }) => talk_time.some((one) => one['id'] === row['id'] && (one['set_by'] === me.person || (me.scope === 'my' && one['set_by'] === null)))), keeper: { sees: inCase } },
  // The private question: not even its author reads it again; whoever only covers reads a flag. Nothing once it is settled.
  safe_answer: {
    sees: all(inCase, on('staff'), notOnlyCover), author: 'person_id', about: 'time_id',
    adds: all(byPartner('person_id'), ofWorkSeen, (row, _me, { talk_verdict = [] }) => !talk_verdict.some((one) => one['id'] === row['time_id'])),
    keeper: { sees: inCase, columns: ['clinic_id', 'case_id', 'time_id', 'person_id', 'answer', 'has_fear', 'answered_at'] },
  },
  talk_verdict: { sees: ofWorkSeen, keeper: { sees: inCase, adds: inCase } },
  talk_start: { sees: ofWorkSeen, adds: all(inCase, on('room'), mine('started_by'), ofOwnWork), author: 'started_by', keeper: { sees: inCase } },
  talk_pause: { sees: ofWorkSeen, adds: all(inCase, on('my'), ofWorkSeen, (row, _me, { talk_verdict = [] }) => talk_verdict.some((one) => one['id'] === row['time_id'] && one['talks'] === true)), keeper: { sees: inCase } },
  fear_aside: { sees: forStaff, adds: byTherapist('set_by'), author: 'set_by', keeper: { sees: inCase } },
  connection_choice: { sees: all(inCase, on('staff', 'room')), adds: byTherapist('chosen_by'), author: 'chosen_by' },

  criterion: { sees: agreedTexts, adds: byPractice('created_by'), keeper: { sees: inCase }, author: 'created_by' },
  criterion_version: { sees: agreedTexts, adds: byPractice('created_by'), keeper: { sees: inCase }, author: 'created_by' },
  signature: {
    sees: all(inCase, any(on('staff'), all(on('my'), mine('person_id')), all(on('my', 'room'), endorsed))), adds: byPartner('person_id'), keeper: { sees: inCase }, author: 'person_id',
  },
  signature_answer: { sees: forStaff, adds: byPartner('person_id'), keeper: { sees: inCase }, author: 'person_id' },
  endorsement: { sees: inCase, adds: byPractice('endorsed_by'), keeper: { sees: inCase }, author: 'endorsed_by' },
  entry: {
    sees: all(inCase, any(on('staff'), all(on('my'), mine('author_id')), all(on('my', 'room'), opened))), adds: byPartner('author_id'), author: 'author_id',
    keeper: { sees: inCase, columns: ['clinic_id', 'case_id', 'version_id', 'slot', 'received_at'] },
  },
  opening: { sees: inCase, keeper: { sees: inCase, adds: inCase } },
  // Said with both at the table: joint from then on, and the practice's to say in a session that runs.
  ruling: {
    sees: all(inCase, any(on('staff'), all(on('my', 'room'), not(rests)))), author: 'ruled_by',
    adds: all(inCase, on('room'), mine('ruled_by'), not(rests), (row, _me, { session = [] }) => session.some((one) => one['id'] === row['session_id'] && like(one, row, 'clinic_id', 'case_id') && one['started_at'] !== null && one['ended_at'] === null)),
  },
  // What one has entered, a letter a day: one's own, and the therapist's. Of both, what is opened.
  criterion_week: {
    sees: all(inCase, any(on('staff'), all(on('my'), mine('person_id')))), author: 'person_id', mutable: true,
    keeper: { sees: inCase, adds: inCase, changes: { by: inCase, column: 'cells' } },
  },
  criterion_recent: {
    sees: all(inCase, any(on('staff'), all(on('my'), mine('reader_id')), all(on('my', 'room'), (row) => row['reader_id'] === row['case_id']))), author: 'reader_id', mutable: true,
    keeper: { sees: inCase, adds: inCase, changes: { by: inCase, column: 'cells' } },
  },
  opening_act: { sees: inCase, keeper: { sees: inCase, adds: inCase } },

  rest_request: {
    sees: all(inCase, any(on('staff', 'job'), all(on('my'), mine('asked_by')))), keeper: { sees: inCase }, author: 'asked_by',
    adds: any(byTherapist('asked_by'), all(byPartner('asked_by'), (row) => row['person_id'] === row['asked_by'] && row['cause'] === 'asked')),
  },
  rest_request_end: {
    sees: all(inCase, any(on('staff', 'job'), all(on('my'), mine('ended_by')))), keeper: { sees: inCase }, author: 'ended_by',
    adds: all(any(byPartner('ended_by'), byTherapist('ended_by')), endsOwnRequest),
  },
  kept_back: { sees: all(inCase, on('staff')), keeper: { sees: inCase }, adds: byTherapist('kept_by'), author: 'kept_by' },
  kept_back_end: { sees: all(inCase, on('staff')), keeper: { sees: inCase }, adds: byTherapist('ended_by'), author: 'ended_by' },
  first_partner: { sees: all(inCase, any(on('staff'), all(on('my'), mine('person_id')))), adds: byTherapist('recorded_by'), author: 'recorded_by' },
  // The word of the partner who came first, whoever wrote it down.
  contact_word: {
    sees: all(inCase, any(on('staff'), all(on('my'), mine('person_id')))), author: 'recorded_by',
    adds: all(any(byTherapist('recorded_by'), all(byPartner('recorded_by'), mine('person_id'))), cameFirst),
  },
  phase_period: { sees: all(inCase, any(on('staff', 'job'), all(on('my', 'room'), sharedPartOpen, not(rests)))), adds: byTherapist('moved_by'), author: 'moved_by' },
  // Written in Room view, which cannot read it again: the words are the therapist's to look at alone.
  turned_back: { sees: forStaff, adds: any(all(inCase, on('room'), mine('created_by')), all(byPartner('created_by'), (row) => row['session_id'] === null)), author: 'created_by' },
  turned_back_decision: { sees: forStaff, adds: byTherapist('decided_by'), author: 'decided_by' },
  // R57: the therapist's alone to enter; the room learns through the keeper when, and no word.
  found_out_event: { sees: forStaff, adds: all(forTherapist, mine('entered_by')), author: 'entered_by', keeper: { sees: inCase } },
  amendment_ask: { sees: forTherapist, adds: all(inCase, on('room'), mine('typed_by')), author: 'typed_by' },
  // A review is joint like the text that it looks at; on what it stands tells told from found, and is for staff.
  // The date of each agreement's next review, for the admin alone. Kept by the keeper, with what endorses a text or holds a review.
  review_due: { forAdmin: ['clinic_id', 'case_id', 'review_on'], mutable: true, keeper: { sees: inCase, adds: inCase, changes: { by: inCase, column: 'review_on' } } },
  review: { sees: reviewed, adds: all(inCase, on('room'), mine('held_by')), author: 'held_by' },
  review_step: { sees: reviewed, adds: all(inCase, on('room'), mine('taken_by')), author: 'taken_by' },
  review_basis: { sees: forStaff, adds: all(inCase, on('room')) },
  // Drafts and declines: own, and the practice's; the other's from the offer on, the room's once it is brought.
  proposal: {
    sees: all(inCase, any(
      all(on('my'), mine('author_id')), all(on('my'), mine('other_id'), sharedPartOpen, not(rests), stepped('offered')),
      all(on('staff'), not(stepped('taken_back'))), all(on('room'), not(rests), stepped('brought')))),
    adds: byPartner('author_id'), author: 'author_id',
  },
  proposal_step: {
    sees: all(inCase, any(
      on('staff'), all(on('my'), mine('author_id'), not(oneOf('noted', 'brought'))), all(on('my'), mine('other_id'), oneOf('offered', 'called_back', 'put_up')),
      all(on('room'), oneOf('brought', 'called_back', 'put_up')))),
    adds: all(mine('by_id'), any(
      all(forTherapist, not(oneOf('taken_back', 'put_up'))), all(inCase, on('room'), oneOf('put_up')), all(inCase, on('my'), mine('author_id'), oneOf('taken_back')))),
    // One row of each kind of act is tried.
    author: 'by_id', about: 'kind',
  },
  proposal_answer: { sees: all(inCase, any(on('staff'), all(on('my'), mine('other_id')))), adds: all(byPartner('other_id'), offeredThis), author: 'other_id' },
  phase_rationale: { sees: forStaff, adds: byTherapist('written_by'), author: 'written_by' },
  // The hour is the person's own and the job's; nobody of the practice reads it. What went out is the job's alone.
  reminder_choice: { sees: all(inCase, any(on('job'), all(on('my'), mine('person_id')))), adds: byPartner('person_id'), author: 'person_id' },
  weekly_choice: { sees: all(here, any(on('job'), all(on('staff'), mine('person_id')))), adds: all(here, on('staff'), mine('person_id')), author: 'person_id' },
  weekly_claim: { sees: all(here, on('job')), adds: all(here, on('job')), author: 'person_id' },
  weekly_refusal: { sees: all(here, on('job')), adds: all(here, on('job')), author: 'person_id' },
  mail_claim: { sees: all(inCase, on('job')), adds: all(inCase, on('job')), author: 'person_id' },
  mail_refusal: { sees: all(inCase, on('job')), adds: all(inCase, on('job')), author: 'person_id' },
  rest_edge: { sees: inCase, keeper: { sees: inCase, adds: inCase } },
};

const before = (column: string): Says => (row, me) => typeof row[column] === 'string' && me.left !== undefined && new Date(row[column]) < me.left.at;
/** Joined to a joint fact that stood before they left. */
const standing = (table: string, column: string, ...columns: string[]): Says => (row, me, facts) => (facts[table] ?? []).some((one) => columns.every((name) => one[name] === row[name]) && before(column)(one, me, facts));
const agreedBefore: Says = (row, me, { endorsement = [] }) => endorsement.some((one) => one.clinic_id === row.clinic_id && one['version_id'] === row['id'] && before('endorsed_at')(one, me, {}));

/** What a partner who left still reads: their own, and what both had opened by then. Everything else is shut. */
const LEFT: Record<string, Says> = {
  couple_case: inLeft,
  own_entry: all(inLeft, mine('person_id')),
  consent: all(inLeft, mine('person_id')),
  message: all(inLeft, mine('author_id')),
  message_reply: all(inLeft, mine('to_id'), before('sent_at')),
  shared_part: all(inLeft, before('opened_at')),
  session: all(inLeft, before('ended_at')),
  endorsement: all(inLeft, before('endorsed_at')),
  opening: all(inLeft, before('opened_at')),
  opening_act: all(inLeft, before('opened_at')),
  ruling: all(inLeft, before('ruled_at')),
  rest_edge: all(inLeft, before('at')),
  criterion: all(inLeft, (row, me, facts) => (facts['criterion_version'] ?? []).some((one) => one['criterion_id'] === row['id'] && agreedBefore(one, me, facts))),
  criterion_version: all(inLeft, agreedBefore),
  review: all(inLeft, before('held_at')),
  review_step: all(inLeft, before('taken_at')),
  signature: all(inLeft, any(mine('person_id'), standing('endorsement', 'endorsed_at', 'clinic_id', 'version_id'))),
  entry: all(inLeft, any(mine('author_id'), standing('opening', 'opened_at', 'clinic_id', 'version_id', 'slot'))),
  answer_share: all(inLeft, not(mine('author_id')), before('shared_at')),
  exercise_answer: all(inLeft, any(mine('author_id'), all(couldBeShared, standing('answer_share', 'shared_at', 'clinic_id', 'part_id', 'act')))),
};

export interface Right {
  sees: Says;
  adds: Says;
  changes: Says;
  removes: Says;
  columns?: readonly string[] | undefined;
}
const never: Says = () => false;

/** The promise of one table to one database role. The owner makes tables and reads none of them. */
export function promiseTo(table: string, role: string): Right {
  const { sees = never, columns, adds = never, changes, removes = never, keeper, identity, forAdmin } = PROMISED[table] ?? {};
  if (role === 'groundwork_app') return { sees: any(sees, LEFT[table] ?? never), adds, changes: changes?.by ?? never, removes, columns };
  if (role === 'groundwork_keeper') return { sees: keeper?.sees ?? never, adds: keeper?.adds ?? never, changes: keeper?.changes?.by ?? never, removes: keeper?.removes ?? never, columns: keeper?.columns };
  const known: Says = () => role === 'groundwork_auth' && identity === true;
  if (role === 'groundwork_auth' && forAdmin) return { sees: all(here, staffAdmin), adds: never, changes: never, removes: never, columns: forAdmin };
  return { sees: known, adds: known, changes: known, removes: never };
}
