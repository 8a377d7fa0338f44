import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { freePort } from '../free-port.ts';
import { exchanges } from '../measure/exchanges.ts';
import { wireRequest } from '../over-http/connection.ts';

/** A program that listens on a port of 127.0.0.1. */
export type Program = (port: number) => readonly string[];

const timeoutMs = 20_000;

/** How a program is started and ended. */
export interface Run {
  /** Whether Node may use what it has compiled before. */
  readonly isCached?: boolean;
  /** `SIGINT` lets the program keep what it has compiled. */
  readonly end?: 'SIGKILL' | 'SIGINT';
}

/** The time from the start of a Node program to its first response, in milliseconds. */
export async function timeToFirstResponse(
  program: Program,
  { isCached = true, end = 'SIGKILL' }: Run = {},
): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const env = isCached ? process.env : { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const child = spawn(process.execPath, program(port), { stdio: ['ignore', 'ignore', 'inherit'], env });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    while (!(await hasResponse(port))) {
      if (child.exitCode !== null || performance.now() - start > timeoutMs)
        throw new Error(`${program(port)} did not respond`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return performance.now() - start;
  } finally {
    child.kill(end);
    await ended;
  }
}

/** Tries one request; `false` where nobody listens yet. */
function hasResponse(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => socket.write(wireRequest(exchanges.get, port)));
    socket.on('error', () => resolve(false));
    socket.on('data', (chunk: Buffer) => {
      socket.destroy();
      const head = chunk.toString('latin1');
      if (head.startsWith('HTTP/1.1 200 ')) resolve(true);
      else reject(new Error(`the first response came as ${head}`));
    });
  });
}
