import { test } from 'integrator-testkit/vitest';
import { HttpResponse, http } from 'msw';
import { expect } from 'vitest';
import { createClient } from '../client/integrations.mjs';

const client = createClient('my_api_token');

test('creates an integration', async ({ integrator }) => {
  const { _id } = await client.create('Orders to warehouse');

  expect(integrator).toHaveReceived('createIntegration', { body: { name: 'Orders to warehouse' }, status: 201 });
  expect(integrator.integrations.get(_id)?.name).toBe('Orders to warehouse');
});

test('renames an integration and keeps the rest of it', async ({ integrator }) => {
  const before = integrator.integrations.get('59bbb1e10f7e2a5d7c1a9a01');

  await client.rename('59bbb1e10f7e2a5d7c1a9a01', 'Renamed');

  expect(integrator).toHaveReceived('updateIntegration', { path: { _id: '59bbb1e10f7e2a5d7c1a9a01' } });
  expect(integrator.integrations.get('59bbb1e10f7e2a5d7c1a9a01')).toMatchObject({
    ...before,
    name: 'Renamed',
    lastModified: expect.any(String),
  });
});

test('reads every page', async ({ integrator }) => {
  expect(await client.names()).toHaveLength(integrator.integrations.size);
  expect(integrator).toHaveReceived('listIntegrations', { query: { limit: 4, skip: 4 } });
});

test('says so when an integration is gone already', async () => {
  await client.remove('59bbb1e10f7e2a5d7c1a9a01');
  await expect(client.remove('59bbb1e10f7e2a5d7c1a9a01')).rejects.toThrow('404');
});

test('tells of the rate limit', async ({ integrator }) => {
  // What stands in for a response is held to the contract as well: misspell a field, and the test fails.
  integrator.use(
    http.get('https://api.integrator.io/v1/integrations', () =>
      HttpResponse.json(
        { errors: [{ code: 'rate_limited', message: 'Slow down.' }] },
        { status: 429, headers: { 'retry-after': '1' } },
      ),
    ),
  );
  await expect(client.names()).rejects.toThrow('429');
});

test('refuses an empty name', async ({ integrator }) => {
  // What is sent here breaks the contract on purpose; without this line the test would fail.
  integrator.allowViolations('createIntegration');
  await expect(client.create('')).rejects.toThrow('422');
});
