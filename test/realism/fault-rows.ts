import { expect } from 'vitest';
import { plain, type Row, send, statusesOf, statusOf } from './row.ts';

const list = 'GET /integrations';
const one = `GET /integrations/${plain}`;
const name = { name: 'A' };

/** Each fault, and each preset. */
export const faultRows: readonly Row[] = [
  {
    title: 'a fault without a schedule applies until it is removed',
    run: async (surface) => {
      await surface.control.faults.add({ name: 'down', status: 503 });
      const down = await statusesOf(surface, 2);
      return [
        down,
        await surface.control.faults.remove('down'),
        await surface.control.faults.remove('down'),
        await statusesOf(surface, 1),
      ];
    },
    seen: [[503, 503], 1, 0, [200]],
  },
  {
    title: 'nth applies once',
    run: async (surface) => {
      await surface.control.faults.add({ nth: 2, status: 500 });
      return statusesOf(surface, 3);
    },
    seen: [200, 500, 200],
  },
  {
    title: 'every applies again and again, after applies later',
    run: async (surface) => {
      await surface.control.faults.add({ every: 2, after: 1, status: 500 });
      return statusesOf(surface, 5);
    },
    seen: [200, 200, 500, 200, 500],
  },
  {
    title: 'first applies at the beginning',
    run: async (surface) => {
      await surface.control.faults.add({ first: 2, status: 429 });
      return statusesOf(surface, 3);
    },
    seen: [429, 429, 200],
  },
  {
    title: 'rate draws from the seed: the same calls at every surface',
    run: async (surface) => {
      await surface.control.faults.add({ rate: 0.5, status: 500 });
      return statusesOf(surface, 12);
    },
    seen: [500, 200, 200, 500, 200, 200, 500, 200, 200, 200, 200, 200],
  },
  {
    title: 'operation, method and path say which exchanges',
    run: async (surface) => {
      const { faults } = surface.control;
      await faults.add({ operation: ['createIntegration', 'deleteIntegration'], status: 500 });
      await faults.add({ method: 'put', status: 502 });
      await faults.add({ path: '/integrations/*', method: ['GET'], status: 503 });
      return [
        await statusOf(surface, 'POST /integrations', name),
        await statusOf(surface, `PUT /integrations/${plain}`, name),
        await statusOf(surface, one),
        await statusOf(surface, list),
      ];
    },
    seen: [500, 502, 503, 200],
  },
  {
    title: 'a fault has a body, headers and a Retry-After of its own',
    run: async (surface) => {
      await surface.control.faults.add({
        status: 503,
        body: { down: true },
        retryAfter: 7,
        headers: { 'X-Why': 'test' },
      });
      return send(surface, list);
    },
    seen: { status: 503, body: { down: true }, retryAfter: '7' },
  },
  {
    title: 'a fault without a body has that of the document',
    run: async (surface) => {
      await surface.control.faults.add({ status: 429 });
      return send(surface, list);
    },
    seen: {
      status: 429,
      body: { errors: [{ code: 'rate_limited', message: expect.stringContaining('Too many requests') }] },
      retryAfter: '1',
    },
  },
  {
    title: 'a latency is in the journal, and several add up',
    run: async (surface) => {
      const { faults, journal } = surface.control;
      await faults.add({ latency: 3 });
      await faults.add({ latency: [2, 2] });
      await faults.add({ latency: { median: 4, sigma: 0 } });
      const { status } = await send(surface, list);
      return [status, (await journal.entries).map(({ duration }) => duration)];
    },
    seen: [200, [9]],
  },
  {
    title: 'a reset and an empty response break the connection, and the journal has status 0',
    run: async (surface) => {
      await surface.control.faults.add({ nth: 1, connection: 'reset' });
      await surface.control.faults.add({ nth: 2, connection: 'empty' });
      const statuses = await statusesOf(surface, 3);
      return [statuses, (await surface.control.journal.entries).map(({ status }) => status)];
    },
    seen: [
      ['ECONNRESET', 'UND_ERR_SOCKET', 200],
      [0, 0, 200],
    ],
  },
  {
    title: 'a truncated body ends in the middle',
    run: async (surface) => {
      await surface.control.faults.add({ connection: 'truncated' });
      const { status, body } = await send(surface, one);
      return [status, typeof body];
    },
    seen: [200, 'string'],
  },
  {
    title: 'a body that drips arrives whole',
    run: async (surface) => {
      await surface.control.faults.add({ connection: 'drip', dripFor: 4 });
      const { status, body } = await send(surface, one);
      return [status, Reflect.get(Object(body), '_id')];
    },
    seen: [200, plain],
  },
  {
    title: 'a response that stalls never comes',
    run: async (surface) => {
      await surface.control.faults.add({ connection: 'stalled' });
      const controller = new AbortController();
      const waiting = send(surface, list, undefined, { signal: controller.signal });
      await surface.control.journal.waitFor({ operation: 'listIntegrations' });
      controller.abort();
      return waiting.then(
        () => 'responds',
        (error: unknown) => (error instanceof Error ? error.name : error),
      );
    },
    seen: 'AbortError',
  },
  {
    title: 'a fault after the write loses the response and not the record',
    run: async (surface) => {
      await surface.control.faults.add({ operation: 'createIntegration', status: 503, phase: 'after' });
      const { status } = await send(surface, 'POST /integrations', name);
      return [status, (await surface.control.integrations.all()).length];
    },
    seen: [503, 7],
  },
  {
    title: 'the list tells how often each rule has seen and applied',
    run: async (surface) => {
      const { faults } = surface.control;
      const given = [await faults.add({ nth: 2, status: 500 }), await faults.use('maintenance', { method: 'POST' })];
      await statusesOf(surface, 3);
      return [given, await faults.list()];
    },
    seen: [
      ['fault-1', 'maintenance'],
      [
        { name: 'fault-1', nth: 2, status: 500, seen: 3, fired: 1 },
        { name: 'maintenance', method: 'POST', status: 503, retryAfter: 120, seen: 0, fired: 0 },
      ],
    ],
  },
  {
    title: 'rate-limited',
    run: async (surface) => {
      await surface.control.faults.use('rate-limited', { first: 1 });
      const { status, retryAfter } = await send(surface, list);
      return [status, retryAfter, await statusOf(surface, list)];
    },
    seen: [429, '1', 200],
  },
  {
    title: 'maintenance',
    run: async (surface) => {
      await surface.control.faults.use('maintenance');
      const { status, retryAfter } = await send(surface, list);
      return [status, retryAfter];
    },
    seen: [503, '120'],
  },
  {
    title: 'flaky',
    run: async (surface) => {
      await surface.control.faults.use('flaky');
      return (await statusesOf(surface, 15)).filter((status) => status === 503).length;
    },
    seen: 3,
  },
  {
    title: 'slow, with a latency of its own',
    run: async (surface) => {
      await surface.control.faults.use('slow', { latency: 2 });
      await send(surface, list);
      return (await surface.control.journal.entries)[0]?.duration;
    },
    seen: 2,
  },
  {
    title: 'token-expires',
    run: async (surface) => {
      await surface.control.faults.use('token-expires');
      const expired = await statusOf(surface, list);
      await surface.control.faults.clear();
      return [expired, await statusOf(surface, list)];
    },
    seen: [401, 200],
  },
  {
    title: 'lost-reply',
    run: async (surface) => {
      await surface.control.faults.use('lost-reply');
      const lost = await statusOf(surface, 'POST /integrations', name);
      return [
        lost,
        await statusOf(surface, 'POST /integrations', name),
        (await surface.control.integrations.all()).length,
      ];
    },
    seen: ['ECONNRESET', 201, 8],
  },
  {
    title: 'the rate limit of an account',
    options: { rateLimit: { capacity: 2, perSecond: 1 } },
    run: async (surface) => {
      await surface.control.clock.freeze();
      const statuses = await statusesOf(surface, 3);
      await surface.control.clock.advance(60_000);
      return [statuses, await statusesOf(surface, 1)];
    },
    seen: [[200, 200, 429], [200]],
  },
];
