import { readFileSync } from 'node:fs';
import { isAccessible } from '../support/accessible.js';
import { aCouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { PASSWORD } from '../support/people.js';
import { picture } from '../support/picture.js';

test('Daniel left: one page, his own copy of what was shared by then, and no way to anything else', async ({ clinic }) => {
  test.setTimeout(90_000);
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  await anAgreement(therapist, couple);
  await ask(couple.daniel, 'POST', '/api/my/own/open', { password: PASSWORD, begin: true });
  await make(couple.daniel, '/api/my/own/pages', { exercise: 'X11', answers: [{ key: 'words', text: 'This will crest and then fall' }] });
  clinic.clock.set('2026-12-02T16:00:00Z');
  await clinic.arrange(`update case_partner c set to_at = $2 from person p where p.id = c.person_id and p.name = 'Daniel' and c.case_id = $1`, [couple.caseId, clinic.clock.now()]);
  clinic.clock.set('2026-12-02T17:00:00Z');
  const { daniel } = couple;
  await daniel.goto('/weeks');
  await expect(daniel.getByText('You are no longer part of the shared work here.')).toBeVisible();
  await expect(daniel.getByRole('navigation', { name: 'Pages' }).getByRole('link')).toHaveText(['Today', 'Help']);
  await expect(daniel.getByRole('link', { name: 'My therapist' })).toHaveCount(0);
  const [file] = await Promise.all([daniel.waitForEvent('download'), daniel.getByRole('button', { name: /text/i }).click()]);
  expect(file.suggestedFilename()).toBe('notes.txt');
  await isAccessible(daniel);
  await picture(daniel, 'left');
  // What he wrote for himself alone stays his: to read, to save and to remove.
  await daniel.getByLabel('Your password', { exact: true }).fill(PASSWORD);
  await daniel.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(daniel.getByText('This will crest and then fall')).toBeVisible();
  await expect(daniel.getByText('Share this with my therapist')).toHaveCount(0);
  const [own] = await Promise.all([daniel.waitForEvent('download'), daniel.getByRole('button', { name: 'Save all of it as a file' }).click()]);
  expect(own.suggestedFilename()).toBe('notes.txt');
  expect(readFileSync(await own.path(), 'utf8')).toContain('Words that steady me\nThis will crest and then fall');
  await isAccessible(daniel);
  await picture(daniel, 'left-own');
  await daniel.getByRole('button', { name: 'Remove this page' }).click();
  await daniel.getByRole('button', { name: 'Remove it' }).click();
  await expect(daniel.getByText('There is nothing here yet.')).toBeVisible();
  for (const path of ['/me', '/contact', '/first-task', '/agreement', '/more', '/together']) {
    await daniel.goto(path);
    await expect(daniel.getByText('You are no longer part of the shared work here.')).toBeVisible();
  }
  await daniel.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(daniel.getByText('Someone to talk to, day or night')).toBeVisible();
  await expect(daniel.getByRole('link', { name: /safe/ })).toHaveCount(0);
  // Ana's evening is hers as before.
  await couple.ana.goto('/');
  await expect(couple.ana.getByRole('heading', { name: 'Part 1: making it right' })).toBeVisible();
  await make(couple.ana, '/api/my/task', { question: '' });
  await daniel.getByRole('button', { name: 'Leave' }).click();
  await expect.poll(async () => (await daniel.context().cookies()).filter(({ name }) => name === '__Host-my')).toEqual([]);
});
