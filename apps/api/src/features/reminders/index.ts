import { Module } from '@nestjs/common';
import { ChooseHour } from './choose-hour.js';
import { EveningMailJob } from './evening-mail.jobs.js';
import { MyRemindersController } from './my-reminders.controller.js';
import { remindersRows } from './reminders.store.js';
import { ChooseWeeklyHour } from './weekly/choose-weekly-hour.js';
import { WeeklyMailJob } from './weekly/weekly-mail.jobs.js';
import { WeeklyController } from './weekly/weekly.controller.js';

@Module({ imports: [remindersRows], controllers: [MyRemindersController, WeeklyController], providers: [ChooseHour, EveningMailJob, ChooseWeeklyHour, WeeklyMailJob] })
export class RemindersModule {}
