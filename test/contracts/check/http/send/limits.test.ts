import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { ReceivedResponse } from '../../../../../contracts/check/exchange/exchange-log.ts';
import { createSender } from '../../../../../contracts/check/http/send/create-sender.ts';
import { jsonExtent, looksNested } from '../../../../../contracts/check/http/send/json-extent.ts';
import { oneAtATime } from '../../../../../contracts/check/http/send/one-at-a-time.ts';
import { sendOnce } from '../../../../../contracts/check/http/send/send-once.ts';
import { rowsOf, soaking } from '../../../../soak/soaking.ts';
import { type HostileServer, startHostile, startRaw } from '../hostile-server.ts';

const servers: HostileServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const maxResponseBytes = 100_000;

async function ask(
  server: HostileServer,
  { timeoutMs = 10_000, fetch = globalThis.fetch }: { timeoutMs?: number; fetch?: typeof globalThis.fetch } = {},
): Promise<ReceivedResponse> {
  servers.push(server);
  const sender = createSender({ fetch, timeoutMs, maxResponseBytes });
  return sendOnce(sender, { url: `${server.url}/integrations`, method: 'GET', headers: {} }, undefined);
}

/** What a fetch was read of: the chunks that came out of it. */
function counting(): { readonly fetch: typeof fetch; bytes: number; cancelled: number } {
  const counter = {
    bytes: 0,
    cancelled: 0,
    fetch: (async (input, init) => {
      const response = await fetch(input, init);
      const reader = response.body?.getReader();
      const body = new ReadableStream<Uint8Array>(
        {
          pull: async (controller) => {
            const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
            if (done || value === undefined) return controller.close();
            counter.bytes += value.length;
            controller.enqueue(value);
          },
          cancel: async () => {
            counter.cancelled += 1;
            await reader?.cancel();
          },
        },
        { highWaterMark: 0 },
      );
      return new Response(body, { status: response.status, headers: response.headers });
    }) satisfies typeof fetch,
  };
  return counter;
}

const zeros = Buffer.alloc(soaking ? 20_000_000 : 2_000_000, 32);
const bombs: readonly (readonly [coding: string, pack: () => Buffer])[] = [
  ['gzip', () => gzipSync(zeros)],
  ['x-gzip', () => gzipSync(zeros)],
  ['deflate', () => deflateSync(zeros)],
  ['br', () => brotliCompressSync(zeros)],
  ['zstd', () => zstdCompressSync(zeros)],
  ['gzip, gzip', () => gzipSync(gzipSync(zeros))],
  ['gzip, gzip, gzip, gzip', () => gzipSync(gzipSync(gzipSync(gzipSync(zeros))))],
  ['br, gzip', () => gzipSync(brotliCompressSync(zeros))],
];

test.each(rowsOf(bombs, 4))('a body that %s blows up is given up at the limit and a chunk', async (coding, pack) => {
  const body = pack();
  const counter = counting();
  const server = await startHostile((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding }).end(body);
  });
  const asked = ask(server, { fetch: counter.fetch });
  // What this fetch does not unpack is no bomb to it.
  if (coding === 'zstd' && counter.bytes === 0) {
    const outcome = await asked.then(
      ({ bytes }) => bytes.length,
      (error: unknown) => error,
    );
    if (typeof outcome === 'number') return expect(outcome).toBe(body.length);
    expect(outcome).toHaveProperty('limit', 'too large');
  } else await expect(asked).rejects.toMatchObject({ name: 'ResponseLimitError', limit: 'too large' });
  expect(counter.bytes).toBeLessThan(maxResponseBytes + 128 * 1024);
  expect(counter.cancelled).toBe(1);
});

test('a body without end is given up, and its connection with it', async () => {
  let closed = (): void => undefined;
  const isClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const chunk = Buffer.alloc(16_384, 32);
  const server = await startHostile((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more).on('close', closed);
    more();
  });
  await expect(ask(server)).rejects.toMatchObject({ limit: 'too large', response: { status: 200 } });
  await isClosed;
  // The limit, and what lies in the buffers of both sides.
  expect(server.bytesSent()).toBeLessThan(16 * 2 ** 20);
});

test('a body as large as the limit is taken, and one byte more is not', async () => {
  const server = await startHostile((_request, response) => response.end(Buffer.alloc(maxResponseBytes, 32)));
  expect((await ask(server)).bytes).toHaveLength(maxResponseBytes);
  const larger = await startHostile((_request, response) => response.end(Buffer.alloc(maxResponseBytes + 1, 32)));
  await expect(ask(larger)).rejects.toMatchObject({ limit: 'too large' });
});

const codings = (count: number): string => Array.from({ length: count }, () => 'gzip').join(', ');

test.each<[what: string, head: string, error: object]>([
  [
    'a header that never ends',
    `HTTP/1.1 200 OK\r\nx: ${'a'.repeat(200_000)}`,
    { cause: { code: 'UND_ERR_HEADERS_OVERFLOW' } },
  ],
  [
    'a thousand headers',
    `HTTP/1.1 200 OK\r\n${'x: aaaaaaaaaaaaaaaaaaaa\r\n'.repeat(1000)}\r\n`,
    { cause: { code: 'UND_ERR_HEADERS_OVERFLOW' } },
  ],
  ['a body shorter than it says', 'HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n[', { name: 'TimeoutError' }],
  ['no end of the head', 'HTTP/1.1 200 OK\r\n', { name: 'TimeoutError' }],
  ['a hundred codings', `HTTP/1.1 200 OK\r\ncontent-encoding: ${codings(100)}\r\ncontent-length: 2\r\n\r\n[]`, {}],
  ['a chunk of a size that is none', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n', {}],
  ['no HTTP at all', '220 smtp.example ESMTP\r\n', {}],
])('%s is an error, in time', async (_what, head, error) => {
  const server = await startRaw((socket) => void socket.write(head));
  await expect(ask(server, { timeoutMs: 100 })).rejects.toMatchObject(error);
});

test('a flood of 1xx responses ends in time', async () => {
  const flood = 'HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n'.repeat(200);
  const server = await startRaw((socket) => {
    const timer = setInterval(() => socket.write(flood), 1);
    socket.on('close', () => clearInterval(timer));
  });
  await expect(ask(server, { timeoutMs: 100 })).rejects.toThrow();
});

test('a body of a byte now and then ends in time', async () => {
  const server = await startHostile((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('[');
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  });
  await expect(ask(server, { timeoutMs: 100 })).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('more after the body than its length says goes to nobody', async () => {
  const server = await startRaw(
    (socket) =>
      void socket.write(
        'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n[1]',
      ),
  );
  expect((await ask(server)).value).toEqual([]);
});

test('a fetch that hears no signal is not waited for', async () => {
  vi.useFakeTimers();
  try {
    const sender = createSender({ fetch: () => new Promise<Response>(() => undefined), timeoutMs: 30_000 });
    const asked = sendOnce(sender, { url: 'http://backend.invalid/', method: 'GET', headers: {} }, undefined);
    const refused = expect(asked).rejects.toThrow('it took longer than 30 seconds');
    await vi.advanceTimersByTimeAsync(30_000);
    await refused;
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test.each<[string, BodyInit, string]>([
  ['nested 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), 'too deep'],
  ['objects nested deep', `${'{"a":'.repeat(600)}1${'}'.repeat(600)}`, 'too deep'],
  ['of three million empty objects', `[${'{},'.repeat(2_999_999)}{}]`, 'too many values'],
])('JSON %s is given up before it is parsed', async (_what, body, limit) => {
  const sender = createSender({ fetch: async () => new Response(body) });
  const asked = sendOnce(sender, { url: 'http://backend.invalid/', method: 'GET', headers: {} }, undefined);
  await expect(asked).rejects.toMatchObject({ name: 'ResponseLimitError', limit });
});

test('brackets in texts are no depth, and the depth of any JSON is reported as a parser has it', () => {
  const depthOf = (value: unknown): number =>
    typeof value !== 'object' || value === null ? 0 : 1 + Math.max(0, ...Object.values(value).map(depthOf));
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 8 }), (value, max) => {
      const bytes = new TextEncoder().encode(JSON.stringify(value));
      const padded = new Uint8Array(bytes.length + 20).fill(32);
      padded.set(bytes);
      expect(jsonExtent(padded, max, 1e9).isTooDeep).toBe(depthOf(value) > max);
    }),
  );
});

test.each<[text: string, values: number]>([
  ['[1,2,3]', 4],
  ['{"a":1,"b":[true,null]}', 5],
  [`["${'long, '.repeat(20)}"]`, 2],
  [`["a \\" , b", ${'1'.repeat(30)}]`, 3],
  [`${' '.repeat(30)}[]`, 2],
])('%s has %i values, as they are counted, and no more', (text, values) => {
  const bytes = new TextEncoder().encode(text);
  expect(jsonExtent(bytes, 5, values)).toEqual({ isTooDeep: false, isTooMany: false });
  expect(jsonExtent(bytes, 5, values - 1)).toEqual({ isTooDeep: false, isTooMany: true });
});

test.each([
  ['[]', true],
  [' {}', true],
  ['\r\n\t []', true],
  ['"[]"', false],
  ['7', false],
  ['', false],
])('whether %j is counted before it is parsed: %j', (text, isNested) => {
  expect(looksNested(new TextEncoder().encode(text))).toBe(isNested);
});

test('large bodies are read one after the other, and small ones beside each other', async () => {
  const turn = oneAtATime();
  let inside = 0;
  let max = 0;
  const visit = async (): Promise<void> => {
    const leave = await turn();
    max = Math.max(max, ++inside);
    await Promise.resolve();
    inside -= 1;
    leave();
  };
  await Promise.all(Array.from({ length: 10 }, visit));
  expect(max).toBe(1);
});
