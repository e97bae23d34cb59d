// Before a run: no screenshot of an earlier one may be taken for today's.

import { rm } from 'node:fs/promises';
import { screenshots } from './helpers/look.ts';

export default async function setup(): Promise<void> {
  await rm(screenshots, { recursive: true, force: true });
}
