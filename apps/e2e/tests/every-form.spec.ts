import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { aCouple, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { PASSWORD } from '../support/people.js';
import { picture } from '../support/picture.js';

/** Looked at, at both widths, and measured for contrast, which is the same in all: a log, a checklist with a table, choices, a day and an hour, a clock, turns, and fields for fewer readers. */
const PICTURED = ['A02', 'A04', 'A08', 'A16', 'B04', 'B16', 'C06', 'C09'];

interface Item {
  exercise: string;
  title: string;
  who: string;
  parts: string[];
  reader: string;
  refusal: string | null;
}

const FURTHEST = 150;

/** The rules are put into the page once; its addresses change without a new page. */
function axeSource(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
  return readFileSync(require.resolve('axe-core'), 'utf8');
}

/** What axe finds broken on the page as it stands, and where. */
function broken(page: Page, withContrast: boolean): Promise<string[]> {
  return page.evaluate(async (enabled) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
    const { violations } = await axe.run({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, withContrast);
}

/** What is for its author alone opens with the password; the first time a page is read before it begins. */
async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Your password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const [begin, form] = [page.getByRole('button', { name: 'I have read this. Begin' }), page.locator('.work-form button.primary').first()];
  await expect(begin.or(form)).toBeVisible();
  if (await begin.isVisible()) await begin.click();
}

/** Tab after Tab from the first field on: the stops that the form has, and those to which the cursor came, in order. */
async function walk(page: Page): Promise<{ stops: string[]; met: string[] }> {
  const stops = await page.evaluate(() => {
    const form = document.querySelector<HTMLElement>('.work-form form');
    const controls = [...(form?.querySelectorAll<HTMLInputElement>('input, textarea, select, button, summary, a[href]') ?? [])].filter((one) => one.checkVisibility() && !one.disabled);
    const nameOf = (one: HTMLInputElement) => (one.type === 'radio' ? one.name : `${controls.indexOf(one)} ${one.tagName} ${one.name || one.textContent}`);
    const names = [...new Set(controls.map(nameOf))];
    const met: string[] = [];
    (window as unknown as { met: string[] }).met = met;
    form?.addEventListener('focusin', ({ target }) => void met.push(nameOf(target as HTMLInputElement)));
    controls[0]?.focus();
    return names;
  });
  // A day and an hour have more stops than one; the cursor is at the end once it is on the button.
  for (let at = 0; at < FURTHEST && !(await page.evaluate(() => document.activeElement?.matches('button.primary[type="submit"]'))); at += 1) await page.keyboard.press('Tab');
  return { stops, met: await page.evaluate(() => (window as unknown as { met: string[] }).met) };
}

test('every form that can be given is sound for axe, fits a phone, and is walked from its first field to its button by Tab alone', async ({ clinic }) => {
  test.setTimeout(180_000);
  const therapist = await aTherapist(clinic);
  const { ana, daniel, caseId } = await aCouple(clinic, therapist);
  const idOf = async (phone: Page) => (await ask<{ personId: string }>(phone, 'GET', '/api/my/me')).personId;
  const ids = [await idOf(ana), await idOf(daniel)];
  for (const to of ['attunement', 'attachment']) await make(therapist, `/api/staff/cases/${caseId}/phase`, { to, rationale: 'They listen to each other again at home.' });
  const { library } = await ask<{ library: Item[] }>(therapist, 'GET', `/api/staff/cases/${caseId}/work`);
  const given = library.filter(({ refusal }) => refusal === null);
  for (const { exercise, who, parts: [first = 'each', second = first] } of given) {
    const asked = who === 'both' ? [{ personId: ids[0], part: second }, { personId: ids[1], part: first }] : [{ personId: ids[0], part: first }];
    await make(therapist, `/api/staff/cases/${caseId}/work`, { exercise, asked, dueOn: '2026-12-08', note: '' });
  }

  await ana.goto('/tasks');
  await ana.evaluate(axeSource());
  const wrong: Record<string, unknown> = {};
  for (const { exercise, title } of given) {
    await ana.getByRole('link', { name: `Open: ${title}`, exact: true }).click();
    await expect(ana.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    const [form, lock] = [ana.locator('.work-form button.primary').first(), ana.locator('.own-lock')];
    await expect(form.or(lock)).toBeVisible();
    if (await lock.isVisible()) await unlock(ana);
    await expect(form).toBeVisible();
    const sideways = await ana.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const [rules, { stops, met }] = [await broken(ana, PICTURED.includes(exercise)), await walk(ana)];
    if (rules.length > 0 || sideways > 0 || JSON.stringify(met) !== JSON.stringify(stops)) wrong[exercise] = { rules, sideways, stops, met };
    if (PICTURED.includes(exercise)) await picture(ana, `every-form-${exercise}`);
    await ana.getByRole('link', { name: 'Back to your practice' }).click();
    await expect(ana.getByRole('heading', { name: 'Your practice' })).toBeVisible();
  }
  expect(wrong).toEqual({});

  // Neither of the two looks past what is wrong: a field without a name, a button that the keyboard passes by.
  await ana.getByRole('link', { name: `Open: ${given[0]?.title}`, exact: true }).click();
  await ana.locator('.work-form textarea').first().evaluate((field) => document.querySelector(`label[for="${field.id}"]`)?.remove());
  await ana.locator('.work-form button.primary').first().evaluate((button) => button.setAttribute('tabindex', '-1'));
  expect((await broken(ana, false)).join()).toContain('label: ');
  const { stops, met } = await walk(ana);
  expect(met).not.toEqual(stops);
  expect(given.length).toBeGreaterThan(40);
});
