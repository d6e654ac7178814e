import { randomUUID } from 'node:crypto';
import { screenTopics } from '@groundwork/domain/safety/screen';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { type Route, routesOf } from '../../src/platform/routes.js';
import { type Agreed, agreedCouple, enter, type Practice } from '../criteria/agreed.js';
import { proposeTo } from '../criteria/on-the-road.js';
import type { TestApp } from '../support/app.js';
import type { Answer, Browser } from '../support/browser.js';
import { comeBack, done, type PartnerHere, PASSWORD } from '../support/couple.js';

/** Words that stand in one private place each, and in no other text of the program. */
export const CANARY = {
  question: 'canary in the question', note: 'canary in the note', addendum: 'canary in the addendum', words: 'canary lantern harbour', proposal: 'canary in the proposal',
} as const;
export const CANARIES: readonly string[] = ['canary', 'rather_not_say', 'need_more_information', '"free"', 'not-free', 'notFree'];

export interface Lived extends Agreed {
  sessionId: string;
  /** Entries of the first partner that nobody opened. */
  sealed: string[];
}

/** A couple in which the first partner has left something in every private place that there is, and nothing was opened. */
export async function livedCouple(here: Practice): Promise<Lived> {
  const couple = await agreedCouple(here);
  const { doer, therapist, caseId, versionId } = couple;
  done(await doer.browser.post('/api/my/private-code', { password: PASSWORD, code: CANARY.words }), 204);
  done(await doer.browser.make('/api/my/task', { question: CANARY.question }));
  const sealed = [done(await enter(here, doer, versionId, '2026-12-07', 'not_kept')).id];
  done(await doer.browser.make('/api/my/not-free', { about: 'entry', aboutId: sealed[0] }));
  done(await doer.browser.make('/api/my/not-free', { about: 'signature', aboutId: versionId }));
  here.world.clock.set('2027-03-20T20:00:00Z');
  for (const { browser } of couple.partners) await comeBack(browser);
  await comeBack(therapist);
  await proposeTo(doer, couple.other.personId, { shows: CANARY.proposal, frank: CANARY.proposal });
  done(await doer.browser.make('/api/my/screen', { answers: Object.fromEntries(screenTopics.map((topic) => [topic, 'rather_not_say'])) }));
  const screen = { personId: doer.personId, seenAloneOn: '2027-03-20', decision: 'need_more_information' };
  done(await therapist.make(`/api/staff/cases/${caseId}/screens`, screen));
  const { sessions } = done(await therapist.get(`/api/staff/cases/${caseId}`), 200).body;
  const sessionId = sessions[0].id as string;
  done(await therapist.make(`/api/staff/cases/${caseId}/sessions/${sessionId}/note`, { text: CANARY.note }));
  done(await therapist.make(`/api/staff/cases/${caseId}/sessions/${sessionId}/note/addenda`, { text: CANARY.addendum }));
  return { ...couple, sessionId, sealed };
}

/** Every route of the running program on one entry. */
export function routesUnder(world: TestApp, prefix: string): Route[] {
  return routesOf(world.app.get(ModulesContainer), world.app.get(Reflector)).filter(({ path }) => `${path}/`.startsWith(prefix));
}

/** Everything that a browser can read on one entry, by the running program's own list of routes. */
export async function allReads(world: TestApp, browser: Browser, prefix: '/api/my/' | '/api/room/'): Promise<Answer[]> {
  const urls = routesUnder(world, prefix).filter(({ method }) => method === 'GET').map(({ path }) => path.replace(':place', 'task').replaceAll(/:\w+/g, () => randomUUID()));
  const answers: Answer[] = [];
  for (const url of urls) answers.push(await browser.get(url));
  return answers;
}

const CORRELATION = /"correlation":"[^"]*"/;

/** What was answered, without the number that each refusal is given anew. */
export const textOf = (answers: readonly Answer[]): string => answers.map(({ status, text }) => `${status} ${text.replace(CORRELATION, '')}`).join('\n');

/** The same as anybody would get it: without what is drawn anew for each answer. */
export function asSeen({ status, text, headers }: Answer): string {
  return JSON.stringify([status, text.replace(CORRELATION, ''), Object.entries(headers).filter(([name]) => name !== 'date')]);
}

export function signInAs(browser: Browser, { email }: PartnerHere): Promise<Answer> {
  return browser.post('/api/my/sign-in', { email, password: PASSWORD });
}
