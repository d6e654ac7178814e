import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type CoverPurpose, coverPurposes } from '@groundwork/domain/practice/cover';
import { type MondayKind, mondayKinds, type ReminderKind, reminderKinds } from '@groundwork/domain/practice/monday';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsUUID } from 'class-validator';
import { ChoiceField, IdField, ListField, LocalDateField, NumberField, Optional } from '../../platform/validation.js';

export const WHYS = ['both_agree', 'cannot_go_on'] as const;
export const ASSIGNED_AS = ['cover', 'supervisor'] as const;

export class MondayItem {
  @ApiProperty({ enum: mondayKinds }) kind: MondayKind;
  /** The couple's case, the partner, the colleague or the session that it is about. */
  aboutId: string;
  caseId?: string;
  @ApiPropertyOptional({ type: [String] }) names?: string[];
  who?: string;
  on?: string;
  until?: string;
  count?: number;
  capacity?: number;
  @ApiPropertyOptional({ type: [String] }) caseIds?: string[];
  @ApiPropertyOptional({ enum: reminderKinds }) ask?: ReminderKind;
  askedAt?: string;
}

export class MondayList {
  today: string;
  zone: string;
  /** Nobody but the first admin, and no couple, is here yet. */
  isNew: boolean;
  @ApiProperty({ type: [MondayItem] }) items: MondayItem[];
}

export class TherapistLoad {
  personId: string;
  name: string;
  couples: number;
  @ApiProperty({ type: Number, nullable: true }) capacity: number | null;
  @ApiProperty({ type: String, nullable: true }) awayFrom: string | null;
  @ApiProperty({ type: String, nullable: true }) awayUntil: string | null;
}

export class Therapists {
  today: string;
  zone: string;
  @ApiProperty({ type: [TherapistLoad] }) therapists: TherapistLoad[];
}

const WAY_IN = ['waiting', 'ended', 'joined'] as const;

export class CouplePartner {
  personId: string;
  firstName: string;
  @ApiProperty({ enum: WAY_IN }) wayIn: (typeof WAY_IN)[number];
  consentSigned: boolean;
}

export class StaffAssignment {
  personId: string;
  name: string;
  @ApiProperty({ enum: ASSIGNED_AS }) as: (typeof ASSIGNED_AS)[number];
  from: string;
  @ApiProperty({ type: String, nullable: true }) until: string | null;
  @ApiProperty({ enum: coverPurposes, nullable: true }) purpose: CoverPurpose | null;
}

/** A couple as an admin knows it: names, who answers for it, how far the way in is, a date. Nothing else. */
export class CoupleLine {
  caseId: string;
  @ApiProperty({ type: [CouplePartner] }) partners: CouplePartner[];
  @ApiProperty({ type: String, nullable: true }) therapistId: string | null;
  @ApiProperty({ type: String, nullable: true }) therapistName: string | null;
  openedOn: string;
  @ApiProperty({ type: [StaffAssignment] }) assigned: StaffAssignment[];
  @ApiProperty({ type: String, nullable: true }) reviewOn: string | null;
}

export class Colleague {
  personId: string;
  name: string;
  isTherapist: boolean;
}

export class CoupleLines {
  @ApiProperty({ type: [CoupleLine] }) couples: CoupleLine[];
}

/** Which lines are asked for: ids of couples, with commas between them. */
export class LinesOf {
  @ApiProperty({ type: [String], format: 'uuid' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ListField()
  @ArrayMinSize(1, { message: 'Choose a couple.' })
  @ArrayMaxSize(100, { message: 'Choose up to 100 couples.' })
  @IsUUID('4', { each: true, message: 'This page is out of date. Reload it and try once more.' })
  caseIds: string[];
}

/** One couple in the list of all. */
export class ListedCouple {
  caseId: string;
  @ApiProperty({ type: [String] }) names: string[];
  @ApiProperty({ type: String, nullable: true }) therapistId: string | null;
  @ApiProperty({ type: String, nullable: true }) therapistName: string | null;
  openedOn: string;
  @ApiProperty({ type: String, nullable: true }) reviewOn: string | null;
}

export class Couples {
  today: string;
  zone: string;
  @ApiProperty({ type: [ListedCouple] }) couples: ListedCouple[];
  /** Who may answer for a couple, cover or supervise. */
  @ApiProperty({ type: [Colleague] }) colleagues: Colleague[];
}

export class SetCapacity {
  @IdField() id: string;
  @IdField() personId: string;
  @NumberField(0, 99) couples: number;
}

export class SetAbsence {
  @IdField() id: string;
  @IdField() personId: string;
  /** First and last day; both left out: is here. */
  @Optional() @LocalDateField() from?: string;
  @Optional() @LocalDateField() until?: string;
}

export class ReassignCouple {
  @IdField() id: string;
  @IdField() caseId: string;
  /** Whom the admin saw as the couple's therapist. */
  @Optional() @IdField() fromPersonId?: string;
  @IdField() personId: string;
  @ChoiceField(WHYS) why: (typeof WHYS)[number];
}

export class SetCover {
  @IdField() id: string;
  @ApiProperty({ type: [String] })
  @ListField()
  @ArrayMinSize(1, { message: 'Choose a couple.' })
  @ArrayMaxSize(100, { message: 'Choose up to 100 couples.' })
  @ArrayUnique({ message: 'Choose each couple once.' })
  @IsUUID('4', { each: true, message: 'This form is out of date. Reload the page and try once more.' })
  caseIds: string[];
  @IdField() personId: string;
  @LocalDateField() from: string;
  @LocalDateField() until: string;
  @ChoiceField(coverPurposes) purpose: CoverPurpose;
}

export class SetSupervision {
  @IdField() id: string;
  @IdField() caseId: string;
  @IdField() personId: string;
  @LocalDateField() from: string;
  @Optional() @LocalDateField() until?: string;
}

export class EndAssignment {
  @IdField() id: string;
  @IdField() caseId: string;
  @IdField() personId: string;
  @ChoiceField(ASSIGNED_AS) as: (typeof ASSIGNED_AS)[number];
}

export class AskTherapist {
  @IdField() id: string;
  @ChoiceField(reminderKinds) kind: ReminderKind;
  @IdField() aboutId: string;
}

export class InviteAgain {
  @IdField() id: string;
  @IdField() personId: string;
}

export class EndWork {
  @IdField() id: string;
  @IdField() personId: string;
}

export class Asked {
  id: string;
  @ApiProperty({ enum: reminderKinds }) kind: ReminderKind;
  caseId: string;
  @ApiProperty({ type: [String] }) names: string[];
  /** The partner whom it is about. */
  who?: string;
  sessionId?: string;
  askedAt: string;
}

export class AskedOfMe {
  @ApiProperty({ type: [Asked] }) asked: Asked[];
}
