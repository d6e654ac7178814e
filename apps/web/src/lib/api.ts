import type { components, paths } from '@groundwork/contracts/api';
import createFetchClient, { type Middleware } from 'openapi-fetch';
import createClient from 'openapi-react-query';
import { say } from './words';

export type Schemas = components['schemas'];

// The hand-written contract gives each operation a `path`; one without parameters needs none.
type WithoutEmptyPath<Operation> = Operation extends { parameters: { path: infer Path } }
  ? object extends Path
    ? Omit<Operation, 'parameters'> & { parameters: Omit<Operation['parameters'], 'path'> & { path?: never } }
    : Operation
  : Operation;
type Paths = { [Path in keyof paths]: { [Method in keyof paths[Path]]: WithoutEmptyPath<paths[Path][Method]> } };

// Every unsafe request is JSON, also one that says nothing (the API refuses anything else).
const alwaysJson: Middleware = {
  onRequest({ request }) {
    if (request.method === 'GET' || request.body || request.headers.has('content-type')) return undefined;
    return new Request(request, { body: '{}', headers: { 'content-type': 'application/json' } });
  },
};

export const api = createFetchClient<Paths>({ baseUrl: '/' });
api.use(alwaysJson);
/** Typed hooks: `$api.useQuery('get', '/api/my/tonight')`, `$api.useMutation('post', …)`. */
export const $api = createClient(api);

/** A new row's id, made when a form opens: it is also what lets a retry be recognised. */
export const newId = (): string => crypto.randomUUID();

/** What went wrong, in words a partner may read. `status` 0 means that no answer came. */
export interface ProblemView {
  detail: string;
  code: string;
  status: number;
  fields: Record<string, string>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads any thrown value as a problem: the API's own, a lost connection, or something unexpected. */
export function problemOf(error: unknown): ProblemView {
  if (isRecord(error) && typeof error.detail === 'string' && typeof error.status === 'number') {
    return { detail: error.detail, code: typeof error.code === 'string' ? error.code : '', status: error.status, fields: fieldsOf(error.fields) };
  }
  // fetch rejects with a TypeError when there is no connection; an answer that is not ours has other shapes.
  if (error instanceof TypeError) return { detail: say('problem.offline'), code: 'offline', status: 0, fields: {} };
  return { detail: say('problem.unexpected'), code: 'unexpected', status: 500, fields: {} };
}

function fieldsOf(fields: unknown): Record<string, string> {
  if (!Array.isArray(fields)) return {};
  const named = fields.flatMap((one: unknown) =>
    isRecord(one) && typeof one.field === 'string' && typeof one.detail === 'string' ? [[one.field, one.detail] as const] : [],
  );
  return Object.fromEntries(named);
}

/** The sign-in has ended (a refused password has another code). */
export const isSignedOut = (error: unknown): boolean => problemOf(error).code === 'not_signed_in';
