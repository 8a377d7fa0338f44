import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../mocks/surfaces/server/start-server.ts';
import { servePage } from '../../mocks/surfaces/server/static-pages.ts';
import { serve } from './serve-once.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ port: 0, report: 'silent', adminToken: 'secret' });
});

afterAll(() => server.close());

test.each([
  ['', 'text/html; charset=utf-8'],
  ['inspector.js', 'text/javascript; charset=utf-8'],
  ['inspector.css', 'text/css; charset=utf-8'],
  ['docs', 'text/html; charset=utf-8'],
  ['reference.js', 'text/javascript; charset=utf-8'],
  ['docs/openapi.json', 'application/json'],
])(
  '/__admin/%s is served without the admin token, under a policy that lets nothing of elsewhere in',
  async (path, type) => {
    const answer = await fetch(`${server.url}/__admin/${path}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'self'; base-uri 'none'; frame-ancestors 'none'/);
    expect(policy).not.toMatch(/script-src|unsafe-eval|https?:/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  },
);

test('only the reference may have styles of its own', async () => {
  const policyOf = async (path: string): Promise<string | null> =>
    (await fetch(`${server.url}/__admin/${path}`)).headers.get('content-security-policy');
  expect(await policyOf('')).not.toContain('unsafe-inline');
  expect(await policyOf('docs')).toContain("style-src 'self' 'unsafe-inline'");
});

test('the page is found without its slash, and the control API stays where it was', async () => {
  const answer = await fetch(`${server.url}/__admin`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/__admin/']);
  expect((await fetch(`${server.url}/__admin/accounts`)).status).toBe(401);
  expect((await fetch(`${server.url}/__admin/`, { method: 'POST' })).status).not.toBe(200);
  const head = await fetch(`${server.url}/__admin/`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('pages that are not built say how to build them', async () => {
  const lone = await serve(createServer((request, response) => void servePage(request, response, ['./nowhere/'])));
  const answer = await fetch(`${lone.url}/__admin/`);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('Run <code>npm run build</code>');
  await lone.close();
});
