// Tests of the app with node:test: the fake calls its functions as integrator.io does.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { setupIntegrator } from 'integrator-testkit/node';
import * as app from './app.mjs';

const id = '57974ed227a82a3475cecb15';
const integrator = setupIntegrator({ extension: { diy: app }, report: 'silent' });
beforeEach(() => integrator.start());
afterEach(() => {
  integrator.reset();
  integrator.stop();
});

/** @type {(method: string, path: string, body?: unknown) => Promise<{ status: number, body: any }>} */
async function send(method, path, body) {
  const response = await fetch(`https://api.integrator.io/v1/integrations/${id}${path}`, {
    method,
    headers: { authorization: 'Bearer my_api_token', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

async function install() {
  for (const { installerFunction } of integrator.integrations.get(id)?.install ?? []) {
    const { body } = await send('PUT', `/installer/${installerFunction}`, {});
    assert.equal(body.success, true);
  }
}

test('four steps install the app, with a connection of its own', async () => {
  const before = integrator.connections.all().length;
  await install();
  assert.equal(integrator.integrations.get(id)?.mode, 'settings');
  assert.equal(integrator.connections.all().length, before + 1);
});

test('a settings page saves', async () => {
  await install();
  const pending = { general: { syncOrders: true } };
  assert.deepEqual((await send('PUT', '/settings/persistSettings', { pending })).body, { success: true, pending });
  assert.deepEqual(integrator.integrations.get(id)?.settings?.['general'], pending.general);
});

test('the app counts in its state how often settings were saved', async () => {
  await install();
  for (const count of [1, 2]) {
    await send('PUT', '/settings/persistSettings', { pending: { general: { count } } });
    assert.deepEqual((await send('GET', '/state/saves')).body, { count });
  }
});

test('the app goes with its connection', async () => {
  const before = integrator.connections.all().length;
  await install();
  await send('DELETE', '/install');
  for (const { uninstallerFunction } of integrator.integrations.get(id)?.install ?? []) {
    assert.equal((await send('PUT', `/uninstaller/${uninstallerFunction}`, {})).body.success, true);
  }
  assert.equal((await send('GET', '')).status, 404);
  assert.equal(integrator.connections.all().length, before);
});

test('a record of the journal says what each function was given and what it gave', async () => {
  await install();
  const [first] = integrator.journal.find().filter(({ call }) => call !== undefined);
  assert.equal(first?.call?.function, 'verifyNetSuiteConnection');
  assert.equal(first?.verdict, 'ok');
});
