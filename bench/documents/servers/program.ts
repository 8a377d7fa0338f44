import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../free-port.ts';
import type { ReadDocument } from '../ask/documents.ts';
import { atEither } from './at-either.ts';
import type { DocumentServer } from './server.ts';

/** How long a program may take until it listens, in milliseconds. */
const timeoutMs = 90_000;

/** Starts a program that serves a document on a port, and waits until it listens. */
export async function startProgram(
  document: ReadDocument,
  command: (port: number) => readonly string[],
): Promise<DocumentServer> {
  const port = await freePort();
  const [file = '', ...words] = command(port);
  const child = spawn(file, words, { stdio: 'ignore', detached: true });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.pid === undefined) return;
    // Some of them leave the server to a process of its own.
    process.kill(-child.pid, 'SIGKILL');
    await once(child, 'exit');
  };
  for (let waited = 0; ; waited += 100) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode} on ${document.name}.`);
    if (waited > timeoutMs) {
      await stop();
      throw new Error(`${file} does not listen after ${timeoutMs} ms on ${document.name}.`);
    }
    const isThere = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isThere) break;
    await wait(100);
  }
  const send = (url: string, init: RequestInit): Promise<Response> =>
    fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(20_000) });
  return atEither(document, origin, send, stop);
}
