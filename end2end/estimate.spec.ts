// The estimate counts while one types, and the server counts the same.

import { fill, go, send } from './helpers/forms.ts';
import { playPhase } from './helpers/people.ts';
import { expect, test } from './helpers/test.ts';

test('the total follows the typing', async ({ people, site }) => {
  const page = await people.signedIn('ru', '701 300 00 01');
  await playPhase(page.request, 'application');
  await go(page, '/ru/cabinet');
  await send(page, '/applications');
  const home = new URL(page.url()).pathname;
  const address = `${site.address}${home}/estimate`;
  await go(page, `${home}/estimate`);
  const total = page.locator('.estimate-total strong');
  const verdict = page.locator('.estimate-verdict');
  const lines = page.locator('.estimate-line');
  await expect(lines.first().getByRole('button'), 'the script is awake').toBeVisible();

  await fill(page, { 'line-1-item': 'Велосипед', 'line-1-unit': 'шт.', 'line-1-quantity': '2,5', 'line-1-price': '100 000' });
  await expect(lines.first().locator('output')).toHaveText(/^250\s000\s₸$/);
  await expect(total).toHaveText(/^250\s000\s₸$/);
  await expect(verdict).toHaveClass(/tone-attention/);
  await page.locator('button[name=then][value=more]').click();
  await expect(lines).toHaveCount(6);
  await expect(page.locator('[name="line-6-item"]'), 'the new line waits for typing').toBeFocused();
  await page.keyboard.type('Шлем');
  await fill(page, { 'line-6-unit': 'шт.', 'line-6-quantity': '100', 'line-6-price': '60000' });
  await expect(total).toHaveText(/^6\s250\s000\s₸$/);
  await expect(verdict).toHaveClass(/tone-bad/);
  await fill(page, { 'line-6-quantity': '10' });
  await expect(total).toHaveText(/^850\s000\s₸$/);
  await expect(verdict).toHaveClass(/tone-good/);
  await lines.nth(1).getByRole('button').click();
  await expect(lines).toHaveCount(5);
  await expect(page, 'nothing was sent meanwhile').toHaveURL(address);

  const counted = await total.innerText();
  await send(page, '/estimate');
  const plain = await people.visitor({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  await go(plain, `${home}/estimate`);
  await expect(plain.locator('.estimate-total strong'), 'the server counts the same').toHaveText(counted);
  await expect(plain.locator('[name="line-2-item"]'), 'the gap is closed').toHaveValue('Шлем');
});
