import { isAsTight, isJoint, type ReaderClass } from './readers.js';

/** Who does an exercise: one partner by their part in the breach, each for themselves, or both together. */
export const whos = ['injured', 'involved', 'each', 'both'] as const;
export type Who = (typeof whos)[number];

/** Which part one partner is asked for. It belongs to this piece of work, not to the person (R2). */
export const parts = ['injured', 'involved', 'each'] as const;
export type Part = (typeof parts)[number];

/** Who fills a field in. */
export const fieldParts = ['both', 'injured', 'involved'] as const;
export type FieldPart = (typeof fieldParts)[number];

export const fieldKinds = ['text', 'long_text', 'scale_0_10', 'choice', 'checklist', 'table', 'date', 'time', 'timer', 'turns'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** What the rules need to know of a field. */
export interface FieldShape {
  readonly key: string;
  readonly kind: FieldKind;
  readonly by: FieldPart;
  /** Tighter than the form's; absent where it is the form's. */
  readonly reader?: ReaderClass;
  /** `help`: whoever chooses it is shown the help page at once, and the therapist has an urgent item (SR20). */
  readonly choices?: readonly { readonly key: string; readonly help?: boolean }[];
  readonly columns?: readonly { readonly key: string; readonly choices?: readonly { readonly key: string }[] }[];
  readonly mostRows?: number;
}

/** What the rules need to know of an exercise. */
export interface ExerciseShape {
  readonly who: Who;
  readonly reader: ReaderClass;
  readonly fields: readonly FieldShape[];
  /** R67: before they begin, each is asked alone whether today is a day for it. */
  readonly bothSafe?: boolean;
}

export interface Asked {
  readonly personId: string;
  readonly part: Part;
}

/** The parts among which the couple is divided: two different ones where the fields say so, else the same for each. */
export function partsOf({ who, fields }: ExerciseShape): readonly Part[] {
  if (who === 'injured' || who === 'involved') return [who];
  return fields.some(({ by }) => by !== 'both') ? ['injured', 'involved'] : ['each'];
}

/**
 * Whether this exercise can be asked of these people (R2, R72): partners of the couple, each once, each for a part that
 * the exercise has; both of them where it is done together; and never one part twice where the parts differ.
 */
export function mayAsk(exercise: ExerciseShape, asked: readonly Asked[], partnerIds: readonly string[]): boolean {
  const possible = partsOf(exercise);
  const sound = asked.every(({ personId, part }) => partnerIds.includes(personId) && possible.includes(part));
  const isTwice = new Set(asked.map(({ personId }) => personId)).size < asked.length
    || (!possible.includes('each') && new Set(asked.map(({ part }) => part)).size < asked.length);
  return sound && !isTwice && asked.length >= (exercise.who === 'both' ? 2 : 1);
}

/** The fields that are asked of one part, in their order. */
export function fieldsFor<F extends FieldShape>(fields: readonly F[], part: Part): F[] {
  return fields.filter(({ by }) => by === 'both' || by === part);
}

/** R72: who reads a field: its own class where that is tighter, else the form's. Never looser. */
export function readerOfField(field: FieldShape, form: ReaderClass): ReaderClass {
  return field.reader !== undefined && isAsTight(field.reader, form) ? field.reader : form;
}

/** Who alone reads some of a form's fields, where that is fewer people than read the form (R72). */
export const fewerReaders = ['author_and_therapist', 'author'] as const;
export type FewerReaders = (typeof fewerReaders)[number];

/** The fewest that any of these fields has, or null where all who read the form read every field: T and S are the same people. */
export function fewerReadersOf(fields: readonly FieldShape[], form: ReaderClass): FewerReaders | null {
  const classes = fields.map((field) => readerOfField(field, form));
  if (form !== 'P' && classes.includes('P')) return 'author';
  return isJoint(form) && classes.some((one) => !isJoint(one)) ? 'author_and_therapist' : null;
}

/** The classes in which one part writes, loosest first; the form's own always, for what is added later. */
export function readersOfPart({ fields, reader }: ExerciseShape, part: Part): ReaderClass[] {
  const found = new Set<ReaderClass>([reader, ...fieldsFor(fields, part).map((field) => readerOfField(field, reader))]);
  return [...found].sort((one, two) => (isAsTight(one, two) ? 1 : -1));
}
