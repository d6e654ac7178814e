import type { Locale } from './locale.js';
import { plainText } from './plain-text.js';
import type { CriterionWords } from './words.js';

/** What makes a draft hard to keep or to see (R35). A lint is a question; the therapist's tick lets it pass. */
export const lintCodes = [
  'vague',
  'feeling_target',
  'absolute',
  'outcome',
  'third_party',
  'bundled',
  'no_end',
  'connection',
] as const;
export type LintCode = (typeof lintCodes)[number];

export interface LintFinding {
  readonly field: 'behaviour' | 'commitment';
  readonly code: LintCode;
}

const any = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, 'u'));

const feelings = '(safe|loved|secure|happy|wanted|special|better|trusted|respected|calm|valued|ok|okay|good|heard|important|close)';
const others = '(boss|manager|colleagues?|mother|father|mum|mom|dad|parents|sister|brother|friends?|ex|kids?|children|therapist|she|he|they)';

const wordings: Record<Locale, Record<LintCode, readonly RegExp[]>> = {
  en: {
    vague: any(
      '\\bmore (honest|open|loving|caring|attentive|present|patient|respectful|considerate|affectionate|transparent|reliable|careful|supportive|understanding)\\b',
      '\\b(better|nicer|kinder) (partner|husband|wife|person|listener|communication)\\b|\\b(communicate|behave|do|be|try|act) (better|harder|properly|right|differently)\\b|\\bbetter communication\\b',
      '\\b(try|tries|trying) (to|harder|my best|your best)\\b|\\bmake an effort\\b|\\bwork on (myself|yourself|it|us|things)\\b|\\b(be|being) (good|nice|honest|open|there for|reliable|trustworthy|faithful|loyal|kind|considerate)\\b(?! at \\d)',
      '\\b(whenever possible|when possible|if possible|as (much|often|soon) as possible|more often|from time to time|sometimes|regularly|often|normally|usually|reasonable|appropriate)\\b',
      '\\bshow (me|you|her|him|that (you|i)) (care|love|respect|more)\\b|\\bput (me|us|you) first\\b|\\b(respect|support) (me|you|us)\\b',
    ),
    feeling_target: any(
      `\\b(make|makes|making|help|helps|let|lets) (me|you|him|her|us) (to )?(feel|be|stay) (more |less |so )?\\w+\\b|\\bmake (me|you|him|her|us) (happy|trust)\\b`,
      `\\b(feel|feels|feeling) (more |less |really |truly )?${feelings}\\b|\\b(stop|not|don't|never|no longer) (feeling|feel|be|being) (angry|sad|jealous|upset|anxious|hurt|defensive|cold|guilt)`,
      '\\b(trust|love|forgive|want|desire) (me|you|him|her)( again)?\\b|\\bbe (happy|in love|sorry|remorseful|grateful|over it)\\b|\\bget over (it|this)\\b',
    ),
    absolute: any('\\b(always|never|forever|every single|at no time|under no circumstances|no matter what|without exception|not once|100 ?%)\\b'),
    outcome: any(
      '\\b(fix|save|heal|repair) (us|the (marriage|relationship)|our (marriage|relationship))\\b|\\b(get|find|win|land|earn) (a |the |an )?(job|promotion|raise|new job)\\b|\\bget pregnant\\b|\\bmake sure (that )?(nothing|no one|nobody|it)\\b|\\bmake it (right|go away|up to)\\b|\\bend up\\b',
    ),
    third_party: any(
      `\\b(get|make|have|force|ask|convince|persuade) (your|my|the|our|his|her) ${others} (to )?(?!by\\b|for\\b|about\\b|whether\\b|if\\b|on\\b|before\\b|at\\b)\\w+`,
      `^(your|my|our|the|his|her)? ?${others} (will|must|should|has to|have to|stops?|leaves?|moves?)\\b`,
    ),
    bundled: any(
      '\\b(all|any) of (this|these|that|it|the above)\\b|\\b(and also|as well as|in addition|on top of that|and on top|plus)\\b|\\beverything (you|i) (ask|want|say)\\b',
      ';.*\\b(i|you) (also )?\\w+.*;|\\b(1\\)|1\\.|a\\)).*\\b(2\\)|2\\.|b\\))',
      ',\\s*[a-z]+ [^,]{2,60},\\s*[a-z]+ [^,]{2,60},? and [a-z]+ (the|my|your|a|an|to|me|you)\\b',
    ),
    no_end: any('\\buntil (i|you|she|he|we) (say|says|decide|decides|want|wants|feel|feels|am|are|is|trust|trusts|know|knows)\\b|\\bfor (good|ever|life|the rest of)\\b|\\b(forever|from now on|indefinitely|as long as (i|you|she|he|it) )|\\bwith no end\\b'),
    connection: any(
      "\\b(take|takes|bring|brings|invite|invites) (me|you|her|him|us) (somewhere|out|to dinner|on a date|away|flowers)\\b|\\bdate night\\b|\\bgo on (a )?dates?\\b|\\b(buy|buys|bring|brings|give|gives)\\b.{0,15}\\b(flowers|gifts?|presents?|jewell?ery|chocolates?)\\b|\\bcompliments?\\b|\\bsomewhere nice\\b|\\b(hug|hugs|kiss|kisses|cuddle|cuddles|massage)\\b|\\bsay i love you\\b",
    ),
  },
};

/** Lints that also matter in the asker's own part. */
const forCommitment: readonly LintCode[] = ['absolute', 'no_end', 'feeling_target'];

/**
 * What in a draft should be said otherwise (R35): the behaviour in full, the asker's part for what nobody could keep.
 * Meaning and "then" may speak of feelings and of pleasant things; that is what they are for.
 */
export function lintOf(words: Pick<CriterionWords, 'behaviour' | 'commitment'>, locale: Locale = 'en'): LintFinding[] {
  const found = (text: string): LintCode[] =>
    lintCodes.filter((code) => wordings[locale][code].some((wording) => wording.test(plainText(text))));
  return [
    ...found(words.behaviour).map((code): LintFinding => ({ field: 'behaviour', code })),
    ...found(words.commitment)
      .filter((code) => forCommitment.includes(code))
      .map((code): LintFinding => ({ field: 'commitment', code })),
  ];
}
