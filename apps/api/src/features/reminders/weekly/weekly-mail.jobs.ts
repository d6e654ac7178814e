import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ChosenHour } from '@groundwork/domain/reminders/evening';
import { weeklyDue } from '@groundwork/domain/reminders/weekly';
import { ClinicJobs } from '../../../platform/clinic-jobs.js';
import { clinicNames } from '../../../platform/clinic-names.js';
import { instantOf } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { logFailure } from '../../../platform/log.js';
import { Mailer, MailRefused } from '../../../platform/mail.js';
import { PublicAddress } from '../../../platform/public-address.js';
import { newId } from '../../../platform/random.js';
import { contactPlace } from '../../cases/index.js';
import { mailboxOf, weeklyChoosers } from './weekly.read.js';
import { addWeeklyRefusal, claimWeekly, type WeeklyMail } from './weekly.store.js';

const WEEKLY_MAILS = 'weekly-mails';
/** Monday somewhere: the clinic's own zone decides. */
const AROUND_MONDAY = '*/5 * * * 0,1,2';

interface Due extends WeeklyMail {
  chosen: ChosenHour;
}

/**
 * Sends the weekly mails whose minute has come, clinic by clinic, as the evening mail is sent: claimed and committed
 * before the mail server is spoken to, at most once. Reads nothing of any couple.
 */
@Injectable()
export class WeeklyMailJob implements OnModuleInit {
  constructor(
    private readonly jobs: ClinicJobs,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly address: PublicAddress,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(WEEKLY_MAILS, (clinicId) => this.round(clinicId), AROUND_MONDAY);
  }

  /** One person's trouble is nobody else's. */
  private async round(clinicId: string): Promise<void> {
    const { due, sender } = await this.dueNow(clinicId);
    for (const one of due) {
      try {
        await this.sendTo(one, sender);
      } catch (error) {
        logFailure(newId(), WEEKLY_MAILS, error);
      }
    }
  }

  private dueNow(clinicId: string): Promise<{ due: Due[]; sender: string }> {
    return this.database.runInClinic(clinicId, async (em, now) => {
      const due = (await weeklyChoosers(em, clinicId)).flatMap((chosen) => {
        const monday = weeklyDue(chosen, instantOf(now));
        return monday ? [{ clinicId, personId: chosen.personId, monday: monday.toString(), chosen }] : [];
      });
      return { due, sender: (await clinicNames(em, clinicId)).senderName };
    });
  }

  private async sendTo(mail: Due, sender: string): Promise<void> {
    const claimed = await this.claim(mail);
    if (!claimed) return;
    try {
      await this.mailer.send({ to: claimed.to, kind: 'reminder', url: `${this.address.url}/practice`, sender });
    } catch (error) {
      if (error instanceof MailRefused) await this.refused(mail, claimed.attempt);
      throw error;
    }
  }

  /** Asks once more, in the transaction that claims, whether this person still wants it and still works here. */
  private claim(mail: Due): Promise<{ attempt: number; to: string } | null> {
    return this.database.runInClinic(mail.clinicId, async (em, now) => {
      const mailbox = await mailboxOf(em, mail.clinicId, mail.personId, now);
      if (!mailbox || mailbox.hour !== mail.chosen.hour) return null;
      const attempt = await claimWeekly(em, mail, now);
      if (attempt === null) return null;
      const vault = await this.database.vaultOf(em, mail.clinicId);
      return { attempt, to: vault.open(contactPlace(mailbox.contactId), mailbox.addressSealed) };
    });
  }

  private async refused(mail: WeeklyMail, attempt: number): Promise<void> {
    await this.database.runInClinic(mail.clinicId, async (em, now) => {
      await addWeeklyRefusal(em, mail, attempt, now);
    });
  }
}
