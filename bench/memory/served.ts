import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built `serve`, in a process of its own. */
export interface Served {
  readonly url: string;
  readonly port: number;
  /** The memory of the process, in bytes. */
  rss(): number;
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
