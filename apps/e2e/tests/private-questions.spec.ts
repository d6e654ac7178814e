import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isAccessible } from '../support/accessible.js';
import { expect, test } from '../support/clinic.js';
import { picture } from '../support/picture.js';
import { bytesOf, inviteTherapist, joinAndConsent, newestLink, PIN, setUpClinic } from '../support/people.js';

/** Whatever a page can leave on a device. */
function leftOnDevice(page: Page): Promise<object> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage), session: Object.keys(sessionStorage), cookies: document.cookie,
    databases: (await indexedDB.databases()).length, caches: (await caches.keys()).filter((name) => name !== 'numbers').length,
    workers: (await navigator.serviceWorker.getRegistrations()).filter((one) => [one.active, one.installing, one.waiting].some((worker) => worker && !worker.scriptURL.endsWith('/offline.js'))).length,
  }));
}
/** Beside the help numbers, which the device keeps while somebody is signed in, for when there is no connection (SR18). */
const NOTHING = { local: [], session: [], cookies: '', databases: 0, caches: 0, workers: 0 };

/** Every request of a page that may change something. */
function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  return sent;
}

test('Daniel answers the private questions alone, and only the therapist ever reads them', async ({ clinic }) => {
  test.setTimeout(180_000);
  const therapist = await inviteTherapist(clinic, await setUpClinic(clinic));
  await therapist.getByRole('link', { name: 'New couple' }).or(therapist.getByRole('button', { name: 'New couple' })).click();
  for (const [place, name] of [[1, 'Daniel'], [2, 'Ana']] as const) {
    const partner = therapist.getByRole('group', { name: `Partner ${place}` });
    await partner.getByLabel('First name').fill(name);
    await partner.getByLabel('E-mail').last().fill(`${name.toLowerCase()}@home.example`);
  }
  await therapist.getByRole('button', { name: 'Open the case' }).click();
  await expect(therapist.getByRole('heading', { name: /Daniel/ }).first()).toBeVisible();
  await clinic.drain();
  const linkOf = (to: string) => clinic.mails.findLast((mail) => mail.to === to)?.text.match(/http:\S+/)?.[0] ?? '';
  const { phone: daniel } = await joinAndConsent(clinic, linkOf('daniel@home.example'), 'daniel@home.example', 'Daniel Silva');
  const { phone: ana } = await joinAndConsent(clinic, linkOf('ana@home.example'), 'ana@home.example', 'Ana Silva');
  const [mails, title, before] = [clinic.mails.length, await ana.title(), await bytesOf(ana)];

  // Behind "Are you alone": "no" ends calmly, and nothing was sent.
  const sent = sentBy(daniel);
  await picture(daniel, 'preparing');
  await daniel.getByRole('link', { name: 'Open', exact: true }).click();
  await expect(daniel.getByRole('heading', { name: 'Are you alone and is it safe now?' })).toBeVisible();
  await isAccessible(daniel);
  await picture(daniel, 'questions-gate');
  await daniel.getByRole('button', { name: 'No, not now' }).click();
  await expect(daniel.getByText('Nothing was sent or stored.')).toBeVisible();
  await picture(daniel, 'questions-not-now');

  // Half answered and left: nothing is on the device or under way, and the page begins at its gate again.
  await daniel.goto('/questions');
  await daniel.getByRole('button', { name: 'Yes, go on' }).click();
  await expect(daniel.getByText('You and your therapist. Never Ana.')).toBeVisible();
  await isAccessible(daniel);
  await picture(daniel, 'questions');
  await daniel.getByRole('group', { name: /afraid of Ana/ }).getByText('Yes', { exact: true }).click();
  expect(await daniel.title()).toBe(title);
  expect(await leftOnDevice(daniel)).toEqual(NOTHING);
  expect(sent).toEqual([]);
  await daniel.reload();
  await expect(daniel.getByRole('heading', { name: 'Are you alone and is it safe now?' })).toBeVisible();
  await daniel.getByRole('button', { name: 'Yes, go on' }).click();
  await expect(daniel.locator('input:checked')).toHaveCount(0);

  await daniel.getByRole('group', { name: /afraid of Ana/ }).getByText('Not sure', { exact: true }).click();
  await daniel.getByRole('group', { name: /weapon/ }).getByText('Rather not say', { exact: true }).click();
  await daniel.getByRole('button', { name: 'Send to my therapist' }).click();
  await expect(daniel.getByText('will talk with you alone')).toBeVisible();
  await picture(daniel, 'questions-sent');
  expect(sent).toEqual(['POST /api/my/screen']);
  expect(await leftOnDevice(daniel)).toEqual(NOTHING);

  // Never shown again: not by Back, not by the address, not on the first page.
  await daniel.goto('/');
  await expect(daniel.getByText('Your own part is open as usual.')).toBeVisible();
  await expect(daniel.getByText('A few private questions')).toHaveCount(0);
  await daniel.goBack();
  await expect(daniel.getByText('There is nothing to answer now.')).toBeVisible();
  await expect(daniel.getByText('Rather not say')).toHaveCount(0);
  expect(await bytesOf(ana)).toBe(before);
  await clinic.drain();
  expect(clinic.mails.length).toBe(mails);

  // The therapist reads them with the decision beside, and decides.
  await therapist.reload();
  await expect(therapist.getByText('Daniel has answered the private questions.', { exact: false })).toBeVisible();
  await picture(therapist, 'decide');
  await therapist.getByRole('button', { name: 'Read the answers' }).first().click();
  const dialog = therapist.getByRole('dialog', { name: 'Daniel: private questions' });
  await expect(dialog.getByRole('row', { name: 'Fear Not sure' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: 'Weapons Rather not say' })).toBeVisible();
  await isAccessible(therapist);
  await picture(therapist, 'answers');
  await dialog.getByText('Suitable for joint work').click();
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog).toBeHidden();
  await expect(therapist.getByText('Daniel has answered the private questions.', { exact: false })).toHaveCount(0);
  expect(await bytesOf(ana)).toBe(before);
});

test('Ana was not free when she answered: her therapist learns it, her phone forgets it, and the shared copy stays as it is', async ({ clinic }) => {
  test.setTimeout(180_000);
  const { therapist, daniel, ana } = await agreed(clinic);
  clinic.clock.set('2026-12-02T19:00:00Z');
  await ana.goto('/');
  await ana.getByRole('button', { name: 'Kept', exact: true }).click();
  await expect(ana.getByText(/Saved 20:00/)).toBeVisible();
  await picture(ana, 'not-free');
  const before = [await bytesOf(daniel), await copyOf(ana)];
  await ana.goto('/');
  await ana.getByRole('button', { name: 'I was not free when I answered' }).click();
  await picture(ana, 'not-free-ask');
  await ana.getByRole('button', { name: 'Tell my therapist' }).click();
  await expect(ana.getByText('Your therapist will talk with you alone.')).toBeVisible();
  await isAccessible(ana);
  await ana.goto('/agreement');
  await ana.getByText('History').click();
  await picture(ana, 'agreement-history');
  await ana.getByRole('button', { name: 'I was not free when I answered' }).click();
  await ana.getByRole('button', { name: 'Tell my therapist' }).click();
  await expect(ana.getByText('Your therapist will talk with you alone.')).toBeVisible();
  await ana.goto('/');
  await expect(ana.getByText('I was not free when I answered')).toBeVisible();
  await expect(ana.getByText('Your therapist will talk with you alone.')).toHaveCount(0);
  expect([await bytesOf(daniel), await copyOf(ana)]).toEqual(before);
  expect(await copyOf(daniel)).toBe(before[1]);

  clinic.clock.set('2026-12-02T19:10:00Z');
  await therapist.goto('/practice/couples');
  await therapist.getByLabel('E-mail').fill('jonas@lindenhof.example');
  await therapist.getByLabel('Password', { exact: true }).fill('a quiet house by the river');
  await therapist.getByRole('button', { name: 'Sign in' }).click();
  await therapist.getByRole('link', { name: /Ana/ }).click();
  await expect(therapist.getByText(/Ana says: not free when answering “.+” on Wednesday 2 December\. Talk with Ana alone first\./)).toBeVisible();
  await picture(therapist, 'decide-not-free');
  await therapist.getByRole('button', { name: 'Set aside' }).first().click();
  await expect(therapist.getByRole('button', { name: 'Set aside' })).toHaveCount(1);
  await therapist.getByRole('button', { name: 'Set aside' }).click();
  await expect(therapist.getByText('Ana says: not free', { exact: false })).toHaveCount(0);
  expect([await bytesOf(daniel), await copyOf(ana)]).toEqual(before);
});

/** Her own copy, saved from Me as she would. */
async function copyOf(phone: Page): Promise<string> {
  await phone.goto('/me');
  await picture(phone, 'me');
  const [file] = await Promise.all([phone.waitForEvent('download'), phone.getByRole('button', { name: 'Save as text' }).click()]);
  expect(file.suggestedFilename()).toBe('notes.txt');
  return readFileSync(await file.path(), 'utf8');
}

type Clinic = Parameters<typeof setUpClinic>[0];

/** Daniel and Ana with one criterion, endorsed this afternoon. */
async function agreed(clinic: Clinic): Promise<{ therapist: Page; daniel: Page; ana: Page }> {
  const therapist = await inviteTherapist(clinic, await setUpClinic(clinic));
  const send = (page: Page, path: string, body: object = {}) => page.evaluate(async ([path, body]) => {
    const id = crypto.randomUUID();
    const answer = await fetch(path as string, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id, ...(body as object) }) });
    if (!answer.ok) throw new Error(`${path as string}: ${await answer.text()}`);
    return id;
  }, [path, body] as const);
  const people = ['Daniel', 'Ana'].map((firstName) => ({ id: crypto.randomUUID(), firstName, joins: 'mail', email: `${firstName.toLowerCase()}@home.example` }));
  const caseId = await send(therapist, '/api/staff/cases', { partners: people });
  await clinic.drain();
  const phones: Page[] = [];
  for (const { id: personId, email, firstName } of people) {
    const link = clinic.mails.findLast((mail) => mail.to === email)?.text.match(/http:\S+/)?.[0] ?? (await newestLink(clinic));
    phones.push((await joinAndConsent(clinic, link, email, `${firstName} Silva`)).phone);
    await send(therapist, `/api/staff/cases/${caseId}/screens`, { personId, seenAloneOn: '2026-12-02', decision: 'conjoint_suitable' });
  }
  await send(therapist, `/api/staff/cases/${caseId}/shared-part`);
  await send(therapist, `/api/staff/cases/${caseId}/room`);
  const doerId = people[0]?.id;
  const criterionId = await send(therapist, '/api/room/criteria', {
    template: 'home_on_time', doerId, by: '18:30', noticeBy: '17:30', shows: 'that I am not left guessing', then: 'we plan one weekend away', frank: true, honest: true, fair: true,
  });
  const textHash = await therapist.evaluate(async () => (await (await fetch('/api/room')).json()).criteria[0].textHash as string);
  for (const phone of phones) await send(phone, `/api/my/criteria/${criterionId}/versions/1/signature`, { textHash, free: 'yes' });
  await send(therapist, `/api/room/criteria/${criterionId}/versions/1/endorsement`, { textHash });
  await therapist.evaluate(async (pin) => fetch('/api/room/end', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ pin }) }), PIN);
  const [daniel, ana] = phones as [Page, Page];
  return { therapist, daniel, ana };
}
