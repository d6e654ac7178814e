import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

/** With PICTURES set to a folder, keeps the page as it stands at both widths; otherwise does nothing. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  mkdirSync(resolve(folder), { recursive: true });
  const own = page.viewportSize();
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: resolve(folder, `${name}-${size}.png`), fullPage: size === 'phone' });
  }
  if (own) await page.setViewportSize(own);
}
