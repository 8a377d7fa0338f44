/** The process in which the package is used as a library and as a command; each exchange is made anew from its number. */
import { exchangeAt } from '../campaign/plan.ts';
import type { WorkerResult, WorkerTask } from './worker.ts';

function isTask(value: unknown): value is WorkerTask {
  return typeof value === 'object' && value !== null && 'seed' in value;
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

process.on('message', (task: unknown) => {
  if (isTask(task)) void perform(task).then((result) => process.send?.(result));
});
// The probe lets a process end that has nothing else to do.
process.channel?.ref();
process.on('disconnect', () => process.exit());

async function perform({ seed, number, only }: WorkerTask): Promise<WorkerResult> {
  const exchange = exchangeAt(seed, number, only);
  if (exchange.via !== 'process') return { number, cpuMs: 0, error: undefined };
  const start = cpuMs();
  try {
    await exchange.run();
    return { number, cpuMs: cpuMs() - start, error: undefined };
  } catch (error) {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const place =
      error instanceof Error
        ? (/\n +at (?:.*\()?.*\/(?:dist|contracts|spec|mocks)\/.*$/m.exec(error.stack ?? '')?.[0] ?? '')
        : '';
    return { number, cpuMs: cpuMs() - start, error: said.slice(0, 500) + place };
  }
}
