import { connect } from 'node:net';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { RunningServer } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { WireBudget } from '../../../../../mocks/surfaces/server/traffic/wire-budget.ts';
import { rowsOf } from '../../../../soak/soaking.ts';
import { openWire } from '../../wire.ts';

const running: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function serve(): Promise<RunningServer> {
  const server = await startServer({ port: 0, report: 'silent', seed: 'empty' });
  running.push(server);
  return server;
}

const line = (method: string, path: string): string =>
  `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer t\r\nContent-Length: 0\r\n\r\n`;

test.each<readonly [path: string, records: number]>(
  rowsOf(
    [
      ['/v1/integrations', 8],
      ['/__admin/accounts/default/state', 8],
    ],
    2,
  ),
)(
  'a client that sends 500 requests at once, and reads nothing, is worked for as far as it reads: %s',
  async (path, records) => {
    const { port, url, integrator } = await serve();
    for (let count = 0; count < records; count += 1) {
      integrator.create.integration({ name: 'x', settings: { a: 'y'.repeat(900_000) } });
    }
    const socket = connect(port, '127.0.0.1');
    socket.pause();
    socket.write(line('GET', path).repeat(500));
    await new Promise<void>((resolve) => {
      socket.once('connect', () => resolve());
    });
    let held = 0;
    for (let count = 0; count < 20; count += 1) {
      const { memory } = Object(await (await fetch(`${url}/__admin/health`)).json());
      held = Math.max(held, memory.responses.bytes);
    }
    socket.destroy();
    // One response, of all of them.
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(records * 1_000_000);
    expect(integrator.journal.recorded).toBeLessThan(10);
  },
);

test('requests that come at once over one connection are served in their order, each of them', async () => {
  const { port, integrator } = await serve();
  const wire = await openWire(port);
  const [first, second, third] = Array.from({ length: 3 }, () => integrator.create.integration({}));
  const order = [first, second, third, second, first].map((record) => record?._id ?? '');
  wire.write(order.map((id) => line('GET', `/v1/integrations/${id}`)).join('') + line('GET', '/__admin/health'));
  const returned: unknown[] = [];
  for (const _id of order) {
    const { status, body } = await wire.next();
    returned.push([status, JSON.parse(body)._id]);
  }
  expect(returned).toEqual(order.map((id) => [200, id]));
  expect((await wire.next()).status).toBe(200);
  wire.socket.destroy();
});

test('what waits behind a request whose client goes away is not done', async () => {
  const { port, integrator } = await serve();
  integrator.faults.add({ connection: 'stalled', method: 'GET' });
  const wire = await openWire(port);
  wire.write(
    line('GET', '/v1/tokenInfo') + line('DELETE', `/v1/integrations/${integrator.create.integration({})._id}`),
  );
  while (integrator.journal.recorded === 0) await new Promise((resolve) => setImmediate(resolve));
  wire.socket.destroy();
  await wire.closed;
  await (await fetch(`${running[0]?.url}/v1/tokenInfo`, { method: 'OPTIONS' })).text();
  expect(integrator.integrations.size).toBe(1);
});

test('what waits is never more than the budget, and whoever has waited longest is cut first', () => {
  const step = fc.record({ client: fc.nat(5), bytes: fc.integer({ min: -2000, max: 2000 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), fc.integer({ min: 1, max: 5000 }), (steps, max) => {
      const clients = Array.from({ length: 6 }, (_, index) => ({ index }));
      const plain = new Map<number, number>();
      const cut: number[] = [];
      const budget = new WireBudget<{ readonly index: number }>(max, ({ index }) => cut.push(index));
      const expected: number[] = [];
      for (const { client, bytes } of steps) {
        const one = clients[client] ?? { index: client };
        const waiting = plain.get(client) ?? 0;
        if (bytes > 0) {
          plain.set(client, waiting + bytes);
          budget.add(one, bytes);
        } else {
          budget.release(one, -bytes);
          if (-bytes >= waiting) plain.delete(client);
          else plain.set(client, waiting + bytes);
        }
        const total = (): number => [...plain.values()].reduce((sum, size) => sum + size, 0);
        while (total() > max) {
          const [oldest = 0] = plain.keys();
          plain.delete(oldest);
          expected.push(oldest);
        }
        expect(budget.held).toEqual({ bytes: total(), maxBytes: max, cut: expected.length });
        expect(cut).toEqual(expected);
      }
    }),
  );
});

test('a request that does not come to its end is waited for a minute, and its headers for twenty seconds', async () => {
  const { patientServer } = await import('../../../../../mocks/surfaces/server/traffic/traffic.ts');
  expect(patientServer).toEqual({ headersTimeout: 20_000, requestTimeout: 60_000, connectionsCheckingInterval: 5000 });
});

test('the bytes of bodies that are not at their end are counted, and no longer when their clients go', async () => {
  const { port, url } = await serve();
  const memory = async (): Promise<Readonly<Record<string, { readonly bytes: number }>>> =>
    Object(await (await fetch(`${url}/__admin/health`)).json()).memory;
  const wires = await Promise.all(Array.from({ length: 5 }, () => openWire(port)));
  for (const wire of wires) {
    wire.write(
      'POST /v1/integrations HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer t\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n',
    );
    wire.write('x'.repeat(60_000));
  }
  while (((await memory())['requests']?.bytes ?? 0) < 300_000);
  expect((await memory())['requests']?.bytes).toBe(300_000);
  for (const wire of wires) wire.socket.destroy();
  while (((await memory())['requests']?.bytes ?? 0) > 0);
});

test('what is acted upon takes room from what waits for slow clients, and has none beyond the budget', () => {
  const cut: object[] = [];
  const budget = new WireBudget<object>(100, (thing) => cut.push(thing));
  const [first, second] = [{}, {}];
  budget.add(first, 30);
  budget.add(second, 30);
  expect(budget.reserve(50)).toBe(true);
  expect([cut, budget.held]).toEqual([[first], { bytes: 80, maxBytes: 100, cut: 1 }]);
  expect(budget.reserve(51)).toBe(false);
  expect(budget.held).toEqual({ bytes: 80, maxBytes: 100, cut: 2 });
  budget.free(50);
  expect(budget.held).toEqual({ bytes: 30, maxBytes: 100, cut: 2 });
});

test('requests that a fault keeps waiting count for as long as they wait, also those whose client is gone', async () => {
  const { port, url, integrator } = await serve();
  const held = async (): Promise<number> =>
    Object(await (await fetch(`${url}/__admin/health`)).json()).memory.requests.bytes;
  integrator.faults.add({ method: 'POST', latency: 3_600_000 });
  const body = JSON.stringify({ name: 'x'.repeat(100_000) });
  const head = `POST /v1/integrations HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer t\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  for (let count = 0; count < 3; count += 1) {
    const wire = await openWire(port);
    wire.write(head + body);
    while ((await held()) < (count + 1) * 2 * body.length);
    wire.socket.destroy();
    await wire.closed;
  }
  const waiting = await held();
  expect([waiting > 600_000, waiting < 700_000]).toEqual([true, true]);
});

test('a response that trickles out counts from its beginning, and is let go of with its client', async () => {
  const { port, url, integrator } = await serve();
  const held = async (): Promise<number> =>
    Object(await (await fetch(`${url}/__admin/health`)).json()).memory.responses.bytes;
  integrator.create.integration({ name: 'x'.repeat(500_000) });
  integrator.faults.add({ method: 'GET', connection: 'drip', dripFor: 3_600_000 });
  const wire = await openWire(port);
  wire.write(line('GET', '/v1/integrations'));
  while ((await held()) < 500_000);
  wire.socket.destroy();
  await wire.closed;
  while ((await held()) > 0);
  expect(integrator.journal.recorded).toBe(1);
});
