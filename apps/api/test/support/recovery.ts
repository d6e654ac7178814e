import type { TestApp } from './app.js';
import { type Answer, Browser } from './browser.js';
import { type Clinic, type Couple, done, PASSWORD, tokenIn } from './couple.js';

export const WORDS = 'blue kettle, old bridge';
export const NEW_PASSWORD = 'a new boat on the lake';

interface Scene {
  world: TestApp;
  clinic: Clinic;
  couple: Couple;
}
interface Lost {
  personId: string;
}

/** The partner sets the words that the clinic asks for. */
export async function setCode(browser: Browser, code = WORDS): Promise<void> {
  done(await browser.post('/api/my/private-code', { password: PASSWORD, code }), 204);
}

/** What the therapist does for a partner who lost their sign-in, and what is done with the link. */
export function lostAndFound(scene: () => Scene) {
  return {
    start(partner: Lost, words: object, caseId = scene().couple.caseId) {
      // A link is newer than the one before it.
      scene().world.clock.pass({ minutes: 1 });
      return scene().clinic.therapist.make(`/api/staff/cases/${caseId}/recoveries`, { personId: partner.personId, ...words });
    },
    async card(partner: Lost, caseId = scene().couple.caseId): Promise<string> {
      return tokenIn(done(await scene().clinic.therapist.get(`/api/staff/cases/${caseId}/partners/${partner.personId}/card`), 200).body.url);
    },
    recover: (link: { token: string; code?: string }) => new Browser(scene().world.app).post('/api/my/recover', { password: NEW_PASSWORD, ...link }),
    look: (token: string) => new Browser(scene().world.app).post('/api/my/join/look', { token }),
  };
}

/** An answer as anybody gets it, without what is drawn anew for each. */
export function anyoneTries({ status, text, headers }: Answer): string {
  const kept = Object.entries(headers).filter(([name]) => !['date', 'set-cookie'].includes(name));
  return JSON.stringify([status, text.replace(/"correlation":"[^"]*"/, ''), kept]);
}
