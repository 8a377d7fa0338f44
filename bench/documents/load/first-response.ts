import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { freePort } from '../../free-port.ts';
import { processStat } from '../../process-stat.ts';

/** What a process cost until it had responded for the first time. */
export interface FirstResponse {
  /** Processor time of all its threads, in milliseconds; Linux tells it in steps of 10. */
  readonly cpu: number;
  readonly wall: number;
  /** The most that it held in memory, in megabytes. */
  readonly megabytes: number;
}

const timeoutMs = 60_000;

/** Starts a Node program and asks it for a path until it responds, with whatever status. */
export async function firstResponse(
  program: (port: number) => readonly string[],
  path: string,
): Promise<FirstResponse> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, program(port), { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    while (!(await hasResponse(port, path))) {
      if (child.exitCode !== null || performance.now() - start > timeoutMs)
        throw new Error(`${program(port).join(' ')} did not respond`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return { wall: performance.now() - start, ...costOf(child.pid ?? 0) };
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

function costOf(pid: number): Omit<FirstResponse, 'wall'> {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    cpu: processStat(pid)?.cpu ?? Number.NaN,
    megabytes: Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024),
  };
}

function hasResponse(port: number, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const head = `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer mine\r\n\r\n`;
    socket.on('connect', () => socket.write(head));
    socket.on('error', () => resolve(false));
    socket.on('data', (chunk: Buffer) => {
      socket.destroy();
      resolve(chunk.toString('latin1').startsWith('HTTP/1.1 '));
    });
  });
}
