import { ApiProperty } from '@nestjs/swagger';
import { secretsPolicies, type SecretsPolicy } from '@groundwork/domain/settings/catalogue';
import { ChoiceField, IdField, Optional, WordsField } from '../../platform/validation.js';

export const MESSAGE_KINDS = ['note', 'talk'] as const;
export const MESSAGE_AUDIENCES = ['author_staff', 'author_staff_never_joint'] as const;
export type MessageAudience = (typeof MESSAGE_AUDIENCES)[number];

export class WriteMessage {
  @IdField() id: string;
  /** Whose words these are: a page left open never sends them for somebody else. */
  @IdField() of: string;
  /** A note, or the wish for a talk, which carries no words. */
  @ChoiceField(MESSAGE_KINDS) kind: (typeof MESSAGE_KINDS)[number];
  @ChoiceField(MESSAGE_AUDIENCES) audience: MessageAudience;
  @Optional() @WordsField(4000, { least: 0 }) words?: string;
}

export class ReplyToMessage {
  @IdField() id: string;
  @WordsField(4000) words: string;
}

export class SetMessageAside {
  @IdField() id: string;
}

export class MessageReply {
  id: string;
  sentAt: string;
  words: string;
}

export class Message {
  id: string;
  @ApiProperty({ enum: MESSAGE_KINDS }) kind: (typeof MESSAGE_KINDS)[number];
  @ApiProperty({ enum: MESSAGE_AUDIENCES }) audience: MessageAudience;
  sentAt: string;
  words: string;
  /** Oldest first. */
  @ApiProperty({ type: [MessageReply] }) replies: MessageReply[];
}

/** What stands before the first word (SR8), and what this person has written. */
export class MyMessages {
  /** As this person signed it. */
  @ApiProperty({ enum: secretsPolicies }) policy: SecretsPolicy;
  /** Usual time to an answer, in working days. */
  replyDays: number;
  /** Newest first, at most 50. */
  @ApiProperty({ type: [Message] }) messages: Message[];
}

export class StaffMessage extends Message {
  /** What the author had signed when they wrote it. */
  @ApiProperty({ enum: secretsPolicies }) policy: SecretsPolicy;
  /** Nobody has answered it yet, or set it aside for a session. */
  waits: boolean;
}

export class StaffMessages {
  personId: string;
  /** Newest first, at most 50. */
  @ApiProperty({ type: [StaffMessage] }) messages: StaffMessage[];
}
