import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aCouple, type ACouple, ask, aTherapist, make } from '../support/arrange.js';
import { type Clinic, expect, test } from '../support/clinic.js';
import { bytesOf } from '../support/people.js';
import { picture } from '../support/picture.js';

type Part = 'injured' | 'involved' | 'each';
interface Here extends ACouple {
  therapist: Page;
  ids: { ana: string; daniel: string };
}

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(', ')}`)).toEqual([]);
}
async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

async function here(clinic: Clinic): Promise<Here> {
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  const idOf = async (phone: Page) => (await ask<{ personId: string }>(phone, 'GET', '/api/my/me')).personId;
  return { ...couple, therapist, ids: { ana: await idOf(couple.ana), daniel: await idOf(couple.daniel) } };
}

function give({ therapist, caseId }: Here, exercise: string, asked: { personId: string; part: Part }[], over: object = {}): Promise<string> {
  return make(therapist, `/api/staff/cases/${caseId}/work`, { exercise, asked, dueOn: '2026-12-08', note: '', ...over });
}
const each = ({ ids }: Here) => [{ personId: ids.ana, part: 'each' as const }, { personId: ids.daniel, part: 'each' as const }];
const moveTo = async ({ therapist, caseId }: Here, ...phases: string[]) => {
  for (const to of phases) await make(therapist, `/api/staff/cases/${caseId}/phase`, { to, rationale: 'They listen to each other again at home.' });
};

async function openWork(phone: Page, title: string): Promise<void> {
  await phone.goto('/tasks');
  await phone.getByRole('link', { name: `Open: ${title}` }).click();
  await expect(phone.getByRole('heading', { name: 'Your page' })).toBeVisible();
}

test('Ana does what was asked of her alone, is answered, and nothing of it reaches Daniel', async ({ clinic }) => {
  test.setTimeout(180_000);
  const it = await here(clinic);
  const { ana, daniel, therapist, caseId, ids } = it;
  await ana.goto('/tasks');
  await expect(ana.getByRole('heading', { name: 'What to expect', exact: false })).toBeVisible();
  await picture(ana, 'tasks-nothing');
  await daniel.goto('/');
  const before = await bytesOf(daniel);
  await give(it, 'A07', [{ personId: ids.ana, part: 'injured' }], { note: 'Only what comes by itself. We look at it together.' });

  // From tonight in one tap: what, how long, until when, and who reads it.
  await ana.goto('/');
  await expect(ana.getByText('20 minutes, for Tuesday 8 December')).toBeVisible();
  await expect(ana.getByText('You and your therapist.', { exact: true })).toBeVisible();
  await picture(ana, 'tonight-work');
  await isAccessible(ana);
  await ana.getByRole('button', { name: 'What can I do today?' }).click();
  await expect(ana.getByRole('link', { name: 'My question list', exact: true })).toBeVisible();
  await expect(ana.getByRole('link', { name: 'Ask my therapist' })).toBeVisible();
  await picture(ana, 'what-today');
  await ana.getByRole('link', { name: 'Open: My question list' }).click();
  await expect(ana).toHaveURL(`${clinic.url}/task`);
  await expect(ana.getByText('Only what comes by itself. We look at it together.')).toBeVisible();
  await picture(ana, 'task-a07');
  await isAccessible(ana);
  await fits(ana);

  await ana.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(ana.getByText('Fill in at least one field, then send it.')).toBeVisible();
  await ana.getByLabel('Question', { exact: true }).fill('Where were you in May?');
  await ana.getByLabel('It asks for').selectOption('fact');
  await ana.getByRole('button', { name: 'Add a line' }).click();
  await ana.getByLabel('Question', { exact: true }).nth(1).fill('Is it over?');
  await ana.getByRole('radio', { name: '7', exact: true }).check();
  await expect(ana.getByText('Saved 16:00', { exact: false })).toBeVisible({ timeout: 9_000 });

  // Another page and back: everything is still there, the table too.
  await openWork(ana, 'My question list');
  await expect(ana.getByLabel('Question', { exact: true }).nth(1)).toHaveValue('Is it over?');
  await expect(ana.getByRole('radio', { name: '7', exact: true })).toBeChecked();
  await ana.getByRole('button', { name: 'Take line 2 out' }).click();
  await ana.getByRole('button', { name: 'Leave this empty' }).click();
  await expect(ana.getByRole('radio', { name: '7', exact: true })).not.toBeChecked();
  await ana.getByRole('radio', { name: '8', exact: true }).check();

  // Without a connection the words stay; then they are sent once.
  await ana.route('**/answer', (route) => route.abort());
  await ana.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(ana.getByText('You seem to be offline. Your text is still here.')).toBeVisible();
  await picture(ana, 'task-offline');
  await ana.unroute('**/answer');
  await ana.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(ana.getByRole('heading', { name: 'Sent Wednesday 2 December, 16:00' })).toBeFocused();
  await expect(ana.getByText('Where were you in May?')).toBeVisible();
  await expect(ana.getByText('Is it over?')).toHaveCount(0);
  await expect(ana.getByText('8 of 10')).toBeVisible();
  await picture(ana, 'task-sent');
  await isAccessible(ana);
  await ana.getByText('Add something').click();
  await ana.getByRole('textbox', { name: 'Add something' }).fill('And in June?');
  await ana.getByRole('button', { name: 'Add it' }).click();
  await expect(ana.getByText('And in June?')).toBeVisible();

  const partId = await partOf(ana, 'A07');
  await make(therapist, `/api/staff/cases/${caseId}/work/answers/${partId}/reply`, { act: 2, kind: 'accept', forBoth: false, words: 'Thank you. We begin with May.' });
  await ana.goto('/tasks');
  await picture(ana, 'tasks-answered');
  await isAccessible(ana);
  await ana.getByRole('link', { name: 'Look at it: My question list' }).click();
  await expect(ana.getByText('Thank you. We begin with May.')).toBeVisible();
  await picture(ana, 'task-answered');
  expect(await bytesOf(daniel)).toBe(before);
});

async function partOf(phone: Page, exercise: string): Promise<string> {
  const { items } = await ask<{ items: { exercise: string; partId: string }[] }>(phone, 'GET', '/api/my/work');
  return items.find((one) => one.exercise === exercise)?.partId ?? '';
}
void each;
void moveTo;
