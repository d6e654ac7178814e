import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  globalSetup: './support/global-setup.ts',
  workers: 2,
  // Far beyond what a walk takes alone: two share the cores, and a limit costs time only where something is red.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  outputDir: '../../.cache/browser',
  use: {
    // Recording every page took a sixth of the whole run; TRACE=1 records what fails.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    actionTimeout: 20_000,
    // No third party is ever reached; the browser's own calls home are off.
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] || undefined,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run'],
    },
  },
});
