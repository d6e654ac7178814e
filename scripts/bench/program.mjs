// The built program and the driver that it uses, for scripts that stand outside of it.
import { createRequire } from 'node:module';

const api = new URL('../../apps/api/', import.meta.url);
/** A module of the built server, by its path inside `src`. */
export const load = (path) => import(new URL(`dist/${path}`, api).href);
export const pg = createRequire(new URL('package.json', api))('pg');
