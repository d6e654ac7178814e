import { randomUUID } from 'node:crypto';
import { PASSWORD } from '../support/couple.js';

/** Everyone who may come to a route. Each has one sign-in, on one entry. */
export const ACTORS = [
  'anonymous', 'expired sign-in', 'locked therapist',
  'partner A', 'partner B', 'partner who left', 'partner of another couple', 'partner in another clinic',
  'therapist', 'therapist of another couple', 'former therapist', 'therapist in another clinic', 'supervisor', 'cover',
  'room', 'room of another couple', 'admin', 'privacy officer', 'admin in another clinic',
] as const;
export type Actor = (typeof ACTORS)[number];

/** Whose object the request names; `archived` is of a couple whom both partners have left. Routes without an id in their path have `own` alone. */
export const RELATIONS = ['own', "other partner's shared", "other partner's private", 'another couple', 'another clinic', 'archived', 'nonexistent'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What one relation's ids are. */
export interface Ids {
  caseId: string;
  personId: string;
  /** Who answers for the couple. */
  therapistId: string;
  sessionId: string;
  criterionId: string;
  versionId: string;
  entryId: string;
  notFreeId: string;
  /** Of partner A's weekly numbers. */
  flagId: string;
  /** Sealed work given to both, and the part in it of partner A. */
  assignmentId: string;
  partId: string;
  /** A talk given to both, and a time of it. */
  talkId: string;
  timeId: string;
  textHash: string;
  /** A form's name, the same for everybody. */
  place: string;
  urgentId: string;
  reviewId: string;
  turnedBackId: string;
  messageId: string;
  /** Accepted and brought into the room. */
  proposalId: string;
  /** Days that the therapist keeps back. */
  keptBackId: string;
  /** With the therapist, by partner A. */
  ownProposalId: string;
  /** Offered to partner A. */
  offeredId: string;
  /** A page of partner A that only they read. */
  ownId: string;
}

export interface Row {
  route: string;
  /** Who may, towards `own`. Everybody else is refused: 401 on another entry's sign-in, else 404. */
  allow: readonly Actor[];
  /** Also while Room view locks the practice sign-in. */
  whileLocked?: true;
  /** Relations that this route's ids can name; default `own`. */
  relations?: readonly Relation[];
  /** Who may towards another relation than `own`. */
  elsewhere?: Partial<Record<Relation, readonly Actor[]>>;
  /** The ids are of a couple that nobody has joined yet. */
  notJoined?: true;
  /** What its path calls by another name. */
  path?: (ids: Ids) => Partial<Ids>;
  query?: (ids: Ids) => string;
  /** Sound in form, so that a refusal is about the asker. */
  body?: (ids: Ids) => object;
}

const EVERYONE = ACTORS;
const STAFF: readonly Actor[] = ['therapist', 'therapist of another couple', 'former therapist', 'therapist in another clinic', 'supervisor', 'cover', 'admin', 'admin in another clinic'];
const ADMINS: readonly Actor[] = ['admin', 'admin in another clinic'];
const THERAPISTS: readonly Actor[] = ['therapist', 'therapist of another couple', 'former therapist', 'therapist in another clinic', 'cover'];
const CHART: readonly Actor[] = ['therapist', 'supervisor', 'cover'];
const PRIMARY: readonly Actor[] = ['therapist'];
const ROOMS: readonly Actor[] = ['room', 'room of another couple'];
const PARTNERS: readonly Actor[] = ['partner A', 'partner B', 'partner of another couple', 'partner in another clinic'];
const COUPLE: readonly Actor[] = ['partner A', 'partner B'];
const CASE_RELATIONS: readonly Relation[] = ['own', 'another couple', 'another clinic', 'archived', 'nonexistent'];
/** Where the body names people of the couple, who must be there. */
const STANDING: readonly Relation[] = CASE_RELATIONS.filter((relation) => relation !== 'archived');
/** Those who stand to the other couple as this row's people stand to their own. */
const ELSEWHERE_PRIMARY: Row['elsewhere'] = { 'another couple': ['therapist of another couple'], 'another clinic': ['therapist in another clinic'], archived: ['therapist'] };
const ELSEWHERE_COUPLE: Row['elsewhere'] = { 'another couple': ['partner of another couple'], 'another clinic': ['partner in another clinic'] };
/** What is done about one partner: whoever left is nobody here any more. */
const ABOUT_PARTNER: Row['elsewhere'] = { ...ELSEWHERE_PRIMARY, archived: [] };
/** An admin runs the whole clinic, and no other one. */
const ELSEWHERE_ADMIN: Row['elsewhere'] = { 'another couple': ['admin'], 'another clinic': ['admin in another clinic'], archived: ['admin'] };
const ELSEWHERE_ROOM: Row['elsewhere'] = { 'another couple': ['room of another couple'] };
/** What belongs to one partner: the other is refused, however much of it is shared. */
const OWN_PART: Pick<Row, 'allow' | 'relations' | 'elsewhere'> = {
  allow: ['partner A'], relations: RELATIONS, elsewhere: { "other partner's shared": ['partner B'], "other partner's private": ['partner B'], ...ELSEWHERE_COUPLE },
};
/** Who left keeps their own sign-in and their own copy. */
const PROPOSAL_RELATIONS: readonly Relation[] = RELATIONS.filter((relation) => relation !== "other partner's shared");
const PARTNERS_EVER: readonly Actor[] = [...PARTNERS, 'partner who left'];
const id = () => ({ id: randomUUID() });
const anyTime = () => ({ ...id(), localDate: '2026-12-20', localTime: '20:00' });
const token = () => ({ token: 'there is no such invitation' });
const NO_OPENING = 'nothing that opens';
const credentials = { email: 'nobody@nowhere.example', password: 'a password of nobody' };

/** Every registered route. One that is missing here fails the run. */
/** A text that may stand in another's place: only the time is later. */
const CHANGED = { template: 'home_on_time', by: '19:00', noticeBy: '18:00', shows: 'that I matter', then: 'we plan a weekend', commitment: 'I add nothing', reviewOn: '2027-02-01' };

export const MATRIX: readonly Row[] = [
  { route: 'GET /api/health', allow: EVERYONE },
  { route: 'GET /api/set-up', allow: EVERYONE },
  { route: 'POST /api/set-up/invented', allow: EVERYONE, body: () => ({ code: 'WRONG', zone: 'Europe/Berlin' }) },
  { route: 'POST /api/set-up', allow: EVERYONE, body: () => ({ ...id(), code: 'WRONG', clinicName: 'x', country: 'DE', zone: 'Europe/Berlin', name: 'x', ...credentials, pin: '1234' }) },
  { route: 'GET /api/help', allow: EVERYONE },
  { route: 'POST /api/staff/sign-in', allow: EVERYONE, body: () => credentials },
  { route: 'POST /api/staff/join/look', allow: EVERYONE, body: token },
  { route: 'POST /api/staff/join', allow: EVERYONE, body: () => ({ ...token(), ...credentials, pin: '1234' }) },
  { route: 'POST /api/my/sign-in', allow: EVERYONE, body: () => credentials },
  { route: 'POST /api/my/join/look', allow: EVERYONE, body: token },
  { route: 'POST /api/my/join', allow: EVERYONE, body: () => ({ ...token(), ...credentials, mailboxShared: 'no' }) },
  { route: 'POST /api/my/recover', allow: EVERYONE, body: () => ({ ...token(), password: credentials.password }) },

  { route: 'GET /api/staff/me', allow: STAFF, whileLocked: true },
  { route: 'POST /api/staff/sign-out', allow: STAFF, whileLocked: true },
  { route: 'POST /api/staff/sign-out-everywhere', allow: STAFF, whileLocked: true },
  { route: 'POST /api/staff/unlock', allow: STAFF, whileLocked: true, body: () => ({ pin: '0000' }) },
  { route: 'POST /api/staff/leave', allow: STAFF, whileLocked: true, body: () => ({ drafts: [] }) },
  { route: 'GET /api/staff/drafts/:place', allow: STAFF },
  { route: 'PUT /api/staff/drafts/:place', allow: STAFF, body: ({ personId }) => ({ of: personId, fields: [{ name: 'text', text: 'Half a sentence' }] }) },
  { route: 'GET /api/staff/team', allow: ADMINS },
  { route: 'GET /api/staff/settings', allow: ADMINS },
  { route: 'POST /api/staff/settings', allow: ADMINS, body: () => ({ ...id(), key: 'sessionMinutes', value: 90 }) },
  { route: 'GET /api/staff/help-numbers', allow: ADMINS },
  { route: 'POST /api/staff/help-numbers', allow: ADMINS, body: () => ({ ...id(), country: 'DE', lines: [{ label: 'Emergency', number: '112' }], verifiedOn: '2026-12-01' }) },
  { route: 'POST /api/staff/invitations', allow: ADMINS, body: () => ({ ...id(), name: 'Noa Stein', email: `${randomUUID()}@clinic.example`, roles: ['therapist'] }) },
  { route: 'GET /api/staff/monday', allow: ADMINS },
  { route: 'GET /api/staff/therapists', allow: ADMINS },
  { route: 'GET /api/staff/couples', allow: ADMINS },
  { route: 'GET /api/staff/couples/lines', allow: ADMINS, query: ({ caseId }) => `caseIds=${caseId}` },
  { route: 'GET /api/staff/reminders', allow: [...THERAPISTS, 'supervisor'] },
  { route: 'POST /api/staff/reminders', allow: ['admin'], relations: CASE_RELATIONS, elsewhere: { ...ELSEWHERE_ADMIN, archived: [] }, body: ({ personId }) => ({ ...id(), kind: 'consent', aboutId: personId }) },
  { route: 'POST /api/staff/invitations/again', allow: ['admin'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ADMIN, body: ({ personId }) => ({ ...id(), personId }) },
  { route: 'POST /api/staff/team/ended', allow: ['admin'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ADMIN, body: ({ therapistId }) => ({ ...id(), personId: therapistId }) },
  { route: 'POST /api/staff/capacities', allow: ['admin'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ADMIN, body: ({ therapistId }) => ({ ...id(), personId: therapistId, couples: 12 }) },
  { route: 'POST /api/staff/absences', allow: ['admin'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ADMIN, body: ({ therapistId }) => ({ ...id(), personId: therapistId, from: '2026-12-20', until: '2027-01-03' }) },
  { route: 'POST /api/staff/assignments/primary', allow: ['admin'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ADMIN, body: ({ caseId, personId }) => ({ ...id(), caseId, personId, why: 'both_agree' }) },
  { route: 'POST /api/staff/assignments/cover', allow: ['admin'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ADMIN, body: ({ caseId, personId }) => ({ ...id(), caseIds: [caseId], personId, from: '2026-12-20', until: '2027-01-03', purpose: 'holiday' }) },
  { route: 'POST /api/staff/assignments/supervision', allow: ['admin'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ADMIN, body: ({ caseId, personId }) => ({ ...id(), caseId, personId, from: '2026-12-20' }) },
  { route: 'POST /api/staff/assignments/end', allow: ['admin'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ADMIN, body: ({ caseId, personId }) => ({ ...id(), caseId, personId, as: 'cover' }) },
  { route: 'GET /api/staff/today', allow: [...THERAPISTS, 'supervisor'] },
  {
    route: 'POST /api/staff/cases/:caseId/snoozes', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY,
    body: () => ({ ...id(), item: 'weeks_to_open', days: 1, reason: 'Their next session is tomorrow.' }),
  },
  { route: 'GET /api/staff/weekly-mail', allow: [...THERAPISTS, 'supervisor'] },
  { route: 'POST /api/staff/weekly-mail', allow: [...THERAPISTS, 'supervisor'], body: () => ({ ...id(), hour: null }) },
  { route: 'GET /api/staff/cases', allow: [...THERAPISTS, 'supervisor'] },
  {
    route: 'POST /api/staff/cases', allow: THERAPISTS,
    body: () => ({ ...id(), partners: [{ ...id(), firstName: 'Kim', joins: 'room' }, { ...id(), firstName: 'Lee', joins: 'room' }] }),
  },
  { route: 'GET /api/staff/cases/:caseId', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'GET /api/staff/cases/:caseId/consistency', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'POST /api/staff/cases/:caseId/invitations', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ABOUT_PARTNER, body: ({ personId }) => ({ ...id(), personId, joins: 'room' }) },
  { route: 'POST /api/staff/cases/:caseId/recoveries', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ABOUT_PARTNER, body: ({ personId }) => ({ ...id(), personId, seenInPerson: true, joins: 'room' }) },
  { route: 'GET /api/staff/cases/:caseId/partners/:personId/card', notJoined: true, allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ABOUT_PARTNER },
  { route: 'POST /api/staff/cases/:caseId/screens', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ABOUT_PARTNER, body: ({ personId }) => ({ ...id(), personId, seenAloneOn: '2026-12-01', decision: 'conjoint_suitable' }) },
  { route: 'GET /api/staff/cases/:caseId/screens/:personId', allow: CHART, relations: CASE_RELATIONS, elsewhere: ABOUT_PARTNER },
  { route: 'POST /api/staff/cases/:caseId/not-free/:notFreeId/aside', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: id },
  { route: 'GET /api/staff/cases/:caseId/numbers', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'POST /api/staff/cases/:caseId/pulse-flags/:flagId/taken', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: id },
  { route: 'GET /api/staff/cases/:caseId/urgent', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'POST /api/staff/cases/:caseId/urgent/:urgentId/acknowledgement', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), action: 'called', words: 'Spoke on the phone.' }) },
  { route: 'GET /api/staff/cases/:caseId/partners/:personId/messages', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ABOUT_PARTNER },
  { route: 'POST /api/staff/cases/:caseId/messages/:messageId/reply', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), words: 'Thank you.' }) },
  { route: 'POST /api/staff/cases/:caseId/messages/:messageId/aside', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: id },
  { route: 'POST /api/staff/cases/:caseId/shared-part', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: id },
  { route: 'POST /api/staff/cases/:caseId/rest', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ABOUT_PARTNER, body: ({ personId }) => ({ ...id(), personId, cause: 'clinical', startsIn: 2 }) },
  { route: 'POST /api/staff/cases/:caseId/rest/end', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: id },
  { route: 'GET /api/staff/cases/:caseId/kept-back', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'POST /api/staff/cases/:caseId/kept-back', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), from: '2026-12-01', through: '2026-12-02' }) },
  { route: 'POST /api/staff/cases/:caseId/kept-back/:keptBackId/end', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: id },
  { route: 'GET /api/staff/cases/:caseId/phase', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'POST /api/staff/cases/:caseId/phase', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), to: 'attunement', rationale: 'What was agreed is kept.' }) },
  { route: 'POST /api/staff/cases/:caseId/contact-word', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), how: 'room' }) },
  { route: 'POST /api/staff/cases/:caseId/partners', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), firstName: 'Kim' }) },
  { route: 'GET /api/staff/cases/:caseId/proposals', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'POST /api/staff/cases/:caseId/proposals/:proposalId/steps', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), step: 'noted' }) },
  { route: 'POST /api/staff/cases/:caseId/turned-back/:turnedBackId/decision', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), decision: 'talk_alone' }) },
  { route: 'GET /api/staff/cases/:caseId/agreed-texts', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'GET /api/staff/cases/:caseId/goalposts', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'POST /api/staff/cases/:caseId/found-out-events', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: ({ sessionId }) => ({ ...id(), sessionId, words: 'It was found.' }) },
  { route: 'POST /api/staff/cases/:caseId/sessions', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), localDate: '2027-01-11', localTime: '17:00', minutes: 75 }) },
  { route: 'POST /api/staff/cases/:caseId/sessions/:sessionId/move', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), localDate: '2027-01-18', localTime: '17:00', minutes: 75 }) },
  { route: 'POST /api/staff/cases/:caseId/sessions/:sessionId/cancel', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ andLater: true }) },
  { route: 'POST /api/staff/cases/:caseId/sessions/:sessionId/attendance', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), attended: 'both' }) },
  { route: 'POST /api/staff/cases/:caseId/room', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: id },
  { route: 'GET /api/staff/cases/:caseId/sessions/:sessionId/note', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'POST /api/staff/cases/:caseId/sessions/:sessionId/note', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), text: 'Met both.' }) },
  { route: 'POST /api/staff/cases/:caseId/sessions/:sessionId/note/addenda', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), text: 'One more line.' }) },

  { route: 'GET /api/staff/cases/:caseId/work', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'POST /api/staff/cases/:caseId/work', allow: PRIMARY, relations: STANDING, elsewhere: ELSEWHERE_PRIMARY, body: ({ personId }) => ({ ...id(), exercise: 'A07', asked: [{ personId, part: 'injured' }], dueOn: '2026-12-14', note: '' }) },
  { route: 'POST /api/staff/cases/:caseId/work/bundle', allow: PRIMARY, relations: STANDING, elsewhere: ELSEWHERE_PRIMARY, body: ({ personId }) => ({ ...id(), injuredId: personId }) },
  { route: 'POST /api/staff/cases/:caseId/work/connection', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), enabled: true }) },
  { route: 'GET /api/staff/cases/:caseId/work/answers/:partId', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'POST /api/staff/cases/:caseId/work/answers/:partId/reply', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: () => ({ ...id(), act: 1, kind: 'accept', forBoth: false, words: '' }) },

  { route: 'GET /api/room', allow: ROOMS },
  { route: 'GET /api/staff/cases/:caseId/talks', allow: CHART, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY },
  { route: 'POST /api/staff/cases/:caseId/work/:assignmentId/times', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, path: ({ talkId }) => ({ assignmentId: talkId }), body: anyTime },
  { route: 'POST /api/staff/cases/:caseId/partners/:personId/fear-aside', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ABOUT_PARTNER, body: id },
  { route: 'GET /api/room/talks', allow: ROOMS },
  { route: 'POST /api/room/work/:assignmentId/times', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, path: ({ talkId }) => ({ assignmentId: talkId }), body: anyTime },
  { route: 'POST /api/room/work/:assignmentId/talk', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, path: ({ talkId }) => ({ assignmentId: talkId }), body: id },
  { route: 'GET /api/room/work', allow: ROOMS },
  { route: 'POST /api/room/work', allow: ROOMS, body: ({ personId }) => ({ ...id(), exercise: 'A07', asked: [{ personId, part: 'injured' }], dueOn: '2026-12-14', note: '' }) },
  { route: 'POST /api/room/bundle', allow: ROOMS, body: ({ personId }) => ({ ...id(), injuredId: personId }) },
  { route: 'GET /api/room/work/:assignmentId', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM },
  { route: 'POST /api/room/work/:assignmentId/opening', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: id },
  { route: 'GET /api/room/weeks', allow: ROOMS },
  { route: 'POST /api/room/criteria', allow: ROOMS, body: ({ personId }) => ({ ...id(), template: 'home_on_time', doerId: personId, by: '18:30', noticeBy: '17:30', shows: 'that I matter', then: 'we plan a weekend', frank: true, honest: true, fair: true }) },
  { route: 'GET /api/room/proposals', allow: ROOMS },
  { route: 'POST /api/room/proposals/:proposalId/criterion', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: id },
  { route: 'POST /api/room/criteria/:criterionId/versions/:number/signature-here', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: ({ textHash }) => ({ ...id(), textHash, free: 'yes', ...credentials }) },
  { route: 'POST /api/room/criteria/preview', allow: ROOMS, body: () => ({ template: 'ask_me_anything', weekday: 7, at: '19:00', minutes: 20 }) },
  { route: 'POST /api/room/criteria/:criterionId/versions/:number/endorsement', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: ({ textHash }) => ({ ...id(), textHash }) },
  { route: 'GET /api/room/criteria/:criterionId/standing', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM },
  { route: 'POST /api/room/criteria/:criterionId/versions/preview', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: () => CHANGED },
  { route: 'POST /api/room/criteria/:criterionId/versions', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: () => ({ ...id(), ...CHANGED, reason: 'life_changed', direction: 'easier', frank: true, honest: true, fair: true }) },
  { route: 'POST /api/room/criteria/:criterionId/ending', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: () => ({ ...id(), reason: 'no_longer_needed' }) },
  { route: 'GET /api/room/reviews', allow: ROOMS },
  { route: 'POST /api/room/reviews', allow: ROOMS, body: ({ criterionId }) => ({ ...id(), criterionId }) },
  { route: 'POST /api/room/reviews/:reviewId/judgements', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: id },
  { route: 'POST /api/room/reviews/:reviewId/meaning', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: id },
  { route: 'POST /api/room/reviews/:reviewId/then', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: () => ({ ...id(), answer: 'done' }) },
  { route: 'POST /api/room/reviews/:reviewId/contests', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: id },
  { route: 'POST /api/room/reviews/:reviewId/conclusion', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: () => ({ ...id(), choice: 'step_down' }) },
  { route: 'POST /api/room/openings', allow: ROOMS, body: id },
  { route: 'GET /api/room/disagreements', allow: ROOMS },
  { route: 'POST /api/room/rulings', allow: ['room'], relations: CASE_RELATIONS, elsewhere: ELSEWHERE_ROOM, body: ({ versionId }) => ({ ...id(), versionId, slot: '2026-12-08', choice: 'kept' }) },
  { route: 'POST /api/room/sessions', allow: ROOMS, body: () => ({ ...id(), localDate: '2027-01-12', localTime: '17:00', minutes: 75 }) },
  { route: 'POST /api/room/leave', allow: ROOMS },
  { route: 'POST /api/room/end', allow: ROOMS, body: () => ({ pin: '0000' }) },

  { route: 'GET /api/my/me', allow: PARTNERS_EVER },
  { route: 'POST /api/my/sign-out', allow: PARTNERS_EVER },
  { route: 'POST /api/my/sign-out-everywhere', allow: PARTNERS_EVER },
  { route: 'POST /api/my/private-code', allow: PARTNERS, body: () => ({ password: PASSWORD, code: 'a kettle on the bridge' }) },
  { route: 'POST /api/my/leave', allow: PARTNERS_EVER, body: () => ({ drafts: [] }) },
  { route: 'GET /api/my/drafts/:place', allow: PARTNERS },
  { route: 'PUT /api/my/drafts/:place', allow: PARTNERS, body: ({ personId }) => ({ of: personId, fields: [{ name: 'question', text: 'Half a sentence' }] }) },
  { route: 'POST /api/my/mailbox', allow: PARTNERS, body: () => ({ mailboxShared: 'no', password: PASSWORD }) },
  { route: 'GET /api/my/reminder', allow: PARTNERS },
  { route: 'POST /api/my/reminder', allow: PARTNERS, body: () => ({ ...id(), hour: 20 }) },
  { route: 'GET /api/my/consent', allow: PARTNERS },
  { route: 'POST /api/my/consent', allow: PARTNERS, body: () => ({ ...id(), version: '2026-11', textHash: '0'.repeat(64), treatment: true, records: true, notMonitored: true, signature: 'Kim Lee' }) },
  { route: 'GET /api/my/contact', allow: PARTNERS },
  { route: 'POST /api/my/contact', allow: PARTNERS, body: () => ({ ...id(), how: 'not_yet' }) },
  { route: 'GET /api/my/rest', allow: PARTNERS },
  { route: 'POST /api/my/rest', allow: PARTNERS, body: id },
  { route: 'POST /api/my/rest/end', allow: PARTNERS, body: id },
  { route: 'GET /api/my/task', allow: PARTNERS },
  { route: 'POST /api/my/task', allow: PARTNERS, body: () => ({ ...id(), question: '' }) },
  { route: 'GET /api/my/talks', allow: PARTNERS },
  { route: 'POST /api/my/talks/:timeId/answer', allow: COUPLE, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_COUPLE, body: () => ({ ...id(), answer: 'yes', feelings: [], words: '' }) },
  { route: 'POST /api/my/talks/:timeId/pause', allow: COUPLE, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_COUPLE, body: () => ({ ...id(), localDate: '2026-12-07', localTime: '12:00' }) },
  { route: 'GET /api/my/work', allow: PARTNERS },
  { route: 'GET /api/my/hard-day', allow: PARTNERS },
  { route: 'GET /api/my/pulse', allow: PARTNERS },
  { route: 'POST /api/my/pulse', allow: PARTNERS, body: ({ personId }) => ({ ...id(), of: personId, answers: [{ key: 'hope', number: 6 }] }) },
  { route: 'GET /api/my/forms', allow: PARTNERS },
  { route: 'POST /api/my/forms', allow: PARTNERS, body: ({ personId }) => ({ ...id(), of: personId, exercise: 'X09', answers: [{ key: 'better', text: 'A walk.' }] }) },
  { route: 'GET /api/my/work/:partId', ...OWN_PART },
  { route: 'POST /api/my/work/:partId/answer', ...OWN_PART, body: () => ({ ...id(), answers: [{ key: 'special', text: 'How we laugh.' }] }) },
  { route: 'POST /api/my/work/:partId/not-done', ...OWN_PART, body: () => ({ ...id(), reason: 'no_time', words: 'The week was full.' }) },
  { route: 'POST /api/my/work/:partId/addition', ...OWN_PART, body: () => ({ ...id(), words: 'And how we sing.' }) },
  { route: 'POST /api/my/work/:partId/withdrawal', ...OWN_PART, body: id },
  { route: 'POST /api/my/own/open', allow: PARTNERS_EVER, body: () => ({ password: PASSWORD }) },
  { route: 'POST /api/my/own/pages', allow: PARTNERS, body: () => ({ ...id(), exercise: 'X11', answers: [{ key: 'words', text: 'This will crest.' }] }) },
  { route: 'POST /api/my/own/entries', allow: PARTNERS_EVER, body: () => ({ opening: NO_OPENING }) },
  { route: 'POST /api/my/own/entries/:ownId/share', ...OWN_PART, relations: PROPOSAL_RELATIONS, body: () => ({ ...id(), opening: NO_OPENING, keys: ['hoped'] }) },
  { route: 'POST /api/my/own/entries/:ownId/removal', ...OWN_PART, relations: PROPOSAL_RELATIONS, elsewhere: { ...OWN_PART.elsewhere, archived: ['partner who left'] }, body: () => ({ opening: NO_OPENING }) },
  { route: 'POST /api/my/own/drafts/:place', allow: PARTNERS, body: () => ({ opening: NO_OPENING }) },
  { route: 'POST /api/my/work/:partId/own', ...OWN_PART, body: () => ({ ...id(), answers: [{ key: 'hoped', text: 'Peace.' }] }) },
  { route: 'GET /api/my/tonight', allow: PARTNERS },
  { route: 'GET /api/my/agreement', allow: PARTNERS_EVER },
  { route: 'POST /api/my/criteria/:criterionId/versions/:number/signature', allow: COUPLE, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_COUPLE, body: ({ textHash }) => ({ ...id(), textHash, free: 'yes' }) },
  { route: 'GET /api/my/proposals', allow: PARTNERS },
  { route: 'POST /api/my/proposals', allow: PARTNERS, body: ({ personId }) => ({ ...id(), template: 'tell_same_day', doerId: personId, shows: 'that I hear it first', then: 'we plan a weekend', frank: 'Yes', honest: 'Yes', fair: 'Yes' }) },
  { route: 'POST /api/my/proposals/:proposalId/take-back', ...OWN_PART, relations: PROPOSAL_RELATIONS, path: ({ ownProposalId: proposalId }) => ({ proposalId }), body: id },
  { route: 'POST /api/my/proposals/:proposalId/answer', ...OWN_PART, relations: PROPOSAL_RELATIONS, path: ({ offeredId: proposalId }) => ({ proposalId }), body: () => ({ ...id(), answer: 'declined' }) },
  { route: 'POST /api/my/entries', allow: COUPLE, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_COUPLE, body: ({ versionId }) => ({ ...id(), versionId, slot: '2026-12-10', answer: 'kept', capturedAt: '2026-12-10T18:00:00Z' }) },
  { route: 'POST /api/my/entries/:entryId/undo', ...OWN_PART, body: id },
  { route: 'GET /api/my/weeks', allow: PARTNERS_EVER },
  { route: 'GET /api/my/sessions', allow: PARTNERS },
  { route: 'GET /api/my/screen', allow: PARTNERS },
  { route: 'POST /api/my/screen', allow: PARTNERS, body: () => ({ ...id(), answers: { fear: 'not_sure' } }) },
  {
    route: 'POST /api/my/not-free', ...OWN_PART, body: ({ entryId }) => ({ ...id(), about: 'entry', aboutId: entryId }),
  },
  { route: 'POST /api/my/urgent', allow: PARTNERS, body: ({ personId }) => ({ ...id(), of: personId, source: 'help', contact: 'in_session' }) },
  { route: 'GET /api/my/messages', allow: PARTNERS },
  { route: 'POST /api/my/messages', allow: PARTNERS, body: ({ personId }) => ({ ...id(), of: personId, kind: 'note', audience: 'author_staff', words: 'For you alone.' }) },
  { route: 'GET /api/my/download', allow: PARTNERS_EVER },
  // Withdrawn last: the rows before need it to stand.
  { route: 'POST /api/staff/cases/:caseId/work/:assignmentId/withdrawal', allow: PRIMARY, relations: CASE_RELATIONS, elsewhere: ELSEWHERE_PRIMARY, body: id },
  // Last: from here on their password is another one.
  { route: 'POST /api/staff/password', allow: STAFF, body: () => ({ password: PASSWORD, next: 'a new boat on the lake' }) },
  { route: 'POST /api/my/password', allow: PARTNERS_EVER, body: () => ({ password: PASSWORD, next: 'a new boat on the lake' }) },
];
