// The public pages of the demonstration while its vote is under way.

import { expect, type APIRequestContext } from '@playwright/test';

export interface PublicPage {
  name: string;
  /** Without the language. */
  path: string;
  status: number;
}

/** The number of a project that was admitted: the first of the open data. */
async function admittedProject(request: APIRequestContext): Promise<number> {
  const data = (await (await request.get('/en/projects.json')).json()) as { projects: { number: number }[] };
  const number = data.projects[0]?.number;
  expect(number, 'the demonstration has projects').toBeDefined();
  return number!;
}

export async function publicPages(request: APIRequestContext): Promise<PublicPage[]> {
  const number = await admittedProject(request);
  const pages: [string, string][] = [
    ['home', '/'],
    ['projects', '/projects'],
    ['projects-of-a-direction', '/projects?direction=media'],
    ['projects-not-found', '/projects?q=qqqq'],
    ['projects-rejected', '/projects?view=rejected'],
    ['project', `/projects/almaty-2026-${number}`],
    ['protocol', '/review/protocol'],
    ['vote', `/vote?p=${number}`],
    ['vote-identify', `/vote/identify?p=${number}`],
    ['vote-check', '/vote/check'],
    ['results-waiting', '/results'],
    ['rules', '/rules'],
    ['about', '/about'],
    ['open-data', '/open-data'],
    ['sign-in', '/sign-in'],
  ];
  const found = pages.map(([name, path]) => ({ name, path, status: 200 }));
  return [...found, { name: 'no-such-page', path: '/no-such-page', status: 404 }];
}
