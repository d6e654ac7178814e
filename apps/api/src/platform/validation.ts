import { applyDecorators, type ArgumentMetadata, type PipeTransform, ValidationPipe } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize, Equals, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches, Max, Min, type ValidationError,
} from 'class-validator';
import { Problem, type FieldProblem } from './problems.js';

const NOT_ASKED_FOR = 'This is not asked for here.';

/** House fields: each validates and documents in one decorator, and says in plain words what is wrong. */
const trimmed = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

export const IdField = () =>
  applyDecorators(ApiProperty({ type: String, format: 'uuid' }), IsUUID('4', { message: 'This form is out of date. Reload the page and try once more.' }));

export const WordsField = (most: number, { least = 1 } = {}) =>
  applyDecorators(
    ApiProperty({ type: String, minLength: least, maxLength: most }),
    trimmed(),
    Length(least, most, { message: least > 1 ? `Write at least ${least} characters, up to ${most}.` : least > 0 ? `Write something here, up to ${most} characters.` : `Up to ${most} characters.` }),
    // A NUL cannot be stored as text; other control characters but line breaks and tabs only hide things.
    Matches(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u, { message: 'There is a character in here that cannot be kept. Type it again, please.' }),
    IsString({ message: 'Write words here.' }),
  );

/** What stands in a field while somebody types: as it is, also empty, untrimmed. */
export const TypedField = (most: number) =>
  applyDecorators(
    ApiProperty({ type: String, maxLength: most }),
    Length(0, most, { message: `Up to ${most} characters.` }),
    Matches(/^[^\u0000]*$/u, { message: 'There is a character in here that cannot be kept. Type it again, please.' }),
    IsString({ message: 'Write words here.' }),
  );

export const EmailField = () =>
  applyDecorators(
    ApiProperty({ type: String, format: 'email', maxLength: 254 }),
    trimmed(),
    Matches(/^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,185}\.[^\s@.<>()[\]\\,;:"]{2,63}$/u, { message: 'Write an address like name@example.org.' }),
    IsString({ message: 'Write an address like name@example.org.' }),
  );

/** At least 12, as long as people like (up to 200), with no other rule. Never trimmed. */
export const NewPasswordField = () =>
  applyDecorators(
    ApiProperty({ type: String, minLength: 12, maxLength: 200 }),
    Length(12, 200, { message: 'Use at least 12 characters. A short sentence works well.' }),
    IsString({ message: 'Use at least 12 characters. A short sentence works well.' }),
  );

export const PinField = () =>
  applyDecorators(
    ApiProperty({ type: String, pattern: '^[0-9]{4,8}$' }),
    Matches(/^[0-9]{4,8}$/, { message: 'Choose 4 to 8 digits.' }),
    IsString({ message: 'Choose 4 to 8 digits.' }),
  );

export const LocalDateField = () =>
  applyDecorators(ApiProperty({ type: String, format: 'date' }), Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Choose a date.' }), IsISO8601({ strict: true }, { message: 'Choose a date that exists.' }));

export const LocalTimeField = () =>
  applyDecorators(ApiProperty({ type: String, pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }), Matches(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, { message: 'Choose a time, like 18:30.' }));

export const InstantField = () =>
  applyDecorators(ApiProperty({ type: String, format: 'date-time' }), Matches(/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/, { message: 'The time of this entry is not readable. Reload the page and try once more.' }), IsISO8601({ strict: true }, { message: 'The time of this entry is not readable. Reload the page and try once more.' }));

const LINK = '^https:\\/\\/[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?([/?#][A-Za-z0-9._~:/?#@!$&()*+,;=%-]*)?$';

/** An address to open in a browser: https alone, and nobody's name and password in front of the host. */
export const LinkField = () =>
  applyDecorators(
    ApiProperty({ type: String, pattern: LINK, maxLength: 500 }),
    trimmed(),
    Length(0, 500, { message: 'Up to 500 characters.' }),
    Matches(new RegExp(LINK), { message: 'Paste the whole link. It begins with https://' }),
    IsString({ message: 'Paste the whole link. It begins with https://' }),
  );

export const ChoiceField = (choices: readonly string[]) =>
  applyDecorators(ApiProperty({ enum: choices }), IsIn([...choices], { message: 'Choose one of the answers.' }));

export const NumberField = (least: number, most: number) =>
  applyDecorators(ApiProperty({ type: Number, minimum: least, maximum: most }), IsInt({ message: 'Write a whole number.' }), Min(least, { message: `At least ${least}.` }), Max(most, { message: `At most ${most}.` }));

export const NumbersField = (least: number, most: number) =>
  applyDecorators(
    ApiProperty({ type: [Number], minimum: least, maximum: most, maxItems: 20 }),
    IsArray({ message: 'Choose from the list.' }), ArrayMaxSize(20, { message: 'Choose from the list.' }),
    IsInt({ each: true, message: 'Write whole numbers.' }), Min(least, { each: true, message: `At least ${least}.` }), Max(most, { each: true, message: `At most ${most}.` }),
  );
export const ChoicesField = (choices: readonly string[]) =>
  applyDecorators(
    ApiProperty({ enum: choices, isArray: true, maxItems: 20 }),
    IsArray({ message: 'Choose from the list.' }), ArrayMaxSize(20, { message: 'Choose from the list.' }), IsIn([...choices], { each: true, message: 'Choose from the list.' }),
  );

/** A tick that is needed: without it there is nothing to send. */
export const TickField = (words: string) => applyDecorators(ApiProperty({ type: Boolean }), Equals(true, { message: words }));
export const FlagField = () => applyDecorators(ApiProperty({ type: Boolean }), IsBoolean({ message: 'Answer yes or no.' }));
export const ListField = () => applyDecorators(IsArray({ message: 'This form is out of date. Reload the page and try once more.' }));
/** Put above another field decorator: the field may be left out. */
export const Optional = () => applyDecorators(ApiPropertyOptional(), IsOptional());

/** The whitelist looks names up in a plain object, so that it takes `constructor` and its kind for fields it knows. */
class StrictPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const inherited = metadata.type === 'body' ? inheritedNames(value) : [];
    if (inherited.length > 0) throw new Problem('fields', inherited.map((field) => ({ field, detail: NOT_ASKED_FOR })));
    return super.transform(value, metadata);
  }
}

/** Names of the body, at any depth, that every object has anyway. */
function inheritedNames(body: unknown): string[] {
  const found = new Set<string>();
  const left = [body];
  for (const one of left) {
    if (typeof one !== 'object' || one === null) continue;
    for (const [name, value] of Object.entries(one)) {
      if (name in Object.prototype) found.add(name);
      left.push(value);
    }
  }
  return [...found];
}

/** Refuses unknown fields and names every field that does not fit, in words a partner may read. */
export function validation(): PipeTransform {
  return new StrictPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new Problem('fields', errors.flatMap((error) => fieldsOf(error, ''))),
  });
}

function fieldsOf(error: ValidationError, above: string): FieldProblem[] {
  const field = above ? `${above}.${error.property}` : error.property;
  const own = error.constraints?.['whitelistValidation']
    ? [{ field, detail: NOT_ASKED_FOR }]
    : Object.values(error.constraints ?? {}).slice(0, 1).map((detail) => ({ field, detail }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, field))];
}
