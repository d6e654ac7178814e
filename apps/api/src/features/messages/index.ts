import { Module } from '@nestjs/common';
import { AnswerMessage } from './answer-message.js';
import { MessagesController } from './messages.controller.js';
import { MyMessagesController } from './my-messages.controller.js';
import { WriteMessage } from './write-message.js';

export { linesOf, type LineWaiting, linesWaiting } from './messages.read.js';

@Module({ controllers: [MessagesController, MyMessagesController], providers: [WriteMessage, AnswerMessage] })
export class MessagesModule {}
