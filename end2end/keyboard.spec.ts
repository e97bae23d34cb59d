// Whoever has no mouse reaches everything, in the order in which it is read.

import type { Page } from '@playwright/test';
import { fill, go, sendInVain } from './helpers/forms.ts';
import { sizes } from './helpers/look.ts';
import { publicPages } from './helpers/pages.ts';
import { playPhase } from './helpers/people.ts';
import { expect, test } from './helpers/test.ts';

/** How many stops are looked at on a page: the header, the main part and some of a long list. */
const STOPS = 40;

interface Stop {
  /** Its place in the document. */
  index: number;
  seen: boolean;
  html: string;
}

/** Where the focus is; nowhere when it has left the page. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { width, height, bottom } = element.getBoundingClientRect();
    const index = [...document.querySelectorAll('*')].indexOf(element);
    return { index, seen: width > 0 && height > 0 && bottom > 0, html: element.outerHTML.slice(0, 80) };
  });
}

for (const size of ['phone', 'desktop'] as const) {
  test(`the focus walks through public pages on a ${size}`, async ({ people }) => {
    const page = await people.visitor({ viewport: sizes[size] });
    await playPhase(page.request, 'vote');
    for (const { name, path, status } of await publicPages(page.request)) {
      await go(page, `/kk${path}`, status);
      await page.keyboard.press('Tab');
      await expect.soft(page.locator('.skip-link'), `${name}: first of all past the header`).toBeFocused();
      let last = -1;
      for (let stop = 0; stop < STOPS; stop++) {
        const here = await focused(page);
        // Past the last one the focus leaves for the browser's own parts, or begins anew.
        if (!here || (here.index < last && here.html.includes('skip-link'))) break;
        expect.soft(here.index, `${name}: ${here.html} comes in its turn`).toBeGreaterThan(last);
        expect.soft(here.seen, `${name}: ${here.html} is on the screen`).toBe(true);
        last = here.index;
        await page.keyboard.press('Tab');
      }
      expect.soft(last, `${name}: the focus walked`).toBeGreaterThan(0);
    }
  });
}

test('past the header, and to the first mistake', async ({ people }) => {
  const page = await people.visitor();
  await go(page, '/kk/sign-in');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[name=phone]')).toBeFocused();
  await fill(page, { phone: '727 250 00 00' });
  await sendInVain(page, '/sign-in');
  await expect(page.locator('.error-summary'), 'the reasons are read first').toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[name=phone]')).toBeFocused();
  await expect(page.locator('[name=phone]')).toHaveAttribute('aria-invalid', 'true');
});
