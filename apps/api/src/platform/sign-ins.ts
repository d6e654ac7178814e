import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { giveCookie, type Kind, LIFE } from './cookies.js';
import { newId, newToken } from './random.js';
import type { Principal } from './tx.js';
import { sha256 } from './vault.js';

/** Starts server-side sign-ins: an opaque token in a cookie, its hash in the database. */
@Injectable()
export class SignIns {
  /** Answers the person's context, or null where this account has nothing on this entry. */
  async start(em: EntityManager, reply: FastifyReply, kind: 'my' | 'staff', accountId: string, now: Date): Promise<Principal | null> {
    const token = newToken();
    const rows: { who: Principal | null }[] = await em.query('select identity.start_sign_in($1, $2, $3, $4, $5, $6) as who', [
      newId(), accountId, kind, sha256(token), now, endOf(kind, now),
    ]);
    const who = rows[0]?.who ?? null;
    if (who) giveCookie(reply, kind, token);
    return who;
  }

  async startRoom(em: EntityManager, reply: FastifyReply, caseId: string, sessionId: string, now: Date): Promise<void> {
    const token = newToken();
    await em.query('select identity.start_room($1, $2, $3, $4, $5, $6)', [newId(), sha256(token), caseId, sessionId, now, endOf('room', now)]);
    giveCookie(reply, 'room', token);
  }
}

function endOf(kind: Kind, now: Date): Date {
  return new Date(now.getTime() + LIFE[kind] * 1000);
}
