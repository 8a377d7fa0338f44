import { expect, test } from 'vitest';
import { adminContract, type OpenAdmin, openAdmin } from '../open-admin.ts';

const list = ({ core }: OpenAdmin, token = 't'): Promise<Response> =>
  core.fetch('https://api.integrator.io/v1/integrations', { headers: { authorization: `Bearer ${token}` } });

/** Reads a stream until a text has come, and gives what came until then. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, wanted: string): Promise<string> {
  const decoder = new TextDecoder();
  for (let text = ''; ; ) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (text.includes(wanted)) return text;
  }
}

/** What the health says of the streams. */
async function held({ ask }: OpenAdmin): Promise<unknown> {
  const { memory } = Object((await ask('GET /health')).body);
  return memory.streams;
}

async function open(admin: OpenAdmin, path: string, init: RequestInit = {}) {
  const request = new Request(`http://127.0.0.1:4010/__admin${path}`, init);
  const response = await admin.fetch(request);
  const facts = { status: response.status, headers: response.headers, body: 'events' };
  expect((await adminContract.checkResponse(request, facts)).violations).toEqual([]);
  const reader = response.body?.getReader();
  if (reader === undefined) throw new Error('Failed to open the stream: it has no body.');
  return { response, reader };
}

test('a stream tells of an exchange when it is over, with its number', async () => {
  const admin = openAdmin();
  const { response, reader } = await open(admin, '/accounts/default/journal/stream');
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  expect(await readUntil(reader, 'watching\n\n')).toBe('retry: 1000\n: watching\n\n');
  await list(admin);
  const event = await readUntil(reader, '\n\n');
  expect(event).toMatch(
    /^id: 1\nevent: exchange\ndata: \{"sequence":1,[^\n]*"operation":"listIntegrations"[^\n]*\}\n\n$/,
  );
  await reader.cancel();
});

test('a stream of one account says nothing of the others, that of all says it', async () => {
  const admin = openAdmin();
  const own = await open(admin, '/accounts/w1/journal/stream');
  const all = await open(admin, '/journal/stream');
  await list(admin);
  await list(admin, 't@w1');
  expect(await readUntil(all.reader, '"account":"w1"')).toContain('"account":"default"');
  expect(await readUntil(own.reader, '"account":"w1"')).not.toContain('"account":"default"');
  await Promise.all([own.reader.cancel(), all.reader.cancel()]);
});

test('whoever comes back gets what was missed', async () => {
  const admin = openAdmin();
  for (let count = 0; count < 3; count += 1) await list(admin);
  const { reader } = await open(admin, '/accounts/default/journal/stream', { headers: { 'last-event-id': '1' } });
  const text = await readUntil(reader, 'id: 3\n');
  expect([...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id)).toEqual(['2', '3']);
  await reader.cancel();
});

test('a comment comes now and then, so that nobody takes the line for dead', async () => {
  const admin = openAdmin({ stream: { heartbeat: 1 } });
  const { reader } = await open(admin, '/journal/stream');
  expect(await readUntil(reader, 'still here')).toContain(': still here\n\n');
  await reader.cancel();
});

test('a stream ends when its client goes away', async () => {
  const admin = openAdmin();
  const controller = new AbortController();
  const { reader } = await open(admin, '/journal/stream', { signal: controller.signal });
  controller.abort();
  await list(admin);
  expect(await readUntil(reader, 'exchange')).toBe('retry: 1000\n: watching\n\n');
});

test('a client that does not read is cut off, and the fake goes on', async () => {
  const admin = openAdmin({ stream: { maxBytes: 10_000 } });
  const { reader } = await open(admin, '/accounts/default/journal/stream');
  for (let count = 0; count < 9; count += 1) expect((await list(admin)).status).toBe(200);
  const text = await readUntil(reader, 'never');
  // What waited is gone, so that a client that never reads holds nothing.
  expect(text).toBe(
    'retry: 1000\n: watching\n\nevent: cut\ndata: {"error":"cut","message":"Failed to send on: more than 10000 bytes wait for you. Read faster, or come back with Last-Event-ID."}\n\n',
  );
  expect(await held(admin)).toMatchObject({ open: 0, bytes: 0, cut: 1 });
});
