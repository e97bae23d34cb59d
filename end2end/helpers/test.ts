// The test runner with the project's own fixtures.

import { test as base, expect } from '@playwright/test';
import { Looker, sizes, type Lang, type Size } from './look.ts';
import { People } from './people.ts';
import { startSite, type Demonstration, type Site } from './site.ts';

export interface SiteOptions {
  lang: Lang;
  size: Size;
  demonstration: Demonstration;
}

interface Fixtures {
  people: People;
  looker: Looker;
}

export const test = base.extend<Fixtures, SiteOptions & { site: Site }>({
  lang: ['kk', { option: true, scope: 'worker' }],
  size: ['phone', { option: true, scope: 'worker' }],
  demonstration: ['whole', { option: true, scope: 'worker' }],
  site: [
    async ({ demonstration }, use) => {
      const site = await startSite(demonstration);
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  people: async ({ browser, site, size }, use) => {
    const people = new People(browser, site, { viewport: sizes[size] });
    await use(people);
    await people.leave();
    expect([...people.complaints], 'what the browsers complained about').toEqual([]);
  },
  looker: async ({ lang, size }, use) => use(new Looker(lang, size)),
});

export { expect };
