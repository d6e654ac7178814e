import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isQuiet, mailDue } from '@groundwork/domain/reminders/evening';
import { clinicNames } from '../../platform/clinic-names.js';
import { instantOf } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { ClinicJobs } from '../../platform/clinic-jobs.js';
import { logFailure } from '../../platform/log.js';
import { Mailer, MailRefused } from '../../platform/mail.js';
import { PublicAddress } from '../../platform/public-address.js';
import { newId } from '../../platform/random.js';
import { contactPlace, couplesAtRest } from '../cases/index.js';
import { type Chooser, choosers, readerOf } from './reminders.read.js';
import { addRefusal, claimMail, type EveningMail } from './reminders.store.js';

const EVENING_MAILS = 'evening-mails';
const EVERY_FIVE_MINUTES = '*/5 * * * *';

interface Due extends Chooser {
  /** Local date. */
  day: string;
}
interface Claimed {
  attempt: number;
  to: string;
}

/**
 * Sends the reminders whose minute has come (R91), clinic by clinic. Each is claimed and committed before the mail server
 * is spoken to, so that it goes out at most once whatever ends in between; what the server refused is tried again.
 * Reads neither entries nor what is due.
 */
@Injectable()
export class EveningMailJob implements OnModuleInit {
  constructor(
    private readonly jobs: ClinicJobs,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly address: PublicAddress,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(EVENING_MAILS, (clinicId) => this.round(clinicId), EVERY_FIVE_MINUTES);
  }

  /** One person's trouble is nobody else's: the round goes on, and what was refused is due again at the next. */
  private async round(clinicId: string): Promise<void> {
    const { due, sender } = await this.dueNow(clinicId);
    for (const one of due) {
      try {
        await this.sendTo({ clinicId, ...one }, sender, one);
      } catch (error) {
        logFailure(newId(), EVENING_MAILS, error);
      }
    }
  }

  private dueNow(clinicId: string): Promise<{ due: Due[]; sender: string }> {
    return this.database.runInClinic(clinicId, async (em, now) => {
      const due = (await choosers(em, clinicId, now)).flatMap((one) => {
        const day = mailDue(one, instantOf(now));
        return day ? [{ ...one, day: day.toString() }] : [];
      });
      const resting = due.length > 0 ? await couplesAtRest(em, clinicId, now, [...new Set(due.map(({ caseId }) => caseId))]) : new Set<string>();
      const { senderName } = await clinicNames(em, clinicId);
      return { due: due.filter(({ caseId }) => !resting.has(caseId)), sender: senderName };
    });
  }

  private async sendTo(mail: EveningMail, sender: string, due: Due): Promise<void> {
    const claimed = await this.claim(mail, due);
    if (!claimed) return;
    try {
      await this.mailer.send({ to: claimed.to, kind: 'reminder', url: `${this.address.url}/`, sender });
    } catch (error) {
      if (error instanceof MailRefused) await this.refused(mail, claimed.attempt);
      throw error;
    }
  }

  /** Asks once more, in the transaction that claims, whether this person still wants it: a rest silences at once. */
  private claim(mail: EveningMail, due: Due): Promise<Claimed | null> {
    return this.database.runInClinic(mail.clinicId, async (em, now) => {
      const reader = await readerOf(em, mail.clinicId, due);
      if (!reader || reader.hour !== due.hour || isQuiet(reader)) return null;
      const attempt = await claimMail(em, mail, now);
      if (attempt === null) return null;
      const vault = await this.database.vaultOf(em, mail.clinicId);
      return { attempt, to: vault.open(contactPlace(reader.contactId), reader.addressSealed) };
    });
  }

  private async refused(mail: EveningMail, attempt: number): Promise<void> {
    await this.database.runInClinic(mail.clinicId, async (em, now) => {
      await addRefusal(em, mail, attempt, now);
    });
  }
}
