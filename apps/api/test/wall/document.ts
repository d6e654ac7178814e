import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';

export type Schema = Record<string, unknown>;
export interface Operation {
  method: string;
  path: string;
  /** The body that this operation asks for. */
  body: Schema | undefined;
  responses: Record<string, { type: string; schema: Schema } | undefined>;
}
interface Media {
  content?: Record<string, { schema: Schema }>;
}
interface ApiDocument {
  paths: Record<string, Record<string, { requestBody?: Media; responses: Record<string, Media> }>>;
  components: { schemas: Record<string, Schema> };
}

const FORMATS = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/,
};

/** The API's own document, with its schemas ready to hold answers and bodies against. */
export class Contract {
  readonly operations: Operation[];
  private readonly document = JSON.parse(readFileSync(join(__dirname, '../../../../packages/contracts/openapi.json'), 'utf8')) as ApiDocument;
  private readonly ajv = new Ajv({ strict: false, allErrors: false, formats: FORMATS });
  private readonly compiled = new Map<Schema, ValidateFunction>();

  constructor() {
    this.ajv.addSchema({ $id: 'api', components: strict(this.document.components) as Schema });
    this.operations = Object.entries(this.document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { requestBody, responses }]) => ({
        method: method.toUpperCase(), path,
        body: requestBody?.content?.['application/json']?.schema,
        responses: Object.fromEntries(Object.entries(responses).map(([status, { content }]) => [status, mediaOf(content)])),
      })));
  }

  resolve(schema: Schema): Schema {
    const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
    return name === undefined ? schema : (this.document.components.schemas[name] ?? {});
  }

  /** What does not fit, or nothing. Fields that the document does not name do not fit. */
  misfit(schema: Schema, value: unknown): string | undefined {
    const validate = this.compiled.get(schema) ?? this.ajv.compile(strict(schema) as Schema);
    this.compiled.set(schema, validate);
    return validate(value) ? undefined : this.ajv.errorsText(validate.errors);
  }

  /** Values that the document calls sound. */
  sound(given: Schema): fc.Arbitrary<unknown> {
    const schema = this.resolve(given);
    if (Array.isArray(schema['allOf'])) return this.sound(schema['allOf'][0] as Schema);
    if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
    if (schema['type'] === 'object') return this.soundObject(schema);
    if (schema['type'] === 'array') return fc.array(this.sound((schema['items'] ?? {}) as Schema), { minLength: Number(schema['minItems'] ?? 0), maxLength: Number(schema['maxItems'] ?? 3) });
    if (schema['type'] === 'boolean') return fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
    if (schema['type'] === 'number' || schema['type'] === 'integer') return fc.integer({ min: Number(schema['minimum'] ?? 0), max: Number(schema['maximum'] ?? 1000) });
    return soundText(schema);
  }

  private soundObject(schema: Schema): fc.Arbitrary<unknown> {
    const fields = (schema['properties'] ?? {}) as Record<string, Schema>;
    if (Object.keys(fields).length === 0) return fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), fc.constantFrom('yes', 'no', 'not_sure'), { maxKeys: 4 });
    return fc.record(Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, this.sound(one)])), { requiredKeys: (schema['required'] ?? []) as string[] });
  }
}

function mediaOf(content: Media['content']): { type: string; schema: Schema } | undefined {
  const [type, media] = Object.entries(content ?? {})[0] ?? [];
  return type && media ? { type, schema: media.schema } : undefined;
}

function soundText(schema: Schema): fc.Arbitrary<string> {
  if (schema['format'] === 'uuid') return fc.uuid({ version: 4 });
  if (schema['format'] === 'email') return fc.tuple(fc.stringMatching(/^[a-z0-9]{1,12}$/), fc.constantFrom('example', 'münchen', 'a-b.c')).map(([name, host]) => `${name}@${host}.org`);
  if (schema['format'] === 'date') return fc.constantFrom('2026-12-07', '2026-12-31', '2027-02-28', '2024-02-29', '9999-12-31', '0001-01-01', '2026-02-30');
  if (schema['format'] === 'date-time') return fc.constantFrom('2026-12-07T09:00:00Z', '2026-12-07T10:00:00.123+01:00', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-12-07T09:00:60Z');
  if (typeof schema['pattern'] === 'string') return fc.stringMatching(new RegExp(schema['pattern']));
  const [least, most] = [Number(schema['minLength'] ?? 0), Number(schema['maxLength'] ?? 80)];
  return fc.oneof(
    fc.string({ unit: 'grapheme', minLength: least, maxLength: Math.min(most, 60) }), fc.string({ unit: 'binary', minLength: least, maxLength: Math.min(most, 60) }),
    fc.constantFrom('x'.repeat(most), '–'.repeat(least || 1), "'; drop table person; --", '<script>alert(1)</script>', '\u202e=cmd|', '2026-11', '0'.repeat(64)),
  );
}

/** OpenAPI 3.0 says `nullable`; and what an object does not name, it does not have. */
function strict(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strict);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Schema;
  if (typeof rest['$ref'] === 'string') return { $ref: `api${rest['$ref']}` };
  const closed = rest['type'] === 'object' && rest['properties'] && rest['additionalProperties'] === undefined ? { ...rest, additionalProperties: false } : rest;
  const read = Object.fromEntries(Object.entries(closed).map(([key, value]) => [key, key === 'enum' || key === 'required' ? value : strict(value)]));
  return nullable === true ? { anyOf: [read, { type: 'null' }] } : read;
}
