import type { Page } from '@playwright/test';
import { isAccessible } from '../support/accessible.js';
import { aCouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { pdfText } from '../support/pdf-text.js';
import { picture } from '../support/picture.js';

/** What the paper says, once all of the page is there. */
async function paperOf(page: Page) {
  await expect(page.locator('.printed').getByRole('heading', { includeHidden: true })).toHaveText('Our agreement');
  const { pages, title } = pdfText(await page.pdf({ preferCSSPageSize: true }));
  return { text: pages.join(' '), pages: pages.length, title };
}

/** How the paper looks, where pictures are kept. */
async function pictureOnPaper(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await picture(page, name);
  await page.emulateMedia({ media: null });
}

test('the agreement on paper: what both agreed, both parts alike, who assented when, and nothing of one alone', async ({ clinic }) => {
  clinic.clock.set('2026-12-07T09:00:00Z');
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  const { ana, daniel } = couple;
  await daniel.goto('/agreement');
  await expect(daniel.getByText('You will write this together in a session.')).toBeVisible();
  await expect(daniel.getByRole('button', { name: 'Print' })).toHaveCount(0);
  expect(await paperOf(daniel)).toMatchObject({ text: 'Our agreement Nothing is agreed yet.', pages: 1 });
  await anAgreement(therapist, couple);

  // Something in every private place beside it, and a text that nobody has signed or one alone has.
  await make(ana, '/api/my/task', { question: 'canary question' });
  const { personId } = await ask<{ personId: string }>(ana, 'GET', '/api/my/me');
  await make(ana, '/api/my/messages', { of: personId, kind: 'note', audience: 'author_staff', words: 'canary note' });
  const { criteria } = await ask<{ criteria: { versionId: string }[] }>(daniel, 'GET', '/api/my/agreement');
  await make(daniel, '/api/my/not-free', { about: 'signature', aboutId: criteria[0]?.versionId });
  clinic.clock.set('2026-12-07T20:00:00Z');
  await make(daniel, '/api/my/entries', { versionId: criteria[0]?.versionId, slot: '2026-12-07', answer: 'not_kept', capturedAt: '2026-12-07T20:00:00.000Z' });
  await ask(therapist, 'POST', '/api/staff/sign-in', { email: 'jonas@lindenhof.example', password: 'a quiet house by the river' });
  await make(therapist, `/api/staff/cases/${couple.caseId}/room`);
  const { partners } = await ask<{ partners: { personId: string; firstName: string }[] }>(therapist, 'GET', '/api/room');
  const draftId = await make(therapist, '/api/room/criteria', {
    template: 'home_on_time', doerId: partners.find(({ firstName }) => firstName === 'Ana')?.personId, by: '22:30', noticeBy: '21:30', shows: 'canary draft', then: 'canary then', frank: true, honest: true, fair: true,
  });
  const { criteria: inRoom } = await ask<{ criteria: { id: string; textHash: string; signed: object[] }[] }>(therapist, 'GET', '/api/room');
  await make(daniel, `/api/my/criteria/${draftId}/versions/1/signature`, { textHash: inRoom.find(({ id }) => id === draftId)?.textHash, free: 'not_sure' });

  await Promise.all([ana.goto('/agreement'), daniel.goto('/agreement'), therapist.goto('/room')]);
  await expect(ana.getByRole('button', { name: 'I agree' })).toBeVisible();
  await expect(daniel.getByText('Waiting for signatures')).toBeVisible();
  await expect(therapist.getByRole('heading', { name: 'Waiting for signatures' })).toBeVisible();
  const papers = { ana: await paperOf(ana), daniel: await paperOf(daniel), room: await paperOf(therapist) };

  const { text } = papers.ana;
  for (const said of ["Our agreement", "Daniel's part", "Ana's part", 'When it is enough', 'We plan one weekend away', '18:30', 'It counts from', 'We look at it again on', 'Daniel signed on 7 December 2026', 'Ana signed on 7 December 2026']) expect(text).toContain(said);
  for (const never of ['canary', '22:30', 'Not yet', 'I agree', 'sign', 'Waiting', 'History', 'Leave', 'Help', 'Today', 'Fingerprint', 'therapist', 'Lindenhof', 'http']) expect(text.replaceAll('signed on', '')).not.toContain(never);
  // Whoever prints it: the same words, on one sheet, in a file whose name tells nothing.
  expect(papers.daniel.text).toBe(text);
  expect(papers.room.text).toBe(text);
  expect(Object.values(papers).map(({ pages }) => pages)).toEqual([1, 1, 1]);
  expect(Object.values(papers).map(({ title }) => title)).toEqual(['Today', 'Today', 'Page']);
  expect(await therapist.title()).toBe('Session');

  const sizes = await ana.evaluate(() => [...document.querySelectorAll('.printed dl:first-of-type dd')].map((part) => getComputedStyle(part).fontSize + getComputedStyle(part).fontWeight));
  expect(new Set(sizes).size).toBe(1);
  for (const [page, name] of [[ana, 'partner'], [therapist, 'room']] as const) {
    await expect(page.getByRole('button', { name: 'Print' })).toHaveAccessibleDescription(/Whoever finds the paper can read it/);
    await picture(page, `print-${name}`);
    await pictureOnPaper(page, `print-${name}-paper`);
    await isAccessible(page);
  }
});
