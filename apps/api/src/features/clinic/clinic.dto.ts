import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn } from 'class-validator';
import { EmailField, IdField, ListField, WordsField } from '../../platform/validation.js';

export class TeamPerson {
  personId: string;
  name: string;
  @ApiProperty({ type: String, isArray: true }) roles: string[];
}

export class TeamInvitation {
  id: string;
  name: string;
  @ApiProperty({ enum: ['waiting', 'used', 'expired'] }) state: 'waiting' | 'used' | 'expired';
  expiresAt: string;
}

export class Team {
  @ApiProperty({ type: () => TeamPerson, isArray: true }) people: TeamPerson[];
  @ApiProperty({ type: () => TeamInvitation, isArray: true }) invitations: TeamInvitation[];

  static from(
    people: { id: string; name: string; roles: string[] }[],
    invitations: { id: string; name: string; used_at: Date | null; expires_at: Date }[],
    now: Date,
  ): Team {
    return Object.assign(new Team(), {
      people: people.map(({ id, name, roles }) => ({ personId: id, name, roles })),
      invitations: invitations.map(({ id, name, used_at, expires_at }) => ({
        id, name, state: stateOf(used_at, expires_at, now), expiresAt: expires_at.toISOString(),
      })),
    });
  }
}

/** What became of an invitation, for staff. */
export function stateOf(usedAt: Date | null, expiresAt: Date, now: Date): 'waiting' | 'used' | 'expired' {
  if (usedAt) return 'used';
  return expiresAt.getTime() > now.getTime() ? 'waiting' : 'expired';
}

const ROLES = ['admin', 'therapist', 'supervisor'] as const;

export class InviteStaff {
  @IdField() id: string;
  @WordsField(120) name: string;
  @EmailField() email: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  @ListField()
  @ArrayMinSize(1, { message: 'Choose at least one role.' })
  @ArrayMaxSize(3, { message: 'Choose each role once.' })
  @ArrayUnique({ message: 'Choose each role once.' })
  @IsIn([...ROLES], { each: true, message: 'Choose admin, therapist, supervisor, or several.' })
  roles: (typeof ROLES)[number][];
}
