import { type ExchangeName, sampleBody, usualBase } from '../measure/exchanges.ts';
import { atMost, type PartReport } from '../measure/part.ts';
import { startWorker, type Worker, withWorkers } from '../measure/worker.ts';
import { type Served, startServed } from './served.ts';

/** How many records are made, and how many requests go out before the clock is looked at again. */
const [records, batch] = [100_000, 2000];

const megabyte = 1_000_000;

/** How much memory `serve` takes, as it is started by default: under full load beside a bare server, and for records. */
export async function measureMemory(seconds: number): Promise<PartReport> {
  return withWorkers(
    () => ['bare-server.ts', 'load.ts'].map((file) => startWorker(new URL(`../over-http/${file}`, import.meta.url))),
    async ([bare, load]) => {
      if (bare === undefined || load === undefined) throw new Error('a process is missing');
      const bareRss = await bareUnderLoad(bare, load, seconds);
      const ours = await withServed((served) => underLoad(served, load, seconds));
      const full = await withServed((served) => withRecords(served, load));
      const each = full.rss - full.before;
      return {
        title: `Memory of serve, ${seconds} seconds of GET and PUT at full rate; and of ${records.toLocaleString('en-US')} records of ${sampleBody.length} bytes`,
        rows: [
          { name: 'bare node:http', figures: { 'RSS, MB': bareRss / megabyte } },
          {
            name: 'serve',
            figures: { 'RSS at the start, MB': ours.before / megabyte, 'RSS, MB': ours.rss / megabyte },
          },
          {
            name: 'serve, records',
            figures: { 'RSS at the start, MB': full.before / megabyte, 'RSS, MB': full.rss / megabyte },
          },
        ],
        bars: [
          atMost(1.5, `RSS of serve after ${seconds} s of GET and PUT, to bare node:http`, ours.rss / bareRss),
          atMost(250, 'RSS for 100,000 records of 1.5 kB, MB', each / megabyte),
        ],
      };
    },
  );
}

interface Seen {
  /** Before the first request. */
  readonly before: number;
  readonly rss: number;
}

async function withServed(use: (served: Served) => Promise<Seen>): Promise<Seen> {
  const served = await startServed(['--seed', 'sample']);
  try {
    return await use(served);
  } finally {
    await served.stop();
  }
}

async function underLoad(served: Served, load: Worker, seconds: number): Promise<Seen> {
  const before = served.rss();
  await getAndPut(served.port, load, seconds);
  return { before, rss: served.rss() };
}

async function withRecords(served: Served, load: Worker): Promise<Seen> {
  const before = served.rss();
  for (let made = 0; made < records; made += batch) {
    await askBatch(load, 'post', served.port, 201);
  }
  return { before, rss: served.rss() };
}

async function bareUnderLoad(bare: Worker, load: Worker, seconds: number): Promise<number> {
  await bare.ask('response', { status: 200, body: sampleBody, type: 'application/json' });
  const { port = 0 } = await bare.ask('port');
  await getAndPut(port, load, seconds);
  return (await bare.ask('memory'))['rss'] ?? Number.NaN;
}

async function getAndPut(port: number, load: Worker, seconds: number): Promise<void> {
  const names: readonly ExchangeName[] = ['get', 'put'];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    for (const exchange of names) await askBatch(load, exchange, port, 200);
  }
}

async function askBatch(load: Worker, exchange: ExchangeName, port: number, status: number): Promise<void> {
  await load.ask('load', { exchange, base: usualBase, port, status, count: batch });
}
