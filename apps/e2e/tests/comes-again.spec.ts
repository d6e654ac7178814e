import { isAccessible } from '../support/accessible.js';
import { aCouple, aTherapist } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { countTaps } from '../support/people.js';
import { picture } from '../support/picture.js';

test('A log that comes again is given in three clicks, Daniel sends two pages of it, and his therapist reads both', async ({ clinic }) => {
  test.setTimeout(120_000);
  const therapist = await aTherapist(clinic);
  const { caseId, daniel, ana } = await aCouple(clinic, therapist);
  await therapist.goto(`/practice/cases/${caseId}`);
  const give = countTaps();
  await give.tap(therapist.getByRole('button', { name: 'Give something to do' }));
  const dialog = therapist.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Two a week for each' })).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'rhythm-choose');
  await dialog.getByLabel('Find by name').fill('exact apologies');
  await give.tap(dialog.getByRole('button', { name: 'Choose: A log of exact apologies' }));
  await dialog.getByRole('radio', { name: 'Daniel' }).check();
  await expect(dialog.getByLabel('How often')).toHaveValue('n_per_week.4');
  await dialog.getByLabel('How often').selectOption('On some days of the week');
  await expect(dialog.getByRole('checkbox', { name: 'Monday' })).toBeVisible();
  await picture(therapist, 'rhythm-form');
  await isAccessible(therapist);
  await dialog.getByLabel('How often').selectOption('4 times a week');
  await give.tap(dialog.getByRole('button', { name: 'Give it' }));
  await expect(dialog).toBeHidden();
  expect(give.count()).toBe(3);

  await daniel.goto('/tasks');
  for (const words of ['I only meant well', 'You also']) {
    const open = daniel.getByRole('link', { name: 'Open: A log of exact apologies' });
    await expect(open).toHaveCount(1);
    await expect(daniel.getByText('4 times a week')).not.toHaveCount(0);
    await picture(daniel, `rhythm-list-${words.length}`);
    await open.click();
    await daniel.getByLabel('What I was tempted to add').fill(words);
    await daniel.getByRole('button', { name: /^Send to/ }).click();
    await expect(daniel.getByRole('heading', { name: /^Sent / })).toBeVisible();
    await daniel.getByRole('link', { name: 'Back to your practice' }).click();
  }
  await expect(daniel.getByRole('link', { name: 'Look at it: A log of exact apologies' })).toHaveCount(2);
  await picture(daniel, 'rhythm-list-sent');
  await ana.goto('/tasks');
  await expect(ana.getByRole('heading', { name: 'What to expect' }).or(ana.getByRole('link').first())).toBeVisible();
  await expect(ana.getByText('A log of exact apologies')).toHaveCount(0);

  await therapist.goto(`/practice/cases/${caseId}`);
  const lane = therapist.getByRole('region', { name: 'Daniel' });
  await lane.getByRole('button', { name: 'All work' }).click();
  await expect(dialog.getByText('Comes again')).toBeVisible();
  await picture(therapist, 'rhythm-work');
  await isAccessible(therapist);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await lane.getByRole('button', { name: 'Answer' }).first().click();
  await expect(dialog.getByText('I only meant well').or(dialog.getByText('You also'))).toBeVisible();
});
