import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertNoViolations, assertReceived } from 'integrator-testkit/contract';
import { collectCoverage, setupIntegrator } from 'integrator-testkit/node';
import { createClient } from '../client/integrations.mjs';

const integrator = setupIntegrator();
const client = createClient('my_api_token');

/** @type {string[]} */
let allow = [];

// Leaves a file in coverage/contract; `npx integrator-testkit coverage` makes the report of all of them.
collectCoverage(integrator);
before(() => integrator.start());
beforeEach(() => {
  allow = [];
  integrator.reset();
});
afterEach(() => assertNoViolations(integrator, { allow }));
after(() => integrator.stop());

test('creates an integration', async () => {
  const { _id } = await client.create('Orders to warehouse');

  assertReceived(integrator, 'createIntegration', { body: { name: 'Orders to warehouse' }, status: 201 });
  assert.equal(integrator.integrations.get(_id)?.name, 'Orders to warehouse');
});

test('renames an integration and keeps the rest of it', async () => {
  await client.rename('59bbb1e10f7e2a5d7c1a9a01', 'Renamed');

  assertReceived(integrator, 'updateIntegration', {
    path: { _id: '59bbb1e10f7e2a5d7c1a9a01' },
    body: { name: 'Renamed', readme: /\S/ },
  });
});

test('reads every page', async () => {
  assert.equal((await client.names()).length, integrator.integrations.size);
  assertReceived(integrator, 'listIntegrations', { query: { limit: 4, skip: 4 } });
});

test('refuses an empty name', async () => {
  // What is sent here breaks the contract on purpose; without this line the test would fail.
  allow = ['createIntegration'];
  await assert.rejects(client.create(''), /422/);
});
