import { Module } from '@nestjs/common';
import { AnswerFirstTask } from './answer-first-task.js';
import { MyHomeworkController } from './my-homework.controller.js';

export { FirstTask } from './homework.dto.js';
export { firstTaskOf, firstTasksOf, type TaskState } from './homework.read.js';

@Module({ controllers: [MyHomeworkController], providers: [AnswerFirstTask] })
export class HomeworkModule {}
