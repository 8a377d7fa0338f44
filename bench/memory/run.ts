import { appendFile, writeFile } from 'node:fs/promises';
import { median } from '../measure/median.ts';
import { passes } from '../measure/part.ts';
import { barTable } from '../measure/table.ts';
import { Client } from './client.ts';
import { judge, type Span, streamCount } from './judged/judge.ts';
import { startLoad } from './load.ts';
import { readOptions } from './options.ts';
import { startProbe } from './probe/probe.ts';
import { startServed } from './served.ts';
import { openStreams } from './streams.ts';

// Small enough to be full, and so to be steady, within the first minutes.
const journal = 33_554_432;
/** That of a small machine: with gigabytes to spend, V8 lets garbage lie for longer and longer. */
const smallHeap = '--max-old-space-size=384';
const accounts = 40;
/** How many more streams there are whose client reads less than comes. */
const slowStreams = 2;
/** How many accounts tokens name that nobody uses again: more than are kept. */
const unusedTokens = 100_000;
/** How often the server is looked at, in milliseconds. */
const pause = 5000;

const { minutes, settle, rate, file, seed } = readOptions();
/** How long a span is of which a line is written, in minutes. */
const width = Math.min(1, minutes / 20);
const served = await startServed(['--seed', 'sample', '--max-journal', String(journal)], [smallHeap]);
const client = new Client(served.port);
const watcher = new Client(served.port);
const probe = await startProbe(served.port);
const streams = openStreams(served.port, streamCount, slowStreams);
const load = startLoad(client, { accounts, rate, seed, unusedTokens });
const spans: Span[] = [];
await writeFile(file, '');

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`;

/** What the server tells of itself; a busy machine may let it be late now and then. */
async function health(tries = 3) {
  const { status, text } = await watcher.send('GET', '/__admin/health');
  if (status === 200) return JSON.parse(text);
  if (tries === 1) throw new Error(`The health check got ${status}: ${text}`);
  return health(tries - 1);
}

let before = { cpu: served.cpu() ?? Number.NaN, exchanges: 0 };
/** The processor time of each exchange since it was asked last. */
function cpuOfAnExchange(): number {
  const now = { cpu: served.cpu() ?? Number.NaN, exchanges: load.exchanges };
  const each = (now.cpu - before.cpu) / (now.exchanges - before.exchanges);
  before = now;
  return each;
}

/** Looks at the server until a span is over. */
async function watch(until: number) {
  const seen: { readonly rss: number; readonly handles: number | undefined; readonly streams: number }[] = [];
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(pause, (width * 60_000) / 3)));
    if (!served.isUp()) throw new Error('The server has ended.');
    streams.renew();
    const { memory, accounts: known } = await health();
    seen.push({ rss: served.rss(), handles: served.handles(), streams: memory.streams.open });
    const minute = (performance.now() - started) / 60_000;
    if (minute < until) continue;
    const handles = Math.max(...seen.map((one) => one.handles ?? Number.NaN));
    const cpu = cpuOfAnExchange();
    const span: Span = {
      minute: Number(minute.toFixed(2)),
      rss: median(seen.map(({ rss }) => rss)),
      ...(!Number.isNaN(handles) && { handles }),
      ...(!Number.isNaN(cpu) && { cpu: Number(cpu.toFixed(3)) }),
      ...(await probe.latencies()),
      streams: Math.max(...seen.map((one) => one.streams)),
    };
    return { span, memory, known };
  }
}

const started = performance.now();
for (let until = width; until <= minutes + width / 2; until += width) {
  const { span, memory, known } = await watch(until);
  spans.push(span);
  const statuses = Object.fromEntries([...load.statuses].sort(([one], [other]) => one - other));
  const more = { rate, slowEnded: streams.slowEnded, exchanges: load.exchanges, accounts: known, memory, statuses };
  await appendFile(file, `${JSON.stringify({ ...span, ...more })}\n`);
  const { rss, handles, cpu, latency, bare } = span;
  console.log(
    `${span.minute.toFixed(1)} min  RSS ${megabytes(rss)}  latency ${latency.median.toFixed(1)} ms, p99 ${latency.p99.toFixed(1)} (bare ${bare.median.toFixed(1)}, ${bare.p99.toFixed(1)})  CPU ${cpu} ms  handles ${handles}  heap ${megabytes(memory.heap.bytes)} + ${megabytes(memory.heap.externalBytes)}  journals ${megabytes(memory.journals.bytes)}  accounts ${known}  streams ${memory.streams.open}, ${memory.streams.cut} cut  snapshots ${memory.snapshots.number}, ${megabytes(memory.snapshots.bytes)}  ${load.exchanges} exchanges`,
  );
}
await load.end();
streams.end();
client.end();
watcher.end();
await probe.stop();
await served.stop();
const bars = judge(spans, settle);
console.log(barTable(bars));
await appendFile(file, `${JSON.stringify({ settle, bars: bars.map((bar) => ({ ...bar, pass: passes(bar) })) })}\n`);
if (!bars.every(passes)) process.exitCode = 1;
