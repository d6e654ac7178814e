import { ApiProperty } from '@nestjs/swagger';
import type { Inventing } from '../../platform/invented.js';
import { ChoiceField, EmailField, IdField, NewPasswordField, Optional, PinField, WordsField } from '../../platform/validation.js';
import { Matches } from 'class-validator';

export class Made {
  @ApiProperty({ format: 'uuid' }) id: string;

  static from(id: string): Made {
    return Object.assign(new Made(), { id });
  }
}

export class Health {
  @ApiProperty({ enum: ['ok'] }) status: 'ok';
}

export class SetUpState {
  needed: boolean;
  /** A practice of invented people may be made here instead. */
  mayInvent: boolean;
}

export class InventPractice {
  @WordsField(40) code: string;
  /** Of the people who look around: the stories end at their now. */
  @WordsField(60) zone: string;
}

const MAKING = ['none', 'making', 'made', 'failed'] as const;
const INVENTED_AS = ['admin', 'therapist', 'partner'] as const;

export class InventedPerson {
  name: string;
  @ApiProperty({ enum: INVENTED_AS }) as: (typeof INVENTED_AS)[number];
  email: string;
}

export class InventedSecrets {
  name: string;
  password: string;
  pin: string;
  @ApiProperty({ type: [InventedPerson] }) signIns: InventedPerson[];
}

export class InventedState {
  @ApiProperty({ enum: MAKING }) state: (typeof MAKING)[number];
  told: number;
  of: number;
  /** Once, to whoever asks first when it is made. */
  @ApiProperty({ type: () => InventedSecrets, nullable: true }) practice: InventedSecrets | null;

  static from(inventing: Inventing): InventedState {
    const { state, told, of } = inventing;
    const practice = state === 'made' ? inventing.take() : null;
    const secrets = practice && Object.assign(new InventedSecrets(), {
      name: practice.name, password: practice.password, pin: practice.pin,
      signIns: practice.signIns.map(({ name, as, email }) => Object.assign(new InventedPerson(), { name, as, email })),
    });
    return Object.assign(new InventedState(), { state, told, of, practice: secrets });
  }
}

export class SetUp {
  @IdField() id: string;
  @WordsField(40) code: string;
  @WordsField(120) clinicName: string;
  @Matches(/^[A-Z]{2}$/, { message: 'Choose a country.' }) country: string;
  @WordsField(60) zone: string;
  @WordsField(120) name: string;
  @EmailField() email: string;
  @NewPasswordField() password: string;
  @PinField() pin: string;
}

export class SignIn {
  @EmailField() email: string;
  @WordsField(200) password: string;
}

export class ChangePassword {
  @WordsField(200) password: string;
  @NewPasswordField() next: string;
}

export class InvitationToken {
  @WordsField(100) token: string;
}

export class StaffInvitationLook {
  clinicName: string;
  name: string;
}

export class StaffJoin {
  @WordsField(100) token: string;
  @EmailField() email: string;
  @NewPasswordField() password: string;
  @PinField() pin: string;
}

export const LINK_PURPOSES = ['join', 'recovery'] as const;

export class MyInvitationLook {
  /** What the link is for: a first sign-in, or a way back in. */
  @ApiProperty({ enum: LINK_PURPOSES }) purpose: (typeof LINK_PURPOSES)[number];
  clinicName: string;
  firstName: string;
  country: string;
  /** The link alone is not enough: the person's own words are asked for too. */
  asksCode: boolean;
}

export const MAILBOX_SHARED = ['yes', 'not_sure', 'no'] as const;

export class MyJoin {
  @WordsField(100) token: string;
  @EmailField() email: string;
  @NewPasswordField() password: string;
  @ChoiceField(MAILBOX_SHARED) mailboxShared: (typeof MAILBOX_SHARED)[number];
}

export class MyRecovery {
  @WordsField(100) token: string;
  @NewPasswordField() password: string;
  @Optional() @WordsField(200) code?: string;
}

export class AnswerMailbox {
  @ChoiceField(MAILBOX_SHARED) mailboxShared: (typeof MAILBOX_SHARED)[number];
  /** Asked for with "no" alone. */
  @Optional() @WordsField(200) password?: string;
}

export class SetPrivateCode {
  @WordsField(200) password: string;
  @WordsField(200) code: string;
}

export class StaffMe {
  personId: string;
  name: string;
  clinicName: string;
  country: string;
  zone: string;
  @ApiProperty({ enum: ['admin', 'therapist', 'supervisor', 'privacy_officer'], isArray: true }) roles: ('admin' | 'therapist' | 'supervisor' | 'privacy_officer')[];
  /** Room view is open: everything else of the practice waits for the PIN. */
  locked: boolean;
}

export class Unlock {
  @PinField() pin: string;
}
