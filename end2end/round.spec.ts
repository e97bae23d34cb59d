// One round from the first idea to the last report, each step by the person whose step it is:
// captain, operator, commission, residents, manager and finance officer.

import type { APIRequestContext, Page } from '@playwright/test';
import { admit, estimateFields, fileApplication, review, saveSection, scores, sendApplication, sketch, teamFields } from './helpers/filing.ts';
import { fill, go, send, sendInVain } from './helpers/forms.ts';
import type { Lang } from './helpers/look.ts';
import { codeFor, inventIin, People, playPhase, staff } from './helpers/people.ts';
import { photo } from './helpers/pictures.ts';
import { expect, test } from './helpers/test.ts';
import { texts } from './helpers/texts.ts';

/** The phones of the three captains; anybody may be an applicant. */
const CAPTAINS = ['701 100 00 01', '701 100 00 02', '701 100 00 03'];
const AGREEMENT = '26-ЖБ-001';
/** The example of Kazakhstan in the registry of account numbers. */
const ACCOUNT = 'KZ86 125K ZT50 0410 0100';
/** The second day of the results, on which the day control stands then. */
const AGREEMENT_DAY = '2026-05-06';

test('a round through all five stages', async ({ people, looker, lang: spoken }) => {
  const lang = spoken as 'kk' | 'ru';
  const { ideas, ...words } = texts[lang];
  const look = (page: Page, name: string) => looker.at(page, name);
  const lookAtTablet = (page: Page, name: string) => looker.at(page, name, ['tablet']);

  const visitor = await people.visitor();
  const captain = await people.visitor();
  const operator = await people.signedIn(lang, staff.operator);
  const ids: string[] = [];
  const secrets: string[] = [ACCOUNT.slice(-9)];

  await test.step('application: a captain files, page by page', async () => {
    for (const [path, name] of [['/', 'home-application'], ['/rules', 'rules'], ['/projects', 'projects-ahead'], ['/vote', 'vote-ahead'], ['/about', 'about']]) {
      await go(visitor, `/${lang}${path}`);
      await look(visitor, name);
    }
    await signIn(captain, lang, CAPTAINS[0], look);
    await look(captain, 'cabinet-empty');
    await send(captain, '/applications');
    const id = captain.url().split('/').pop()!;
    ids.push(id);
    await look(captain, 'application-tasks-to-do');
    const open = (part: string) => go(captain, `/${lang}/applications/${id}/${part}`);

    await open('about');
    await look(captain, 'application-about');
    await fill(captain, ideas[0].about);
    await send(captain, '/about');
    await open('team');
    const team = teamFields(ideas[0]);
    secrets.push(team['team-1-iin']);
    const slip = team['team-2-iin'].replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
    await fill(captain, { ...team, 'team-2-iin': slip });
    await sendInVain(captain, '/team');
    await look(captain, 'application-team-slip-of-the-finger');
    await expect(captain.locator('[name="team-1-name"]')).toHaveValue(team['team-1-name']);
    await fill(captain, { 'team-2-iin': team['team-2-iin'] });
    await send(captain, '/team');
    await open('estimate');
    await fill(captain, estimateFields(ideas[0]));
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
  });

  await test.step('application: two more, one of them sent back and corrected', async () => {
    const [second, third] = [await people.signedIn(lang, CAPTAINS[1]), await people.signedIn(lang, CAPTAINS[2])];
    ids.push(await fileApplication(second.request, lang, ideas[1]));
    ids.push(await fileApplication(third.request, lang, ideas[2]));

    await go(operator, `/${lang}/desk`);
    await look(operator, 'operator-desk');
    await go(operator, `/${lang}/desk/applications`);
    await look(operator, 'operator-applications');
    await go(operator, `/${lang}/desk/applications/${ids[2]}`);
    await fill(operator, { decision: 'return' });
    await sendInVain(operator, '/admission');
    await look(operator, 'operator-application-remark-missing');
    await fill(operator, { decision: 'return', remark: words.remark });
    await send(operator, '/admission');

    await go(third, `/${lang}/applications/${ids[2]}`);
    await look(third, 'application-returned');
    await saveSection(third.request, lang, ids[2], 'about', { ...ideas[2].about, place: words.place });
    await sendApplication(third.request, lang, ids[2]);

    await go(operator, `/${lang}/desk/applications/${ids[0]}`);
    await look(operator, 'operator-application');
    await fill(operator, { decision: 'admit' });
    await send(operator, '/admission');
    await admit(operator.request, lang, ids[1]);
    await admit(operator.request, lang, ids[2]);
    await go(operator, `/${lang}/desk/applications?state=in-review`);
    await look(operator, 'operator-applications-in-review');
  });

  await test.step('expertise: four members declare and score, the chair decides', async () => {
    await playPhase(visitor.request, 'review');
    await go(visitor, `/${lang}/`);
    await look(visitor, 'home-review');
    const member = await people.signedIn(lang, staff.member);
    const chair = await people.signedIn(lang, staff.chair);
    const others = [chair, await people.signedIn(lang, staff.secondMember), await people.signedIn(lang, staff.thirdMember)];

    await go(member, `/${lang}/review`);
    await lookAtTablet(member, 'commission-queue');
    await go(member, `/${lang}/review/${ids[0]}`);
    expect(member.url(), 'the file opens after the declaration only').toContain('/declare');
    await lookAtTablet(member, 'commission-declaration');
    await fill(member, { conflict: 'none' });
    await send(member, '/declare');
    await lookAtTablet(member, 'commission-file');
    await fill(member, scores(9, '?'));
    await sendInVain(member, `/review/${ids[0]}`);
    await fill(member, { comment: words.comment });
    await send(member, `/review/${ids[0]}`);
    await lookAtTablet(member, 'commission-handed-in');
    await go(member, `/${lang}/review/${ids[1]}/declare`);
    await fill(member, { conflict: 'conflict', reason: words.conflict });
    await send(member, '/declare');
    await lookAtTablet(member, 'commission-conflict');

    for (const other of others) {
      await review(other.request, lang, ids[0], 8, words.comment);
      await review(other.request, lang, ids[1], 7, words.comment);
      await review(other.request, lang, ids[2], 3, words.comment);
    }
    await go(chair, `/${lang}/review/closing`);
    await lookAtTablet(chair, 'chair-undecided');
    await go(chair, `/${lang}/review/closing/${ids[0]}`);
    await lookAtTablet(chair, 'chair-decision');
    await decide(chair, lang, ids[0], 'admit', words.admitted);
    await decide(chair, lang, ids[1], 'admit', words.admitted);
    await decide(chair, lang, ids[2], 'reject', words.rejected);
    await go(chair, `/${lang}/review/closing`);
    await lookAtTablet(chair, 'chair-all-decided');
    await send(chair, '/review/closing');
    await lookAtTablet(chair, 'protocol');
  });

  await test.step('vote: three residents, and nobody twice', async () => {
    await playPhase(visitor.request, 'vote');
    const paths = [['/', 'home-vote'], ['/projects', 'projects'], ['/projects?view=rejected', 'projects-rejected'], ['/projects/almaty-2026-1', 'project'], ['/projects/almaty-2026-3', 'project-rejected']];
    for (const [path, name] of paths) {
      await go(visitor, `/${lang}${path}`);
      await look(visitor, name);
    }
    const iin = inventIin('1999-12-31');
    const receipt = await vote(await people.visitor(), lang, { iin, phone: '701 555 00 01', choices: ['1', '2'] }, look);
    await vote(await people.visitor(), lang, { iin: inventIin('1987-03-08'), phone: '701 555 00 02', choices: ['1'] });
    await vote(await people.visitor(), lang, { iin: inventIin('2004-06-01'), phone: '701 555 00 03', choices: ['1'] });

    const again = await people.visitor();
    await chooseAndIdentify(again, lang, { iin, phone: '701 555 00 04', choices: ['2'] });
    await fill(again, { code: await codeFor(again.request, '701 555 00 04') });
    await again.locator('form[action$="/vote/confirm"] button').click();
    await expect(again.locator('.empty')).toBeVisible();
    await look(again, 'vote-refused-second-time');
    await go(again, `/${lang}/vote/check`);
    await fill(again, { receipt });
    await send(again, '/vote/check');
    await expect(again.locator('.notice.tone-good')).toContainText(receipt);
    await look(again, 'vote-receipt-found');
    await go(again, `/${lang}/demo/outbox`);
    await look(again, 'outbox');
  });

  await test.step('results: the manager publishes, the finance officer signs and pays', async () => {
    await playPhase(visitor.request, 'results');
    await go(visitor, `/${lang}/results`);
    await look(visitor, 'results-counting');
    const manager = await people.signedIn(lang, staff.manager);
    await go(manager, `/${lang}/desk/results`);
    await look(manager, 'manager-results');
    await fill(manager, { sure: 'yes' });
    await send(manager, '/desk/results');
    await look(manager, 'results');
    await expect(manager.locator('main table').first().locator('tbody tr')).toHaveCount(2);
    for (const [path, name] of [['/', 'home-results'], ['/projects?view=winners', 'projects-winners'], ['/vote', 'vote-over'], ['/open-data', 'open-data']]) {
      await go(visitor, `/${lang}${path}`);
      await look(visitor, name);
    }
    await go(captain, `/${lang}/grants`);
    await look(captain, 'captain-grants');

    const finance = await people.signedIn(lang, staff.finance);
    await go(finance, `/${lang}/desk/grants`);
    await look(finance, 'finance-grants');
    await openGrant(finance, ideas[0].about.title);
    await look(finance, 'finance-agreement');
    await fill(finance, { number: AGREEMENT, day: AGREEMENT_DAY, account: ACCOUNT.replace('86', '87') });
    await sendInVain(finance, '/agreement');
    await look(finance, 'finance-agreement-wrong-account');
    await fill(finance, { account: ACCOUNT });
    await send(finance, '/agreement');
    await pay(finance, 1);
    await look(finance, 'finance-first-tranche-paid');
  });

  await test.step('implementation: reports, a visit, the other tranches, the end', async () => {
    await playPhase(visitor.request, 'implementation');
    const finance = await people.signedIn(lang, staff.finance);
    await go(finance, `/${lang}/desk/grants`);
    await openGrant(finance, ideas[0].about.title);
    const grant = finance.url().split('/').pop()!;
    await go(captain, `/${lang}/grants/${grant}`);
    await look(captain, 'captain-grant');
    const report = async (kind: string, values: Record<string, string>, photos: number[]) => {
      await go(captain, `/${lang}/grants/${grant}/reports/${kind}`);
      await fill(captain, values);
      await captain.locator('[name=photos]').setInputFiles(photos.map(photo));
      await look(captain, `captain-report-${kind}`);
      await send(captain, `/reports/${kind}`);
    };
    const accept = async (kind: string) => {
      await go(operator, `/${lang}/desk/grants/${grant}`);
      await look(operator, `operator-report-${kind}`);
      await fill(operator, { decision: 'accept' });
      await send(operator, `/reports/${kind}`);
    };
    const payNext = async (ordinal: number) => {
      await go(finance, `/${lang}/desk/grants/${grant}`);
      await pay(finance, ordinal);
    };

    await go(captain, `/${lang}/grants/${grant}/reports/midterm`);
    await look(captain, 'captain-report-too-early');
    await report('start', { body: words.reports.start }, [1]);
    await accept('start');
    await report('midterm', { body: words.reports.midterm, spent: '1 500 000' }, [2, 3]);
    await accept('midterm');
    await payNext(2);

    const member = await people.signedIn(lang, staff.member);
    await go(member, `/${lang}/desk/grants/${grant}/visit`);
    await fill(member, { ...words.visit, conclusion: 'in-order' });
    await member.locator('[name=photos]').setInputFiles([photo(4)]);
    await lookAtTablet(member, 'commission-visit');
    await send(member, '/visit');
    await lookAtTablet(member, 'visit-protocol');

    await report('final', { body: words.reports.final, spent: '2 400 000' }, [5, 6, 7]);
    await accept('final');
    await payNext(3);
    await look(finance, 'finance-all-paid');
    const manager = await people.signedIn(lang, staff.manager);
    await go(manager, `/${lang}/desk/grants/${grant}`);
    await look(manager, 'manager-grant-to-complete');
    await send(manager, '/complete');
    await look(manager, 'manager-grant-completed');
    await go(captain, `/${lang}/grants/${grant}`);
    await look(captain, 'captain-grant-completed');
  });

  await test.step('afterwards: everybody sees how the money was used', async () => {
    await go(visitor, `/${lang}/projects/almaty-2026-1`);
    await look(visitor, 'project-completed');
    const main = visitor.locator('main');
    for (const text of [AGREEMENT, ...Object.values(words.reports)]) {
      await expect(main).toContainText(text);
    }
    await expect(main.locator('.gallery img')).toHaveCount(6);
    await expect(main.locator('a[href*="/visits/"]')).toHaveCount(1);
    await expect(main.locator('table .tone-good'), 'all three tranches were paid').toHaveCount(3);
    for (const secret of secrets) {
      await expect(main).not.toContainText(secret);
    }
    await go(visitor, `/${lang}/`);
    await look(visitor, 'home-implementation');
    const manager = await people.signedIn(lang, staff.manager);
    await go(manager, `/${lang}/desk/rules`);
    await look(manager, 'manager-rules');
    const auditor = await people.signedIn(lang, staff.auditor);
    await go(auditor, `/${lang}/desk/audit`);
    await look(auditor, 'auditor-audit');
    await expect(auditor.locator('.notice.tone-good')).toBeVisible();
    await go(auditor, `/${lang}/desk/results`, 403);
    await look(auditor, 'forbidden');
    await go(visitor, `/${lang}/demo`);
    await look(visitor, 'day-control');
  });
});

async function signIn(page: Page, lang: Lang, phone: string, look: (page: Page, name: string) => Promise<void>): Promise<void> {
  await go(page, `/${lang}/cabinet`);
  await look(page, 'sign-in');
  await fill(page, { phone });
  await send(page, '/sign-in');
  await look(page, 'sign-in-code');
  await fill(page, { code: await codeFor(page.request, phone) });
  await send(page, '/sign-in/code');
  await expect(page).toHaveURL(/\/cabinet$/);
}

async function decide(chair: Page, lang: Lang, id: string, decision: string, reason: string): Promise<void> {
  await go(chair, `/${lang}/review/closing/${id}`);
  await fill(chair, { decision, reason });
  await send(chair, `/review/closing/${id}`);
}

interface Voter {
  iin: string;
  phone: string;
  choices: string[];
}

async function chooseAndIdentify(page: Page, lang: Lang, voter: Voter, look?: (page: Page, name: string) => Promise<void>): Promise<void> {
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

/** Votes and returns the receipt. */
async function vote(page: Page, lang: Lang, voter: Voter, look?: (page: Page, name: string) => Promise<void>): Promise<string> {
  await chooseAndIdentify(page, lang, voter, look);
  await look?.(page, 'vote-confirm');
  await fill(page, { code: await codeFor(page.request, voter.phone) });
  await send(page, '/vote/confirm');
  await look?.(page, 'vote-receipt');
  return (await page.locator('.panel-code code').innerText()).trim();
}

async function openGrant(page: Page, title: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.locator('main table a', { hasText: title }).click();
  await loaded;
}

async function pay(finance: Page, ordinal: number): Promise<void> {
  await fill(finance, { payment_order: `ТТ-${ordinal}` });
  await send(finance, `/tranches/${ordinal}`);
}
