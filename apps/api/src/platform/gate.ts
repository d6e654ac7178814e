import { type CallHandler, createParamDecorator, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import { entryOf, type Permission } from '@groundwork/domain/visibility/permissions';
import type { FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { CREATES, mayAtAll, PERMISSION, WHILE_LOCKED } from './access.js';
import { atOnce } from './at-once.js';
import { instantOf } from './clock.js';
import { tokenOf } from './cookies.js';
import { Database } from './database.js';
import { answeredBefore, claimIn, claimRequestKey } from './request-key.js';
import { Problem, ToldProblem } from './problems.js';
import type { Principal, Tx } from './tx.js';
import { MasterKey, sha256 } from './vault.js';

interface GatedRequest extends FastifyRequest {
  tx?: Tx;
}

/** The request's transaction, for a controller to hand to its verb. */
export const InTx = createParamDecorator((_: unknown, context: ExecutionContext): Tx => {
  const { tx } = context.switchToHttp().getRequest<GatedRequest>();
  if (!tx) throw new Error('an open route has no transaction of its own');
  return tx;
});

/**
 * The HTTP edge. Opens the one transaction of a signed-in request, lets the database say who is asking, refuses what
 * no relation of theirs allows, claims the client's id, runs the handler, commits. Open routes pass through.
 */
@Injectable()
export class Gate implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly master: MasterKey,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return defer(() => this.answer(context, next));
  }

  private async answer(context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const handler = context.getHandler();
    const permission = this.reflector.get<Permission>(PERMISSION, handler);
    const entry = entryOf(permission);
    if (entry === 'open') return lastValueFrom(next.handle(), { defaultValue: undefined });
    const request = context.switchToHttp().getRequest<GatedRequest>();
    const creates = this.reflector.get<boolean>(CREATES, handler) === true;
    const whileLocked = this.reflector.get<boolean>(WHILE_LOCKED, handler) === true;
    const begin = async (em: EntityManager, now: Date): Promise<Tx> => {
      const who = await this.whoAsks(em, entry, tokenOf(request, entry), now);
      if (who.locked && !whileLocked) throw new Problem('room_open');
      if (!mayAtAll(who, permission)) throw new Problem('not_found');
      const vault = await this.database.vaultOf(em, who.clinicId);
      return { em, who, now, instant: instantOf(who.leftAt ? new Date(who.leftAt) : now), requestId: request.id, vault };
    };
    const answer = this.database.run(async (em, now) => {
      const claim = creates ? claimIn(request, this.master) : null;
      const [tx, isFirst] = await atOnce([begin(em, now), claim === null || claimRequestKey(em, claim, now)]);
      request.tx = tx;
      if (claim && !isFirst) return answeredBefore(tx, claim);
      return lastValueFrom(next.handle(), { defaultValue: undefined });
    });
    return answer.catch(async (error: unknown) => {
      if (error instanceof ToldProblem) await this.database.run(async (em, now) => error.tell(await begin(em, now)));
      throw error;
    });
  }

  private async whoAsks(em: EntityManager, kind: Principal['kind'], token: string | undefined, now: Date): Promise<Principal> {
    if (!token) throw new Problem('not_signed_in');
    const rows: { who: Principal | null }[] = await em.query('select identity.begin_request($1, $2, $3) as who', [sha256(token), kind, now]);
    const who = rows[0]?.who;
    if (!who) throw new Problem('not_signed_in');
    return who;
  }
}
