// Interim contract, written by hand; `npm run contracts` replaces it with the one generated from the API's code.
type Json<T> = { content: { 'application/json': T } };
type Problems = { default: { content: { 'application/problem+json': Problem } } };
type Read<R, P extends object = object> = {
  parameters: { query?: never; header?: never; path: P; cookie?: never };
  requestBody?: never;
  responses: { 200: Json<R> } & Problems;
};
type Write<B, R = Made, P extends object = object> = {
  parameters: { query?: never; header?: never; path: P; cookie?: never };
  requestBody: Json<B>;
  responses: { 201: Json<R> } & Problems;
};
type Act<B = never, P extends object = object> = {
  parameters: { query?: never; header?: never; path: P; cookie?: never };
  requestBody?: [B] extends [never] ? never : Json<B>;
  responses: { 204: { content?: never } } & Problems;
};

export interface paths {
  // open: no sign-in
  '/api/health': { get: Read<Health> };
  '/api/set-up': { get: Read<SetUpState>; post: Write<SetUp> };                    // cookie __Host-staff
  '/api/staff/sign-in': { post: Act<SignIn> };
  '/api/staff/join/look': { post: Write<InvitationToken, StaffInvitationLook> };   // consumes nothing (200/201 body)
  '/api/staff/join': { post: Write<StaffJoin> };
  '/api/my/sign-in': { post: Act<SignIn> };
  '/api/my/join/look': { post: Write<InvitationToken, MyInvitationLook> };
  '/api/my/join': { post: Write<MyJoin> };

  // staff (__Host-staff)
  '/api/staff/me': { get: Read<StaffMe> };                                          // also answers while Room view locks the sign-in
  '/api/staff/sign-out': { post: Act };
  '/api/staff/sign-out-everywhere': { post: Act };
  '/api/staff/unlock': { post: Act<Unlock> };                                       // PIN; ends the room sign-in
  '/api/staff/team': { get: Read<Team> };                                           // admin
  '/api/staff/invitations': { post: Write<InviteStaff> };                           // admin
  '/api/staff/cases': { get: Read<CaseList>; post: Write<OpenCase> };               // therapist
  '/api/staff/cases/{caseId}': { get: Read<CouplePage, { caseId: string }> };
  '/api/staff/cases/{caseId}/invitations': { post: Write<InvitePartner, Made, { caseId: string }> };   // again, or as a card
  '/api/staff/cases/{caseId}/partners/{personId}/card': { get: Read<JoinCard, { caseId: string; personId: string }> };
  '/api/staff/cases/{caseId}/screens': { post: Write<RecordScreen, Made, { caseId: string }> };
  '/api/staff/cases/{caseId}/shared-part': { post: Write<OpenSharedPart, Made, { caseId: string }> };
  '/api/staff/cases/{caseId}/sessions': { post: Write<PlanSession, Made, { caseId: string }> };
  '/api/staff/cases/{caseId}/room': { post: Write<StartSession, Made, { caseId: string }> };           // cookie __Host-room, locks staff
  '/api/staff/cases/{caseId}/sessions/{sessionId}/note': {
    get: Read<SessionNote, { caseId: string; sessionId: string }>;
    post: Write<SignNote, Made, { caseId: string; sessionId: string }>;
  };
  '/api/staff/cases/{caseId}/sessions/{sessionId}/note/addenda': { post: Write<AddAddendum, Made, { caseId: string; sessionId: string }> };

  // room (__Host-room)
  '/api/room': { get: Read<RoomView> };
  '/api/room/weeks': { get: Read<Weeks> };
  '/api/room/criteria': { post: Write<DraftCriterion> };
  '/api/room/criteria/{criterionId}/versions/{number}/endorsement': { post: Write<Endorse, Made, { criterionId: string; number: number }> };
  '/api/room/openings': { post: Write<OpenWeeks> };
  '/api/room/sessions': { post: Write<PlanSession> };
  '/api/room/end': { post: Act<Unlock> };                                           // ends the session, unlocks staff

  // my (__Host-my)
  '/api/my/me': { get: Read<Me> };
  '/api/my/sign-out': { post: Act };
  '/api/my/sign-out-everywhere': { post: Act };
  '/api/my/consent': { get: Read<ConsentPage>; post: Write<SignConsent> };
  '/api/my/task': { get: Read<FirstTask>; post: Write<SendFirstTask> };
  '/api/my/tonight': { get: Read<Tonight> };
  '/api/my/agreement': { get: Read<Agreement> };
  '/api/my/criteria/{criterionId}/versions/{number}/signature': { post: Write<SignCriterion, Made, { criterionId: string; number: number }> };
  '/api/my/entries': { post: Write<MakeEntry> };
  '/api/my/entries/{entryId}/undo': { post: Write<UndoEntry, Made, { entryId: string }> };
  '/api/my/weeks': { get: Read<Weeks> };
}
export interface components {
  schemas: {
    Problem: Problem; Made: Made; Health: Health; SetUpState: SetUpState; SetUp: SetUp; SignIn: SignIn; InvitationToken: InvitationToken;
    StaffInvitationLook: StaffInvitationLook; StaffJoin: StaffJoin; MyInvitationLook: MyInvitationLook; MyJoin: MyJoin; StaffMe: StaffMe;
    Unlock: Unlock; Team: Team; InviteStaff: InviteStaff; CaseList: CaseList; CaseRow: CaseRow; OpenCase: OpenCase; NewPartner: NewPartner;
    CouplePage: CouplePage; PartnerLane: PartnerLane; StaffCriterion: StaffCriterion; StaffOccasion: StaffOccasion; InvitePartner: InvitePartner;
    JoinCard: JoinCard; RecordScreen: RecordScreen; OpenSharedPart: OpenSharedPart; PlanSession: PlanSession; StartSession: StartSession;
    SessionNote: SessionNote; SignNote: SignNote; AddAddendum: AddAddendum; RoomView: RoomView; RoomCriterion: RoomCriterion; Weeks: Weeks;
    CriterionWeeks: CriterionWeeks; DraftCriterion: DraftCriterion; Endorse: Endorse; OpenWeeks: OpenWeeks; Me: Me; ConsentPage: ConsentPage;
    SignConsent: SignConsent; FirstTask: FirstTask; SendFirstTask: SendFirstTask; Tonight: Tonight; TonightOccasion: TonightOccasion;
    Agreement: Agreement; AgreedCriterion: AgreedCriterion; SignCriterion: SignCriterion; MakeEntry: MakeEntry; UndoEntry: UndoEntry;
    PlannedSession: PlannedSession; CriterionText: CriterionText; Counts: Counts;
  };
}

// Shapes. Instants are ISO strings in UTC; `local…` and slots are dates or times of the case's zone; ids are UUIDs made by the client.
/** Every error. `detail` and `fields[].detail` are words that a partner may read. */
interface Problem { type: string; title: string; status: number; code: string; detail: string; correlation: string; fields?: { field: string; detail: string }[] }
interface Made { id: string }
interface Health { status: 'ok' }
interface SetUpState { needed: boolean }
interface SetUp { id: string; code: string; clinicName: string; country: string; zone: string; name: string; email: string; password: string; pin: string }
interface SignIn { email: string; password: string }
interface InvitationToken { token: string }
interface StaffInvitationLook { clinicName: string; name: string }
/** Staff use the invited address; `email` must match what was invited (checked by keyed hash). */
interface StaffJoin { token: string; email: string; password: string; pin: string }
interface MyInvitationLook { clinicName: string; firstName: string; country: string }
interface MyJoin { token: string; email: string; password: string; mailboxShared: 'yes' | 'not_sure' | 'no' }
interface StaffMe { personId: string; name: string; clinicName: string; country: string; zone: string; roles: ('admin' | 'therapist')[]; locked: boolean }
interface Unlock { pin: string }
interface Team { people: { personId: string; name: string; roles: string[] }[]; invitations: { id: string; name: string; state: 'waiting' | 'used' | 'expired'; expiresAt: string }[] }
interface InviteStaff { id: string; name: string; email: string; roles: ('admin' | 'therapist')[] }
interface PlannedSession { id: string; startsAt: string; localDate: string; localTime: string; minutes: number; startedAt: string | null; endedAt: string | null }
interface CaseList { cases: CaseRow[] }
interface CaseRow { id: string; names: string[]; next: PlannedSession | null; sharedPart: 'preparing' | 'open' }
interface OpenCase { id: string; partners: NewPartner[] }
interface NewPartner { id: string; firstName: string; joins: 'mail' | 'room'; email?: string }
interface InvitePartner { id: string; personId: string; joins: 'mail' | 'room'; email?: string }
interface JoinCard { url: string; expiresAt: string }
type Decision = 'conjoint_suitable' | 'suitable_with_conditions' | 'individual_work_only' | 'refer_out' | 'need_more_information';
interface RecordScreen { id: string; personId: string; seenAloneOn: string; decision: Decision }
interface OpenSharedPart { id: string }
/** localDate and localTime are of the case's zone. */
interface PlanSession { id: string; localDate: string; localTime: string; minutes: number }
/** id = the therapy session started; a planned one's id, or a new one. */
interface StartSession { id: string }
interface SessionNote { sessionId: string; text: string | null; signedAt: string | null; signedBy: string | null; addenda: { id: string; text: string; signedAt: string; signedBy: string }[] }
interface SignNote { id: string; text: string }
interface AddAddendum { id: string; text: string }

interface CouplePage {
  id: string; zone: string; today: string;
  partners: PartnerLane[];                      // two, in the order the case was opened
  sharedPart: { state: 'preparing' | 'open'; mayOpen: boolean };
  next: PlannedSession | null;
  sessions: (PlannedSession & { noteSigned: boolean })[];  // newest first, at most 12
  since: string | null;                          // instant of the last ended session
  criteria: StaffCriterion[];
  decide: { kind: 'criterion_not_free' | 'criterion_waiting' | 'screen_missing' | 'consent_missing' | 'share_ready' | 'note_missing' | 'weeks_to_open'; personId?: string; criterionId?: string; sessionId?: string }[];
}
interface PartnerLane {
  personId: string; firstName: string; joined: boolean;
  invitation: { state: 'waiting' | 'used' | 'expired'; joins: 'mail' | 'room'; expiresAt: string } | null;
  consentSignedAt: string | null;
  screen: { seenAloneOn: string; decision: Decision } | null;
  task: { state: 'to_do' | 'sent'; sentAt: string | null; question: string | null };
  entriesSince: { made: number; due: number };   // since the last ended session
}
type Outcome = 'kept' | 'kept_late' | 'missed_told' | 'missed_found' | 'disputed' | 'unconfirmed' | 'unrecorded' | 'excused' | 'rested' | 'pending';
interface StaffCriterion {
  id: string; number: number; state: 'waiting' | 'active'; text: CriterionText; doerId: string; askerId: string;
  signatures: { personId: string; signedAt: string; free: 'yes' | 'not_sure' | 'no' }[];
  reviewOn: string; activeFrom: string | null;
  sinceCounts: Counts; counts: Counts;           // since last session; the last eight weeks. Settled live, opened or not.
  occasions: StaffOccasion[];                    // last eight weeks to today, oldest first
}
type Answer = 'kept' | 'kept_late' | 'not_kept' | 'ask_to_excuse' | 'cant_say';
interface StaffOccasion { slot: string; dueAt: string; outcome: Outcome; opened: boolean; doer: Answer | null; other: Answer | null }
/** total = kept + missed + open; `kept` includes kept late. `toldFirst` only in the doer's own words and to staff, else null. */
interface Counts { total: number; kept: number; late: number; missed: number; toldFirst: number | null; open: number; excused: number; rest: number }
/** The whole sentence, and its parts for setting in type. */
interface CriterionText { doerName: string; askerName: string; behaviour: string; shows: string; then: string; commitment: string; reviewOn: string; sentence: string }

interface RoomView {
  clinicName: string; zone: string; today: string;
  session: PlannedSession; partners: { personId: string; firstName: string }[];
  criteria: RoomCriterion[]; next: PlannedSession | null;
  weeksToOpen: { from: string; to: string; occasions: number } | null;   // counted from the schedule, never from entries
  signUrl: string;                                // what the QR code holds: the partners' own page
}
interface RoomCriterion { id: string; number: number; state: 'waiting_for_signatures' | 'ready' | 'active'; text: CriterionText; textHash: string; reviewOn: string; activeFrom: string | null; nextDueAt: string | null }
/** Template home_on_time. doer and asker are the two partners. review defaults to eight weeks on. */
interface DraftCriterion { id: string; template: 'home_on_time'; doerId: string; by: string; noticeBy: string; shows: string; then: string; commitment?: string; reviewOn?: string; frank: boolean; honest: boolean; fair: boolean }
interface Endorse { id: string; textHash: string }
interface OpenWeeks { id: string }
type Mark = 'kept' | 'kept_late' | 'missed' | 'excused' | 'rest' | 'open';
interface Weeks { criteria: CriterionWeeks[] }
interface CriterionWeeks { criterionId: string; text: CriterionText; as: 'doer' | 'other' | 'room'; counts: Counts; occasions: { slot: string; mark: Mark; toldFirst: boolean | null }[] }

interface Me {
  personId: string; firstName: string; clinicName: string; country: string; therapistName: string; partnerName: string; zone: string;
  step: 'consent' | 'preparing' | 'open';        // preparing = own part open, shared part not
}
interface ConsentPage { version: string; textHash: string; therapistName: string; clinicName: string; secretsPolicy: 'limited_secrets' | 'no_secrets' | 'no_individual_channel'; signedAt: string | null }
interface SignConsent { id: string; version: string; textHash: string; treatment: boolean; records: boolean; notMonitored: boolean; signature: string }
interface FirstTask { key: 'what_to_expect'; minutes: number; state: 'to_do' | 'sent'; sentAt: string | null; question: string | null }
interface SendFirstTask { id: string; question: string }   // may be empty
interface Tonight { today: string; zone: string; occasions: TonightOccasion[]; earlier: TonightOccasion[]; toSign: number; task: FirstTask; nextDueAt: string | null }
interface TonightOccasion {
  criterionId: string; versionId: string; slot: string; dueAt: string; closesAt: string; as: 'doer' | 'other';
  behaviour: string; shows: string; doerName: string; askerName: string; excuses: string[];
  entry: { id: string; answer: Answer; receivedAt: string } | null;
}
interface Agreement { criteria: AgreedCriterion[] }
interface AgreedCriterion { criterionId: string; number: number; versionId: string; state: 'to_sign' | 'waiting' | 'active'; text: CriterionText; textHash: string; reviewOn: string; activeFrom: string | null; mySignedAt: string | null }
interface SignCriterion { id: string; textHash: string; free: 'yes' | 'not_sure' | 'no' }
interface MakeEntry { id: string; versionId: string; slot: string; answer: Answer; excuse?: string; alreadyKnown?: boolean; capturedAt: string }
interface UndoEntry { id: string }
