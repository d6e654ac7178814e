import type { FastifyReply, FastifyRequest } from 'fastify';

export type Kind = 'my' | 'staff' | 'room';
const NAME: Record<Kind, string> = { my: '__Host-my', staff: '__Host-staff', room: '__Host-room' };

/** Absolute life of a sign-in, in seconds. The idle limits stand in begin_request. */
export const LIFE: Record<Kind, number> = { my: 30 * 86_400, staff: 12 * 3_600, room: 12 * 3_600 };

/** Each entry reads its own cookie alone: a partner's sign-in is worth nothing on a practice route. */
export function tokenOf(request: FastifyRequest, kind: Kind): string | undefined {
  return request.cookies[NAME[kind]];
}

export function giveCookie(reply: FastifyReply, kind: Kind, token: string): void {
  reply.setCookie(NAME[kind], token, { path: '/', secure: true, httpOnly: true, sameSite: 'lax', maxAge: LIFE[kind] });
}

export function takeCookie(reply: FastifyReply, kind: Kind): void {
  reply.clearCookie(NAME[kind], { path: '/', secure: true, httpOnly: true, sameSite: 'lax' });
}
