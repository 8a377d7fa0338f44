import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { freePort } from '../free-port.ts';
import { exchanges } from '../measure/exchanges.ts';
import { wireRequest } from '../over-http/connection.ts';

/** A program that listens on a port of 127.0.0.1. */
export type Program = (port: number) => readonly string[];

const timeoutMs = 20_000;

/** The time from the start of a Node program to its first response, in milliseconds. */
export async function timeToFirstResponse(program: Program): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, program(port), { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    while (!(await hasResponse(port))) {
      if (child.exitCode !== null || performance.now() - start > timeoutMs)
        throw new Error(`${program(port)} did not respond`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return performance.now() - start;
  } finally {
    child.kill('SIGKILL');
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
