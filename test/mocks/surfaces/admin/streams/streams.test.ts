import { afterEach, expect, test, vi } from 'vitest';
import { rowsOf } from '../../../../soak/soaking.ts';
import { type OpenAdmin, openAdmin } from '../open-admin.ts';

afterEach(() => {
  vi.useRealTimers();
});

type Reader = ReadableStreamDefaultReader<Uint8Array>;

const create = async ({ core }: OpenAdmin, size: number, account = 'default'): Promise<void> => {
  const body = JSON.stringify({ name: 'x', settings: { a: 'y'.repeat(size) } });
  const headers = { authorization: `Bearer t@${account}`, 'content-type': 'application/json' };
  const { status } = await core.fetch('https://api.integrator.io/v1/integrations', { method: 'POST', headers, body });
  expect(status).toBe(201);
};

async function open({ fetch }: OpenAdmin, path: string, headers: HeadersInit = {}): Promise<Reader> {
  const response = await fetch(`http://127.0.0.1:4010/__admin${path}`, { headers });
  if (response.body === null || !response.ok) throw new Error(`It got ${response.status}.`);
  return response.body.getReader();
}

/** What the health says of the streams. */
async function held({ ask }: OpenAdmin): Promise<Readonly<Record<string, number>>> {
  const { memory } = Object((await ask('GET /health')).body);
  return memory.streams;
}

/** Reads to the end, and gives the pieces as they came. */
async function rest(reader: Reader): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
  }
}

const textOf = (pieces: readonly Uint8Array[]): string => Buffer.concat(pieces).toString();

test.each<readonly [streams: number, events: number, size: number, maxBytes: number, path: string]>(
  rowsOf(
    [
      [1, 40, 9000, 80_000, '/journal/stream'],
      [20, 40, 9000, 80_000, '/journal/stream'],
      [20, 40, 9000, 80_000, '/accounts/default/journal/stream'],
      [50, 10, 30_000, 40_000, '/journal/stream'],
      [5, 200, 10, 20_000, '/accounts/default/journal/stream'],
    ],
    5,
  ),
)(
  '%i streams that nobody reads hold no more than their bytes: %i events of %i, %i bytes, %s',
  async (streams, events, size, maxBytes, path) => {
    const admin = openAdmin({ stream: { maxBytes } });
    const readers = await Promise.all(Array.from({ length: streams }, () => open(admin, path)));
    let max = 0;
    for (let count = 0; count < events; count += 1) {
      await create(admin, size);
      max = Math.max(max, (await held(admin))['bytes'] ?? Number.NaN);
    }
    // A single event may be larger than that; the response has the text too.
    expect(max).toBeLessThanOrEqual(streams * Math.max(maxBytes, 2 * size + 3000));
    expect(await held(admin)).toMatchObject({ open: 0, bytes: 0, cut: streams });
    for (const reader of readers)
      expect(textOf(await rest(reader))).toMatch(/watching\n\nevent: cut\ndata: \{"error":"cut",.*\}\n\n$/);
  },
);

test('an event is written out once, and all streams have the same bytes of it', async () => {
  const admin = openAdmin();
  const readers = await Promise.all([
    open(admin, '/journal/stream'),
    open(admin, '/journal/stream'),
    open(admin, '/accounts/default/journal/stream'),
  ]);
  for (const reader of readers) await reader.read();
  await create(admin, 10);
  const [one, two] = await Promise.all(readers.slice(0, 2).map(async (reader) => (await reader.read()).value));
  const [number, three] = [(await readers[2]?.read())?.value, (await readers[2]?.read())?.value];
  expect(textOf([number ?? new Uint8Array()])).toBe('id: 1\n');
  expect([two === one, three === one]).toEqual([true, true]);
  for (const reader of readers) await reader.cancel();
});

test('a client that reads gets every event, however large, while others are cut', async () => {
  const admin = openAdmin({ stream: { maxBytes: 2000 } });
  const [reading, idle] = [await open(admin, '/journal/stream'), await open(admin, '/journal/stream')];
  await reading.read();
  for (let count = 1; count <= 20; count += 1) {
    await create(admin, 5000);
    expect(textOf([(await reading.read()).value ?? new Uint8Array()])).toContain(`"sequence":${count},`);
  }
  expect(await held(admin)).toMatchObject({ open: 1, cut: 1 });
  await Promise.all([reading.cancel(), idle.cancel()]);
  expect(await held(admin)).toMatchObject({ open: 0, bytes: 0, cut: 1 });
});

test('whoever comes back after a cut gets all that was missed, and nothing twice, whatever it amounts to', async () => {
  const admin = openAdmin({ stream: { maxBytes: 2000 } });
  for (let count = 0; count < 30; count += 1) await create(admin, 3000);
  const reader = await open(admin, '/accounts/default/journal/stream', { 'last-event-id': '4' });
  expect((await held(admin))['bytes']).toBe(0);
  let text = '';
  await create(admin, 10);
  while (!text.includes('"sequence":31,')) text += textOf([(await reader.read()).value ?? new Uint8Array()]);
  const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  expect(ids).toEqual(Array.from({ length: 27 }, (_, index) => index + 5));
  await reader.cancel();
});

test('heartbeats do not wait one behind the other', async () => {
  vi.useFakeTimers();
  const admin = openAdmin({ stream: { heartbeat: 1000 } });
  const reader = await open(admin, '/journal/stream');
  vi.advanceTimersByTime(60_000);
  expect((await held(admin))['bytes']).toBe(': still here\n\n'.length);
  await reader.cancel();
});

test('there are so many streams at a time, and one more is refused until one ends', async () => {
  const admin = openAdmin({ stream: { maxOpen: 3 } });
  const readers = await Promise.all(Array.from({ length: 3 }, () => open(admin, '/journal/stream')));
  expect(await admin.ask('GET /accounts/default/journal/stream')).toMatchObject({
    status: 503,
    body: { error: 'unavailable', message: expect.stringMatching(/^Failed to open a stream: there are 3 already/) },
  });
  await readers[0]?.cancel();
  readers.push(await open(admin, '/journal/stream'));
  expect(await held(admin)).toMatchObject({ open: 3, maxOpen: 3 });
  for (const reader of readers) await reader.cancel();
});
