import type { Page } from '@playwright/test';
import { fits, isAccessible } from '../support/accessible.js';
import { aCouple, type ACouple, anAgreement, ask, aTherapist, make } from '../support/arrange.js';
import { type Clinic, expect, test } from '../support/clinic.js';
import { bytesOf } from '../support/people.js';
import { picture } from '../support/picture.js';

type Part = 'injured' | 'involved' | 'each';
interface Here extends ACouple {
  therapist: Page;
  ids: { ana: string; daniel: string };
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

test('Jonas gives Ana something to do, she does it on her phone, he answers and she reads it; nothing of it reaches Daniel', async ({ clinic }) => {
  test.setTimeout(180_000);
  const it = await here(clinic);
  const { ana, daniel, therapist, caseId } = it;
  await ana.goto('/tasks');
  await expect(ana.getByRole('heading', { name: 'What to expect', exact: false })).toBeVisible();
  await picture(ana, 'tasks-nothing');
  await daniel.goto('/');
  const before = await bytesOf(daniel);
  await therapist.goto(`/practice/cases/${caseId}`);
  await therapist.getByRole('button', { name: 'Give something to do' }).click();
  const giving = therapist.getByRole('dialog');
  await giving.getByLabel('Find by name').fill('question list');
  await giving.getByRole('button', { name: 'Choose: My question list' }).click();
  await giving.getByRole('radio', { name: 'Ana', exact: true }).check();
  await picture(therapist, 'give-question-list');
  await giving.getByLabel('A line from you').fill('Only what comes by itself. We look at it together.');
  await giving.getByLabel('How often').selectOption('once');
  await giving.getByLabel('For which day').fill('2026-12-08');
  await giving.getByRole('button', { name: 'Give it' }).click();
  await expect(giving).toBeHidden();

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
  await ana.getByRole('link', { name: 'Hard day?' }).click();
  await expect(ana.getByText('There is nothing here yet.', { exact: false })).toBeVisible();
  await picture(ana, 'hard-day');
  await isAccessible(ana);
  await ana.goBack();
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

  await therapist.goto('/practice');
  await therapist.getByRole('link', { name: /^Read and answer/ }).click();
  const reading = therapist.getByRole('dialog', { name: 'Ana: My question list' });
  await expect(reading.getByText('Where were you in May?')).toBeVisible();
  await expect(reading.getByText('And in June?')).toBeVisible();
  await reading.getByLabel('Your answer').fill('Thank you. We begin with May.');
  await reading.getByRole('button', { name: 'Accept' }).click();
  await expect(reading).toBeHidden();
  await ana.goto('/tasks');
  await expect(ana.getByRole('heading', { name: 'Answered' })).toBeVisible();
  await picture(ana, 'tasks-answered');
  await isAccessible(ana);
  await ana.getByRole('link', { name: 'Look at it: My question list' }).click();
  await expect(ana.getByText('Thank you. We begin with May.')).toBeVisible();
  await picture(ana, 'task-answered');

  // Where the connection fails, the pages say so and load once it is back.
  await ana.route('**/api/my/work**', (route) => route.abort());
  for (const [path, name] of [['/tasks', 'tasks-failing'], ['/task', 'task-failing']] as const) {
    if (path === '/tasks') await ana.goto(path);
    else await ana.goBack();
    await expect(ana.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 15_000 });
    if (name === 'tasks-failing') await expect(ana.getByRole('link', { name: 'Your pages for yourself alone' })).toBeVisible();
    await picture(ana, name);
    await isAccessible(ana);
  }
  await ana.unroute('**/api/my/work**');
  await ana.getByRole('button', { name: 'Try again' }).click();
  await expect(ana.getByText('Thank you. We begin with May.')).toBeVisible();
  expect(await bytesOf(daniel)).toBe(before);
});

async function partOf(phone: Page, exercise: string): Promise<string> {
  const { items } = await ask<{ items: { exercise: string; partId: string }[] }>(phone, 'GET', '/api/my/work');
  return items.find((one) => one.exercise === exercise)?.partId ?? '';
}

test('what both have sealed says nothing to the other until it is opened with both, and can be taken back before', async ({ clinic }) => {
  test.setTimeout(180_000);
  const it = await here(clinic);
  const { ana, daniel, therapist, caseId } = it;
  await moveTo(it, 'attunement');
  const workId = await give(it, 'B02', each(it));
  await ana.goto('/');
  const before = await bytesOf(ana);
  const hers = await partOf(ana, 'B02');
  const page = () => ana.evaluate(async (url) => (await fetch(url)).text(), `/api/my/work/${hers}`);
  const pageBefore = await page();

  await openWork(daniel, 'What we missed');
  await expect(daniel.getByText('You and your therapist. Ana sees it only after everyone asked has sent theirs and your therapist opens it with you.')).toBeVisible();
  await expect(daniel.getByText('You and your therapist. Never Ana.')).toBeVisible();
  await daniel.getByLabel('A time I reached for you').fill('On Sunday I made tea and stood beside you.');
  await daniel.getByLabel('I hinted').check();
  await daniel.getByLabel('I went quiet and hoped you would ask').check();
  await daniel.getByLabel('Something here that does not feel safe to say').fill('Only for Jonas');
  await picture(daniel, 'task-b02');
  await isAccessible(daniel);
  await daniel.getByRole('button', { name: 'Send, to be opened together' }).click();
  await expect(daniel.getByText('You can take it back until then.', { exact: false })).toBeVisible();
  await expect(daniel.getByText('Only for Jonas')).toBeHidden();
  await daniel.getByRole('button', { name: 'Take it back' }).click();
  await picture(daniel, 'task-b02-take-back');
  await daniel.getByRole('button', { name: 'Take it back' }).click();
  await expect(daniel.getByText('Your words are in the fields again', { exact: false })).toBeVisible();
  await expect(daniel.getByLabel('A time I reached for you')).toHaveValue('On Sunday I made tea and stood beside you.');
  await expect(daniel.getByLabel('I hinted')).toBeChecked();
  await picture(daniel, 'task-b02-taken-back');
  await daniel.getByLabel('A time I reached for you').fill('On Sunday I made tea.');
  await daniel.getByRole('button', { name: 'Send, to be opened together' }).click();
  await expect(daniel.getByRole('heading', { name: /^Sent / })).toBeFocused();
  expect(await bytesOf(ana)).toBe(before);
  expect(await page()).toBe(pageBefore);

  await openWork(ana, 'What we missed');
  await ana.getByLabel('A time I reached for you').fill('Before work I took your hand, and you were reading.');
  await ana.getByRole('button', { name: 'Send, to be opened together' }).click();
  await expect(ana.getByRole('heading', { name: /^Sent / })).toBeFocused();
  await expect(ana.getByText('On Sunday I made tea.')).toHaveCount(0);

  await make(therapist, `/api/staff/cases/${caseId}/room`);
  await make(therapist, `/api/room/work/${workId}/opening`);
  await ana.reload();
  await expect(ana.getByText('It was opened with you both.')).toBeVisible();
  await expect(ana.getByText('On Sunday I made tea.')).toBeVisible();
  await expect(ana.getByText('Only for Jonas')).toHaveCount(0);
  await expect(ana.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
  await picture(ana, 'task-b02-opened');
  await isAccessible(ana);
  await fits(ana);
  const sizes = await ana.locator('.work-both dd p').evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
  expect(new Set(sizes).size).toBe(1);
  // His own box for the therapist is there for him alone, behind one tap.
  await daniel.reload();
  await expect(daniel.getByText('Only for Jonas')).toBeHidden();
  await daniel.getByText('The box for Jonas Adler alone').click();
  await expect(daniel.getByText('Only for Jonas')).toBeVisible();
});

test('what is for both is read by both at sending, and turns are taken by the clock', async ({ clinic }) => {
  test.setTimeout(180_000);
  const it = await here(clinic);
  const { ana, daniel } = it;
  await moveTo(it, 'attunement');
  await give(it, 'B03', each(it));
  await openWork(daniel, 'Listening turns');
  await expect(daniel.getByText('You both and your therapist.', { exact: true })).toBeVisible();
  await daniel.getByRole('button', { name: 'Ana speaks first' }).click();
  await expect(daniel.getByText('Ana speaks. You listen.')).toBeVisible();
  await picture(daniel, 'task-b03-turn');
  await isAccessible(daniel);
  await daniel.getByRole('button', { name: 'Change places' }).click();
  await expect(daniel.getByText('You speak. Ana listens.')).toBeVisible();
  // Five minutes later the turn is over, and the page says so.
  await daniel.clock.install();
  await daniel.getByRole('button', { name: 'Change places' }).click();
  await daniel.clock.fastForward('05:01');
  await expect(daniel.getByText('The time is over. Change places when you are ready.')).toBeVisible();
  await picture(daniel, 'task-b03-over');
  await daniel.getByRole('button', { name: 'Stop here' }).click();
  await expect(daniel.getByLabel('Our turns')).toHaveValue('3');
  await daniel.getByLabel('When I spoke, my point was').fill('I want the evenings back.');
  await daniel.getByText('Fitted well').click();
  await daniel.getByRole('button', { name: 'Send, for you both to read' }).click();
  await expect(daniel.getByText('3 turns')).toBeVisible();

  await openWork(ana, 'Listening turns');
  await expect(ana.getByText('I want the evenings back.')).toBeHidden();
  await ana.getByText('What Daniel sent').click();
  await expect(ana.getByText('I want the evenings back.')).toBeVisible();
  await ana.getByLabel('When I listened, I heard').fill('You miss our evenings.');
  await ana.getByRole('button', { name: 'Send, for you both to read' }).click();
  await expect(ana.getByRole('heading', { name: /^Sent / })).toBeFocused();
  await expect(ana.getByText('I want the evenings back.')).toBeVisible();
  await picture(ana, 'task-b03-both');
  await isAccessible(ana);
});

test('work that is withdrawn while Ana writes leaves her words with her; so does a sign-in that ends', async ({ clinic }) => {
  test.setTimeout(180_000);
  const it = await here(clinic);
  const { ana, therapist, caseId, ids } = it;
  const workId = await give(it, 'A07', [{ personId: ids.ana, part: 'injured' }]);
  await openWork(ana, 'My question list');
  await ana.getByLabel('The one that matters most today').fill('Where were you in May?');
  await expect(ana.getByText('Saved 16:00', { exact: false })).toBeVisible({ timeout: 9_000 });

  // Her sign-in ends; her words stay, and are sent after signing in again in another tab.
  const kept = await ana.context().cookies();
  await ana.context().clearCookies();
  await ana.getByLabel('The one that matters most today').fill('Where were you in May, and with whom?');
  await expect(ana.getByText('Not saved: you are signed out. Your words are still here.', { exact: false })).toBeVisible({ timeout: 9_000 });
  await picture(ana, 'task-signed-out');
  await expect(ana.getByLabel('The one that matters most today')).toHaveValue('Where were you in May, and with whom?');
  await ana.context().addCookies(kept);

  await make(therapist, `/api/staff/cases/${caseId}/work/${workId}/withdrawal`);
  await ana.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(ana.getByText('Jonas Adler no longer asks for this.', { exact: false })).toBeVisible();
  await expect(ana.getByLabel('The one that matters most today')).toHaveValue('Where were you in May, and with whom?');
  await expect(ana.getByRole('button', { name: 'Send to Jonas Adler' })).toHaveCount(0);
  await picture(ana, 'task-withdrawn');
  await isAccessible(ana);
  await ana.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await ana.getByRole('button', { name: 'Copy my words' }).click();
  await expect(ana.getByText('Copied.')).toBeVisible();
  expect(await ana.evaluate(() => navigator.clipboard.readText())).toContain('Where were you in May, and with whom?');
  await ana.getByRole('link', { name: 'Back to your practice' }).click();
  await expect(ana.getByText('My question list')).toHaveCount(0);
});

test('asked once more, Ana finds the words she sent in the fields, and sends them anew', async ({ clinic }) => {
  test.setTimeout(120_000);
  const it = await here(clinic);
  const { ana, therapist, caseId, ids } = it;
  await give(it, 'A07', [{ personId: ids.ana, part: 'injured' }]);
  await openWork(ana, 'My question list');
  await ana.getByLabel('Question', { exact: true }).fill('Where were you in May?');
  await ana.getByRole('radio', { name: '9', exact: true }).check();
  await ana.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(ana.getByRole('heading', { name: /^Sent / })).toBeFocused();
  await make(therapist, `/api/staff/cases/${caseId}/work/answers/${await partOf(ana, 'A07')}/reply`, { act: 1, kind: 'ask_again', forBoth: false, words: 'Which one would let you sleep?' });
  await openWork(ana, 'My question list');
  await expect(ana.getByText('Which one would let you sleep?')).toBeVisible();
  await expect(ana.getByLabel('Question', { exact: true })).toHaveValue('Where were you in May?');
  await expect(ana.getByRole('radio', { name: '9', exact: true })).toBeChecked();
  await picture(ana, 'task-again');
  await isAccessible(ana);
  await ana.getByLabel('The one that matters most today').fill('Is it over?');
  await ana.getByRole('button', { name: 'Send to Jonas Adler' }).click();
  await expect(ana.getByText('Is it over?')).toBeVisible();
  await ana.getByText('What you sent before').click();
  await picture(ana, 'task-again-sent');
});

test('the house has three rooms with their names, and names what the week asks of each', async ({ clinic }) => {
  test.setTimeout(120_000);
  const it = await here(clinic);
  const { ana, daniel, ids } = it;
  await ana.goto('/house');
  await expect(ana.getByText('Nothing stands here this week.')).toBeVisible();
  await picture(ana, 'house-empty');
  await anAgreement(it.therapist, it);
  await give(it, 'A05', [{ personId: ids.ana, part: 'injured' }, { personId: ids.daniel, part: 'involved' }]);
  await moveTo(it, 'attunement');
  await ana.goto('/');
  await ana.getByRole('link', { name: 'See our house' }).click();
  await expect(ana.getByRole('img')).toHaveAccessibleName(/Part 1: making it right: Open. Part 2: learning each other again: Open. Part 3: leaning on each other: Not yet/);
  for (const name of ['Ana', 'Daniel']) await expect(ana.getByRole('heading', { name: `${name}'s part` })).toBeVisible();
  await expect(ana.getByRole('link', { name: 'Ask and do' })).toBeVisible();
  await picture(ana, 'house');
  await isAccessible(ana);
  await fits(ana);
  await daniel.goto('/house');
  await expect(daniel.getByRole('link', { name: 'Ask and do' })).toBeVisible();
  const said = (phone: Page) => phone.getByRole('main').innerText();
  expect(await said(daniel)).toBe(await said(ana));

  // Far more than a week holds, in long titles; then no connection, on the list and on the page behind it.
  const { library } = await ask<{ library: { exercise: string; title: string; who: string; refusal: string | null }[] }>(it.therapist, 'GET', `/api/staff/cases/${it.caseId}/work`);
  const many = library.filter(({ who, refusal }) => refusal === null && who === 'each').sort((one, two) => two.title.length - one.title.length).slice(0, 12);
  for (const { exercise } of many) await give(it, exercise, [{ personId: ids.ana, part: 'each' }]);
  await ana.goto('/tasks');
  for (const { title } of many) await expect(ana.getByRole('heading', { name: title })).toBeVisible();
  await picture(ana, 'tasks-much');
  await isAccessible(ana);
  await fits(ana);
  await ana.context().setOffline(true);
  await ana.getByRole('link', { name: `Open: ${many[0]?.title ?? ''}` }).click();
  await expect(ana.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
  for (const name of ['Help', 'My therapist']) await expect(ana.getByRole('link', { name, exact: true })).toBeVisible();
  await picture(ana, 'task-opened-offline');
  await isAccessible(ana);
  await ana.goBack();
  await expect(ana.getByRole('heading', { name: many[1]?.title ?? '' })).toBeVisible();
  await ana.context().setOffline(false);
});

test('every kind of field can be filled in by keyboard, with long words, and is read again as it was sent', async ({ clinic }) => {
  test.setTimeout(300_000);
  const it = await here(clinic);
  const { ana, therapist, caseId, ids } = it;
  await moveTo(it, 'attunement', 'attachment');
  const { library } = await ask<{ library: { exercise: string; title: string; who: string; parts: Part[] }[] }>(therapist, 'GET', `/api/staff/cases/${caseId}/work`);
  for (const exercise of ['A05', 'A07', 'B02', 'B03', 'C01', 'C05', 'B16']) {
    const { title, who, parts } = library.find((one) => one.exercise === exercise) ?? { title: '', who: '', parts: [] };
    const [first = 'each', second = first] = parts;
    const alone = who === 'injured' || who === 'involved';
    await give(it, exercise, alone ? [{ personId: ids.ana, part: first }] : [{ personId: ids.ana, part: second }, { personId: ids.daniel, part: first }]);
    await openWork(ana, title);
    await picture(ana, `form-${exercise}`);
    await isAccessible(ana);
    await fits(ana);
    await fillByKeyboard(ana);
    await picture(ana, `form-${exercise}-filled`);
    await fits(ana);
    await ana.getByRole('button', { name: /^Send/ }).focus();
    await ana.keyboard.press('Enter');
    await expect(ana.getByRole('heading', { name: /^Sent / })).toBeFocused();
    await picture(ana, `sent-${exercise}`);
    await isAccessible(ana);
    await fits(ana);
  }
});

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle';

/** From the first field to the button by Tab alone, answering on the way. */
async function fillByKeyboard(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Your page' }).evaluate((heading) => heading.parentElement?.querySelector<HTMLElement>('input, textarea:not([hidden]), select')?.focus());
  for (let at = 0; at < 60; at += 1) {
    const here = await page.evaluate(() => {
      const one = document.activeElement;
      return { tag: one?.tagName ?? '', type: one?.getAttribute('type') ?? '', text: one?.textContent ?? '' };
    });
    if (here.type === 'submit') return;
    if (here.tag === 'TEXTAREA' || (here.tag === 'INPUT' && (here.type === '' || here.type === 'text'))) await page.keyboard.type(`${LONG} ${at}`);
    else if (here.type === 'radio' || here.type === 'checkbox') await page.keyboard.press('Space');
    else if (here.type === 'number') await page.keyboard.type('2');
    else if (here.type === 'date') await page.keyboard.type('12042026');
    else if (here.type === 'time') await page.keyboard.type('0630PM');
    else if (here.tag === 'SELECT') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard never came to the button');
}
