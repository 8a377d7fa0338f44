import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import type { Command } from './servers.ts';

/** A program that listens, in a folder of its own. */
export interface Started {
  readonly origin: string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

const timeoutMs = 60_000;

/** Starts a program with Node in a fresh folder, and waits until it listens. */
export async function started(name: string, command: (port: number) => Command): Promise<Started> {
  const port = await freePort();
  const { words, env } = command(port);
  const folder = await mkdtemp(join(tmpdir(), 'others-server-'));
  // Where an example keeps its records.
  await mkdir(join(folder, 'data'));
  const child = spawn(process.execPath, words, { stdio: 'ignore', cwd: folder, env: { ...process.env, ...env } });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  for (let waited = 0; ; waited += 100) {
    const isThere = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isThere) return { origin, folder, stop };
    if (child.exitCode !== null || waited > timeoutMs) {
      await stop();
      throw new Error(`${name} does not listen (exit code ${child.exitCode}). Is it installed whole?`);
    }
    await wait(100);
  }
}
