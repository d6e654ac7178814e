import { ApiProperty } from '@nestjs/swagger';
import { type ScreenAnswer, type ScreenAnswers, screenAnswers, type ScreenTopic, screenTopics } from '@groundwork/domain/safety/screen';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { ChoiceField, IdField, Optional } from '../../platform/validation.js';

const Line = () => (target: object, name: string) => {
  ChoiceField(screenAnswers)(target, name);
  Optional()(target, name);
};

/** One line of each topic (SR3); any may be left out. */
export class PrivateLines implements ScreenAnswers {
  @Line() fear?: ScreenAnswer;
  @Line() hits?: ScreenAnswer;
  @Line() threats?: ScreenAnswer;
  @Line() injury?: ScreenAnswer;
  @Line() strangulation?: ScreenAnswer;
  @Line() sexual_coercion?: ScreenAnswer;
  @Line() stalking?: ScreenAnswer;
  @Line() device_monitoring?: ScreenAnswer;
  @Line() money_control?: ScreenAnswer;
  @Line() isolation?: ScreenAnswer;
  @Line() weapons?: ScreenAnswer;
  @Line() children?: ScreenAnswer;
  @Line() separation_plans?: ScreenAnswer;
  @Line() own_behaviour?: ScreenAnswer;
}

export class SendScreen {
  @IdField() id: string;
  @IsObject({ message: 'This form is out of date. Reload the page and try once more.' })
  @ValidateNested({ message: 'This form is out of date. Reload the page and try once more.' })
  @Type(() => PrivateLines)
  answers: PrivateLines;
}

/** All that a partner ever reads of it. */
export class MyScreen {
  due: boolean;
}

export const NOT_FREE_ABOUT = ['entry', 'signature'] as const;
export type NotFreeAbout = (typeof NOT_FREE_ABOUT)[number];

export class SayNotFree {
  @IdField() id: string;
  @ChoiceField(NOT_FREE_ABOUT) about: NotFreeAbout;
  /** The own entry's id, or the id of the version that was signed. */
  @IdField() aboutId: string;
}

export class SetAside {
  @IdField() id: string;
}

export class ReportedLine {
  @ApiProperty({ enum: screenTopics }) topic: ScreenTopic;
  @ApiProperty({ enum: screenAnswers, nullable: true }) answer: ScreenAnswer | null;
}

export class ScreenReport {
  id: string;
  sentAt: string;
  /** One for each topic, in their order; null where nothing was answered. */
  @ApiProperty({ type: [ReportedLine] }) lines: ReportedLine[];
}

export class ScreenReports {
  personId: string;
  /** Newest first, at most 12. */
  @ApiProperty({ type: [ScreenReport] }) reports: ScreenReport[];
}
