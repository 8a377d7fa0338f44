import { appendFile, writeFile } from 'node:fs/promises';
import { Client } from './client.ts';
import { startLoad } from './load.ts';
import { readOptions } from './options.ts';
import { judge, maxGrowth, type Sample } from './samples.ts';
import { startServed } from './served.ts';
import { openStreams } from './streams.ts';

// Small enough to be full, and so to be steady, within the first minutes.
const journal = 33_554_432;
/** That of a small machine: with gigabytes to spend, V8 lets garbage lie for longer and longer. */
const smallHeap = '--max-old-space-size=384';
const accounts = 40;
const streamCount = 20;
/** How many accounts tokens name that nobody uses again: more than are kept. */
const unusedTokens = 100_000;
/** How often the memory is looked at, in milliseconds; a line is written each minute. */
const pause = 5000;

const { minutes, settle, rate, file, seed } = readOptions();
const served = await startServed(['--seed', 'sample', '--max-journal', String(journal)], [smallHeap]);
const client = new Client(served.port);
const watcher = new Client(served.port);
const streams = openStreams(served.port, streamCount);
const load = startLoad(client, { accounts, rate, seed, unusedTokens });
const samples: Sample[] = [];
await writeFile(file, '');

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`;
const started = performance.now();
let written = 0;
while (performance.now() - started < minutes * 60_000) {
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (!served.isUp()) throw new Error('The server has ended.');
  streams.renew();
  const { status, text } = await watcher.send('GET', '/__admin/health');
  if (status !== 200) throw new Error(`The health check got ${status}: ${text}`);
  const { memory, accounts: known } = JSON.parse(text);
  const at = (performance.now() - started) / 60_000;
  samples.push({ at, rss: served.rss(), memory });
  if (Math.floor(at) <= written && at < minutes) continue;
  written = Math.floor(at);
  const last = samples.slice(-Math.round(60_000 / pause));
  const rss = last.map((sample) => sample.rss).sort((one, other) => one - other)[last.length >> 1] ?? 0;
  const statuses = Object.fromEntries([...load.statuses].sort(([one], [other]) => one - other));
  const line = { minute: Number(at.toFixed(2)), rss, exchanges: load.exchanges, accounts: known, memory, statuses };
  await appendFile(file, `${JSON.stringify(line)}\n`);
  console.log(
    `${at.toFixed(1)} min  RSS ${megabytes(rss)}  heap ${megabytes(memory.heap.bytes)} + ${megabytes(memory.heap.externalBytes)}  journals ${megabytes(memory.journals.bytes)}  accounts ${known}  streams ${memory.streams.open}, ${memory.streams.cut} cut  snapshots ${memory.snapshots.number}, ${megabytes(memory.snapshots.bytes)}  ${load.exchanges} exchanges`,
  );
}
await load.end();
streams.end();
client.end();
watcher.end();
const { settled, end, growth, pass } = judge(samples, settle, minutes);
await served.stop();
console.log(
  `RSS was ${megabytes(settled)} after ${settle} minutes and ${megabytes(end)} at the end: ${growth.toFixed(3)} of it, where ${maxGrowth} is the most.`,
);
await appendFile(file, `${JSON.stringify({ settled, end, growth, pass })}\n`);
if (!pass) process.exitCode = 1;
