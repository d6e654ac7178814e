import type { ReaderClass } from '@groundwork/domain/homework/readers';
import type { FieldPart, FieldShape, Who } from '@groundwork/domain/homework/parts';
import type { Phase } from '@groundwork/domain/phases/phases';

export type Tag = 'foundation' | 'connection';

export interface Choice {
  readonly key: string;
  readonly label: string;
  /** SR20: opens the help page at once, and tells the therapist. */
  readonly help?: boolean;
}

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Without choices, words are written. */
  readonly choices?: readonly Choice[];
}

/** One thing to fill in; any may be left empty. */
export interface Field extends FieldShape {
  readonly label: string;
  readonly help: string;
  readonly choices?: readonly Choice[];
  readonly columns?: readonly Column[];
  /** Of a table. */
  readonly mostRows?: number;
  /** Of a timer, or of one turn. */
  readonly minutes?: number;
}

/** One exercise as a couple reads it. What the therapist looks for is kept apart, for staff alone. */
export interface Exercise {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** The earliest part of the work in which it is given (R11). */
  readonly phase: Phase;
  readonly who: Who;
  /** R15. */
  readonly tag: Tag;
  readonly reader: ReaderClass;
  readonly minutes: number;
  readonly howOften: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly fields: readonly Field[];
  readonly good: readonly string[];
  /** R17: a connection item that asks little, and that either may decline. */
  readonly lowDemand: boolean;
  /** R67: each is asked alone before they begin. */
  readonly bothSafe?: boolean;
  /** The program asks for it on a screen of its own, when it is due: it is given by nobody. */
  readonly ownScreen?: boolean;
}

export type { FieldPart, Who };
