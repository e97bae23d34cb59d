// Every public page of the demonstration in one language: all screens, light and dark.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { go } from './helpers/forms.ts';
import { checkAccessibility, checkDocument, photograph, screenshots, sizes, type Lang, type Size } from './helpers/look.ts';
import { publicPages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const folder = join(screenshots, 'demonstration');
const screens: Record<string, Size[]> = { light: ['desktop', 'tablet', 'phone'], dark: ['phone', 'desktop'] };
const languages: Lang[] = ['kk', 'ru', 'en'];

test('public pages on every screen, light and dark', async ({ people, lang }) => {
  await mkdir(folder, { recursive: true });
  const page = await people.visitor();
  for (const [index, { name, path, status }] of (await publicPages(page.request)).entries()) {
    await go(page, `/${lang}${path}`, status);
    await checkDocument(page, lang, name);
    const number = String(index + 1).padStart(2, '0');
    for (const [colorScheme, shown] of Object.entries(screens)) {
      await page.emulateMedia({ colorScheme: colorScheme as 'light' | 'dark' });
      for (const size of shown) {
        await page.setViewportSize(sizes[size]);
        await photograph(page, join(folder, `${lang}-${size}-${colorScheme}-${number}-${name}.png`));
      }
      // Both schemes and both layouts are looked at once.
      await checkAccessibility(page, `${name}, ${shown.at(-1)}, ${colorScheme}`);
    }
  }
});

test('public pages run no script and stay in their place when the language changes', async ({ people, lang }) => {
  const page = await people.visitor();
  for (const { name, path, status } of await publicPages(page.request)) {
    const answer = await page.goto(`/${lang}${path}`);
    expect.soft(answer?.headers()['content-security-policy'], `${name}: policy`).toContain("script-src 'none'");
    await expect.soft(page.locator('script'), `${name}: scripts`).toHaveCount(0);
    for (const other of languages) {
      const link = page.locator(`.languages a[hreflang=${other}]`);
      await expect.soft(link, `${name}: the same page in ${other}`).toHaveAttribute('href', `/${other}${path}`);
      const there = await page.request.get(`/${other}${path}`);
      expect.soft(there.status(), `${name} in ${other}`).toBe(status);
    }
  }
});
