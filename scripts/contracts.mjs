// Writes the API document and the client's types from the built API; with --check compares them with what is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const contracts = join(root, 'packages/contracts');
const { buildDocument } = await import(pathToFileURL(join(root, 'apps/api/dist/openapi.js')));
const openapi = `${JSON.stringify(await buildDocument(), null, 2)}\n`;
const fromContracts = createRequire(join(contracts, 'package.json'));
const { default: openapiTS, astToString } = fromContracts('openapi-typescript');
const types = `// Generated from openapi.json by \`npm run contracts\`.\n${astToString(await openapiTS(openapi))}`;

const files = { [join(contracts, 'openapi.json')]: openapi, [join(contracts, 'api.d.ts')]: types };
if (process.argv.includes('--check')) {
  const stale = Object.entries(files).filter(([path, text]) => readFileSync(path, 'utf8') !== text).map(([path]) => path);
  if (stale.length > 0) {
    console.error(`Not what the API's code says: ${stale.join(', ')}. Run npm run contracts.`);
    process.exit(1);
  }
  console.log('The API document and the client types are what the code says.');
} else {
  for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
  console.log(`Wrote ${Object.keys(files).length} files.`);
}
process.exit(0);
