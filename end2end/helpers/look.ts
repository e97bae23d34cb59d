// What every page has to hold, whoever looks at it: checked and photographed in one go.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { join, resolve } from 'node:path';

export type Lang = 'kk' | 'ru' | 'en';
export type Size = keyof typeof sizes;

export const sizes = {
  phone: { width: 360, height: 640 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1440, height: 900 },
};

/** Named in the README: `<lang>-<size>-<nn>-<page>.png`, so that they sort in the order of the journey. */
export const screenshots = resolve(import.meta.dirname, '../screenshots');

// Keys of texts, such as `vote-title`: one that is seen was not translated. Placeholders likewise.
const UNTRANSLATED = /\b(?:ui|portal|account|programme|application|review|vote|award|grant|demo|platform|problem)-[a-z]+(?:-[a-z0-9]+)*\b|\{ ?\$/g;

export class Looker {
  private count = 0;

  constructor(
    private readonly lang: Lang,
    private readonly size: Size,
  ) {}

  /** Checks the page and leaves its screenshot; `also` adds screenshots in other sizes. */
  async at(page: Page, name: string, also: Size[] = []): Promise<void> {
    this.count += 1;
    const number = String(this.count).padStart(2, '0');
    const file = (size: string) => join(screenshots, `${this.lang}-${size}-${number}-${name}.png`);
    await checkDocument(page, this.lang, name);
    await checkAccessibility(page, name);
    for (const size of also) {
      await page.setViewportSize(sizes[size]);
      await photograph(page, file(size));
    }
    if (also.length > 0) await page.setViewportSize(sizes[this.size]);
    await photograph(page, file(this.size));
  }
}

/** Language, title, landmarks, one heading of the first rank, translated texts, pictures that load. */
export async function checkDocument(page: Page, lang: Lang, name: string): Promise<void> {
  await expect.soft(page.locator('html'), `${name}: language`).toHaveAttribute('lang', lang);
  await expect.soft(page, `${name}: title`).toHaveTitle(/\S · JasBudget$/);
  for (const [landmark, selector] of Object.entries({ header: 'body > header', main: 'main', footer: 'body > footer', h1: 'main h1' })) {
    await expect.soft(page.locator(selector), `${name}: exactly one ${landmark}`).toHaveCount(1);
  }
  await expect.soft(page.locator('[tabindex]:not([tabindex="-1"]):not([tabindex="0"])'), `${name}: focus order by the document`).toHaveCount(0);
  const text = `${await page.title()}\n${await page.locator('body').innerText()}`;
  expect.soft([...text.matchAll(UNTRANSLATED)].map(String), `${name}: untranslated`).toEqual([]);
  const broken = await page.evaluate(async () => {
    const pictures = [...document.images];
    // Below the fold they wait for scrolling, which a screenshot of the whole page does not do.
    pictures.forEach((picture) => (picture.loading = 'eager'));
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    await document.fonts.ready;
    return pictures.filter((picture) => picture.naturalWidth === 0).map((picture) => picture.src);
  });
  expect.soft(broken, `${name}: pictures`).toEqual([]);
}

/** No finding of axe that it calls serious or critical. */
export async function checkAccessibility(page: Page, name: string): Promise<void> {
  // The default mode opens a page of its own for frames, which the portal has none of.
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const grave = found.violations.filter((violation) => violation.impact === 'serious' || violation.impact === 'critical');
  const lines = grave.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary}`));
  expect.soft(lines, `${name}: accessibility`).toEqual([]);
}

/** The whole page as it is sized now, which must not scroll sideways. */
export async function photograph(page: Page, path: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const root = document.scrollingElement!;
    if (root.scrollWidth <= root.clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
    return beyond.map((element) => `${element.tagName.toLowerCase()}.${element.className}`).slice(0, 8);
  });
  expect.soft(wide, `${path}: wider than the screen`).toEqual([]);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}
