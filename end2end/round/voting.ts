// Stage three: three residents vote, and nobody votes twice.

import { expect, type Page } from '@playwright/test';
import { fill, go, send } from '../helpers/forms.ts';
import { codeFor, inventIin, playPhase } from '../helpers/people.ts';
import { lookAround, type Look, type Scene } from './scene.ts';

interface Voter {
  iin: string;
  phone: string;
  /** Numbers of projects. */
  choices: string[];
}

export async function voteAll(scene: Scene): Promise<void> {
  const { people, lang, look } = scene;
  await playPhase(scene.visitor.request, 'vote');
  const pages: [string, string][] = [
    ['/', 'home-vote'],
    ['/projects', 'projects'],
    ['/projects?view=rejected', 'projects-rejected'],
    ['/projects/almaty-2026-1', 'project'],
    ['/projects/almaty-2026-3', 'project-rejected'],
  ];
  await lookAround(scene, pages);
  const first = { iin: inventIin('1999-12-31'), phone: '701 555 00 01', choices: ['1', '2'] };
  const receipt = await vote(await people.visitor(), lang, first, look);
  await vote(await people.visitor(), lang, { iin: inventIin('1987-03-08'), phone: '701 555 00 02', choices: ['1'] });
  await vote(await people.visitor(), lang, { iin: inventIin('2004-06-01'), phone: '701 555 00 03', choices: ['1'] });
  await voteAgain(scene, { ...first, phone: '701 555 00 04' });

  const { visitor } = scene;
  await go(visitor, `/${lang}/vote/check`);
  await fill(visitor, { receipt });
  await send(visitor, '/vote/check');
  await expect(visitor.locator('.notice.tone-good')).toContainText(receipt);
  await look(visitor, 'vote-receipt-found');
  await lookAround(scene, [['/demo/outbox', 'outbox']]);
}

/** Votes and returns the receipt. */
async function vote(page: Page, lang: string, voter: Voter, look?: Look): Promise<string> {
  await chooseAndIdentify(page, lang, voter, look);
  await look?.(page, 'vote-confirm');
  await fill(page, { code: await codeFor(page.request, voter.phone) });
  await send(page, '/vote/confirm');
  await look?.(page, 'vote-receipt');
  return (await page.locator('.panel-code code').innerText()).trim();
}

async function chooseAndIdentify(page: Page, lang: string, voter: Voter, look?: Look): Promise<void> {
  await go(page, `/${lang}/vote`);
  await look?.(page, 'vote');
  for (const choice of voter.choices) {
    await fill(page, { p: choice });
  }
  await look?.(page, 'vote-chosen');
  await send(page, '/vote/identify');
  await look?.(page, 'vote-identify');
  await fill(page, { iin: voter.iin, phone: voter.phone });
  await send(page, '/vote/identify');
}

/** The same person with another phone is told so only after the code, and no ballot is cast. */
async function voteAgain({ people, lang, look }: Scene, voter: Voter): Promise<void> {
  const page = await people.visitor();
  await chooseAndIdentify(page, lang, voter);
  await fill(page, { code: await codeFor(page.request, voter.phone) });
  await page.locator('form[action$="/vote/confirm"] button').click();
  await expect(page.locator('.empty')).toBeVisible();
  await look(page, 'vote-refused-second-time');
}
