import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clinicNames } from '../../platform/clinic-names.js';
import { Database } from '../../platform/database.js';
import { Jobs, type JobData } from '../../platform/jobs.js';
import { Mailer } from '../../platform/mail.js';
import { Problem } from '../../platform/problems.js';
import { PublicAddress } from '../../platform/public-address.js';
import type { Tx } from '../../platform/tx.js';
import { MasterKey, normalEmail, sha256 } from '../../platform/vault.js';

export interface Invitee {
  id: string;
  personId: string;
  caseId: string | null;
  kind: 'staff' | 'my';
  /** Default: to join. */
  purpose?: 'join' | 'recovery';
  joins: 'mail' | 'room';
  email?: string;
  /** How long the link works: the clinic's setting. */
  hours: number;
}
const MAIL_JOB = 'invitation-mail';

/**
 * Invites one person: a link that works once, for the clinic's hours (72, D), stored hashed. The link follows from the invitation's
 * id and the master key, so that neither the queue nor the database ever keeps it. A newer invitation voids the older.
 */
@Injectable()
export class Invite implements OnModuleInit {
  constructor(
    private readonly master: MasterKey,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly database: Database,
    private readonly address: PublicAddress,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(MAIL_JOB, (data) => this.mail(data));
  }

  async execute(tx: Tx, invitee: Invitee): Promise<void> {
    const hash = invitee.email ? this.master.keyedHash('email', normalEmail(invitee.email)) : null;
    const expires = new Date(tx.now.getTime() + invitee.hours * 3_600_000);
    await tx.em.query(
      `insert into invitation (clinic_id, id, person_id, case_id, kind, purpose, joins, token_hash, email_hash, created_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [tx.who.clinicId, invitee.id, invitee.personId, invitee.caseId, invitee.kind, invitee.purpose ?? 'join', invitee.joins, sha256(this.tokenOf(invitee.id)), hash, tx.who.personId, tx.now, expires],
    );
    if (invitee.joins === 'room') return;
    if (!invitee.email || !hash) throw new Problem('fields', [{ field: 'email', detail: 'Write an address like name@example.org.' }]);
    await tx.em.query(
      `insert into person_contact (clinic_id, id, person_id, case_id, kind, value_sealed, value_hash, created_at) values ($1, $2, $3, $4, 'email', $5, $6, $7)
       on conflict (clinic_id, person_id, kind) do nothing`,
      [tx.who.clinicId, invitee.id, invitee.personId, invitee.caseId, tx.vault.seal(placeOf(invitee.id), normalEmail(invitee.email)), hash, tx.now],
    );
    await this.jobs.send(tx.em, MAIL_JOB, { clinicId: tx.who.clinicId, id: invitee.id });
  }

  /**
   * A new link for somebody who was invited by mail and has not joined, to the address on record; the older one ends. For an
   * admin, who learns neither address nor link. Answers why not, where there is none to send; not_found for nobody invited.
   */
  async again(tx: Tx, { id, personId, hours }: Pick<Invitee, 'id' | 'personId' | 'hours'>): Promise<'done' | 'joined' | 'in_the_room'> {
    const expires = new Date(tx.now.getTime() + hours * 3_600_000);
    const rows: { answer: 'done' | 'joined' | 'in_the_room' }[] = await tx.em.query(
      'select identity.invite_again($1, $2, $3, $4, $5) as answer', [id, personId, sha256(this.tokenOf(id)), tx.now, expires]);
    const answer = rows[0]?.answer ?? 'joined';
    if (answer === 'done') await this.jobs.send(tx.em, MAIL_JOB, { clinicId: tx.who.clinicId, id });
    return answer;
  }

  /** The link that is to be shown in the room. */
  linkOf(kind: 'staff' | 'my', invitationId: string): string {
    return this.address.join(kind, this.tokenOf(invitationId));
  }

  private tokenOf(invitationId: string): string {
    return this.master.keyedHash('invitation', invitationId).toString('base64url');
  }

  /**
   * One and the same mail whatever the link is for (SR10).
   */
  private async mail({ clinicId, id }: JobData): Promise<void> {
    const to = await this.database.runInClinic(clinicId, async (em, now) => {
      const rows: { kind: 'staff' | 'my'; contact_id: string; value_sealed: Buffer }[] = await em.query(
        `select i.kind, c.id as contact_id, c.value_sealed from invitation i
           join person_contact c on c.clinic_id = i.clinic_id and c.person_id = i.person_id and c.kind = 'email'
          where i.clinic_id = $1 and i.id = $2 and i.used_at is null and i.expires_at > $3`,
        [clinicId, id, now],
      );
      const row = rows[0];
      if (!row) return null;
      const vault = await this.database.vaultOf(em, clinicId);
      const { senderName } = await clinicNames(em, clinicId);
      return { email: vault.open(placeOf(row.contact_id), row.value_sealed), kind: row.kind, sender: senderName };
    });
    if (to) await this.mailer.send({ to: to.email, kind: 'link', url: this.linkOf(to.kind, id), sender: to.sender });
  }
}

function placeOf(contactId: string): { table: string; column: string; row: string } {
  return { table: 'person_contact', column: 'value_sealed', row: contactId };
}
