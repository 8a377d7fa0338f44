import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import * as undici from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIntegrator } from '../../../../../mocks/surfaces/msw/integrator.ts';
import { type NodeIntegrator, setupIntegrator } from '../../../../../mocks/surfaces/node/setup-integrator.ts';
import type { RunningServer } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';

const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
const path = '/v1/integrations';
const maxBodyBytes = 1000;
let integrator: NodeIntegrator;
let server: RunningServer;

beforeAll(async () => {
  integrator = setupIntegrator({ report: 'silent', maxBodyBytes });
  integrator.start();
  server = await startServer({ port: 0, report: 'silent', maxBodyBytes });
});
afterAll(async () => {
  integrator.stop();
  await server.close();
});

/** What came back, in what matters here. */
interface Responded {
  readonly status: number;
  readonly body: unknown;
}

/** Sends bytes as they are. */
type Post = (body: Uint8Array, more: Record<string, string>) => Promise<Responded>;

async function read(response: Response): Promise<Responded> {
  return { status: response.status, body: await response.json() };
}

const surfaces: Readonly<Record<string, Post>> = {
  'createIntegrator().fetch': async (body, more) =>
    read(
      await createIntegrator({ report: 'silent', maxBodyBytes }).fetch(`https://api.integrator.io${path}`, {
        method: 'POST',
        headers: { ...headers, ...more },
        body: new Uint8Array(body),
      }),
    ),
  'the global fetch': async (body, more) =>
    read(
      await fetch(`https://api.integrator.io${path}`, {
        method: 'POST',
        headers: { ...headers, ...more },
        body: new Uint8Array(body),
      }),
    ),
  'a socket': async (body, more) => {
    const response = await undici.request(`https://api.integrator.io${path}`, {
      method: 'POST',
      headers: { ...headers, ...more },
      body,
    });
    return { status: response.statusCode, body: await response.body.json() };
  },
  serve: async (body, more) => {
    const response = await undici.request(server.url + path, {
      method: 'POST',
      headers: { ...headers, ...more },
      body,
    });
    return { status: response.statusCode, body: await response.body.json() };
  },
};

const named = Buffer.from('{"name":"Grüße"}');
const large = Buffer.from(JSON.stringify({ name: 'x'.repeat(2 * maxBodyBytes) }));

describe.each(Object.keys(surfaces))('by %s', (surface) => {
  const post: Post = (body, more) => surfaces[surface]?.(body, more) ?? Promise.reject(new Error('unknown'));

  test.each<[coding: string, body: Uint8Array]>([
    ['gzip', gzipSync(named)],
    ['GZIP', gzipSync(named)],
    ['deflate', deflateSync(named)],
    ['br', brotliCompressSync(named)],
    ['identity', named],
  ])('a body in the coding %s is read', async (coding, body) => {
    expect(await post(body, { 'content-encoding': coding })).toMatchObject({ status: 201, body: { name: 'Grüße' } });
  });

  test.each<[what: string, coding: string, body: Uint8Array, status: number, code: string]>([
    ['that nobody knows', 'zstd-ish', named, 415, 'unsupported_media_type'],
    ['of two steps', 'gzip, br', gzipSync(named), 415, 'unsupported_media_type'],
    ['that it does not have', 'gzip', named, 400, 'invalid_json'],
    ['that it has half of', 'br', brotliCompressSync(named).subarray(0, 8), 400, 'invalid_json'],
    ['that hides a large one', 'gzip', gzipSync(large), 413, 'payload_too_large'],
    ['that hides a large one', 'deflate', deflateSync(large), 413, 'payload_too_large'],
    ['that hides a large one', 'br', brotliCompressSync(large), 413, 'payload_too_large'],
  ])('a body in a coding %s is refused (%s)', async (_what, coding, body, status, code) => {
    expect(await post(body, { 'content-encoding': coding })).toMatchObject({ status, body: { errors: [{ code }] } });
  });

  test('an unknown coding is named in the refusal', async () => {
    const { body } = await post(named, { 'content-encoding': 'lzma' });
    expect(body).toMatchObject({ errors: [{ message: 'Unsupported content encoding "lzma".' }] });
  });
});

test.each(['in process', 'by serve', 'with listeners to server.events'])(
  'a client that waits for 100 Continue is asked to go on (%s)',
  async (where) => {
    if (where.startsWith('with')) integrator.server.events.on('request:start', () => undefined);
    const { request } = where === 'by serve' ? http : https;
    const sent = request(where === 'by serve' ? server.url + path : `https://api.integrator.io${path}`, {
      method: 'POST',
      headers: { ...headers, expect: '100-continue', 'content-length': named.length },
    });
    sent.flushHeaders();
    await once(sent, 'continue');
    sent.end(named);
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(201);
    response.resume();
    integrator.server.events.removeAllListeners();
  },
);

test('undici may wait for 100 Continue, too', async () => {
  const { statusCode, body } = await undici.request(`https://api.integrator.io${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-length': String(named.length) },
    body: named,
    expectContinue: true,
  });
  await body.dump();
  expect(statusCode).toBe(201);
});

test('the words beside a status are those of HTTP', async () => {
  const core = createIntegrator({ report: 'silent', maxBodyBytes });
  const texts = async (call: typeof fetch, origin: string): Promise<string[]> => {
    const asked = [
      call(origin + path, { headers }),
      call(origin + path, { method: 'POST', headers, body: '{"name":"A"}' }),
      call(origin + path, { method: 'POST', headers, body: '{' }),
      call(origin + path, { method: 'POST', headers, body: large.toString() }),
      call(origin + path, { method: 'POST', headers, body: '{"name":5}' }),
      call(origin + path),
      call(`${origin}/v1/nowhere`, { headers }),
    ];
    return (await Promise.all(asked)).map(({ statusText }) => statusText);
  };
  const inProcess = await texts(core.fetch, 'https://api.integrator.io');
  expect(inProcess).toEqual(await texts(fetch, server.url));
  expect(inProcess).not.toContain('');
});
