import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { requireOwnConsent } from '../cases/index.js';
import { SignInOut } from '../identity/index.js';
import type { LeftDraft, LeftStaffDraft } from './drafts.dto.js';
import { leaveDraft } from './keep-draft.js';

/**
 * SR9: keeps what was typed and ends the sign-in, in one transaction, so that neither happens without the other and
 * no second request can come too late.
 */
@Injectable()
export class LeavePage {
  constructor(private readonly signInOut: SignInOut) {}

  async my(tx: Tx, drafts: readonly LeftDraft[]): Promise<void> {
    if (drafts.length > 0) {
      const caseId = ownCase(tx);
      may(tx, 'draft.keep', caseId);
      await requireOwnConsent(tx, caseId);
      for (const draft of drafts) await leaveDraft(tx, { place: draft.place, caseId }, draft);
    }
    await this.signInOut.end(tx);
  }

  async staff(tx: Tx, drafts: readonly LeftStaffDraft[]): Promise<void> {
    // Behind a lock no couple is in reach: the page keeps its words, sealed, and ends the sign-in without them.
    if (tx.who.locked && drafts.length > 0) throw new Problem('room_open');
    for (const draft of drafts) {
      may(tx, 'staff-draft.keep', draft.caseId);
      await leaveDraft(tx, { place: draft.place, caseId: draft.caseId ?? null }, draft);
    }
    await this.signInOut.end(tx);
  }
}
