import { ApiProperty } from '@nestjs/swagger';
import { type OwnForm as Form, ownForms, type OwnPage as Page, ownPages } from '@groundwork/domain/homework/own-forms';
import { readerClasses, type ReaderClass } from '@groundwork/domain/homework/readers';
import { type SecretsPolicy, secretsPolicies } from '@groundwork/domain/settings/catalogue';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ChoiceField, IdField } from '../../../platform/validation.js';
import { AnswersField, AnswerToField } from '../work/answers.dto.js';
import { FieldReader } from '../work/my-work.dto.js';

/** What was sent of a form before. */
export class BegunWork {
  partId: string;
  sentAt: string;
  /** The therapist has written back. */
  answered: boolean;
}

/** A form that a partner may begin without being asked. */
export class OwnForm {
  @ApiProperty({ enum: ownForms }) exercise: Form;
  version: number;
  title: string;
  minutes: number;
  @ApiProperty({ enum: readerClasses }) reader: ReaderClass;
  @ApiProperty({ type: [FieldReader] }) fields: FieldReader[];
  /** Newest first, at most ten. */
  @ApiProperty({ type: [BegunWork] }) sent: BegunWork[];
}

/** A page that a partner makes for themselves alone. Whether there is one is not said. */
export class OwnPageForm {
  @ApiProperty({ enum: ownPages }) exercise: Page;
  version: number;
  minutes: number;
}

export class OwnForms {
  /** As this person signed it. */
  @ApiProperty({ enum: secretsPolicies }) policy: SecretsPolicy;
  mayBegin: boolean;
  @ApiProperty({ type: [OwnForm] }) forms: OwnForm[];
  @ApiProperty({ type: [OwnPageForm] }) pages: OwnPageForm[];
}

export class SendOwnForm {
  @IdField() id: string;
  /** Whose page it was sent from. */
  @IdField() of: string;
  @ChoiceField(ownForms) exercise: Form;
  @AnswersField() @ValidateNested({ each: true, message: 'This form is out of date. Reload the page and try once more.' }) @Type(() => AnswerToField)
  answers: AnswerToField[];
}
