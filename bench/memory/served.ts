import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { processStat } from '../process-stat.ts';

/** The built `serve`, in a process of its own. */
export interface Served {
  readonly url: string;
  readonly port: number;
  /** The memory of the process, in bytes. */
  rss(): number;
  /** How many files and sockets it has open, where the system tells. */
  handles(): number | undefined;
  /** How much processor time it has used, in milliseconds, where the system tells. */
  cpu(): number | undefined;
  /** Whether the process is still there. */
  isUp(): boolean;
  stop(): Promise<void>;
}

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Starts it on a free port. */
export async function startServed(options: readonly string[], nodeOptions: readonly string[] = []): Promise<Served> {
  const words = [...nodeOptions, command, 'serve', '--port', '0', '--format', 'json', '--log', 'none', ...options];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const { url, port } = await startOf(child);
  return {
    url,
    port,
    rss: () => rssOf(child.pid ?? 0),
    handles: () => (process.platform === 'linux' ? readdirSync(`/proc/${child.pid}/fd`).length : undefined),
    cpu: () => processStat(child.pid ?? 0)?.cpu,
    isUp: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      const over = once(child, 'exit');
      child.kill('SIGTERM');
      await over;
    },
  };
}

function startOf(child: ChildProcess): Promise<{ readonly url: string; readonly port: number }> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const line = /^\{"event":"start".*\}$/m.exec(text)?.[0];
      if (line !== undefined) resolve(JSON.parse(line));
    });
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${text}`)));
  });
}

function rssOf(pid: number): number {
  if (process.platform !== 'linux') {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
  }
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}
