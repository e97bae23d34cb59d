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

test('public pages hold no script and stay in their place when the language changes', async ({ people, lang }) => {
  const { request } = await people.visitor();
  for (const { name, path, status } of await publicPages(request)) {
    const answer = await request.get(`/${lang}${path}`);
    expect.soft(answer.status(), name).toBe(status);
    expect.soft(answer.headers()['content-security-policy'], `${name}: policy`).toContain("script-src 'none'");
    const html = await answer.text();
    expect.soft(html.match(/<script/gi), `${name}: scripts`).toBeNull();
    const switches = html.match(/<nav[^>]* class="languages".*?<\/nav>/s)?.[0].replaceAll('&amp;', '&');
    for (const other of languages) {
      expect.soft(switches, `${name}: the same page in ${other}`).toContain(` href="/${other}${path}"`);
      expect.soft((await request.get(`/${other}${path}`)).status(), `${name} in ${other}`).toBe(status);
    }
  }
});
