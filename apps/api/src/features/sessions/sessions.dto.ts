import { ApiProperty } from '@nestjs/swagger';
import { instantOf } from '../../platform/clock.js';
import { IdField, LocalDateField, LocalTimeField, NumberField, WordsField } from '../../platform/validation.js';

export interface SessionFacts {
  id: string;
  starts_at: Date;
  minutes: number;
  started_at: Date | null;
  ended_at: Date | null;
}

/** A therapy session; date and time are of the couple's zone. */
export class PlannedSession {
  id: string;
  startsAt: string;
  localDate: string;
  localTime: string;
  minutes: number;
  @ApiProperty({ type: String, nullable: true }) startedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) endedAt: string | null;

  static from(row: SessionFacts, zone: string): PlannedSession {
    const local = instantOf(row.starts_at).toZonedDateTimeISO(zone);
    return Object.assign(new PlannedSession(), {
      id: row.id, startsAt: row.starts_at.toISOString(), localDate: local.toPlainDate().toString(),
      localTime: local.toPlainTime().toString({ smallestUnit: 'minute' }), minutes: row.minutes,
      startedAt: row.started_at?.toISOString() ?? null, endedAt: row.ended_at?.toISOString() ?? null,
    });
  }
}

export class PlanSession {
  @IdField() id: string;
  @LocalDateField() localDate: string;
  @LocalTimeField() localTime: string;
  @NumberField(15, 240) minutes: number;
}

export class StartSession {
  @IdField() id: string;
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
