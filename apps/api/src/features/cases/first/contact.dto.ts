import { ApiProperty } from '@nestjs/swagger';
import { type ContactWay, contactWays } from '@groundwork/domain/cases/one-first';
import { ChoiceField, EmailField, IdField, LocalDateField, Optional, WordsField } from '../../../platform/validation.js';

export class SayContact {
  @IdField() id: string;
  @ChoiceField(contactWays) how: ContactWay;
  /** A local day of the couple's zone; today where it is left out. */
  @Optional() @LocalDateField() fromOn?: string;
  /** Of the other partner, as far as it is said. */
  @Optional() @WordsField(60) firstName?: string;
  @Optional() @EmailField() email?: string;
  @Optional() @WordsField(300, { least: 0 }) note?: string;
}

export class NameOther {
  @IdField() id: string;
  @WordsField(60) firstName: string;
}

export class ContactWord {
  @ApiProperty({ enum: contactWays }) how: ContactWay;
  @ApiProperty({ type: String, nullable: true }) fromOn: string | null;
  @ApiProperty({ type: String, nullable: true }) firstName: string | null;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}

/** The asker's own word. Whether the other partner was written to is not in it. */
export class MyContact {
  /** Whether it is the asker's to say. */
  asked: boolean;
  today: string;
  @ApiProperty({ type: () => ContactWord, nullable: true }) word: ContactWord | null;
}

const CONTACT_STATES = ['not_said', 'not_yet', 'later', 'ready'] as const;

/** For staff, until the other partner has joined. */
export class OneFirst {
  firstId: string;
  /** Null while the other has no name. */
  @ApiProperty({ type: String, nullable: true }) otherId: string | null;
  @ApiProperty({ enum: CONTACT_STATES }) state: (typeof CONTACT_STATES)[number];
  @ApiProperty({ type: () => ContactWord, nullable: true }) word: ContactWord | null;
}
