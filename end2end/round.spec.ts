// One round from the first idea to the last report, each step by the person whose step it is:
// captain, operator, commission, residents, manager and finance officer.

import { staff } from './helpers/people.ts';
import { test } from './helpers/test.ts';
import { checkAll, fileByHand } from './round/applying.ts';
import { publish, signAndPay } from './round/awarding.ts';
import { carryOut, lookBehind, readAll } from './round/carrying-out.ts';
import { reviewAll } from './round/reviewing.ts';
import type { Scene } from './round/scene.ts';
import { voteAll } from './round/voting.ts';

test('a round through all five stages', async ({ people, looker, lang }) => {
  const scene: Scene = {
    people,
    lang: lang as 'kk' | 'ru',
    look: (page, name, also) => looker.at(page, name, also),
    visitor: await people.visitor(),
    captain: await people.visitor(),
    operator: await people.signedIn(lang, staff.operator),
    ids: [],
    secrets: [],
  };
  await test.step('application: a captain files, page by page', () => fileByHand(scene));
  await test.step('application: two more, one of them sent back and corrected', () => checkAll(scene));
  await test.step('expertise: four members declare and score, the chair decides', () => reviewAll(scene));
  await test.step('vote: three residents, and nobody twice', () => voteAll(scene));
  await test.step('results: the manager publishes', () => publish(scene));
  await test.step('results: the finance officer signs and pays', () => signAndPay(scene));
  await test.step('implementation: reports, a visit, the other tranches, the end', () => carryOut(scene));
  await test.step('afterwards: everybody sees how the money was used', () => readAll(scene));
  await test.step('afterwards: the manager and the auditor', () => lookBehind(scene));
});
