import { ApiProperty } from '@nestjs/swagger';
import { type HelpKind, helpKinds } from '@groundwork/domain/safety/help-numbers';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, Matches, ValidateNested } from 'class-validator';
import { IdField, ListField, LocalDateField, Optional, WordsField } from '../../platform/validation.js';

export class HelpLineView {
  /** Of a starting line: the screen has its words. */
  @ApiProperty({ enum: helpKinds, nullable: true }) kind: HelpKind | null;
  @ApiProperty({ type: String, nullable: true }) label: string | null;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
}

export class HelpListView {
  /** ISO code; null for every other country. */
  @ApiProperty({ type: String, nullable: true }) country: string | null;
  @ApiProperty({ type: [HelpLineView] }) lines: HelpLineView[];
  /** Local date. */
  lastVerified: string;
}

/** The same for everybody of a clinic, signed in or not. */
export class HelpLists {
  @ApiProperty({ type: [HelpListView] }) lists: HelpListView[];
}

export class HelpListToCheck extends HelpListView {
  /** Who of the clinic last changed or checked it; null while it is the starting list. */
  @ApiProperty({ type: String, nullable: true }) checkedBy: string | null;
  /** Local day from which the quarterly check waits; null where it does not, or where the list is not this clinic's to check. */
  @ApiProperty({ type: String, nullable: true }) dueSince: string | null;
}

export class HelpToCheck {
  country: string;
  today: string;
  @ApiProperty({ type: [HelpListToCheck] }) lists: HelpListToCheck[];
}

export class CheckHelpLine {
  @WordsField(60) label: string;
  @Optional() @Matches(/^\+?[0-9][0-9 ()./-]{1,22}[0-9]$/, { message: 'Write the number as people dial it, with digits and spaces.' }) number?: string;
  @Optional() @WordsField(200) text?: string;
}

export class CheckHelp {
  @IdField() id: string;
  @ApiProperty({ pattern: '^([A-Z]{2}|elsewhere)$' }) @Matches(/^([A-Z]{2}|elsewhere)$/, { message: 'Choose a country.' }) country: string;
  @ApiProperty({ type: () => CheckHelpLine, isArray: true })
  @ListField()
  @ArrayMinSize(1, { message: 'Keep at least one line.' })
  @ArrayMaxSize(8, { message: 'Keep at most eight lines: who needs one looks for it in a hurry.' })
  @ValidateNested({ each: true, message: 'Fill in every line.' })
  @Type(() => CheckHelpLine)
  lines: CheckHelpLine[];
  @LocalDateField() verifiedOn: string;
}
