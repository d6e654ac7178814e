import type { Page } from '@playwright/test';
import { fits, isAccessible } from '../support/accessible.js';
import { type ACouple, aCouple, ask, aTherapist, make } from '../support/arrange.js';
import { expect, test } from '../support/clinic.js';
import { bytesOf, countTaps } from '../support/people.js';
import { picture } from '../support/picture.js';

/** A partner sends their own part of the newest piece of that work. */
async function sendWork(phone: Page, title: string, answers: object[]): Promise<void> {
  await make(phone, `/api/my/work/${await partOf(phone, title)}/answer`, { answers });
}

/** Of what comes again, the page that is open, or the one that was sent. */
async function partOf(phone: Page, title: string, isSent = false): Promise<string> {
  const { items } = await ask<{ items: { partId: string; title: string; state: string }[] }>(phone, 'GET', '/api/my/work');
  return items.find((item) => item.title === title && (item.state !== 'to_do') === isSent)?.partId ?? '';
}

/** As somebody writes at night who does not stop, with a word that no line holds. */
const LONG = `${'Nobody asks, and by the time one of us would, the other is asleep or pretends to be. '.repeat(20)}Aaaa${'argh'.repeat(30)}!`;

async function moveOn(therapist: Page, { caseId }: ACouple): Promise<void> {
  await make(therapist, `/api/staff/cases/${caseId}/phase`, { to: 'attunement', rationale: 'They listen to each other again at home.' });
}

test('The therapist gives something to do in three clicks, reads what comes and answers in two', async ({ clinic }) => {
  test.setTimeout(150_000);
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  await moveOn(therapist, couple);
  const { caseId, ana, daniel } = couple;
  await therapist.goto(`/practice/cases/${caseId}`);
  const page = therapist.getByRole('region', { name: 'Ana' });
  await expect(page.getByText('Nothing to do just now')).toBeVisible();
  await picture(therapist, 'work-none');

  const give = countTaps();
  await give.tap(therapist.getByRole('button', { name: 'Give something to do' }));
  const dialog = therapist.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Suggested' })).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'give-choose');
  const first = dialog.getByRole('region', { name: 'Suggested' }).getByRole('listitem').first();
  const title = (await first.locator('strong').textContent()) ?? '';
  await give.tap(first.getByRole('button').first());
  await expect(dialog.getByText('Why now')).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'give-form');
  await give.tap(dialog.getByRole('button', { name: 'Give it' }));
  await expect(dialog).toBeHidden();
  expect(give.count()).toBe(3);
  await expect(page.getByText('1 active', { exact: false })).toBeVisible();
  for (const phone of [ana, daniel]) {
    const { items } = await ask<{ items: { title: string }[] }>(phone, 'GET', '/api/my/work');
    expect(items.map((item) => item.title)).toEqual([title]);
  }

  // From the library, by name, with a line of the therapist's own; of a later part it says so and has no button.
  await therapist.getByRole('button', { name: 'Give something to do' }).click();
  await dialog.getByLabel('Part of the work').selectOption('Part 3: leaning on each other');
  await expect(dialog.getByText('Not yet. It belongs to Part 3: leaning on each other.').first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Choose: Reach and respond' })).toHaveCount(0);
  await picture(therapist, 'give-later-part');
  await dialog.getByLabel('Find by name').fill('listening');
  await dialog.getByRole('button', { name: 'Choose: Listening turns' }).click();
  await dialog.getByLabel('A line from you').fill('Take a small topic first.');
  await dialog.getByRole('button', { name: 'Give it' }).click();
  await expect(dialog).toBeHidden();

  await sendWork(ana, 'Listening turns', [{ key: 'my_point', text: `The evenings when nobody speaks. ${LONG.slice(-240)}` }, { key: 'was_right', text: 'nearly' }, { key: 'felt_heard', number: 6 }]);
  await therapist.goto('/practice');
  const need = therapist.getByRole('region', { name: 'Needs you' }).getByRole('listitem').filter({ hasText: 'Ana has sent something to read.' });
  await expect(need).toBeVisible();
  await picture(therapist, 'today-unread');
  const answer = countTaps();
  await answer.tap(need.getByRole('link', { name: /^Read and answer/ }));
  const reading = therapist.getByRole('dialog', { name: 'Ana: Listening turns' });
  await expect(reading.getByText('The evenings when nobody speaks.')).toBeVisible();
  await expect(reading.getByText('6 of 10')).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'answer');
  await answer.tap(reading.getByRole('button', { name: 'Accept' }));
  await expect(reading).toBeHidden();
  expect(answer.count()).toBe(2);
  await expect(therapist.getByText('Ana has sent something to read.')).toHaveCount(0);

  // What she adds later is asked about once more, with words, from the couple page. Daniel's pages stay as they are.
  await make(ana, `/api/my/work/${await partOf(ana, 'Listening turns', true)}/addition`, { words: 'Mostly on Sundays.' });
  await daniel.goto('/');
  const before = await bytesOf(daniel);
  await therapist.reload();
  await therapist.getByRole('region', { name: 'Decide today' }).getByRole('button', { name: 'Read and answer' }).click();
  const again = therapist.getByRole('dialog', { name: 'Ana: Listening turns' });
  await expect(again.getByText('Mostly on Sundays.')).toBeVisible();
  await again.getByRole('button', { name: 'Ask again' }).click();
  await expect(again.getByText('Say in a few words what to look at again.').first()).toBeVisible();
  await again.getByLabel('Your answer').fill('Say what you would have needed that evening.');
  await picture(therapist, 'answer-again');
  await again.getByRole('button', { name: 'Ask again' }).click();
  await expect(again).toBeHidden();
  expect(await bytesOf(daniel)).toBe(before);

  // Back and forth: all of it stands beside what was written, and where it cannot be read the page says so.
  for (const words of ['I would have needed one sentence.', `Maybe this one. ${LONG.slice(-420)}`]) {
    await sendWork(ana, 'Listening turns', [{ key: 'my_point', text: words }]);
    await therapist.reload();
    await therapist.getByRole('region', { name: 'Decide today' }).getByRole('button', { name: 'Read and answer' }).click();
    await expect(again.getByText(words.slice(0, 15), { exact: false })).toBeVisible();
    await again.getByLabel('Your answer').fill('Thank you. Read it to me when we meet.');
    await isAccessible(therapist);
    await fits(therapist);
    await picture(therapist, 'answer-much');
    await again.getByRole('button', { name: 'Ask again' }).click();
    await expect(again).toBeHidden();
  }
  await sendWork(ana, 'Listening turns', [{ key: 'my_point', text: 'Good.' }]);
  await therapist.reload();
  await therapist.route('**/work/answers/**', (route) => route.abort());
  await therapist.getByRole('region', { name: 'Decide today' }).getByRole('button', { name: 'Read and answer' }).click();
  const unread = therapist.getByRole('dialog', { name: 'Ana' });
  await expect(unread.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
  await picture(therapist, 'answer-failing');
  await isAccessible(therapist);
  await therapist.unroute('**/work/answers/**');
  await unread.getByRole('button', { name: 'Try again' }).click();
  await expect(again.getByText('Good.', { exact: true })).toBeVisible();
  await again.getByRole('button', { name: 'Close' }).click();

  // All work, one column for each; withdrawn, it is gone from both lists.
  await page.getByRole('button', { name: 'All work' }).click();
  const list = therapist.getByRole('dialog', { name: 'Work of Ana and Daniel' });
  await expect(list.getByRole('region', { name: 'Ana' })).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'work-list');
  await list.getByRole('button', { name: `Withdraw: ${title}` }).first().click();
  await picture(therapist, 'work-withdraw');
  await list.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(list.getByRole('button', { name: 'Keep it' })).toBeHidden();
  await expect(list.getByRole('button', { name: `Withdraw: ${title}` })).toHaveCount(0);
  const { items } = await ask<{ items: { title: string }[] }>(daniel, 'GET', '/api/my/work');
  expect(items.map((item) => item.title)).toEqual(['Listening turns']);
});

test('Different parts in three clicks, more than is good for a week, and work that cannot be read', async ({ clinic }) => {
  test.setTimeout(150_000);
  const therapist = await aTherapist(clinic);
  const couple = await aCouple(clinic, therapist);
  const { caseId, ana, daniel } = couple;
  await therapist.goto(`/practice/cases/${caseId}`);

  // Nobody is taken for injured or involved: one press says for whom it is.
  const give = countTaps();
  await give.tap(therapist.getByRole('button', { name: 'Give something to do' }));
  const dialog = therapist.getByRole('dialog');
  const differing = dialog.getByRole('region', { name: 'Suggested' }).getByRole('listitem').filter({ has: therapist.getByRole('button', { name: /, For Daniel$/ }) }).first();
  const title = (await differing.locator('strong').textContent()) ?? '';
  await picture(therapist, 'give-parts');
  await give.tap(differing.getByRole('button', { name: /, For Daniel$/ }));
  await give.tap(dialog.getByRole('button', { name: 'Give it' }));
  await expect(dialog).toBeHidden();
  expect(give.count()).toBe(3);
  expect((await ask<{ items: { title: string }[] }>(daniel, 'GET', '/api/my/work')).items.map((item) => item.title)).toEqual([title]);
  expect((await ask<{ items: object[] }>(ana, 'GET', '/api/my/work')).items).toEqual([]);

  // One light connection item beside the foundation, once the therapist allows it.
  await therapist.getByRole('button', { name: 'Give something to do' }).click();
  await dialog.getByRole('button', { name: 'Allow one' }).click();
  await expect(dialog.getByText('One light connection item is allowed beside the foundation of Part 1.')).toBeVisible();
  await isAccessible(therapist);
  // What is done once may be given again; who had it is said.
  await dialog.getByRole('button', { name: `Choose: ${title}` }).click();
  await expect(dialog.getByText('Given to Daniel before, and usually done once. You can give it again.')).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'give-again');
  await dialog.getByRole('button', { name: 'Back' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await moveOn(therapist, couple);
  const { partners } = await ask<{ partners: { personId: string }[] }>(therapist, 'GET', `/api/staff/cases/${caseId}`);
  for (const exercise of ['B02', 'B03', 'B04', 'C05']) {
    await make(therapist, `/api/staff/cases/${caseId}/work`, { exercise, asked: partners.map(({ personId }) => ({ personId, part: 'each' })), dueOn: '2026-12-09', note: '' });
  }
  for (const phone of [ana, daniel]) {
    await sendWork(phone, 'Listening turns', [{ key: 'my_point', text: 'The evenings when nobody speaks.' }]);
    await sendWork(phone, 'Why we are fighting for this', [{ key: 'special', text: 'How we laugh.' }]);
  }
  await therapist.reload();
  const lane = therapist.getByRole('region', { name: 'Daniel' });
  await expect(lane.getByRole('button', { name: 'Answer' })).toHaveCount(2);
  await isAccessible(therapist);
  await picture(therapist, 'couple-unread');
  expect(await therapist.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
  for (const exercise of ['B05', 'B07']) {
    await make(therapist, `/api/staff/cases/${caseId}/work`, { exercise, asked: partners.map(({ personId }) => ({ personId, part: 'each' })), dueOn: '2026-12-09', note: '' });
  }
  await therapist.reload();
  await expect(lane.getByText('More than the clinic thinks good for one week.')).toBeVisible();
  await picture(therapist, 'couple-much');
  // All that is unread of one partner in turn, from the one button.
  await therapist.getByRole('region', { name: 'Decide today' }).getByRole('listitem').filter({ hasText: 'Daniel has sent 2 things to read.' }).getByRole('button', { name: 'Read and answer' }).click();
  await expect(dialog.getByText('1 of 2')).toBeVisible();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(dialog.getByText('2 of 2')).toBeVisible();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(dialog).toBeHidden();
  await expect(therapist.getByText('Daniel has sent', { exact: false })).toHaveCount(0);
  await lane.getByRole('button', { name: 'All work' }).click();
  await expect(dialog.getByRole('region', { name: 'Daniel' }).getByText('To do', { exact: true })).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'work-list-much');
  await dialog.getByRole('button', { name: 'Close' }).click();

  await therapist.route('**/work', (route) => route.abort());
  await therapist.reload();
  await expect(lane.getByText('The work could not be read.')).toBeVisible({ timeout: 20_000 });
  await picture(therapist, 'work-failing');
  await therapist.unroute('**/work');
  await lane.getByRole('button', { name: 'Try again' }).click();
  await expect(lane.getByRole('button', { name: 'All work' })).toBeVisible();
});
