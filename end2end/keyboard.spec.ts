// Whoever has no mouse reaches everything, in the order in which it is read.

import { fill, go, sendInVain } from './helpers/forms.ts';
import { sizes } from './helpers/look.ts';
import { publicPages } from './helpers/pages.ts';
import { playPhase } from './helpers/people.ts';
import { expect, test } from './helpers/test.ts';

for (const size of ['phone', 'desktop'] as const) {
  test(`the focus walks through public pages on a ${size}`, async ({ people }) => {
    const page = await people.visitor({ viewport: sizes[size] });
    await playPhase(page.request, 'vote');
    for (const { name, path, status } of await publicPages(page.request)) {
      await go(page, `/kk${path}`, status);
      await page.keyboard.press('Tab');
      await expect.soft(page.locator('.skip-link'), `${name}: first of all past the header`).toBeFocused();
      const walk = await page.evaluate(() => {
        const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
        return all.filter((element) => element.checkVisibility() && (element as HTMLInputElement).type !== 'hidden').length;
      });
      let last = -1;
      // Radio buttons are one stop together, so there may be fewer stops than things to reach.
      for (let stop = 0; stop < Math.min(walk, 40); stop++) {
        const place = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const box = element.getBoundingClientRect();
          return { index: [...document.querySelectorAll('*')].indexOf(element), seen: box.width > 0 && box.height > 0 && box.bottom > 0, name: element.outerHTML.slice(0, 80) };
        });
        if (!place) break;
        expect.soft(place.index, `${name}: ${place.name} comes in its turn`).toBeGreaterThan(last);
        expect.soft(place.seen, `${name}: ${place.name} is on the screen`).toBe(true);
        last = place.index;
        await page.keyboard.press('Tab');
      }
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
