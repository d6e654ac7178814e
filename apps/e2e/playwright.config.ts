import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  globalSetup: './support/global-setup.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 7_000 },
  outputDir: '../../.cache/browser',
  use: {
    trace: 'retain-on-failure',
    actionTimeout: 10_000,
    // No third party is ever reached; the browser's own calls home are off.
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] || undefined,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run'],
    },
  },
});
