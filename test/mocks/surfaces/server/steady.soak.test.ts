import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Client } from '../../../../bench/memory/client.ts';
import { startLoad } from '../../../../bench/memory/load.ts';
import { openStreams } from '../../../../bench/memory/streams.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';

const megabyte = 1_048_576;

/** The heap when all garbage is gone. */
async function heap(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  for (let round = 0; round < 3 && typeof collect === 'function'; round += 1) {
    collect();
    // What is only weakly held goes between two turns.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

test('after some thousand mixed exchanges the heap is what it was, and each budget is kept', async () => {
  const server = await startServer({ port: 0, report: 'silent', seed: 'sample', maxJournalBytes: 4 * megabyte });
  const client = new Client(server.port);
  const streams = openStreams(server.port, 20);
  const load = startLoad(client, { accounts: 5, rate: 100_000, seed: 1, unusedTokens: 50 });
  const until = async (exchanges: number): Promise<void> => {
    while (load.exchanges < exchanges) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      streams.renew();
    }
  };
  // By then the load has taken a hundred snapshots, and each one more makes the server forget the first.
  await until(12_000);
  const settled = await heap();
  const seen: number[] = [];
  for (const exchanges of [13_000, 14_000, 15_000]) {
    await until(exchanges);
    seen.push(await heap());
  }
  const { memory } = Object(JSON.parse((await client.send('GET', '/__admin/health')).text));
  await load.end();
  streams.end();
  client.end();
  await server.close();

  // Where the same load goes on, the least of three looks is no more than a little above the first.
  expect(Math.min(...seen)).toBeLessThan(settled * 1.1 + 4 * megabyte);
  expect(memory.journals.bytes).toBeLessThanOrEqual(4 * megabyte);
  expect(memory.journals.entries).toBeGreaterThan(10);
  expect(memory.streams.bytes).toBeLessThanOrEqual(20 * memory.streams.maxBytesEach);
  expect(memory.snapshots.number).toBeLessThanOrEqual(100);
  // The main one, five of the load, eight more that streams watch, and fifty one-off tokens.
  expect(memory.accounts.number).toBeLessThanOrEqual(64);
  expect(memory.accounts.bytes).toBeLessThan(100 * megabyte);
  expect(memory.responses.bytes).toBeLessThan(memory.responses.maxBytes);
});

test('twenty streams that nobody reads are cut, with 40 events of 0.9 MB behind them', async () => {
  const server = await startServer({ port: 0, report: 'silent', seed: 'empty' });
  const client = new Client(server.port);
  const unread = Array.from({ length: 20 }, () => openStreams(server.port, 1));
  const memory = async (): Promise<{ readonly streams: Readonly<Record<string, number>> }> =>
    Object(JSON.parse((await client.send('GET', '/__admin/health')).text)).memory;
  while ((await memory()).streams['open'] !== 20);
  const before = await heap();
  let max = 0;
  for (let count = 0; count < 40; count += 1) {
    const settings = { a: 'y'.repeat(900_000) };
    expect((await client.send('POST', '/v1/integrations', 'default', { name: 'x', settings })).status).toBe(201);
    max = Math.max(max, (await memory()).streams['bytes'] ?? Number.NaN);
  }
  expect(max).toBeLessThanOrEqual(20 * 8 * megabyte);
  expect((await memory()).streams).toMatchObject({ cut: 20, bytes: 0, open: 0 });
  // The records and the journal of 36 MB that were sent, with their texts; nothing of the streams.
  expect((await heap()) - before).toBeLessThan(160 * megabyte);
  for (const one of unread) one.end();
  client.end();
  await server.close();
});

test('thirty thousand one-off tokens leave a thousand accounts', async () => {
  const server = await startServer({ port: 0, report: 'silent', seed: { integrations: 5000 } });
  const client = new Client(server.port);
  const send = (from: number, to: number): Promise<unknown> =>
    Array.from({ length: to - from }, (_, index) => from + index).reduce<Promise<unknown>>(
      (before, count) => before.then(() => client.send('GET', '/v1/tokenInfo', `random${count}`)),
      Promise.resolve(),
    );
  await send(0, 2000);
  const settled = await heap();
  await Promise.all(Array.from({ length: 8 }, (_, part) => send(2000 + part * 3500, 2000 + (part + 1) * 3500)));
  expect((await heap()) - settled).toBeLessThan(20 * megabyte);
  expect(server.integrator.mock.accounts().length).toBeLessThan(1150);
  client.end();
  await server.close();
});
