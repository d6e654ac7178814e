import { i18n } from '@lingui/core';
import common from '../words/en/common.json';
import help from '../words/en/help.json';

/** Names and numbers that a message takes. Dates come in already written by format.ts. */
export type Values = Record<string, string | number>;
export type CommonKey = keyof typeof common | keyof typeof help;
export type Say<K extends string> = (key: K, values?: Values) => string;

// The build replaces each catalogue's text by compiled parts (vite.config.ts); keys and their types stay.
type Catalogue = Record<string, string>;

i18n.loadAndActivate({ locale: 'en', messages: { ...common, ...help } });

/** Adds an entry's own catalogues to the common ones and returns its `t`, typed by the keys of the JSON. */
export function wordsOf<C extends Catalogue[]>(...catalogues: C): Say<Keys<C[number]> | CommonKey> {
  for (const catalogue of catalogues) i18n.load('en', catalogue);
  return (key, values) => i18n._(key, values);
}
type Keys<C> = C extends Catalogue ? keyof C & string : never;

/** The words that every entry has. */
export const say: Say<CommonKey> = (key, values) => i18n._(key, values);
