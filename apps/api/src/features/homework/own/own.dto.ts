import { ApiProperty } from '@nestjs/swagger';
import { type OwnPage, ownPages } from '@groundwork/domain/homework/own-forms';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateBy, ValidateNested } from 'class-validator';
import { ChoiceField, IdField, ListField, Optional } from '../../../platform/validation.js';
import { WithOpening } from '../../identity/index.js';
import { AnswersField, AnswerToField, GivenAnswer } from '../work/answers.dto.js';

/** A page to keep. What is for the therapist goes to them, and the rest to nobody. */
export class KeepOwn {
  @IdField() id: string;
  @ApiProperty({ type: () => AnswerToField, isArray: true })
  @AnswersField() @ValidateNested({ each: true, message: 'There is something in here that cannot be kept. Reload the page and try once more.' }) @Type(() => AnswerToField)
  answers: AnswerToField[];
}

/** A page that hangs on no work. */
export class KeepOwnPage extends KeepOwn {
  @ChoiceField(ownPages) exercise: OwnPage;
}

/** Of one piece of work, or of one kind of page, wherever it hangs; left out: all. */
export class ReadOwn extends WithOpening {
  @Optional() @IdField() partId?: string;
  @Optional() @ChoiceField(ownPages) exercise?: OwnPage;
}

const OUT_OF_DATE = 'This form is out of date. Reload the page and try once more.';

export class ShareOwn extends WithOpening {
  @IdField() id: string;
  /** Which fields; each by its key. */
  @ApiProperty({ type: [String], maxItems: 20, items: { type: 'string', maxLength: 40 } })
  @ListField() @ArrayMaxSize(20, { message: OUT_OF_DATE })
  @ValidateBy({ name: 'keys', validator: { validate: (keys: unknown) => Array.isArray(keys) && keys.every((key) => typeof key === 'string' && /^[a-z_0-9]{1,40}$/.test(key)), defaultMessage: () => OUT_OF_DATE } })
  keys: string[];
}

/** One page that only its author reads. */
export class KeptPage {
  id: string;
  /** Null where it hangs on no work. */
  @ApiProperty({ type: String, nullable: true }) partId: string | null;
  exercise: string;
  version: number;
  title: string;
  keptAt: string;
  @ApiProperty({ type: [GivenAnswer] }) answers: GivenAnswer[];
  /** The therapist still asks for this work, or nobody asked for it: something of it can be shared. */
  mayShare: boolean;
}

export class KeptPages {
  @ApiProperty({ type: [KeptPage] }) entries: KeptPage[];
  /** Something is here that was locked with an earlier password. */
  someClosed: boolean;
}
