import { type ChildProcess, fork } from 'node:child_process';
import type { Kind } from '../campaign/exchange.ts';
import type { ProbeReport } from './probe-report.ts';
import { ask } from './served.ts';

/** Which exchange a worker performs. */
export interface WorkerTask {
  readonly seed: number;
  readonly number: number;
  readonly only: readonly Kind[];
}

/** How it went. */
export interface WorkerResult {
  readonly number: number;
  /** What the main thread has used. */
  readonly cpuMs: number;
  readonly error: string | undefined;
}

/** A process that performs exchanges with the package as a library. */
export interface Worker {
  /** What became of an exchange: its result, `late`, or how the process ended. After both of these it is a new one. */
  perform(task: WorkerTask, limitMs: number): Promise<WorkerResult | 'late' | { readonly ended: string }>;
  /** Asks the probe in it; `undefined` where nothing was performed. */
  probe(task: 'look' | 'collect'): Promise<ProbeReport | undefined>;
  stop(): Promise<void>;
}

const file = new URL('./worker-main.ts', import.meta.url);
const probeFile = new URL('./probe.ts', import.meta.url).href;

function start(): ChildProcess {
  return fork(file, [], {
    execArgv: ['--expose-gc', '--import', probeFile],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** Makes a worker; its process starts with the first exchange. */
export function createWorker(): Worker {
  let child: ChildProcess | undefined;
  let said = '';
  const current = (): ChildProcess => {
    if (child !== undefined) return child;
    said = '';
    child = start();
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
    return child;
  };
  const stop = async (): Promise<void> => {
    const old = child;
    child = undefined;
    if (old === undefined || old.exitCode !== null || old.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      old.once('close', () => resolve());
      old.kill('SIGKILL');
    });
  };
  return {
    probe: async (task) => (child === undefined ? undefined : ask(child, task, 10_000)),
    stop,
    perform: async (task, limitMs) => {
      const own = current();
      const result = await new Promise<WorkerResult | 'late' | { readonly ended: string }>((resolve) => {
        const timer = setTimeout(() => settle('late'), limitMs);
        const onMessage = (message: unknown): void => {
          if (isResult(message) && message.number === task.number) settle(message);
        };
        const onClose = (code: number | null, signal: string | null): void =>
          settle({ ended: `it ended with ${signal ?? code}: ${said.slice(-600)}` });
        function settle(value: WorkerResult | 'late' | { readonly ended: string }): void {
          clearTimeout(timer);
          own.off('message', onMessage);
          own.off('close', onClose);
          resolve(value);
        }
        own.on('message', onMessage);
        own.once('close', onClose);
        own.send(task, (error) => error && settle({ ended: `it could not be reached: ${said.slice(-600)}` }));
      });
      if (result === 'late' || 'ended' in result) await stop();
      return result;
    },
  };
}

function isResult(value: unknown): value is WorkerResult {
  return typeof value === 'object' && value !== null && 'number' in value && 'cpuMs' in value;
}
