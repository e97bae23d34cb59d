// Filing an application: its parts as fields, and the whole of it without a browser for those that are not looked at.

import { expect, type APIRequestContext } from '@playwright/test';
import { field } from './forms.ts';
import type { Lang } from './look.ts';
import { inventIin } from './people.ts';
import type { Idea } from './texts.ts';

export const sketch = {
  name: 'sketch.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
};

/** The team's fields, with invented numbers of people between 18 and 35. */
export function teamFields(idea: Idea): Record<string, string> {
  const members = idea.team.map(([name, role], index) => ({ name, role, iin: inventIin(`200${index}-05-1${index}`) }));
  return numbered('team', members);
}

export function estimateFields(idea: Idea): Record<string, string> {
  return numbered(
    'line',
    idea.estimate.map(([item, unit, quantity, price]) => ({ item, unit, quantity, price })),
  );
}

function numbered(kind: string, rows: Record<string, string>[]): Record<string, string> {
  const pairs = rows.flatMap((row, index) => Object.entries(row).map(([part, value]) => [`${kind}-${index + 1}-${part}`, value]));
  return Object.fromEntries(pairs);
}

/** Files the whole application and returns its id. */
export async function fileApplication(request: APIRequestContext, lang: Lang, idea: Idea): Promise<string> {
  const started = await request.post(`/${lang}/applications`);
  const id = started.url().split('/').pop()!;
  await saveSection(request, lang, id, 'about', idea.about);
  await saveSection(request, lang, id, 'team', teamFields(idea));
  await saveSection(request, lang, id, 'estimate', estimateFields(idea));
  await request.post(`/${lang}/applications/${id}/attachments`, { multipart: { file: sketch } });
  await sendApplication(request, lang, id);
  return id;
}

/** Saves one section at the revision that its page shows. */
export async function saveSection(request: APIRequestContext, lang: Lang, id: string, section: string, values: Record<string, string>): Promise<void> {
  const path = `/${lang}/applications/${id}/${section}`;
  const revision = field(await (await request.get(path)).text(), 'revision');
  const saved = await request.post(path, { form: { ...values, revision } });
  expect(saved.url(), `${section} is complete`).toMatch(new RegExp(`/applications/${id}$`));
}

export async function sendApplication(request: APIRequestContext, lang: Lang, id: string): Promise<void> {
  const check = await (await request.get(`/${lang}/applications/${id}/check`)).text();
  const form = { revision: field(check, 'revision'), consent: 'yes' };
  const sent = await request.post(`/${lang}/applications/${id}/send`, { form });
  expect(sent.url(), 'the application was sent').toContain('?sent=1');
}

/** The operator lets the application through to the commission. */
export async function admit(request: APIRequestContext, lang: Lang, id: string): Promise<void> {
  const path = `/${lang}/desk/applications/${id}`;
  const revision = field(await (await request.get(path)).text(), 'revision');
  const done = await request.post(`${path}/admission`, { form: { revision, decision: 'admit', remark: '' } });
  expect(done.url(), 'the application was admitted').toMatch(/\/desk\/applications$/);
}

const CRITERIA = ['need', 'goal', 'estimate', 'team', 'benefit'];

/** Fields of a review that gives every criterion the same score. */
export function scores(score: number, comment: string): Record<string, string> {
  return Object.fromEntries([...CRITERIA.map((code) => [`score-${code}`, String(score)]), ['comment', comment]]);
}

/** A member declares that there is no conflict, and hands a review in. */
export async function review(request: APIRequestContext, lang: Lang, id: string, score: number, comment: string): Promise<void> {
  const declared = await request.post(`/${lang}/review/${id}/declare`, { form: { conflict: 'none' } });
  expect(declared.url(), 'the file is open').toMatch(new RegExp(`/review/${id}$`));
  const done = await request.post(`/${lang}/review/${id}`, { form: scores(score, comment) });
  expect(done.ok(), 'the review was handed in').toBe(true);
}
