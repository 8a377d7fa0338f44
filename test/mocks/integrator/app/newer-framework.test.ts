import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { createCore, type IntegratorCore } from '../../../../mocks/integrator/integrator.ts';
import { callingThrough } from './call-api.ts';
import { hosts } from './hosts.ts';

const { _id, _connectorId, install: _install, ...sample } = bigCommerceNetSuite;
const connection = '5544d5b7c9c4b5a15c9d3a01';
const parentId = '5a6f0c3b9e1d4f2a7b8c0d02';
const installSteps = [
  { name: 'Connection', type: 'connection', completed: false, function: 'verify' },
  { name: 'Questions', type: 'form', completed: false, function: 'keep' },
  { name: 'Copy', type: 'hidden', completed: false },
];
const settingsForm = { form: { fieldMap: { a: { id: 'a' } } }, init: { function: 'fill' } };

type Options = Readonly<Record<string, unknown>>;
type Callback = (error: unknown, result?: unknown) => void;

interface Opened {
  readonly core: IntegratorCore;
  readonly ask: ReturnType<typeof callingThrough> extends (token: string, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never;
  readonly close: () => Promise<void> | void;
}

/** A fake with an app of the newer framework, whose functions stand in the module itself. */
async function open(
  host: string,
  app: Readonly<Record<string, (options: Options, callback: Callback) => void>>,
): Promise<Opened> {
  const opened = await hosts[host]?.(app);
  if (opened === undefined) throw new Error(`There is no host ${host}.`);
  const core = createCore({ report: 'silent', extension: opened.extension });
  core.integrations.put({ ...sample, _id: parentId, name: 'Parent' });
  core.integrations.put({
    ...sample,
    _id,
    _connectorId,
    _parentId: parentId,
    mode: 'install',
    installSteps,
    settingsForm,
  });
  const api = callingThrough(() => core.fetch);
  return { core, ask: (line, body) => api('my_api_token', line, body), close: opened.close };
}

const path = `/integrations/${_id}`;
const family = {
  bearerToken: expect.stringMatching(/^onetime_/),
  resource: expect.objectContaining({ _id }),
  parentResource: expect.objectContaining({ _id: parentId }),
  license: expect.objectContaining({ _integrationId: _id }),
};

test.each(Object.keys(hosts))(
  'steps of the newer framework are done by the app, one request each: %s',
  async (host) => {
    const got: Options[] = [];
    let isBroken = true;
    const { core, ask, close } = await open(host, {
      verify: (options, callback) => {
        got.push(options);
        callback(isBroken ? Object.assign(new Error('Refused.'), { code: 'bad_password' }) : null);
      },
      keep: (options, callback) => {
        got.push(options);
        callback(null);
      },
    });
    try {
      await expect(ask(`POST ${path}/installSteps`, { _connectionId: connection })).rejects.toMatchObject({
        status: 422,
        body: { errors: [{ code: 'bad_password', message: 'Refused.' }] },
      });
      expect(core.integrations.get(_id)?.installSteps).toEqual(installSteps);
      isBroken = false;
      expect(await ask(`POST ${path}/installSteps`, { _connectionId: connection })).toMatchObject([
        { completed: true, _connectionId: connection },
        { completed: false },
        { completed: false },
      ]);
      expect(await ask(`POST ${path}/installSteps`, { subsidiary: 'DE' })).toMatchObject([{}, { completed: true }, {}]);
      expect(await ask(`POST ${path}/installSteps`)).toBeUndefined();
      expect(core.integrations.get(_id)?.mode).toBe('settings');
      expect(got).toEqual([
        { ...family, _connectionId: connection },
        { ...family, _connectionId: connection },
        { ...family, formSubmission: { subsidiary: 'DE' } },
      ]);
      await expect(ask(`POST ${path}/installSteps`)).rejects.toMatchObject({
        body: { errors: [{ code: 'update_not_allowed', field: 'installSteps' }] },
      });
      expect(core.journal.find().flatMap(({ call }) => call?.kind ?? [])).toEqual(['step', 'step', 'step']);
    } finally {
      await close();
    }
  },
);

test.each(Object.keys(hosts))(
  'a settings form that is asked for is what its function makes of it: %s',
  async (host) => {
    const got: Options[] = [];
    const { core, ask, close } = await open(host, {
      fill: (options, callback) => {
        got.push(options);
        callback(null, { fieldMap: { a: { id: 'a', defaultValue: 1 } } });
      },
    });
    try {
      expect(await ask(`POST ${path}/settingsForm/init`)).toEqual({ fieldMap: { a: { id: 'a', defaultValue: 1 } } });
      expect(got).toEqual([family]);
      expect(core.journal.find().flatMap(({ call }) => call?.kind ?? [])).toEqual(['formInit']);
    } finally {
      await close();
    }
  },
);

test('without code, steps succeed and a form is as it is kept', async () => {
  const core = createCore({ report: 'silent' });
  core.integrations.put({ ...sample, _id, mode: 'install', installSteps, settingsForm });
  const api = callingThrough(() => core.fetch);
  expect(await api('t', `POST ${path}/installSteps`)).toMatchObject([{ completed: true }, {}, {}]);
  expect(await api('t', `POST ${path}/settingsForm/init`)).toEqual(settingsForm.form);
  core.integrations.put({ ...sample, _id });
  expect(await api('t', `POST ${path}/settingsForm/init`)).toEqual({});
  await expect(api('t', `POST /integrations/${'0'.repeat(24)}/installSteps`)).rejects.toMatchObject({ status: 404 });
});
