import fc from 'fast-check';
import { comeBack, type Couple, done, type PartnerHere } from '../support/couple.js';

export interface PulseFacts {
  /** How safe A felt in the week, sent; null where A sent nothing. Low is told to the therapist. */
  pulse: number | null;
  /** Whether A sends the same week once more, and whether the therapist looks and takes it up. */
  pulseAfter: string;
  /** A form that A begins without being asked: which, and whether there is fear in it; null where none. */
  ownForm: string | null;
}
export const PULSE_KINDS = ['pulse', 'pulseAfter', 'ownForm'] as const;

export const pulseFacts = {
  pulse: fc.constantFrom(null, 1, 9),
  pulseAfter: fc.constantFrom('nothing', 'sent again', 'taken up'),
  ownForm: fc.constantFrom(null, 'X09', 'X06', 'X06 in fear'),
};

/** B sends the same week in both worlds; A does as A's world says. */
export async function pulseOf({ facts, couple: { caseId, therapist }, a, b }: { facts: PulseFacts; couple: Couple; a: PartnerHere; b: PartnerHere }): Promise<void> {
  const send = ({ browser, personId }: PartnerHere, safe: number) => browser.make('/api/my/pulse', { of: personId, answers: [{ key: 'hope', number: 6 }, { key: 'safe', number: safe }, { key: 'line', text: 'A long week.' }] });
  if (facts.pulse !== null) {
    done(await send(a, facts.pulse));
    if (facts.pulseAfter === 'sent again') done(await send(a, 10 - facts.pulse));
    if (facts.pulseAfter === 'taken up') {
      await comeBack(therapist);
      const { flags } = done(await therapist.get(`/api/staff/cases/${caseId}/numbers`), 200).body as { flags: { flagId: string }[] };
      for (const { flagId } of flags) done(await therapist.make(`/api/staff/cases/${caseId}/pulse-flags/${flagId}/taken`, {}));
    }
  }
  if (facts.ownForm !== null) {
    const fear = facts.ownForm.endsWith('fear') ? [{ key: 'afraid', text: 'That I have to go tonight.' }] : [];
    const words = facts.ownForm === 'X09' ? { key: 'better', text: 'A walk.' } : { key: 'headline', text: 'There is a second debt.' };
    done(await a.browser.make('/api/my/forms', { of: a.personId, exercise: facts.ownForm.slice(0, 3), answers: [words, ...fear] }));
  }
  done(await send(b, 8));
  done(await b.browser.make('/api/my/forms', { of: b.personId, exercise: 'X09', answers: [{ key: 'better', text: 'We cooked.' }] }));
}
