import { fork } from 'node:child_process';

/** What one round found, by name. */
export type Figures = Readonly<Record<string, number>>;

/** A process of its own that measures, or is measured. */
export interface Worker {
  /** Gives it a task, and waits for what it finds. */
  ask(task: string, input?: unknown): Promise<Figures>;
  stop(): Promise<void>;
}

/** How long a process may take for a task, in milliseconds. */
const timeoutMs = 120_000;

/** Starts a worker from a file. Node runs it as it is: no loader slows down what is measured. */
export function startWorker(file: URL, args: readonly string[] = []): Worker {
  const child = fork(file, args, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    ask: (task, input = null) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => settle(() => reject(new Error(`${file.pathname} did not respond with ${task}.`))),
          timeoutMs,
        );
        const onMessage = (message: unknown): void =>
          settle(() =>
            isFigures(message) ? resolve(message) : reject(new Error(`${file.pathname} failed: ${String(message)}`)),
          );
        const onExit = (code: number | null): void =>
          settle(() => reject(new Error(`${file.pathname} ended with ${code} at ${task}.`)));
        function settle(then: () => void): void {
          clearTimeout(timer);
          child.off('message', onMessage);
          child.off('exit', onExit);
          then();
        }
        child.once('message', onMessage);
        child.once('exit', onExit);
        child.send({ task, input });
      }),
    stop: async () => {
      // It ends what it has started itself; one that is too busy for that is ended.
      if (child.connected) child.disconnect();
      const timer = setTimeout(() => child.kill('SIGKILL'), 2000);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Starts workers, uses them, and ends them whatever happens. */
export async function withWorkers<T>(
  start: () => readonly Worker[],
  use: (workers: readonly Worker[]) => Promise<T>,
): Promise<T> {
  const workers = start();
  try {
    return await use(workers);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

function isFigures(value: unknown): value is Figures {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'number');
}
