import { restCauses } from '@groundwork/domain/rest/edges';
import fc from 'fast-check';
import { type Intake, INTAKES } from './one-first-acts.js';
import { rationales } from './phases-acts.js';
import { type DraftFacts, draftFacts } from './drafts-acts.js';
import { goalpostFacts, type GoalpostFacts } from './goalposts-acts.js';
import { keptBackFacts, type KeptBackFacts } from './kept-back-acts.js';
import { PRIVATE_LINE_KINDS, type PrivateLineFacts, privateLineFacts } from './private-line-acts.js';
import { PULSE_KINDS, type PulseFacts, pulseFacts } from './pulse-acts.js';
import { reminderFacts, type ReminderFacts } from './reminders-acts.js';
import { ROAD_KINDS, type RoadFacts, roadFacts } from './road-acts.js';
import { RHYTHM_KINDS, type RhythmFacts, rhythmFacts } from './rhythm-acts.js';
import { sessionFacts } from './session-acts.js';
import { WORK_KINDS, type WorkFacts, workFacts } from './work-acts.js';
import { OWN_KINDS, type OwnFacts, ownFacts } from './own-acts.js';
import { TALK_KINDS, type TalkFacts, talkFacts } from './talk-acts.js';
import { weeklyLine } from './weekly-line-acts.js';

/**
 * Every kind of fact that is one partner's own (or the therapist's about them) and that exists today. A world is one
 * choice for each; its twin chooses otherwise for every single kind. A new private kind is added here first.
 */
export interface PrivateFacts extends
  PrivateLineFacts,
  DraftFacts,
  ReminderFacts,
  WorkFacts,
  GoalpostFacts,
  RoadFacts,
  RhythmFacts,
  TalkFacts,
  PulseFacts,
  OwnFacts,
  KeptBackFacts {
  mailboxShared: string;
  consentBeforeOpening: boolean;
  screenBeforeOpening: string | null;
  screenThatOpens: string;
  taskQuestion: string | null;
  inviteAgain: boolean;
  extraSignIns: number;
  signedFirst: boolean;
  freeAnswer: string;
  secondSignature: string | null;
  /** What the other partner answers each evening; null is silence. */
  entries: (string | null)[];
  undo: boolean;
  correction: string;
  excuse: string;
  alreadyKnown: boolean;
  capturedMinutesEarlier: number;
  note: string;
  addendum: string | null;
  /** The private questions from afar: 0 not sent, else all lines answered with one of the four. */
  screenReport: number;
  /** How often "I was not free" was said: about the signature, then about each entry. */
  notFree: number;
  /** A private rest, three days before its edge: 'none', asked for on the own phone, or recorded by the practice with its cause. */
  rest: string;
  /** The words that the clinic asks for; null where none were set. */
  ownWords: string | null;
  /** A lost sign-in: 'none', a link was made, or the link was used. */
  recovery: string;
  /** Why the therapist moved the couple to another part; that it moved is joint. */
  phaseRationale: string;
  /** Who came to the first session, or that nobody said. */
  attended: string;
  /** For how many days the therapist has snoozed the note that is missing; 0 is not at all. */
  snooze: number;
  /** The line about the week, said on Sunday by the one who does it; null is silence. */
  weeklyLine: string | null;
  /** Who came first, and how the other's turn came. */
  intake: Intake;
}
export const KINDS: readonly (keyof PrivateFacts)[] = [
  'mailboxShared', 'consentBeforeOpening', 'screenBeforeOpening', 'screenThatOpens', 'taskQuestion', 'inviteAgain', 'extraSignIns', 'signedFirst', 'freeAnswer',
  'secondSignature', 'entries', 'undo', 'correction', 'excuse', 'alreadyKnown', 'capturedMinutesEarlier', 'note', 'addendum', 'screenReport', 'notFree', 'rest', 'ownWords', 'recovery', 'phaseRationale',
  ...PRIVATE_LINE_KINDS,
  ...WORK_KINDS,
  ...ROAD_KINDS,
  ...RHYTHM_KINDS,
  ...TALK_KINDS,
  ...PULSE_KINDS,
  ...OWN_KINDS,
  'draft', 'reminderHour', 'mailboxLater', 'attended', 'snooze', 'weeklyLine', 'intake', 'foundOut',
  'keptBack',
];

export const EVENINGS = 6;
const ANSWERS = { doer: ['kept', 'kept_late', 'not_kept', 'ask_to_excuse'], other: ['kept', 'not_kept', 'cant_say'] } as const;
const words = (most: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: most }).filter((text) => text.trim().length > 0 && !/[\u0000-\u001f\u007f]/.test(text));

type Choices = { readonly [Kind in keyof PrivateFacts]: fc.Arbitrary<PrivateFacts[Kind]> };

function choicesOf(part: 'doer' | 'other'): Choices {
  return {
    mailboxShared: fc.constantFrom('yes', 'not_sure', 'no'),
    consentBeforeOpening: fc.boolean(),
    screenBeforeOpening: fc.constantFrom('individual_work_only', 'refer_out', 'need_more_information', null),
    screenThatOpens: fc.constantFrom('conjoint_suitable', 'suitable_with_conditions'),
    taskQuestion: fc.option(words(300)),
    inviteAgain: fc.boolean(),
    extraSignIns: fc.integer({ min: 0, max: 3 }),
    signedFirst: fc.boolean(),
    freeAnswer: fc.constantFrom('yes', 'not_sure'),
    secondSignature: fc.constantFrom(null, 'yes', 'not_sure', 'no'),
    entries: fc.array(fc.option(fc.constantFrom(...ANSWERS[part])), { minLength: EVENINGS, maxLength: EVENINGS }),
    undo: fc.boolean(),
    correction: fc.constantFrom(...ANSWERS[part]),
    excuse: fc.constantFrom('illness', 'work_emergency', 'transport'),
    alreadyKnown: fc.boolean(),
    capturedMinutesEarlier: fc.integer({ min: 0, max: 90 }),
    note: words(400),
    addendum: fc.option(words(400)),
    screenReport: fc.integer({ min: 0, max: 4 }),
    notFree: fc.integer({ min: 0, max: 3 }),
    rest: fc.oneof(fc.constant('none'), fc.constantFrom(...restCauses)),
    ownWords: fc.constantFrom(null, 'a heron on the weir', 'lanterns in june'),
    recovery: fc.constantFrom('none', 'link', 'back'),
    phaseRationale: rationales(),
    intake: fc.constantFrom(...INTAKES),
    ...draftFacts,
    ...privateLineFacts,
    ...workFacts,
    ...reminderFacts,
    ...goalpostFacts,
    ...roadFacts,
    ...rhythmFacts,
    ...pulseFacts,
    ...ownFacts,
    ...keptBackFacts,
    ...talkFacts,
    ...sessionFacts,
    weeklyLine,
  };
}

/** Two worlds that agree in no private kind at all: the second one's every choice is another than the first one's. */
export function twins(part: 'doer' | 'other'): fc.Arbitrary<[PrivateFacts, PrivateFacts]> {
  const choices = choicesOf(part);
  return fc.record<PrivateFacts>(choices).chain((one) => fc.record<PrivateFacts>(othersThan(one, choices)).map((two): [PrivateFacts, PrivateFacts] => [one, two]));
}

function othersThan(one: PrivateFacts, choices: Choices): Choices {
  const others = KINDS.map((kind) => [kind, (choices[kind] as fc.Arbitrary<unknown>).filter((value) => JSON.stringify(value) !== JSON.stringify(one[kind]))]);
  return Object.fromEntries(others) as Choices;
}
