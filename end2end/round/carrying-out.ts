// Stage five: reports, a visit, the other tranches, the end; and what everybody sees of it.

import { expect, type Page } from '@playwright/test';
import { fill, go, send } from '../helpers/forms.ts';
import { playPhase, staff } from '../helpers/people.ts';
import { photo } from '../helpers/pictures.ts';
import { texts } from '../helpers/texts.ts';
import { AGREEMENT, openGrant, pay } from './awarding.ts';
import { lookAround, type Scene } from './scene.ts';

export async function carryOut(scene: Scene): Promise<void> {
  const { people, captain, lang, look } = scene;
  const { reports } = texts[lang];
  await playPhase(scene.visitor.request, 'implementation');
  const finance = await people.signedIn(lang, staff.finance);
  const grant = await openGrant(finance, scene);
  const payNext = async (ordinal: number) => {
    await go(finance, `/${lang}/desk/grants/${grant}`);
    await pay(finance, ordinal);
  };
  await go(captain, `/${lang}/grants/${grant}`);
  await look(captain, 'captain-grant');
  await go(captain, `/${lang}/grants/${grant}/reports/midterm`);
  await look(captain, 'captain-report-too-early');

  await reportAndAccept(scene, grant, 'start', { body: reports.start }, [1]);
  await reportAndAccept(scene, grant, 'midterm', { body: reports.midterm, spent: '1 500 000' }, [2, 3]);
  await payNext(2);
  await visit(scene, grant, await people.signedIn(lang, staff.member));
  await reportAndAccept(scene, grant, 'final', { body: reports.final, spent: '2 400 000' }, [5, 6, 7]);
  await payNext(3);
  await look(finance, 'finance-all-paid');
  await complete(scene, grant, await people.signedIn(lang, staff.manager));
}

async function reportAndAccept(
  { captain, operator, lang, look }: Scene,
  grant: string,
  kind: string,
  values: Record<string, string>,
  photos: number[],
): Promise<void> {
  await go(captain, `/${lang}/grants/${grant}/reports/${kind}`);
  await fill(captain, values);
  await captain.locator('[name=photos]').setInputFiles(photos.map(photo));
  await look(captain, `captain-report-${kind}`);
  await send(captain, `/reports/${kind}`);
  await go(operator, `/${lang}/desk/grants/${grant}`);
  await look(operator, `operator-report-${kind}`);
  await fill(operator, { decision: 'accept' });
  await send(operator, `/reports/${kind}`);
}

async function visit({ lang, look }: Scene, grant: string, member: Page): Promise<void> {
  await go(member, `/${lang}/desk/grants/${grant}/visit`);
  await fill(member, { ...texts[lang].visit, conclusion: 'in-order' });
  await member.locator('[name=photos]').setInputFiles([photo(4)]);
  await look(member, 'commission-visit', ['tablet']);
  await send(member, '/visit');
  await look(member, 'visit-protocol', ['tablet']);
}

async function complete({ captain, lang, look }: Scene, grant: string, manager: Page): Promise<void> {
  await go(manager, `/${lang}/desk/grants/${grant}`);
  await look(manager, 'manager-grant-to-complete');
  await send(manager, '/complete');
  await look(manager, 'manager-grant-completed');
  await go(captain, `/${lang}/grants/${grant}`);
  await look(captain, 'captain-grant-completed');
}

/** The project's public page shows how the money was used, and nothing that is nobody's business. */
export async function readAll(scene: Scene): Promise<void> {
  const { visitor, lang, secrets } = scene;
  await lookAround(scene, [['/', 'home-implementation'], ['/projects/almaty-2026-1', 'project-completed']]);
  const main = visitor.locator('main');
  for (const text of [AGREEMENT, ...Object.values(texts[lang].reports)]) {
    await expect(main).toContainText(text);
  }
  await expect(main.locator('.gallery img'), 'the photos of all reports').toHaveCount(6);
  await expect(main.locator('a[href*="/visits/"]')).toHaveCount(1);
  await expect(main.locator('table .tone-good'), 'all three tranches were paid').toHaveCount(3);
  for (const secret of secrets) {
    await expect(main).not.toContainText(secret);
  }
}

/** The pages of those who change the rules and who read what happened. */
export async function lookBehind(scene: Scene): Promise<void> {
  const { people, lang, look } = scene;
  const manager = await people.signedIn(lang, staff.manager);
  await go(manager, `/${lang}/desk/rules`);
  await look(manager, 'manager-rules');
  const auditor = await people.signedIn(lang, staff.auditor);
  await go(auditor, `/${lang}/desk/audit`);
  await expect(auditor.locator('.notice.tone-good'), 'the chain of events is whole').toBeVisible();
  await look(auditor, 'auditor-audit');
  await go(auditor, `/${lang}/desk/results`, 403);
  await look(auditor, 'forbidden');
  await lookAround(scene, [['/demo', 'day-control']]);
}
