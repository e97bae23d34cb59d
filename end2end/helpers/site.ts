// A server of its own: a fresh database in a temporary folder, a free port, stopped and removed at the end.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** `empty` holds the rules only and stands in the first phase; `whole` is the invented round with its vote under way. */
export type Demonstration = 'empty' | 'whole';

export interface Site {
  address: string;
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');
const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 5_000;

export async function startSite(demonstration: Demonstration): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'jasbudget-journey-'));
  const host = `127.0.0.1:${await freePort()}`;
  const address = `http://${host}`;
  const program = join(process.env.CARGO_TARGET_DIR || join(root, 'target'), 'release/jasbudget');
  const server = spawn(program, demonstration === 'empty' ? ['demo', '--empty'] : ['demo'], {
    // The style sheet and the browser's part are found from here, as Leptos.toml names them.
    cwd: root,
    env: {
      ...withoutOurs(process.env),
      JASBUDGET_CONFIG: join(folder, 'none.toml'),
      JASBUDGET_DATA_DIR: folder,
      JASBUDGET_DATABASE_URL: `sqlite:${join(folder, 'jasbudget.db')}`,
      JASBUDGET_PUBLIC_URL: address,
      LEPTOS_SITE_ADDR: host,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr.on('data', (chunk: Buffer) => (log += chunk));
  const ended = new Promise<void>((resolve) => {
    server.once('error', (error) => {
      log += error;
      resolve();
    });
    server.once('exit', () => resolve());
  });
  let over = false;
  void ended.then(() => (over = true));
  const stop = async () => {
    if (!over) {
      const last = setTimeout(() => server.kill('SIGKILL'), STOPPED_WITHIN_MS);
      server.kill('SIGTERM');
      await ended;
      clearTimeout(last);
    }
    await rm(folder, { recursive: true, force: true });
  };
  const until = Date.now() + READY_WITHIN_MS;
  while (!(await isReady(address))) {
    if (over || Date.now() > until) {
      await stop();
      throw new Error(`${program} does not serve:\n${log}`);
    }
    await pause(50);
  }
  return { address, stop };
}

/** A configuration of whoever runs the tests must not leak into them. */
function withoutOurs(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(JASBUDGET|LEPTOS)_/.test(name)));
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(READY_WITHIN_MS) })).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
