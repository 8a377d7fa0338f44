import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePage } from '../../../../../mocks/surfaces/server/pages/static-pages.ts';
import type { RunningServer } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { serve } from './serve-once.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ port: 0, report: 'silent', adminToken: 'secret' });
});

afterAll(() => server.close());

const files: readonly [path: string, type: string][] = [
  ['', 'text/html; charset=utf-8'],
  ['inspector.js', 'text/javascript; charset=utf-8'],
  ['inspector.css', 'text/css; charset=utf-8'],
  ['docs', 'text/html; charset=utf-8'],
  ['reference.js', 'text/javascript; charset=utf-8'],
  ['docs/openapi.json', 'application/json'],
];

/** What a browser has that was opened with the token in the address. */
async function cookie(at = server): Promise<string> {
  const { headers } = await fetch(`${at.url}/__admin/?admin-token=secret`);
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}

const get = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}/__admin/${path}`, { headers, redirect: 'manual' });

test.each(files)('/__admin/%s is served under a policy that lets nothing of elsewhere in', async (path, type) => {
  for (const headers of [{ 'x-admin-token': 'secret' }, { cookie: await cookie() }]) {
    const response = await get(path, headers);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'self'; base-uri 'none'; frame-ancestors 'none'/);
    expect(policy).not.toMatch(/script-src|unsafe-eval|https?:/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test.each([
  ['gzip', 'gzip'],
  ['br, GZIP;q=0.5', 'gzip'],
  ['gzip;q=0', null],
  ['identity', null],
])(
  'the reference is sent as it is on disk to whoever takes gzip, and else unpacked: %s',
  async (accepted, encoding) => {
    const response = await get('reference.js', { 'x-admin-token': 'secret', 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(await response.text()).toContain('openapi-explorer');
  },
);

test.each(files)('/__admin/%s is not served to whoever does not show the admin token', async (path, type) => {
  const other = await startServer({ port: 0, report: 'silent', adminToken: 'secret' });
  const port = new URL(server.url).port;
  const wrong = [
    {},
    { 'x-admin-token': 'wrong' },
    { cookie: await cookie(other) },
    { cookie: `integrator-testkit-${port}=secret` },
  ];
  for (const headers of [...wrong, { cookie: `integrator-testkit-${port}=` }]) {
    for (const query of ['', '?admin-token=wrong', '?admin-token=', '?admin_token=secret']) {
      const response = await get(path + query, headers);
      expect([response.status, response.headers.get('set-cookie')]).toEqual([401, null]);
      const isPage = type.startsWith('text/html');
      expect(await response.text()).toContain(
        isPage ? '<input name="admin-token" type="password"' : '"error":"unauthorized"',
      );
    }
  }
  await other.close();
});

test('the cookie of a page is not the token, is for this server’s pages alone, and opens nothing of the control API', async () => {
  const response = await get('docs?document=control&admin-token=secret');
  expect(response.status).toBe(200);
  const set = response.headers.get('set-cookie') ?? '';
  expect(set).toMatch(/^integrator-testkit-\d+=[\w-]{32}; Path=\/__admin; HttpOnly; SameSite=Strict$/);
  expect((await get('accounts', { cookie: await cookie() })).status).toBe(401);
  expect((await get('accounts?admin-token=secret')).status).toBe(401);
});

test('only the reference may have styles of its own', async () => {
  const policyOf = async (path: string): Promise<string | null> =>
    (await get(path, { 'x-admin-token': 'secret' })).headers.get('content-security-policy');
  expect(await policyOf('')).not.toContain('unsafe-inline');
  expect(await policyOf('docs')).toContain("style-src 'self' 'unsafe-inline'");
});

test('the page is found without its slash, and the control API stays where it was', async () => {
  const response = await fetch(`${server.url}/__admin?admin-token=secret`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([308, '/__admin/?admin-token=secret']);
  expect((await fetch(`${server.url}/__admin/accounts`)).status).toBe(401);
  expect((await fetch(`${server.url}/__admin/`, { method: 'POST' })).status).not.toBe(200);
  const head = await fetch(`${server.url}/__admin/`, { method: 'HEAD', headers: { 'x-admin-token': 'secret' } });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('pages that are not built say how to build them', async () => {
  const lone = await serve(createServer((request, response) => void servePage(request, response, ['./nowhere/'])));
  const received = await fetch(`${lone.url}/__admin/`);
  expect(received.status).toBe(503);
  expect(await received.text()).toContain('Run <code>npm run build</code>');
  await lone.close();
});
