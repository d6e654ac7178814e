import { ApiProperty } from '@nestjs/swagger';
import { type Repeat, repeats } from '@groundwork/domain/sessions/series';
import { ChoiceField, FlagField, IdField, LinkField, LocalDateField, LocalTimeField, NumberField, Optional, PinField, WordsField } from '../../platform/validation.js';

export const ATTENDED = ['both', 'one'] as const;
export type Attended = (typeof ATTENDED)[number];

/** A therapy session; date and time are of the couple's zone. */
export class PlannedSession {
  id: string;
  startsAt: string;
  localDate: string;
  localTime: string;
  minutes: number;
  @ApiProperty({ type: String, nullable: true }) startedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) endedAt: string | null;
  /** How often the series repeats that it belongs to. */
  @ApiProperty({ enum: repeats, nullable: true }) repeats: Repeat | null;
  /** Where the three meet by video; https. */
  @ApiProperty({ type: String, nullable: true }) link: string | null;
}

/** What both partners read of the sessions to come: the same. */
export class MySession {
  startsAt: string;
  localDate: string;
  localTime: string;
  minutes: number;
  @ApiProperty({ type: String, nullable: true }) link: string | null;
}

export class MySessions {
  today: string;
  zone: string;
  /** Earliest first, at most six. */
  @ApiProperty({ type: [MySession] }) sessions: MySession[];
}

export class PlanSession {
  @IdField() id: string;
  @LocalDateField() localDate: string;
  @LocalTimeField() localTime: string;
  @NumberField(15, 240) minutes: number;
  /** Left out: this once. */
  @Optional() @ChoiceField(repeats) repeat?: Repeat;
  @Optional() @LinkField() link?: string;
}

/** One session to another time; the others of its series stay. Without a link it keeps its own. */
export class MoveSession {
  @IdField() id: string;
  @LocalDateField() localDate: string;
  @LocalTimeField() localTime: string;
  @NumberField(15, 240) minutes: number;
  @Optional() @LinkField() link?: string;
}

export class CancelSession {
  /** The later ones of its series too, and no more of them. */
  @Optional() @FlagField() andLater?: boolean;
}

export class StartSession {
  @IdField() id: string;
}

export class RecordAttendance {
  @IdField() id: string;
  @ChoiceField(ATTENDED) attended: Attended;
  /** Who came, where one did. */
  @Optional() @IdField() personId?: string;
}

export class EndSession {
  @PinField() pin: string;
  @Optional() @ChoiceField(ATTENDED) attended?: Attended;
  @Optional() @IdField() personId?: string;
}

export class NoteAddendum {
  id: string;
  text: string;
  signedAt: string;
  signedBy: string;
}

export class SessionNote {
  sessionId: string;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  @ApiProperty({ type: String, nullable: true }) signedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) signedBy: string | null;
  @ApiProperty({ type: () => NoteAddendum, isArray: true }) addenda: NoteAddendum[];
}

export class SignNote {
  @IdField() id: string;
  @WordsField(20_000) text: string;
}

export class AddAddendum {
  @IdField() id: string;
  @WordsField(10_000) text: string;
}
