/** The reader classes of R72, from the loosest to the tightest. */
export const readerClasses = ['J', 'H', 'T', 'S', 'P'] as const;
/** P only the author · T author and therapist · H sealed until opened together · J both and the therapist · S never the partner. */
export type ReaderClass = (typeof readerClasses)[number];

/** What the class is called where a row stands. */
export const audiences = ['couple', 'sealed', 'author_staff', 'author_staff_never_joint', 'author'] as const;
export type Audience = (typeof audiences)[number];

const AUDIENCE: Record<ReaderClass, Audience> = { J: 'couple', H: 'sealed', T: 'author_staff', S: 'author_staff_never_joint', P: 'author' };

export function audienceOf(reader: ReaderClass): Audience {
  return AUDIENCE[reader];
}

export function readerOf(audience: Audience): ReaderClass {
  return readerClasses[audiences.indexOf(audience)] ?? 'P';
}

/** R72: a field may be read by fewer people than its form, never by more. */
export function isAsTight(field: ReaderClass, form: ReaderClass): boolean {
  return readerClasses.indexOf(field) >= readerClasses.indexOf(form);
}

/** The other partner may come to read it: at sending (J), or when it is opened with both (H). Everything else is one's own. */
export function isJoint(reader: ReaderClass): boolean {
  return reader === 'J' || reader === 'H';
}
