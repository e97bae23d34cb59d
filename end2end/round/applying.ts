// Stage one: captains file, the operator checks.

import { expect, type Page } from '@playwright/test';
import { admit, estimateFields, fileApplication, saveSection, sendApplication, sketch, teamFields } from '../helpers/filing.ts';
import { fill, go, send, sendInVain } from '../helpers/forms.ts';
import { codeFor } from '../helpers/people.ts';
import { photo } from '../helpers/pictures.ts';
import { texts } from '../helpers/texts.ts';
import { lookAround, type Scene } from './scene.ts';

/** The phones of the three captains; anybody may be an applicant. */
const PHONES = ['701 100 00 01', '701 100 00 02', '701 100 00 03'];

/** One application, page by page. */
export async function fileByHand(scene: Scene): Promise<void> {
  const { captain, lang, look, ids } = scene;
  const idea = texts[lang].ideas[0];
  const pages: [string, string][] = [
    ['/', 'home-application'],
    ['/rules', 'rules'],
    ['/projects', 'projects-ahead'],
    ['/vote', 'vote-ahead'],
    ['/about', 'about'],
  ];
  await lookAround(scene, pages);
  await signIn(scene);
  await look(captain, 'cabinet-empty');
  await send(captain, '/applications');
  const id = captain.url().split('/').pop()!;
  ids.push(id);
  await look(captain, 'application-tasks-to-do');
  const open = (part: string) => go(captain, `/${lang}/applications/${id}/${part}`);

  await open('about');
  await look(captain, 'application-about');
  await fill(captain, idea.about);
  await send(captain, '/about');
  await open('team');
  await fillTeam(scene, teamFields(idea));
  await open('estimate');
  await fill(captain, estimateFields(idea));
  await expect(captain.locator('.estimate-total strong')).toHaveText(/3\s215\s000\s₸/);
  await look(captain, 'application-estimate');
  await send(captain, '/estimate');
  await open('check');
  await look(captain, 'application-check-unfinished');
  await open('attachments');
  await look(captain, 'application-attachments');
  await captain.locator('[name=file]').setInputFiles([sketch, photo(1)]);
  await send(captain, '/attachments');
  await look(captain, 'application-attachments-added');
  await go(captain, `/${lang}/applications/${id}`);
  await look(captain, 'application-tasks-done');
  await open('check');
  await look(captain, 'application-check');
  await sendInVain(captain, '/send');
  await fill(captain, { consent: 'yes' });
  await send(captain, '/send');
  await look(captain, 'application-sent');
  await go(captain, `/${lang}/cabinet`);
  await look(captain, 'cabinet');
}

async function signIn({ captain, lang, look }: Scene): Promise<void> {
  await go(captain, `/${lang}/cabinet`);
  await look(captain, 'sign-in');
  await fill(captain, { phone: PHONES[0] });
  await send(captain, '/sign-in');
  await look(captain, 'sign-in-code');
  await fill(captain, { code: await codeFor(captain.request, PHONES[0]) });
  await send(captain, '/sign-in/code');
  await expect(captain).toHaveURL(/\/cabinet$/);
}

/** With a slip of the finger in one number, which the check digit finds. */
async function fillTeam({ captain, look, secrets }: Scene, team: Record<string, string>): Promise<void> {
  secrets.push(team['team-1-iin']);
  const slip = team['team-2-iin'].replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
  await fill(captain, { ...team, 'team-2-iin': slip });
  await sendInVain(captain, '/team');
  await look(captain, 'application-team-slip-of-the-finger');
  await expect(captain.locator('[name="team-1-name"]')).toHaveValue(team['team-1-name']);
  await fill(captain, { 'team-2-iin': team['team-2-iin'] });
  await send(captain, '/team');
}

/** Two more applications; the operator sends one of them back, and its captain corrects it. */
export async function checkAll(scene: Scene): Promise<void> {
  const { people, lang, look, operator, ids } = scene;
  const { ideas, remark, place } = texts[lang];
  const [second, third] = [await people.signedIn(lang, PHONES[1]), await people.signedIn(lang, PHONES[2])];
  ids.push(await fileApplication(second.request, lang, ideas[1]));
  ids.push(await fileApplication(third.request, lang, ideas[2]));

  await go(operator, `/${lang}/desk`);
  await look(operator, 'operator-desk');
  await go(operator, `/${lang}/desk/applications`);
  await look(operator, 'operator-applications');
  await sendBack(scene, remark);
  await readRemark(scene, third);
  await saveSection(third.request, lang, ids[2], 'about', { ...ideas[2].about, place });
  await sendApplication(third.request, lang, ids[2]);

  await go(operator, `/${lang}/desk/applications/${ids[0]}`);
  await look(operator, 'operator-application');
  await fill(operator, { decision: 'admit' });
  await send(operator, '/admission');
  await admit(operator.request, lang, ids[1]);
  await admit(operator.request, lang, ids[2]);
  await go(operator, `/${lang}/desk/applications?state=in-review`);
  await look(operator, 'operator-applications-in-review');
}

async function sendBack({ operator, lang, look, ids }: Scene, remark: string): Promise<void> {
  await go(operator, `/${lang}/desk/applications/${ids[2]}`);
  await fill(operator, { decision: 'return' });
  await sendInVain(operator, '/admission');
  await look(operator, 'operator-application-remark-missing');
  await fill(operator, { decision: 'return', remark });
  await send(operator, '/admission');
}

async function readRemark({ lang, look, ids }: Scene, captain: Page): Promise<void> {
  await go(captain, `/${lang}/applications/${ids[2]}`);
  await expect(captain.locator('.notice.tone-attention')).toContainText(texts[lang].remark);
  await look(captain, 'application-returned');
}
