import type { Page } from '@playwright/test';
import { isAccessible } from '../support/accessible.js';
import { aCouple, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf, countTaps } from '../support/people.js';
import { picture } from '../support/picture.js';

async function sendWork(phone: Page, title: string, answers: object[]): Promise<void> {
  const { items } = await ask<{ items: { partId: string; title: string }[] }>(phone, 'GET', '/api/my/work');
  await make(phone, `/api/my/work/${items.find((item) => item.title === title)?.partId ?? ''}/answer`, { answers });
}

const LONG = 'We laughed about it for years, in three languages, and nobody else understood why. '.repeat(12);

test('Room view gives something to do in three clicks, and opens what both wrote to both at once', async ({ clinic }) => {
  test.setTimeout(150_000);
  const therapist = await aTherapist(clinic);
  const { caseId, ana, daniel } = await aCouple(clinic, therapist);
  await make(therapist, `/api/staff/cases/${caseId}/phase`, { to: 'attunement', rationale: 'They listen to each other again at home.' });
  const { partners } = await ask<{ partners: { personId: string }[] }>(therapist, 'GET', `/api/staff/cases/${caseId}`);
  await make(therapist, `/api/staff/cases/${caseId}/work`, { exercise: 'C05', asked: partners.map(({ personId }) => ({ personId, part: 'each' })), dueOn: '2026-12-02', note: 'For the two of you.' });
  await make(therapist, `/api/staff/cases/${caseId}/work`, { exercise: 'A07', asked: [{ personId: partners[0]?.personId, part: 'injured' }], dueOn: '2026-12-09', note: 'Between you and me.' });
  await sendWork(daniel, 'Why we are fighting for this', [{ key: 'special', text: LONG }, { key: 'today', text: 'both' }]);

  await therapist.goto(`/practice/cases/${caseId}`);
  await therapist.getByRole('button', { name: 'Start session' }).click();
  await expect(therapist.getByRole('heading', { name: 'Between sessions' })).toBeVisible();
  const work = therapist.getByRole('region', { name: 'Between sessions' });
  const sealed = work.getByRole('listitem').filter({ hasText: 'Why we are fighting for this' });
  await expect(sealed.getByText('Sealed. It can open here once everyone asked has sent theirs.')).toBeVisible();
  // What was given to one alone is not in this view, nor in what it loads.
  const { items } = await ask<{ items: { exercise: string }[] }>(therapist, 'GET', '/api/room/work');
  expect(items.map(({ exercise }) => exercise)).toEqual(['C05']);
  await isAccessible(therapist);
  await work.scrollIntoViewIfNeeded();
  await picture(therapist, 'room-sealed');

  // Given before both: who, until when and why are set.
  const give = countTaps();
  await give.tap(work.getByRole('button', { name: 'Give something to do' }));
  await expect(work.getByRole('heading', { name: 'Two a week for each' })).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'room-give-choose');
  const first = work.locator('.suggestions').getByRole('listitem').first();
  const title = (await first.locator('strong').textContent()) ?? '';
  await give.tap(first.getByRole('button').first());
  await expect(work.getByRole('heading', { name: title })).toBeFocused();
  await isAccessible(therapist);
  await picture(therapist, 'room-give-form');
  await give.tap(work.getByRole('button', { name: 'Give it' }));
  await expect(work.getByRole('heading', { name: title })).toBeVisible();
  await expect(work.getByRole('button', { name: 'Give something to do' })).toBeVisible();
  expect(give.count()).toBe(3);
  const agenda = therapist.getByRole('navigation', { name: 'In this session' });
  await expect(agenda.getByText(title)).toBeVisible();
  await work.getByRole('button', { name: 'Give something to do' }).click();
  await work.getByText('All exercises').click();
  await expect(work.getByText(/^Not yet/)).toHaveCount(0);
  await work.getByLabel('Find by name').fill('listening');
  await picture(therapist, 'room-library');
  // It may come later: after what both know of, which says of neither whether they have done it.
  // What both do together has times of its own, set here one by one, and may begin here.
  await work.getByRole('button', { name: 'Choose: Listening turns' }).click();
  await expect(work.getByText('Given once. You set the times together after that.')).toBeVisible();
  await expect(work.getByLabel('How often')).toHaveCount(0);
  await work.getByRole('button', { name: 'Give it' }).click();
  const talk = work.getByRole('listitem').filter({ has: therapist.getByRole('button', { name: 'Begin here: Listening turns' }) });
  await expect(talk.getByText('No time is set yet.')).toBeVisible();
  await talk.getByText('Set a time').click();
  await talk.getByLabel('Day').fill('2026-12-04');
  await talk.getByLabel('Time').fill('20:00');
  await isAccessible(therapist);
  await talk.scrollIntoViewIfNeeded();
  await picture(therapist, 'room-talk-form');
  await talk.getByRole('button', { name: 'Set this time' }).click();
  await expect(talk.getByText('Set: Fri 4 Dec, 20:00')).toBeVisible();
  await talk.getByRole('button', { name: 'Begin here: Listening turns' }).click();
  await expect(work.getByText('Begun here today.')).toBeVisible();
  await picture(therapist, 'room-talk-begun');
  await work.getByRole('button', { name: 'Give something to do' }).click();
  await work.getByText('All exercises').click();
  await work.getByRole('button', { name: 'Choose: Stress from outside' }).click();
  await work.getByLabel('How often').selectOption('Once');
  await work.getByLabel('When it comes').selectOption('After another piece of work');
  await expect(work.getByLabel('After which one?')).toContainText('Why we are fighting for this');
  await work.getByLabel('After which one?').selectOption(title);
  await isAccessible(therapist);
  await picture(therapist, 'room-give-later');
  await work.getByRole('button', { name: 'Give it' }).click();
  await expect(work.getByText(`comes after ${title}`)).toBeVisible();
  // Two a week for each, in one press.
  await work.getByRole('button', { name: 'Give something to do' }).click();
  await work.getByRole('button', { name: 'Give both their two, Ana and Daniel' }).click();
  await expect(work.getByRole('heading', { name: 'What we missed' })).toBeVisible();
  await expect(work.getByRole('button', { name: 'Give something to do' })).toBeVisible();
  await work.getByRole('button', { name: 'Give something to do' }).click();
  await expect(work.getByRole('heading', { name: 'Two a week for each' })).toHaveCount(0);
  await work.getByRole('button', { name: 'Close', exact: true }).click();
  await picture(therapist, 'room-much-work');
  await therapist.route('**/api/room/work', (route) => route.abort());
  await therapist.reload();
  await expect(work.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
  await picture(therapist, 'room-work-failing');
  await isAccessible(therapist);
  await therapist.unroute('**/api/room/work');
  await work.getByRole('button', { name: 'Try again' }).click();
  await expect(work.getByRole('button', { name: 'Give something to do' })).toBeVisible();

  // Ana sends from her phone; Daniel's pages do not move by a byte until it is opened with both.
  await daniel.goto('/');
  const before = await bytesOf(daniel);
  await sendWork(ana, 'Why we are fighting for this', [{ key: 'special', text: 'How you sing in the kitchen.' }, { key: 'miss', text: 'Your hand on my back.' }, { key: 'today', text: 'not_sure' }]);
  expect(await bytesOf(daniel)).toBe(before);
  await therapist.reload();
  await expect(agenda.getByText('ready to open')).toBeVisible();
  expect(await therapist.content()).not.toContain('How you sing in the kitchen.');
  await isAccessible(therapist);
  await picture(therapist, 'room-ready');
  await sealed.getByRole('button', { name: 'Open what you both wrote' }).click();
  const [hers, his] = [sealed.getByRole('group', { name: 'Ana' }), sealed.getByRole('group', { name: 'Daniel' })];
  await expect(hers.getByText('How you sing in the kitchen.')).toBeVisible();
  await expect(his.getByText('Both at once')).toBeVisible();
  const sizes = await sealed.locator('.given-words').evaluateAll((words) => [...new Set(words.map((one) => getComputedStyle(one).fontSize))]);
  expect(sizes).toHaveLength(1);
  await isAccessible(therapist);
  await sealed.scrollIntoViewIfNeeded();
  await picture(therapist, 'room-opened');
  expect(await therapist.evaluate(() => ({ local: Object.keys(localStorage), session: Object.keys(sessionStorage), title: document.title }))).toMatchObject({ local: [], session: [] });
  await sealed.getByRole('button', { name: /^Close/ }).click();
  expect(await therapist.content()).not.toContain('How you sing in the kitchen.');
});
