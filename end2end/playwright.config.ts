// Browser journeys on a real Chromium. `make test` runs them last; by hand, after a build:
//   . scripts/env.sh && playwright test --config end2end/playwright.config.ts
// Every project has servers of its own, with a fresh database: no journey sees what another one did.

import { defineConfig } from '@playwright/test';
import type { SiteOptions } from './helpers/test.ts';

const arguments_ = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig<object, SiteOptions>({
  testDir: '.',
  outputDir: 'test-results',
  globalSetup: './setup.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A round takes one to two minutes; a machine that builds meanwhile needs longer.
  timeout: 600_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    timezoneId: 'Asia/Almaty',
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      chromiumSandbox: false,
      args: arguments_,
    },
  },
  projects: [
    { name: 'round kk phone', testMatch: 'round.spec.ts', use: { lang: 'kk', size: 'phone', demonstration: 'empty' } },
    { name: 'round ru desktop', testMatch: 'round.spec.ts', use: { lang: 'ru', size: 'desktop', demonstration: 'empty' } },
    { name: 'pages kk', testMatch: 'pages.spec.ts', use: { lang: 'kk' } },
    { name: 'pages ru', testMatch: 'pages.spec.ts', use: { lang: 'ru' } },
    { name: 'pages en', testMatch: 'pages.spec.ts', use: { lang: 'en' } },
    { name: 'demonstration', testMatch: ['noscript.spec.ts', 'estimate.spec.ts', 'keyboard.spec.ts', 'links.spec.ts'] },
  ],
});
