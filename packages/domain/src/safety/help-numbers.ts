/** What a number is for; the words beside it come from the screen's catalogue. */
export type HelpKind = 'emergency' | 'crisis' | 'domestic_violence';

export interface HelpNumber {
  readonly kind: HelpKind;
  /** As people dial it; null means "your local emergency number", said in words. */
  readonly number: string | null;
}

export interface CountryHelp {
  /** ISO 3166 code in capitals; null in the entry for every other country. */
  readonly country: string | null;
  readonly numbers: readonly HelpNumber[];
  /** The day somebody last checked them; a clinic checks every quarter (SR18). */
  readonly lastVerified: string;
}

const lastVerified = '2026-11-22';

function help(country: string, emergency: string, crisis: string, domesticViolence: string): CountryHelp {
  return {
    country,
    numbers: [
      { kind: 'emergency', number: emergency },
      { kind: 'crisis', number: crisis },
      { kind: 'domestic_violence', number: domesticViolence },
    ],
    lastVerified,
  };
}

/** SR18: starting values; a clinic edits them. */
export const helpNumbers: readonly CountryHelp[] = [
  help('US', '911', '988', '1-800-799-7233'),
  // No single national line for domestic violence in Canada: the provinces run their own.
  {
    country: 'CA',
    numbers: [
      { kind: 'emergency', number: '911' },
      { kind: 'crisis', number: '988' },
    ],
    lastVerified,
  },
  help('GB', '999', '116 123', '0808 2000 247'),
  help('IE', '112', '116 123', '1800 341 900'),
  help('AU', '000', '13 11 14', '1800 737 732'),
  help('NZ', '111', '1737', '0800 733 843'),
  help('DE', '112', '0800 1110111', '116 016'),
  help('FR', '112', '3114', '3919'),
];

/** Everywhere else: the local emergency number, and the clinic's own text. */
export const helpElsewhere: CountryHelp = {
  country: null,
  numbers: [{ kind: 'emergency', number: null }],
  lastVerified,
};

/** SR18: the numbers to show to a person in this country (ISO code, any case). */
export function helpFor(country: string): CountryHelp {
  const code = country.toUpperCase();
  return helpNumbers.find((entry) => entry.country === code) ?? helpElsewhere;
}
