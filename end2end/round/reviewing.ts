// Stage two: the commission, on the tablets it works with.

import { expect, type Page } from '@playwright/test';
import { review, scores } from '../helpers/filing.ts';
import { fill, go, send, sendInVain } from '../helpers/forms.ts';
import { playPhase, staff } from '../helpers/people.ts';
import { texts } from '../helpers/texts.ts';
import { lookAround, type Scene } from './scene.ts';

export async function reviewAll(scene: Scene): Promise<void> {
  const { people, lang, ids } = scene;
  await playPhase(scene.visitor.request, 'review');
  await lookAround(scene, [['/', 'home-review']]);
  await declareAndScore(scene, await people.signedIn(lang, staff.member));
  const chair = await people.signedIn(lang, staff.chair);
  const others = [chair, await people.signedIn(lang, staff.secondMember), await people.signedIn(lang, staff.thirdMember)];
  for (const { request } of others) {
    await review(request, lang, ids[0], 8, texts[lang].comment);
    await review(request, lang, ids[1], 7, texts[lang].comment);
    await review(request, lang, ids[2], 3, texts[lang].comment);
  }
  await decideAndClose(scene, chair);
}

/** One member page by page: a review, and a conflict of interest on the second application. */
async function declareAndScore({ lang, look, ids }: Scene, member: Page): Promise<void> {
  const { comment, conflict } = texts[lang];
  const seen = (name: string) => look(member, name, ['tablet']);
  await go(member, `/${lang}/review`);
  await seen('commission-queue');
  await go(member, `/${lang}/review/${ids[0]}`);
  expect(member.url(), 'the file opens after the declaration only').toContain('/declare');
  await seen('commission-declaration');
  await fill(member, { conflict: 'none' });
  await send(member, '/declare');
  await seen('commission-file');
  await fill(member, scores(9, '?'));
  await sendInVain(member, `/review/${ids[0]}`);
  await fill(member, { comment });
  await send(member, `/review/${ids[0]}`);
  await seen('commission-handed-in');
  await go(member, `/${lang}/review/${ids[1]}/declare`);
  await fill(member, { conflict: 'conflict', reason: conflict });
  await send(member, '/declare');
  await seen('commission-conflict');
}

async function decideAndClose({ lang, look, ids }: Scene, chair: Page): Promise<void> {
  const { admitted, rejected } = texts[lang];
  const seen = (name: string) => look(chair, name, ['tablet']);
  await go(chair, `/${lang}/review/closing`);
  await seen('chair-undecided');
  await go(chair, `/${lang}/review/closing/${ids[0]}`);
  await seen('chair-decision');
  await decide(chair, lang, ids[0], { decision: 'admit', reason: admitted });
  await decide(chair, lang, ids[1], { decision: 'admit', reason: admitted });
  await decide(chair, lang, ids[2], { decision: 'reject', reason: rejected });
  await go(chair, `/${lang}/review/closing`);
  await seen('chair-all-decided');
  await send(chair, '/review/closing');
  await seen('protocol');
}

async function decide(chair: Page, lang: string, id: string, decision: Record<string, string>): Promise<void> {
  await go(chair, `/${lang}/review/closing/${id}`);
  await fill(chair, decision);
  await send(chair, `/review/closing/${id}`);
}
