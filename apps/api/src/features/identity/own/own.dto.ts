import { FlagField, Optional, WordsField } from '../../../platform/validation.js';

/** To open what only the asking person reads, with their password. */
export class OpenOwn {
  @WordsField(200) password: string;
  /** With which it was locked before, where the password is a new one. */
  @Optional() @WordsField(200) earlier?: string;
  /** The person has read what depends on the password, and begins: with a first key, or anew with a further one. */
  @Optional() @FlagField() begin?: boolean;
}

/** Brought along with whatever reads; kept in the page's memory and nowhere else. */
export class OwnOpening {
  opening: string;
  /** For how long from now. A device's clock is never asked. */
  seconds: number;
}

/** What the page got when it was opened with the password. */
export class WithOpening {
  @WordsField(4000) opening: string;
}
