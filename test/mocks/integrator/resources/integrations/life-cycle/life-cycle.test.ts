import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { salesforceNetSuite } from '../../../../../../fixtures/resources/integrations/salesforce-netsuite.ts';
import { shopifyNetSuite } from '../../../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { OptionError } from '../../../../../../mocks/integrator/errors/option-error.ts';
import { createCore, type IntegratorCore } from '../../../../../../mocks/integrator/integrator.ts';
import { startServer } from '../../../../../../mocks/surfaces/server/start-server.ts';

const id = bigCommerceNetSuite._id;
const installers = bigCommerceNetSuite.install.map(({ installerFunction = '' }) => installerFunction);
const uninstallers = bigCommerceNetSuite.install.map(({ uninstallerFunction = '' }) => uninstallerFunction);
const refused = { success: false, message: 'The bundle is not there.' };

function newCore(options: Parameters<typeof createCore>[0] = {}): IntegratorCore {
  return createCore({ seed: 'sample', report: 'silent', ...options });
}

async function ask(core: IntegratorCore, request: string, body?: unknown, account = 'default'): Promise<unknown[]> {
  const [method = '', target = ''] = request.split(' ');
  const response = await core.fetch(`https://api.integrator.io/v1/integrations/${target}`, {
    method,
    headers: { authorization: `Bearer t@${account}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return [response.status, await response.json()];
}

async function install(core: IntegratorCore): Promise<void> {
  for (const name of installers) await ask(core, `PUT ${id}/installer/${name}`);
}

/** A success that comes when it is let through. */
function closedGate(): { readonly success: Promise<{ success: boolean }>; open(): void } {
  let open = (): void => undefined;
  const success = new Promise<{ success: boolean }>((resolve) => {
    open = () => resolve({ success: true });
  });
  return { success, open: () => open() };
}

test('an app lives: four steps, a setting, an update, and uninstalling until it is gone', async () => {
  const core = newCore();
  const now = (): ReturnType<typeof core.integrations.get> => core.integrations.get(id);

  for (const [index, name] of installers.entries()) {
    expect(now()?.mode).toBe('install');
    const before = now()?.lastModified ?? '';
    const stepsToUpdate = [{ ...bigCommerceNetSuite.install[index], completed: true }];
    expect(await ask(core, `PUT ${id}/installer/${name}`)).toEqual([200, { success: true, stepsToUpdate }]);
    expect(now()?.install?.map(({ completed }) => completed)).toEqual(installers.map((_, at) => at <= index));
    expect((now()?.lastModified ?? '') > before).toBe(true);
  }
  expect(now()?.mode).toBe('settings');

  const settings = { syncOrders: true };
  expect(await ask(core, `PUT ${id}/settings/save`, { settings })).toEqual([200, { success: true, pending: false }]);
  expect(now()?.settings).toEqual({ ...bigCommerceNetSuite.settings, ...settings });

  expect(core.pushUpdate(id, { version: '1.0.10' })).toMatchObject({ updateInProgress: true, version: '1.0.1' });
  expect((await ask(core, `PUT ${id}/settings/save`, { settings: {} }))[0]).toBe(422);
  expect((await ask(core, `PUT ${id}`, { ...now(), updateInProgress: false, version: '1.0.10' }))[0]).toBe(200);
  expect(now()).toMatchObject({ updateInProgress: false, version: '1.0.10', settings });

  expect(await ask(core, `DELETE ${id}/install`)).toEqual([200, { success: true }]);
  for (const name of uninstallers) {
    expect(now()?.mode).toBe('uninstall');
    expect(await ask(core, `PUT ${id}/uninstaller/${name}`)).toEqual([200, { success: true }]);
  }
  expect((await ask(core, `GET ${id}`))[0]).toBe(404);
  expect((await ask(core, `PUT ${id}/uninstaller/${uninstallers[0]}`))[0]).toBe(404);
});

test('with an app that is uninstalled go the flows that it came with, and those of others stay', async () => {
  const core = newCore({ seed: 'default' });
  const others = core.flows.all().filter(({ _integrationId }) => _integrationId !== shopifyNetSuite._id);
  expect(others.length).toBeLessThan(core.flows.all().length);
  await ask(core, `DELETE ${shopifyNetSuite._id}/install`);
  for (const { uninstallerFunction = '' } of shopifyNetSuite.install)
    await ask(core, `PUT ${shopifyNetSuite._id}/uninstaller/${uninstallerFunction}`);
  expect(core.integrations.get(shopifyNetSuite._id)).toBeUndefined();
  expect(core.flows.all()).toEqual(others);
});

test('an installer function that fails changes nothing, until it succeeds', async () => {
  const core = newCore();
  const [first, second, third, fourth] = installers;
  await ask(core, `PUT ${id}/installer/${first}`);
  await ask(core, `PUT ${id}/installer/${second}`);
  const before = core.integrations.get(id);

  core.installer(String(third), refused);
  expect(await ask(core, `PUT ${id}/installer/${third}`)).toEqual([200, { ...refused, stepsToUpdate: [] }]);
  expect(core.integrations.get(id)).toBe(before);

  core.installer(String(third), undefined);
  await ask(core, `PUT ${id}/installer/${third}`);
  expect(core.integrations.get(id)?.mode).toBe('install');
  await ask(core, `PUT ${id}/installer/${fourth}`);
  expect(core.integrations.get(id)?.mode).toBe('settings');
});

test('the steps may be done in any order, and a step that is done may be done again to no effect', async () => {
  const core = newCore();
  for (const name of installers.toReversed().slice(0, 3)) await ask(core, `PUT ${id}/installer/${name}`);
  const before = core.integrations.get(id);
  expect(await ask(core, `PUT ${id}/installer/${installers[3]}`)).toEqual([200, { success: true, stepsToUpdate: [] }]);
  expect(core.integrations.get(id)).toBe(before);
  await ask(core, `PUT ${id}/installer/${installers[0]}`);
  expect(core.integrations.get(id)?.mode).toBe('settings');
});

test('a script learns of the integration, the step, the function and the body', async () => {
  const core = newCore();
  const calls: unknown[] = [];
  core.installer(String(installers[1]), (call) => {
    calls.push(call);
    return { success: true, message: 'Done.', settings: { store: call.body?.['store'] } };
  });
  const [, response] = await ask(core, `PUT ${id}/installer/${installers[1]}`, { store: 's1' });
  const step = bigCommerceNetSuite.install[1];
  expect(calls).toEqual([{ integration: bigCommerceNetSuite, step, function: installers[1], body: { store: 's1' } }]);
  expect(response).toMatchObject({ success: true, message: 'Done.' });
  expect(core.integrations.get(id)?.settings).toEqual({ ...bigCommerceNetSuite.settings, store: 's1' });
});

test('a settings function stores what its script responds with, or else what the body asks for', async () => {
  const core = newCore({ seed: { integrations: [shopifyNetSuite] } });
  const { _id, settings } = shopifyNetSuite;
  core.settingsFunction('refuse', { success: false, message: 'No.' });
  core.settingsFunction('other', () => ({ success: true, settings: { a: 2 } }));
  core.settingsFunction('same', { success: true });

  expect(await ask(core, `PUT ${_id}/settings/refuse`, { settings: { a: 1 } })).toEqual([
    200,
    { success: false, message: 'No.', pending: false },
  ]);
  expect(core.integrations.get(_id)).toEqual(shopifyNetSuite);
  await ask(core, `PUT ${_id}/settings/other`, { settings: { a: 1 } });
  expect(core.integrations.get(_id)?.settings).toEqual({ ...settings, a: 2 });
  await ask(core, `PUT ${_id}/settings/same`, { settings: { sections: [] } });
  expect(core.integrations.get(_id)?.settings).toEqual({ ...settings, sections: [], a: 2 });
});

test('a script may take its time, and what others wrote meanwhile stays', async () => {
  const core = newCore();
  const gate = closedGate();
  core.installer(String(installers[0]), () => gate.success);
  const slow = ask(core, `PUT ${id}/installer/${installers[0]}`);
  await ask(core, `PUT ${id}/installer/${installers[1]}`);
  gate.open();
  expect((await slow)[0]).toBe(200);
  expect(core.integrations.get(id)?.install?.map(({ completed }) => completed)).toEqual([true, true, false, false]);
});

test('an integration that is deleted while a script runs does not come back', async () => {
  const core = newCore();
  const gate = closedGate();
  core.installer(String(installers[0]), () => gate.success);
  const slow = ask(core, `PUT ${id}/installer/${installers[0]}`);
  core.integrations.delete(id);
  gate.open();
  expect((await slow)[0]).toBe(404);
  expect(core.integrations.size).toBe(0);
});

test('an uninstaller function that fails keeps its step, and the integration', async () => {
  const core = newCore();
  await install(core);
  await ask(core, `DELETE ${id}/install`);
  core.uninstaller(String(uninstallers[0]), refused);
  for (const name of uninstallers) await ask(core, `PUT ${id}/uninstaller/${name}`);
  expect(core.integrations.get(id)?.install?.map(({ completed }) => completed)).toEqual([true, false, false, false]);
  core.uninstaller(String(uninstallers[0]), undefined);
  await ask(core, `PUT ${id}/uninstaller/${uninstallers[0]}`);
  expect(core.integrations.size).toBe(0);
});

test('scripts of the fake count in every account, those of an account win there, and a reset takes them away', async () => {
  const core = newCore();
  const request = `PUT ${id}/installer/${installers[0]}`;
  const success = async (account: string): Promise<unknown> => (await ask(core, request, undefined, account))[1];
  core.installer(String(installers[0]), refused);
  core.accounts.get('w2').installer(String(installers[0]), { success: true, message: 'Mine.' });
  expect(await success('w1')).toMatchObject(refused);
  expect(await success('w2')).toMatchObject({ success: true, message: 'Mine.' });
  core.accounts.get('w2').reset();
  expect(await success('w2')).toMatchObject(refused);
  core.reset();
  expect(await success('w1')).toMatchObject({ success: true });
});

test('a script that responds with nonsense is reported where it is asked', async () => {
  const core = newCore();
  const request = `PUT ${id}/installer/${installers[0]}`;
  for (const nonsense of [
    undefined,
    {},
    { success: 'yes' },
    { success: true, message: 1 },
    { success: true, settings: 1 },
  ]) {
    // @ts-expect-error: a script without types may respond with anything
    core.installer(String(installers[0]), () => nonsense);
    await expect(ask(core, request)).rejects.toThrow(
      /^Failed to run the installer function verifyNetSuiteConnection: /,
    );
    if (nonsense === undefined) continue;
    const set = (): unknown => Reflect.apply(core.installer, core, [installers[0], nonsense]);
    expect(set).toThrow(/^Failed to set the script of the installer function verifyNetSuiteConnection: /);
  }
  const dated = { success: true, settings: { at: new Date(0) } };
  expect(() => core.installer(String(installers[0]), dated)).toThrow(/`at` is a Date, which JSON cannot carry/);
  core.installer(String(installers[0]), () => dated);
  await expect(ask(core, request)).rejects.toThrow(/`at` is a Date, which JSON cannot carry/);
  expect(core.integrations.get(id)).toEqual(bigCommerceNetSuite);
});

test('during an update settings functions are refused, or also a PUT of other settings, or nothing', async () => {
  const { _id } = salesforceNetSuite;
  const changed = { ...salesforceNetSuite, settings: { a: 1 } };
  const statuses = async (duringUpdate?: 'refuse-settings' | 'refuse-changes' | 'allow'): Promise<unknown[]> => {
    const core = newCore({ seed: { integrations: [salesforceNetSuite] }, ...(duringUpdate && { duringUpdate }) });
    const all = [
      await ask(core, `PUT ${_id}/settings/save`, { settings: { a: 0 } }),
      await ask(core, `PUT ${_id}`, {
        ...salesforceNetSuite,
        name: 'Renamed',
        settings: core.integrations.get(_id)?.settings,
      }),
      await ask(core, `PUT ${_id}`, changed),
      await ask(core, `PUT ${_id}`, { ...changed, updateInProgress: false }),
      await ask(core, `PUT ${_id}/settings/save`, { settings: { a: 2 } }),
    ];
    return all.map(([status]) => status);
  };
  expect(await statuses()).toEqual([422, 200, 200, 200, 200]);
  expect(await statuses('refuse-settings')).toEqual([422, 200, 200, 200, 200]);
  expect(await statuses('refuse-changes')).toEqual([422, 200, 422, 200, 200]);
  expect(await statuses('allow')).toEqual([200, 200, 200, 200, 200]);
});

test('an update is pushed to an integration that is there, and to a higher version', () => {
  const core = newCore();
  expect(() => core.pushUpdate('ffffffffffffffffffffffff')).toThrow(OptionError);
  expect(() => core.pushUpdate(id, { version: '1.0.1' })).toThrow(
    new OptionError(
      `Failed to push an update to ${id}: 1.0.1 runs there, and 1.0.1 is not higher. Give a higher version, or none.`,
    ),
  );
  expect(core.integrations.get(id)).toEqual(bigCommerceNetSuite);
  expect(core.accounts.get('w1').pushUpdate(id).updateInProgress).toBe(true);
  expect(core.integrations.get(id)).toEqual(bigCommerceNetSuite);
});

test('a clone has connections of its own where they are mapped, and the original stays as it is', async () => {
  const core = newCore({ seed: { integrations: [salesforceNetSuite] } });
  const { _id, name, install: steps, _registeredConnectionIds: registered = [] } = salesforceNetSuite;
  const mine = 'aaaaaaaaaaaaaaaaaaaaaaaa';
  const [status, copy] = await ask(core, `POST ${_id}/clone`, { connectionMap: { [String(registered[0])]: mine } });
  expect(status).toBe(201);
  expect(copy).toMatchObject({
    name: `Clone - ${name}`,
    sandbox: true,
    _sourceId: _id,
    _registeredConnectionIds: [mine, registered[1]],
    install: [{ ...steps[0], _connectionId: mine }, steps[1]],
    settings: salesforceNetSuite.settings,
  });
  expect(copy).not.toHaveProperty('updateInProgress');
  expect(core.integrations.all()).toEqual([salesforceNetSuite, copy]);
});

test('a script that throws is reported over HTTP as well', async () => {
  const server = await startServer({ seed: 'sample', report: 'silent', port: 0 });
  for (const script of [
    () => {
      throw new Error('No such bundle');
    },
    () => Promise.reject(new Error('No such bundle')),
  ]) {
    server.integrator.installer(String(installers[0]), script);
    const url = `${server.url}/v1/integrations/${id}/installer/${installers[0]}`;
    const response = await fetch(url, { method: 'PUT', headers: { authorization: 'Bearer t' } });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('No such bundle');
  }
  await server.close();
});
