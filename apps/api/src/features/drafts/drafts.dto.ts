import { ApiProperty } from '@nestjs/swagger';
import { MOST } from '@groundwork/domain/drafts/draft';
import { Type } from 'class-transformer';
import { ArrayMaxSize, Matches, ValidateNested } from 'class-validator';
import { FlagField, IdField, InstantField, ListField, Optional, TypedField } from '../../platform/validation.js';

const OUT_OF_DATE = 'This form is out of date. Reload the page and try once more.';
const MOST_LEFT = 20;

export class DraftField {
  /** The field's name in its form. */
  @ApiProperty({ type: String, pattern: '^[A-Za-z][A-Za-z0-9_.-]{0,79}$' })
  @Matches(/^[A-Za-z][A-Za-z0-9_.-]{0,79}$/, { message: OUT_OF_DATE })
  name: string;
  /** As it stands in the field, untrimmed. */
  @TypedField(MOST.inField) text: string;
}

export class KeepDraft {
  /** Whose words these are: a page that somebody left open never saves them for the person who signed in after. */
  @IdField() of: string;
  /** The `savedAt` that this device has seen last; left out where it has seen none. */
  @Optional() @InstantField() basedOn?: string;
  /** The person has looked at what another device had left, and decided. */
  @Optional() @FlagField() seenOther?: boolean;
  /** Instead of being told `stale`: keep these words beside those that stand. */
  @Optional() @FlagField() beside?: boolean;
  @ApiProperty({ type: () => DraftField, isArray: true })
  @ListField() @ArrayMaxSize(MOST.fields, { message: OUT_OF_DATE }) @ValidateNested({ each: true, message: OUT_OF_DATE }) @Type(() => DraftField)
  fields: DraftField[];
}

export class KeepStaffDraft extends KeepDraft {
  /** The couple that the words are about: whoever may no longer read the couple reads no draft about it either. */
  @Optional() @IdField() caseId?: string;
}

/** Which couple's draft is asked for, if any. */
export class StaffDraftOf {
  @Optional() @IdField() caseId?: string;
}

const Place = () => (target: object, name: string) => {
  Matches(/^[a-z0-9-]{1,80}$/, { message: OUT_OF_DATE })(target, name);
  ApiProperty({ type: String, pattern: '^[a-z0-9-]{1,80}$' })(target, name);
};

export class LeftDraft extends KeepDraft {
  @Place() place: string;
}

export class LeftStaffDraft extends KeepStaffDraft {
  @Place() place: string;
}

export class Leave {
  @ApiProperty({ type: () => LeftDraft, isArray: true })
  @ListField() @ArrayMaxSize(MOST_LEFT, { message: OUT_OF_DATE }) @ValidateNested({ each: true, message: OUT_OF_DATE }) @Type(() => LeftDraft)
  drafts: LeftDraft[];
}

export class StaffLeave {
  @ApiProperty({ type: () => LeftStaffDraft, isArray: true })
  @ListField() @ArrayMaxSize(MOST_LEFT, { message: OUT_OF_DATE }) @ValidateNested({ each: true, message: OUT_OF_DATE }) @Type(() => LeftStaffDraft)
  drafts: LeftStaffDraft[];
}

export class DraftWords {
  @ApiProperty({ type: [DraftField] }) fields: DraftField[];
  savedAt: string;
}

export class Draft {
  @ApiProperty({ type: () => DraftWords, nullable: true }) kept: DraftWords | null;
  /** What another device left behind without having seen `kept`. */
  @ApiProperty({ type: () => DraftWords, nullable: true }) other: DraftWords | null;
  /** Seals what is left without a connection, so that only this person's next sign-in opens it; 64 hexadecimal digits. */
  deviceKey: string;
}

export class DraftSaved {
  /** Null where nothing is kept. */
  @ApiProperty({ type: String, nullable: true }) savedAt: string | null;
}
