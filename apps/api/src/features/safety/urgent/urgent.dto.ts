import { ApiProperty } from '@nestjs/swagger';
import { type ContactWay, contactWays, type ReachedBy, reachedBy, type UrgentAction, urgentActions, type UrgentSource, urgentSources } from '@groundwork/domain/safety/urgent';
import { ChoiceField, IdField, Optional, WordsField } from '../../../platform/validation.js';

/** What a partner's own page may name; an exercise says it through its own verb. */
const OWN_SOURCES = ['help', 'note'] as const;

export class TellUrgent {
  @IdField() id: string;
  /** Whose words these are: a page left open never tells anything for somebody else. */
  @IdField() of: string;
  @ChoiceField(OWN_SOURCES) source: (typeof OWN_SOURCES)[number];
  @ChoiceField(contactWays) contact: ContactWay;
  /** Where and when it is safe to call. */
  @Optional() @WordsField(120, { least: 0 }) reach?: string;
  @Optional() @WordsField(1000, { least: 0 }) words?: string;
}

export class AcknowledgeUrgent {
  @IdField() id: string;
  @ChoiceField(urgentActions) action: UrgentAction;
  @WordsField(1000, { least: 3 }) words: string;
}

export class UrgentAcknowledged {
  by: string;
  at: string;
  @ApiProperty({ enum: urgentActions }) action: UrgentAction;
  words: string;
}

export class UrgentItem {
  id: string;
  personId: string;
  @ApiProperty({ enum: urgentSources }) source: UrgentSource;
  @ApiProperty({ enum: reachedBy }) contact: ReachedBy;
  reach: string;
  words: string;
  toldAt: string;
  dueAt: string;
  /** Not acknowledged in time: 1 the supervisor is asked too, 2 a working day later. */
  @ApiProperty({ enum: [0, 1, 2] }) step: 0 | 1 | 2;
  @ApiProperty({ type: () => UrgentAcknowledged, nullable: true }) acknowledged: UrgentAcknowledged | null;
}

export class UrgentItems {
  /** Newest first, at most 12; those that wait come before the others. */
  @ApiProperty({ type: [UrgentItem] }) items: UrgentItem[];
}
