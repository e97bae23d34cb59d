// People with a browser each, and what their browsers must never do.

import { expect, type APIRequestContext, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Lang } from './look.ts';
import { field } from './forms.ts';
import type { Site } from './site.ts';

/** The invented staff of the demonstration, as `jasbudget demo` prints them. */
export const staff = {
  operator: '700 000 00 01',
  chair: '700 000 00 02',
  member: '700 000 00 03',
  secondMember: '700 000 00 04',
  thirdMember: '700 000 00 05',
  manager: '700 000 00 06',
  finance: '700 000 00 08',
  auditor: '700 000 00 09',
};

export class People {
  /** Errors of scripts, files that did not come, requests to other hosts. */
  readonly complaints = new Set<string>();
  private readonly contexts: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly site: Site,
    private readonly options: BrowserContextOptions,
  ) {}

  /** Somebody with a browser of their own, not signed in. */
  async visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ ...this.options, ...options, baseURL: this.site.address });
    this.contexts.push(context);
    this.watch(context);
    return context.newPage();
  }

  /** The same, signed in without a look at the pages on the way. */
  async signedIn(lang: Lang, phone: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.visitor(options);
    const asked = await page.request.post(`/${lang}/sign-in`, { form: { phone } });
    expect(asked.url(), 'on to the code').toContain('/sign-in/code?');
    const id = field(await asked.text(), 'id');
    const done = await page.request.post(`/${lang}/sign-in/code`, { form: { id, code: await codeFor(page.request, phone) } });
    expect(done.url(), 'signed in').toMatch(/\/(cabinet|desk)$/);
    return page;
  }

  async leave(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
  }

  private watch(context: BrowserContext): void {
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== this.site.address) {
        this.complaints.add(`request to another host: ${url.href}`);
      }
    });
    context.on('response', (response) => {
      // Pages may answer 404 or 422 on purpose; what a page is made of may not.
      if (response.status() >= 400 && response.request().resourceType() !== 'document') {
        this.complaints.add(`${response.status()} for ${response.url()}`);
      }
    });
    context.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.complaints.add(`console: ${message.text()}`);
      }
    });
    context.on('weberror', (error) => this.complaints.add(`script: ${error.error()}`));
  }
}

/** The six digits of the newest message to the phone, as the demonstration's outbox shows it. */
export async function codeFor(request: APIRequestContext, phone: string): Promise<string> {
  const outbox = await (await request.get('/en/demo/outbox')).text();
  const messages = [...outbox.matchAll(/<li class="message">(.*?)<\/li>/gs)].map((found) => found[1].replace(/<[^>]*>/g, ' '));
  const digits = phone.replace(/\D/g, '');
  const message = messages.find((text) => text.includes(digits));
  const code = message?.replace(digits, '').match(/(?<!\d)\d{6}(?!\d)/)?.[0];
  expect(code, `a code for ${phone} in the outbox`).toBeDefined();
  return code!;
}

/** Jumps to the second day of a phase. */
export async function playPhase(request: APIRequestContext, phase: string): Promise<void> {
  const answer = await request.post('/en/demo/day', { form: { phase } });
  expect(answer.ok(), `the day control goes to ${phase}`).toBe(true);
}

let serial = 1000;

/**
 * An invented IIN of somebody born on the day (`2001-05-14`): birth date, century and sex, serial number, check digit.
 * Some beginnings have no check digit; the next serial number is taken then.
 */
export function inventIin(birth: string): string {
  const [year, month, day] = birth.split('-');
  const century = Number(year) < 2000 ? '4' : '6';
  for (;;) {
    serial += 1;
    const digits = `${year.slice(2)}${month}${day}${century}${serial}`;
    const check = checkDigit(digits);
    if (check < 10) return digits + check;
  }
}

// Weights 1…11; when the remainder is 10, once more with 3…11, 1, 2.
function checkDigit(digits: string): number {
  const weigh = (shift: number) =>
    [...digits].reduce((sum, digit, index) => sum + Number(digit) * (((index + shift) % 11) + 1), 0) % 11;
  const first = weigh(0);
  return first < 10 ? first : weigh(2);
}
