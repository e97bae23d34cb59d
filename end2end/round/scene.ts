// What the stages of the round hand on to each other.

import type { Page } from '@playwright/test';
import { go } from '../helpers/forms.ts';
import type { Size } from '../helpers/look.ts';
import type { People } from '../helpers/people.ts';

export type Look = (page: Page, name: string, also?: Size[]) => Promise<void>;

export interface Scene {
  people: People;
  lang: 'kk' | 'ru';
  /** Checks a page and leaves its screenshot. */
  look: Look;
  /** Nobody in particular, never signed in. */
  visitor: Page;
  /** Of the first application. */
  captain: Page;
  operator: Page;
  /** Of the three applications, in the order of their numbers. */
  ids: string[];
  /** What no public page may show. */
  secrets: string[];
}

/** Looks at public pages, given as address and name. */
export async function lookAround(scene: Scene, pages: [string, string][]): Promise<void> {
  for (const [path, name] of pages) {
    await go(scene.visitor, `/${scene.lang}${path}`);
    await scene.look(scene.visitor, name);
  }
}
