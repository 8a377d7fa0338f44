import { HttpResponse, http } from 'msw';
import { expect } from 'vitest';
import { test } from '../../../../../mocks/surfaces/vitest/index.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };

const create = (body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });

test('fails: sends what breaks the contract', async () => {
  expect((await create({ name: 5 })).status).toBe(422);
});

test('fails: allows one rule and breaks another', async ({ integrator }) => {
  integrator.allowViolations('missing-credentials');
  await fetch(url);
  await create({ name: 5 });
});

test('fails: gets a response that was held back', async ({ integrator }) => {
  integrator.use(http.get(url, () => HttpResponse.json([{ nmae: 'Mine' }])));
  expect((await fetch(url, { headers })).status).toBe(500);
});

test('fails: leads nowhere, though it never names the fake', async () => {
  await fetch(`${url}s`, { headers });
});

test.concurrent('fails: wants to share the fake', async () => {
  await fetch(url, { headers });
});

test('passes: says that it breaks the contract', async ({ integrator }) => {
  integrator.allowViolations();
  await create({ name: 5 });
  await fetch(`${url}s`, { headers });
});

test('passes: is refused for no fault of its own', async () => {
  expect((await fetch(`${url}/59bbb1e10f7e2a5d7c1affff`, { headers })).status).toBe(404);
});

test('passes: changes everything it can', async ({ integrator }) => {
  await create({ name: 'Left over' });
  integrator.revoke('my_api_token');
  integrator.use(http.get(url, () => new HttpResponse(null, { status: 204 })));
  integrator.allowViolations();
});

test('passes: finds everything as new', async ({ integrator }) => {
  expect(integrator.journal.entries).toEqual([]);
  const list = await (await fetch(url, { headers })).json();
  expect(list).toHaveLength(6);
  expect(list).not.toContainEqual(expect.objectContaining({ name: 'Left over' }));
});

test('fails: finds that what another test allowed is not allowed here', async () => {
  await create({ name: 5 });
});
