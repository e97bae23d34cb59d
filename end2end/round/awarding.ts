// Stage four: the manager publishes, the finance officer signs and pays.

import { expect, type Page } from '@playwright/test';
import { fill, go, send, sendInVain } from '../helpers/forms.ts';
import { playPhase, staff } from '../helpers/people.ts';
import { texts } from '../helpers/texts.ts';
import { lookAround, type Scene } from './scene.ts';

export const AGREEMENT = '26-ЖБ-001';
/** The example of Kazakhstan in the registry of account numbers. */
const ACCOUNT = 'KZ86 125K ZT50 0410 0100';
/** The second day of the results, on which the day control stands then. */
const AGREEMENT_DAY = '2026-05-06';

export async function publish(scene: Scene): Promise<void> {
  const { people, lang, look } = scene;
  await playPhase(scene.visitor.request, 'results');
  await lookAround(scene, [['/results', 'results-counting']]);
  const manager = await people.signedIn(lang, staff.manager);
  await go(manager, `/${lang}/desk/results`);
  await look(manager, 'manager-results');
  await fill(manager, { sure: 'yes' });
  await send(manager, '/desk/results');
  await look(manager, 'results');
  await expect(manager.locator('main table').first().locator('tbody tr'), 'both projects won').toHaveCount(2);
  const pages: [string, string][] = [
    ['/', 'home-results'],
    ['/projects?view=winners', 'projects-winners'],
    ['/vote', 'vote-over'],
    ['/open-data', 'open-data'],
  ];
  await lookAround(scene, pages);
}

export async function signAndPay(scene: Scene): Promise<void> {
  const { people, captain, lang, look, secrets } = scene;
  secrets.push(ACCOUNT.slice(-9));
  await go(captain, `/${lang}/grants`);
  await look(captain, 'captain-grants');
  const finance = await people.signedIn(lang, staff.finance);
  await go(finance, `/${lang}/desk/grants`);
  await look(finance, 'finance-grants');
  await openGrant(finance, scene);
  await look(finance, 'finance-agreement');
  await fill(finance, { number: AGREEMENT, day: AGREEMENT_DAY, account: ACCOUNT.replace('86', '87') });
  await sendInVain(finance, '/agreement');
  await look(finance, 'finance-agreement-wrong-account');
  await fill(finance, { account: ACCOUNT });
  await send(finance, '/agreement');
  await pay(finance, 1);
  await look(finance, 'finance-first-tranche-paid');
}

/** From the desk's list to the first project's grant; returns its id. */
export async function openGrant(page: Page, { lang }: Scene): Promise<string> {
  await go(page, `/${lang}/desk/grants`);
  const loaded = page.waitForEvent('load');
  await page.locator('main table a', { hasText: texts[lang].ideas[0].about.title }).click();
  await loaded;
  return page.url().split('/').pop()!;
}

export async function pay(finance: Page, ordinal: number): Promise<void> {
  await fill(finance, { payment_order: `ТТ-${ordinal}` });
  await send(finance, `/tranches/${ordinal}`);
}
