import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { createCore, type IntegratorCore } from '../../../../mocks/integrator/integrator.ts';
import { type CallApi, callingThrough } from './call-api.ts';
import { installers, sampleApp, uninstallers } from './sample-app.ts';

const { _id, _connectorId } = bigCommerceNetSuite;
const path = `/integrations/${_id}`;
const steps = bigCommerceNetSuite.install;

interface Opened {
  readonly core: IntegratorCore;
  readonly ask: (line: string, body?: unknown) => Promise<unknown>;
  readonly called: readonly unknown[];
}

/** A fake with an app whose connector names functions that are called beside those of steps. */
function open(functions: Readonly<Record<string, (options: object, callback: Callback) => unknown>>): Opened {
  const called: unknown[] = [];
  const api: CallApi = callingThrough(() => core.fetch);
  const app = sampleApp(api);
  const noted = Object.fromEntries(
    Object.entries(functions).map(([name, act]) => [
      name,
      (options: object, callback: Callback) => {
        called.push([name, options]);
        return act(options, callback);
      },
    ]),
  );
  const core = createCore({
    report: 'silent',
    extension: {
      diy: { ...app, installer: { ...app.installer, ...noted }, uninstaller: { ...app.uninstaller, ...noted } },
    },
  });
  core.mock
    .account()
    .collection('/connectors')
    .set(_connectorId, {
      _id: _connectorId,
      name: 'BigCommerce - NetSuite',
      updateFunction: 'updateApp',
      ...Object.fromEntries(Object.keys(functions).map((name) => [name, name])),
    });
  return { core, ask: (line, body) => api('my_api_token', line, body), called };
}

type Callback = (error: unknown, result?: unknown) => void;

/** The licence of the seed is that of the install. */
const opts = expect.objectContaining({ _connectorId, _integrationId: _id });
const whose = { _integrationId: _id, opts, bearerToken: expect.any(String) };

async function install({ ask }: Opened): Promise<void> {
  for (const name of installers) await ask(`PUT ${path}/installer/${name}`);
}

test('an update that is pushed calls the update function, which ends it', async () => {
  const app = open({});
  await install(app);
  expect(app.core.pushUpdate(_id, { version: '1.1.0' })).toMatchObject({ updateInProgress: true, version: '1.0.1' });
  const { call, requestBody } = await app.core.journal.waitFor({ where: (entry) => entry.call?.kind === 'update' });
  expect(call).toMatchObject({ function: 'updateApp', type: 'installer' });
  expect(requestBody).toMatchObject({ function: 'updateApp', type: 'installer', options: whose });
  expect(app.core.integrations.get(_id)).toMatchObject({ updateInProgress: false, version: '1.1.0' });
});

test('before uninstalling the pre-uninstall function is called, and the steps that it gives are written', async () => {
  const stepsToUpdate = [{ ...steps[0], completed: false }];
  const app = open({ preUninstallFunction: (_options, callback) => callback(null, { success: true, stepsToUpdate }) });
  await install(app);
  expect(await app.ask(`DELETE ${path}/install`)).toEqual({ success: true });
  expect(app.called).toEqual([['preUninstallFunction', whose]]);
  const { mode, install: left } = app.core.integrations.get(_id) ?? {};
  expect([mode, left?.map(({ completed }) => completed)]).toEqual(['uninstall', [false, true, true, true]]);
  await app.ask(`DELETE ${path}/install`);
  expect(app.called).toHaveLength(1);
});

test('a pre-uninstall function that fails leaves the integration as it is', async () => {
  const app = open({ preUninstallFunction: (_options, callback) => callback(new Error('Orders are on their way.')) });
  await install(app);
  expect(await app.ask(`DELETE ${path}/install`)).toEqual({ success: false, message: 'Orders are on their way.' });
  expect(app.core.integrations.get(_id)?.mode).toBe('settings');
});

test('after the last step the uninstaller function of the connector is called, while the integration is there', async () => {
  const seen: unknown[] = [];
  const app = open({
    uninstallerFunction: (_options, callback) => {
      seen.push(app.core.integrations.get(_id)?.mode);
      callback(null);
    },
  });
  await install(app);
  await app.ask(`DELETE ${path}/install`);
  for (const name of uninstallers) await app.ask(`PUT ${path}/uninstaller/${name}`);
  expect([app.called, seen]).toEqual([[['uninstallerFunction', whose]], ['uninstall']]);
  expect(app.core.integrations.get(_id)).toBeUndefined();
});

test('where the uninstaller function of the connector fails, the integration stays and the last step can be run again', async () => {
  let isBroken = true;
  const app = open({
    uninstallerFunction: (_options, callback) => callback(isBroken ? new Error('The shop is closed.') : null),
  });
  await install(app);
  await app.ask(`DELETE ${path}/install`);
  const last = `PUT ${path}/uninstaller/${uninstallers.at(-1)}`;
  for (const name of uninstallers.slice(0, -1)) await app.ask(`PUT ${path}/uninstaller/${name}`);
  expect(await app.ask(last)).toEqual({ success: false, message: 'The shop is closed.' });
  expect(app.core.integrations.get(_id)?.mode).toBe('uninstall');
  isBroken = false;
  expect(await app.ask(last)).toEqual({ success: true });
  expect(app.core.integrations.get(_id)).toBeUndefined();
});
