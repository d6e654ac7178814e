import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Phase, phases } from '@groundwork/domain/phases/phases';
import { secretsPolicies, type SecretsPolicy } from '@groundwork/domain/settings/catalogue';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, ValidateNested } from 'class-validator';
import { ChoiceField, EmailField, IdField, ListField, Optional, TickField, WordsField } from '../../platform/validation.js';

export const JOINS = ['mail', 'room'] as const;
export type Joins = (typeof JOINS)[number];

export class NewPartner {
  @IdField() id: string;
  @WordsField(60) firstName: string;
  @ChoiceField(JOINS) joins: Joins;
  @Optional() @EmailField() email?: string;
}

/** The one who does not come first: a first name, and no way to reach them yet. */
export class NamedPartner {
  @IdField() id: string;
  @WordsField(60) firstName: string;
}

export const BEGINS = ['both', 'one_first'] as const;

export class OpenCase {
  @IdField() id: string;
  @ApiProperty({ type: () => NewPartner, isArray: true })
  @ListField()
  @ArrayMinSize(1, { message: 'A couple is two people.' })
  @ArrayMaxSize(2, { message: 'A couple is two people.' })
  @ValidateNested({ each: true, message: 'Fill in both names.' })
  @Type(() => NewPartner)
  partners: NewPartner[];
  /** `one_first`: only the one who comes first is in `partners` and invited now (SR26). Left out: both. */
  @Optional() @ChoiceField(BEGINS) begins?: (typeof BEGINS)[number];
  @ApiPropertyOptional({ type: () => NamedPartner }) @IsOptional() @ValidateNested({ message: 'Write a first name, or leave it out.' }) @Type(() => NamedPartner) other?: NamedPartner;
}

export class InvitePartner {
  @IdField() id: string;
  @IdField() personId: string;
  @ChoiceField(JOINS) joins: Joins;
  @Optional() @EmailField() email?: string;
}

export class JoinCard {
  url: string;
  expiresAt: string;
}

export const STEPS = ['consent', 'preparing', 'open', 'left'] as const;

/** What a partner's own pages begin with. Nothing in it moves by what the other one does alone. */
export class Me {
  personId: string;
  firstName: string;
  clinicName: string;
  country: string;
  therapistName: string;
  /** Who supervises, and so reads what the therapist reads (R72); empty where nobody does. */
  supervisorName: string;
  partnerName: string;
  zone: string;
  @ApiProperty({ enum: STEPS }) step: (typeof STEPS)[number];
  /** The part of the work, the same for both; null while the shared part is not open or rests. */
  @ApiProperty({ enum: phases, nullable: true }) phase: Phase | null;
  /** Whether this partner came first and may still say when and how the other is contacted. */
  asksContact: boolean;
}

export class ConsentPage {
  version: string;
  textHash: string;
  therapistName: string;
  clinicName: string;
  @ApiProperty({ enum: secretsPolicies }) secretsPolicy: SecretsPolicy;
  @ApiProperty({ type: String, nullable: true }) signedAt: string | null;
}

export class SignConsent {
  @IdField() id: string;
  @WordsField(20) version: string;
  @WordsField(64) textHash: string;
  @TickField('Read the first point and tick it, or ask your therapist.') treatment: boolean;
  @TickField('Read the second point and tick it, or ask your therapist.') records: boolean;
  @TickField('Read the third point and tick it, or ask your therapist.') notMonitored: boolean;
  @WordsField(200) signature: string;
}
