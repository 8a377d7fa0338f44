import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rootUrl } from '../../root.ts';
import { isProbeReport, type ProbeReport } from './probe-report.ts';

/** The built command `serve`, in a process of its own, with a probe in it. */
export interface Served {
  readonly port: number;
  /** Every line that it has printed and that nobody has taken yet. */
  takeOutput(): string;
  /** Undefined while it runs. */
  readonly ended: string | undefined;
  /** Asks the probe; `undefined` where it has no response in time. `collect`: after garbage was collected. */
  probe(task: 'look' | 'collect', limitMs?: number): Promise<ProbeReport | undefined>;
  stop(): Promise<void>;
}

const command = fileURLToPath(new URL('dist/cli.js', rootUrl));
const probeFile = new URL('./probe.ts', import.meta.url).href;

/** Starts `serve` on a free port. */
export async function serve(args: readonly string[] = []): Promise<Served> {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', probeFile, command, 'serve', '--port', '0', ...args],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  let output = '';
  let ended: string | undefined;
  const take = (text: string): void => {
    // What is said over and over would fill the fuzzer's own memory.
    if (output.length < 16_000_000) output += text;
  };
  child.stdout?.setEncoding('utf8').on('data', take);
  child.stderr?.setEncoding('utf8').on('data', take);
  const closed = new Promise<void>((resolve) => {
    child.once('close', (code, signal) => {
      ended = `it ended with ${signal ?? code}`;
      resolve();
    });
  });
  const port = await portOf(
    () => output,
    () => ended,
  ).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    port,
    takeOutput: () => {
      // A line that is not whole yet is for the next time.
      const end = ended === undefined ? output.lastIndexOf('\n') + 1 : output.length;
      const text = output.slice(0, end);
      output = output.slice(end);
      return text;
    },
    get ended() {
      return ended;
    },
    probe: (task, limitMs = 10_000) => ask(child, task, limitMs),
    stop: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

async function portOf(output: () => string, ended: () => string | undefined): Promise<number> {
  for (let tries = 0; tries < 1200; tries++) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(output())?.[1];
    if (port !== undefined && /Stop it with|"event":"start"/.test(output())) return Number(port);
    if (ended() !== undefined) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Failed to start serve: ${ended() ?? 'it did not say where it listens'}. It said: ${output()}`);
}

/** Asks a child with the probe in it. */
export function ask(child: ChildProcess, task: string, limitMs: number): Promise<ProbeReport | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(undefined), limitMs);
    const onMessage = (message: unknown): void => {
      if (isProbeReport(message)) settle(message);
    };
    const onClose = (): void => settle(undefined);
    function settle(report: ProbeReport | undefined): void {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('close', onClose);
      resolve(report);
    }
    child.on('message', onMessage);
    child.once('close', onClose);
    if (child.connected) child.send(task, (error) => error && settle(undefined));
    else settle(undefined);
  });
}
