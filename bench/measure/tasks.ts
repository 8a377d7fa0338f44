import type { Figures } from './worker.ts';

/** What a worker can do, by the name of the task. */
export type Tasks = Readonly<Record<string, (input: unknown) => Promise<Figures> | Figures>>;

/** The side of a worker's own process: does what it is asked to, and says what it found. */
export function serveTasks(tasks: Tasks): void {
  process.on('message', async (message) => {
    try {
      const { task, input } = readMessage(message);
      const run = tasks[task];
      if (run === undefined) throw new Error(`there is no task ${task}`);
      process.send?.(await run(input));
    } catch (error) {
      process.send?.(error instanceof Error ? String(error.stack) : String(error));
    }
  });
  process.on('disconnect', () => process.exit());
}

/** Reads a number of the input of a task. */
export function numberOf(input: unknown, name: string): number {
  const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
  if (typeof value !== 'number') throw new TypeError(`a task came without the number ${name}`);
  return value;
}

/** Reads a text of the input of a task. */
export function textOf(input: unknown, name: string): string {
  const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
  if (typeof value !== 'string') throw new TypeError(`a task came without the text ${name}`);
  return value;
}

/** The CPU time of this process so far, in microseconds. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function readMessage(message: unknown): { task: string; input: unknown } {
  if (typeof message === 'object' && message !== null && 'task' in message && 'input' in message) {
    return { task: String(message.task), input: message.input };
  }
  throw new TypeError('a message came that is no task');
}
