// Filling and sending forms by the names of their fields, so that the same journey reads in every language.

import { expect, type Page } from '@playwright/test';

/** A page of the portal; anything but a success fails here and not three steps later. */
export async function go(page: Page, path: string, status = 200): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(status);
}

/** Types texts, ticks radio buttons and boxes, chooses options: by the field's name. */
export async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const inputs = page.locator(`main [name="${name}"]`);
    const kind = await inputs.first().evaluate((input) => (input instanceof HTMLSelectElement ? 'select' : (input as HTMLInputElement).type));
    if (kind === 'radio' || kind === 'checkbox') {
      await page.locator(`main [name="${name}"][value="${value}"]`).check();
    } else if (kind === 'select') {
      await inputs.selectOption(value);
    } else {
      await inputs.fill(value);
    }
  }
}

/** Presses the main button of the form whose address ends so, and waits for the page that follows. */
async function press(page: Page, action: string, button: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.locator(`main form[action$="${action}"] ${button}`).click();
  await loaded;
}

const MAIN_BUTTON = 'button[type=submit]:not([name]):not([formaction])';

/** Sends a form that must be accepted. */
export async function send(page: Page, action: string): Promise<void> {
  await press(page, action, MAIN_BUTTON);
  await expect(page.locator('.error-summary, .error-page'), `${action} was accepted`).toHaveCount(0);
}

/** Sends a form that must come back with the reasons, the first thing that the keyboard reaches. */
export async function sendInVain(page: Page, action: string): Promise<void> {
  await press(page, action, MAIN_BUTTON);
  await expect(page.locator('.error-summary')).toBeVisible();
}

/** Presses a second button of a form, such as "add a line". */
export async function sendAs(page: Page, action: string, name: string, value: string): Promise<void> {
  await press(page, action, `button[name="${name}"][value="${value}"]`);
}

/** The value of a field in the text of a page that was fetched without a browser. */
export function field(html: string, name: string): string {
  const value = html.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1];
  expect(value, `a field ${name}`).toBeDefined();
  return value!;
}
