import { Module } from '@nestjs/common';
import { ChooseHour } from './choose-hour.js';
import { EveningMailJob } from './evening-mail.jobs.js';
import { MyRemindersController } from './my-reminders.controller.js';
import { remindersRows } from './reminders.store.js';

@Module({ imports: [remindersRows], controllers: [MyRemindersController], providers: [ChooseHour, EveningMailJob] })
export class RemindersModule {}
