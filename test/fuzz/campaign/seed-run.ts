import { type Bench, openBench } from '../target/bench.ts';
import type { ProbeReport } from '../target/probe-report.ts';
import type { Exchange, Flaw, Kind } from './exchange.ts';
import { type Guard, openGuard } from './guard.ts';
import { type Outcome, perform } from './perform.ts';
import { exchangeAt } from './plan.ts';

/** How many exchanges are between two looks at the state. */
const between = 1000;

/** What may remain of a run when everything was reset, beside what was there at its start, in bytes. */
const maxLeft = 96 << 20;

/** What one seed is run for. */
export interface SeedTask {
  readonly seed: number;
  /** The numbers of the exchanges, in their order. */
  readonly numbers: Iterable<number>;
  readonly only?: readonly Kind[];
  /** Informed of each exchange, and of what was found beside them. */
  readonly onOutcome?: (number: number, exchange: Exchange, outcome: Outcome) => void;
  readonly onFlaw: (number: number, exchange: Exchange | undefined, flaw: Flaw) => void;
  /** Whether to go on. */
  readonly isWanted?: () => boolean;
}

/** What a seed left in the server, in bytes. */
export interface Remains {
  /** The largest that was seen at a look at the state. */
  readonly maxRss: number;
  readonly heapAtStart: number;
  readonly heapAtEnd: number;
  /** After everything was reset. */
  readonly heapAfterReset: number;
}

/** Runs the exchanges of one seed, one after the other, against a fresh server; a server that dies is started anew. */
export async function runSeed(task: SeedTask): Promise<Remains> {
  const { seed, onFlaw, onOutcome, only = [], isWanted = () => true } = task;
  let bench = await openBench(seed);
  let guard = await openGuard(bench);
  let start = await bench.served.probe('collect');
  let maxRss = 0;
  let last = 0;
  try {
    let count = 0;
    for (const number of task.numbers) {
      if (!isWanted()) break;
      last = number;
      const exchange = exchangeAt(seed, number, only);
      const outcome = await perform(bench, exchange, { seed, number, only });
      for (const flaw of outcome.flaws) onFlaw(number, exchange, flaw);
      onOutcome?.(number, exchange, outcome);
      if (outcome.flaws.some(({ oracle }) => oracle === 'hang' || oracle === 'crash') && exchange.via !== 'process') {
        // It may be busy for hours.
        await bench.close();
        bench = await openBench(seed);
        guard = await openGuard(bench);
        start = await bench.served.probe('collect');
        continue;
      }
      if (exchange.via === 'wire') await guard.follow(exchange, outcome);
      if (++count % between === 0) maxRss = Math.max(maxRss, await look(bench, guard, number, onFlaw, false));
    }
    maxRss = Math.max(maxRss, await look(bench, guard, last, onFlaw, true));
    const end = await bench.served.probe('collect', 30_000);
    await reset(bench);
    const after = await bench.served.probe('collect', 30_000);
    const worker = await bench.worker.probe('collect');
    const remains = {
      maxRss,
      heapAtStart: start?.heap ?? 0,
      heapAtEnd: end?.heap ?? 0,
      heapAfterReset: after?.heap ?? 0,
    };
    for (const flaw of flawsOf(remains, start, after)) onFlaw(last, undefined, flaw);
    // Both are the same Node, and so begin alike.
    if (worker !== undefined && worker.prototypes !== start?.prototypes) {
      onFlaw(last, undefined, { oracle: 'prototype', what: 'a prototype was changed in the process of the library' });
    }
    return remains;
  } finally {
    await bench.close();
  }
}

async function look(
  bench: Bench,
  guard: Guard,
  number: number,
  onFlaw: SeedTask['onFlaw'],
  all: boolean,
): Promise<number> {
  for (const flaw of await guard.check(all)) onFlaw(number, undefined, flaw);
  const report = await bench.served.probe('look', 30_000);
  return report?.rss ?? 0;
}

async function reset(bench: Bench): Promise<void> {
  await bench.ask([Buffer.from('POST /__admin/reset HTTP/1.1\r\nhost: localhost\r\n\r\n')], 'POST');
}

function flawsOf(remains: Remains, start: ProbeReport | undefined, end: ProbeReport | undefined): Flaw[] {
  if (start === undefined || end === undefined)
    return [{ oracle: 'hang', what: 'the probe got no response at the end' }];
  const flaws: Flaw[] = [];
  const left = remains.heapAfterReset - remains.heapAtStart;
  if (left > maxLeft) flaws.push({ oracle: 'memory', what: `${left >> 20} MiB remain after everything was reset` });
  if (end.prototypes !== start.prototypes)
    flaws.push({ oracle: 'prototype', what: 'a prototype was changed in the server' });
  return flaws;
}
