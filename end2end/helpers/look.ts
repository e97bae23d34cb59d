// What every page has to hold, whoever looks at it: checked and photographed in one go.

import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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
  const found = await page.evaluate(async () => {
    const pictures = [...document.images];
    // Below the fold they wait for scrolling, which a screenshot of the whole page does not do.
    pictures.forEach((picture) => (picture.loading = 'eager'));
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    await document.fonts.ready;
    const count = (selector: string) => document.querySelectorAll(selector).length;
    return {
      lang: document.documentElement.lang,
      title: document.title,
      landmarks: { header: count('body > header'), main: count('main'), footer: count('body > footer'), h1: count('main h1') },
      outOfOrder: count('[tabindex]:not([tabindex="-1"]):not([tabindex="0"])'),
      brokenPictures: pictures.filter((picture) => picture.naturalWidth === 0).map((picture) => picture.src),
      text: document.body.innerText,
    };
  });
  const { title, text, ...rest } = found;
  expect.soft(rest, `${name}: the document`).toEqual({
    lang,
    landmarks: { header: 1, main: 1, footer: 1, h1: 1 },
    outOfOrder: 0,
    brokenPictures: [],
  });
  expect.soft(title, `${name}: title`).toMatch(/\S · JasBudget$/);
  expect.soft(`${title}\n${text}`.match(UNTRANSLATED), `${name}: untranslated`).toBeNull();
}

// The package's own runner sends every rule that passed over the wire and takes twice as long; pages here have no frames.
const axeSource = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

/** No finding of axe that it calls serious or critical. */
export async function checkAccessibility(page: Page, name: string): Promise<void> {
  await page.evaluate(axeSource);
  const grave = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary}`));
  });
  expect.soft(grave, `${name}: accessibility`).toEqual([]);
}

/** The whole page as it is sized now. It must not scroll sideways, and nothing may stick out of what it stands in. */
export async function photograph(page: Page, path: string): Promise<void> {
  const beyond = await page.evaluate(() => {
    const root = document.scrollingElement!;
    const right = (element: Element) => element.getBoundingClientRect().right;
    const named = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;
    const parts = [...document.querySelectorAll('main :is(table, img, input, select, textarea, .badge, .direction, .button)')];
    const sticking = parts.filter((part) => !part.closest('.quiet') && right(part) > right(part.parentElement!) + 1);
    const wide = root.scrollWidth > root.clientWidth ? [...document.querySelectorAll('body *')].filter((element) => right(element) > root.clientWidth + 1) : [];
    return [...new Set([...sticking, ...wide])].map(named).slice(0, 8);
  });
  expect.soft(beyond, `${path}: nothing sticks out`).toEqual([]);
  // A bar that keeps to the lower edge of the screen would lie across the middle of a picture of the whole page.
  const bars = page.locator('.choice-bar');
  await bars.evaluateAll((all) => all.forEach((bar) => ((bar as HTMLElement).style.position = 'static')));
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  await bars.evaluateAll((all) => all.forEach((bar) => ((bar as HTMLElement).style.position = '')));
}
