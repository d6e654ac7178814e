// How often the lint (R35) and the refused wordings (R36) find sentences that were written after both were finished, by
// someone who had seen neither: thirty of each class, sixty that should pass. Run with: node packages/domain/reference/hit-rates.mjs
// (after npm run check, which builds the rules). Nothing was changed after the first run; docs/decisions/0026 has its figures.
import { readFileSync } from 'node:fs';
import { lintCodes, lintOf } from '../dist/criteria/lint.js';
import { refusedCategories } from '../dist/criteria/refused-wordings.js';
import { refusedIn } from '../dist/criteria/refused.js';

const said = JSON.parse(readFileSync(new URL('paraphrases.json', import.meta.url), 'utf8'));
const lints = (behaviour) => lintOf({ behaviour, commitment: '' }).map(({ code }) => code);
const row = (name, list, isFound, isStopped) => process.stdout.write(`${name.padEnd(28)} ${list.filter(isFound).length} of ${list.length} as this class, ${list.filter(isStopped).length} stopped at all\n`);
const stops = (text) => refusedIn(text).length > 0 || lints(text).length > 0;
for (const code of lintCodes) row(code, said[code], (text) => lints(text).includes(code), stops);
for (const category of refusedCategories) row(category, said[category], (text) => refusedIn(text).includes(category), (text) => refusedIn(text).length > 0);
row('good', said.good, () => false, stops);
