import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { OptionError } from '../../../../mocks/integrator/errors/option-error.ts';
import { createCore, type IntegratorCore } from '../../../../mocks/integrator/integrator.ts';
import type { IntegratorOptions } from '../../../../mocks/integrator/options.ts';
import { createIntegrator } from '../../../../mocks/surfaces/msw/integrator.ts';
import { callingThrough } from './call-api.ts';
import { hosts } from './hosts.ts';

const { _id, _connectorId } = bigCommerceNetSuite;
const install = `PUT /integrations/${_id}/installer/verifyNetSuiteConnection`;

type Callback = (error: unknown, result?: unknown) => void;

const fails = (_options: unknown, callback: Callback): void => callback(new Error('The code of the app ran.'));
const app = { installer: { verifyNetSuiteConnection: fails } };
const ran = { status: 422, body: { errors: [{ code: 'Error', message: 'The code of the app ran.' }] } };

const open = (options: IntegratorOptions): IntegratorCore => createCore({ report: 'silent', ...options });
const ask = (core: IntegratorCore): Promise<unknown> => callingThrough(() => core.fetch)('my_api_token', install);

test('a script of a test wins over the code of the app, and the journal says so', async () => {
  const core = open({ extension: { diy: app } });
  core.installer('verifyNetSuiteConnection', { success: true });
  expect(await ask(core)).toMatchObject({ success: true });
  const [{ notes } = { notes: [] }] = core.journal.find({ note: 'scripted-function' });
  expect(notes.map(({ message }) => message)).toEqual([
    "A script of the test stood in for the installer function `verifyNetSuiteConnection`: the app's code was not called.",
  ]);
  core.installer('verifyNetSuiteConnection', undefined);
  await expect(ask(core)).rejects.toMatchObject(ran);
});

test('only the connectors that there are modules for have code; functions of others succeed', async () => {
  await expect(ask(open({ extension: { connectors: { [_connectorId]: app } } }))).rejects.toMatchObject(ran);
  expect(await ask(open({ extension: { connectors: { '57179182e0a908200c278aaa': app } } }))).toMatchObject({
    success: true,
  });
});

test('code without a function that a step names, or without its group, refuses it as a stack does', async () => {
  await expect(ask(open({ extension: { diy: { installer: {} } } }))).rejects.toMatchObject({
    body: { errors: [{ code: 'invalid_function' }] },
  });
  await expect(ask(open({ extension: { diy: {} } }))).rejects.toMatchObject({
    body: { errors: [{ code: 'object_not_found' }] },
  });
});

test('an async function runs in a plain module, and the journal says that a stack refuses it', async () => {
  const verifyNetSuiteConnection = async (): Promise<object> => ({ success: true, message: 'Done.' });
  const core = open({ extension: { diy: { installer: { verifyNetSuiteConnection } } } });
  expect(await ask(core)).toMatchObject({ success: true, message: 'Done.' });
  const [entry] = core.journal.find({ note: 'async-function' });
  expect([entry?.call?.function, entry?.verdict]).toEqual(['verifyNetSuiteConnection', 'note']);
});

test('a function is called on its group, with options of its own to change', async () => {
  const installer = {
    message: 'Hello.',
    verifyNetSuiteConnection(this: { message: string }, options: Record<string, unknown>, callback: Callback): void {
      options['_integrationId'] = 'changed';
      callback(null, { success: true, message: this.message });
    },
  };
  const core = open({ extension: { diy: { installer } } });
  expect(await ask(core)).toMatchObject({ message: 'Hello.' });
  expect(core.journal.find({ where: ({ call }) => call !== undefined })[0]?.requestBody).toMatchObject({
    options: { _integrationId: _id },
  });
});

test('a stack that does not respond, or refuses the system token, is named', async () => {
  const gone = open({ extension: { url: 'http://127.0.0.1:9', systemToken: 'my_system_token' } });
  await expect(ask(gone)).rejects.toMatchObject({ body: { errors: [{ code: 'extension_unavailable' }] } });
  expect(gone.journal.entries[0]?.reason).toMatch(/no stack responds at http:\/\/127.0.0.1:9\/function/);
  const host = await hosts['a stack over HTTP']?.(app);
  const core = open({ extension: { url: urlOf(host?.extension), systemToken: 'another' } });
  await expect(ask(core)).rejects.toMatchObject({ body: { errors: [{ code: 'unauthorized' }] } });
  await host?.close();
});

const urlOf = (extension: unknown): string => String(Object(extension).url);

test.each([
  [{ diy: 'app' }],
  [{ connectors: {} }],
  [{ connectors: { [_connectorId]: undefined } }],
  [{ diy: {}, connectors: { [_connectorId]: {} } }],
  [{ url: 'http://127.0.0.1:3000' }],
  [{ url: 'no URL', systemToken: 'my_system_token' }],
  [{ diy: {}, modules: {} }],
  [{}],
  ['./app.js'],
])('what is no code of an app is refused: %j', (extension) => {
  const make = (): unknown => Reflect.apply(createIntegrator, undefined, [{ extension }]);
  expect(make).toThrow(OptionError);
  expect(make).toThrow(/Give \{ diy: module \}, \{ connectors: /);
});
