// No link of a public page leads nowhere, in any language.

import { publicPages } from './helpers/pages.ts';
import { playPhase } from './helpers/people.ts';
import { expect, test } from './helpers/test.ts';

test('every link of the public pages leads somewhere', async ({ people, site }) => {
  const { request } = await people.visitor();
  await playPhase(request, 'vote');
  const asked = new Map<string, string>();
  for (const { name, path } of await publicPages(request)) {
    for (const lang of ['kk', 'ru', 'en']) {
      const html = await (await request.get(`/${lang}${path}`)).text();
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]));
      for (const [, href] of html.matchAll(/ href="([^"]+)"/g)) {
        const link = href.replaceAll('&amp;', '&');
        if (link.startsWith('#')) {
          expect.soft(ids.has(link.slice(1)), `${lang} ${name}: ${link} is on the page`).toBe(true);
        } else {
          asked.set(new URL(link, site.address).href, `${lang} ${name}`);
        }
      }
    }
  }
  const own = [...asked].filter(([address]) => new URL(address).origin === site.address && !address.includes('no-such-page'));
  expect(own.length).toBeGreaterThan(100);
  for (const [address, from] of own) {
    const answer = await request.get(address);
    expect.soft(answer.status(), `${from}: ${address}`).toBeLessThan(400);
    const anchor = new URL(address).hash.slice(1);
    if (anchor) expect.soft(await answer.text(), `${from}: ${address} has its anchor`).toContain(` id="${anchor}"`);
  }
});
