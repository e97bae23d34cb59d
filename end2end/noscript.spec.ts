// The whole way of an applicant and of a voter with scripts switched off.

import { sketch, estimateFields, teamFields } from './helpers/filing.ts';
import { fill, go, send, sendAs, sendInVain } from './helpers/forms.ts';
import { codeFor, inventIin, playPhase } from './helpers/people.ts';
import { expect, test } from './helpers/test.ts';
import { texts } from './helpers/texts.ts';

const idea = texts.ru.ideas[0];

test('an application is filed without a script', async ({ people }) => {
  const page = await people.visitor({ javaScriptEnabled: false });
  await playPhase(page.request, 'application');
  await go(page, '/ru/cabinet');
  await fill(page, { phone: '701 200 00 01' });
  await send(page, '/sign-in');
  await fill(page, { code: await codeFor(page.request, '701 200 00 01') });
  await send(page, '/sign-in/code');
  await send(page, '/applications');
  const home = new URL(page.url()).pathname;

  await go(page, `${home}/about`);
  await fill(page, { title: idea.about.title });
  await sendInVain(page, '/about');
  await expect(page.locator('[name=title]'), 'what was typed stays').toHaveValue(idea.about.title);
  await fill(page, idea.about);
  await send(page, '/about');
  await go(page, `${home}/team`);
  await fill(page, teamFields(idea));
  await send(page, '/team');

  await go(page, `${home}/estimate`);
  const rows = page.locator('.estimate-line');
  await expect(rows).toHaveCount(5);
  await fill(page, estimateFields(idea));
  await sendAs(page, '/estimate', 'then', 'more');
  await expect(rows, 'four filled lines and five more').toHaveCount(9);
  await expect(page.locator('.estimate-total strong'), 'counted by the server').toHaveText(/3\s215\s000\s₸/);
  await fill(page, { 'line-9-item': 'Вода', 'line-9-unit': 'бутылка', 'line-9-quantity': '100', 'line-9-price': '150' });
  await send(page, '/estimate');

  await go(page, `${home}/attachments`);
  await page.locator('[name=file]').setInputFiles(sketch);
  await send(page, '/attachments');
  await go(page, `${home}/check`);
  await expect(page.locator('main tfoot')).toContainText(/3\s230\s000\s₸/);
  await fill(page, { consent: 'yes' });
  await send(page, '/send');
  await expect(page.locator('.panel-code code')).toHaveText(/^\d+$/);
});

test('a ballot is cast without a script', async ({ people }) => {
  const page = await people.visitor({ javaScriptEnabled: false });
  await playPhase(page.request, 'vote');
  await go(page, '/kk/vote');
  await sendInVain(page, '/vote/identify');
  const boxes = page.locator('main [name=p]');
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await expect(page.locator('.choice-bar')).toBeVisible();
  await send(page, '/vote/identify');
  await expect(page.locator('main [name=p]'), 'both choices are carried on').toHaveCount(2);
  await fill(page, { iin: '123456789012', phone: '8 727 250 00 00' });
  await sendInVain(page, '/vote/identify');
  await fill(page, { iin: inventIin('1995-09-01'), phone: '+7 (701) 555-00-10' });
  await send(page, '/vote/identify');
  await fill(page, { code: '000000' });
  const code = await codeFor(page.request, '701 555 00 10');
  if (code !== '000000') await sendInVain(page, '/vote/confirm');
  await fill(page, { code });
  await send(page, '/vote/confirm');
  const receipt = (await page.locator('.panel-code code').innerText()).trim();

  const anybody = await people.visitor({ javaScriptEnabled: false });
  await go(anybody, '/kk/vote/check');
  await fill(anybody, { receipt: receipt.toLowerCase() });
  await send(anybody, '/vote/check');
  await expect(anybody.locator('.notice.tone-good')).toContainText(receipt);
});
