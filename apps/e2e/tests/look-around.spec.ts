import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ask } from '../support/arrange.js';
import { picture } from '../support/picture.js';

const MAIN = resolve(import.meta.dirname, '../../api/dist/main.js');
const BAND = { name: 'Invented people' };

/** The program as a person starts it, with a data folder of its own. */
async function start(): Promise<{ url: string; code: string; folder: string; child: ChildProcess }> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-look-'));
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, GROUNDWORK_DATA: join(folder, 'data'), PORT: String(port) }, stdio: ['ignore', 'pipe', 'ignore'] });
  const code = await new Promise<string>((found, lost) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const words = /enter the code (\w+)\.[\s\S]*Groundwork is at/.exec(said)?.[1];
      if (words) found(words);
    });
    child.on('exit', () => lost(new Error(said)));
  });
  return { url: `http://localhost:${port}`, code, folder, child };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** With README_PICTURES set to a folder, keeps what the README shows; otherwise does nothing. */
async function forReadme(page: Page, name: string): Promise<void> {
  const folder = process.env['README_PICTURES'];
  if (!folder) return;
  mkdirSync(resolve(folder), { recursive: true });
  await page.waitForLoadState('networkidle');
  const path = resolve(folder, `${name}.png`);
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.screenshot({ path, clip: { x: 0, y: 0, width, height: width > height ? Math.min(height, 620) : height } });
  expect(statSync(path).size).toBeLessThanOrEqual(150 * 1024);
}

test('whoever only looks has a practice with months behind it after one click, and reads on every page that its people are invented', async ({ browser }) => {
  test.setTimeout(600_000);
  const program = await start();
  const laptop = { baseURL: program.url, viewport: { width: 1280, height: 800 }, locale: 'en-GB' };
  try {
    const page = await (await browser.newContext(laptop)).newPage();
    await page.goto('/practice');
    await expect(page.getByRole('heading', { name: 'Set up your clinic' })).toBeVisible();
    await expect(page.getByRole('complementary', BAND)).toHaveCount(0);
    const around = page.getByRole('region', { name: 'Only looking?' });
    await around.getByLabel('The same code').fill(program.code);
    await picture(page, 'look-around-offer');
    await around.getByRole('button', { name: 'Look around with an invented practice' }).click();
    await expect(page.getByRole('heading', { name: 'Making the invented practice' })).toBeVisible();
    await picture(page, 'look-around-making');
    await expect(page.getByRole('heading', { name: 'The invented practice is ready' })).toBeVisible({ timeout: 420_000 });
    await picture(page, 'look-around-ready');
    const [password = '', pin = ''] = await page.locator('dd').allInnerTexts();
    await expect(page.getByRole('listitem')).toHaveCount(13);
    await page.getByRole('link', { name: 'Sign in to the practice' }).click();
    await expect(page.getByRole('complementary', BAND)).toBeVisible();
    await page.getByLabel('E-mail').fill('salma.rahimi@lantern.example');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Jonah and Priya' }).first()).toBeVisible();
    await expect(page.getByRole('complementary', BAND)).toBeVisible();
    await picture(page, 'invented-today');
    await forReadme(page, 'today');

    const { cases } = await ask<{ cases: { id: string; names: string[] }[] }>(page, 'GET', '/api/staff/cases');
    const couple = cases.find(({ names }) => names.includes('Priya'))?.id;
    await page.goto(`/practice/cases/${couple}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await picture(page, 'invented-couple');
    await forReadme(page, 'couple-page');

    const { next } = await ask<{ next: { id: string } }>(page, 'GET', `/api/staff/cases/${couple}`);
    await ask(page, 'POST', `/api/staff/cases/${couple}/room`, { id: next.id });
    await page.goto('/room');
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.getByRole('complementary', BAND)).toBeVisible();
    await picture(page, 'invented-room');
    await forReadme(page, 'room-view');
    await ask(page, 'POST', '/api/room/end', { pin });

    const phone = await (await browser.newContext({ ...laptop, viewport: { width: 390, height: 844 } })).newPage();
    await phone.goto('/');
    await expect(phone.getByRole('complementary', BAND)).toBeVisible();
    await ask(phone, 'POST', '/api/my/sign-in', { email: 'priya.raman@lantern.example', password });
    await phone.goto('/');
    await expect(phone.getByRole('heading', { name: 'Tonight' })).toBeVisible();
    await expect(phone.getByRole('button', { name: 'Leave' })).toBeInViewport();
    await picture(phone, 'invented-tonight');
    await forReadme(phone, 'tonight');
  } finally {
    program.child.kill('SIGTERM');
    await new Promise((gone) => program.child.once('exit', gone));
    rmSync(program.folder, { recursive: true, force: true });
  }
});
