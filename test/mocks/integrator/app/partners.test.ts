import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { createCore, type IntegratorCore } from '../../../../mocks/integrator/integrator.ts';
import { callingThrough } from './call-api.ts';
import { hosts } from './hosts.ts';
import { sampleApp } from './sample-app.ts';

type Options = Readonly<Record<string, unknown>>;
type Callback = (error: unknown, result?: unknown) => void;
type AppFunction = (options: Options, callback: Callback) => void;

const { _id, _connectorId } = bigCommerceNetSuite;

interface Opened {
  readonly core: IntegratorCore;
  readonly ask: (line: string, body?: unknown) => Promise<unknown>;
  readonly close: () => Promise<void> | void;
}

async function open(host: string, over: Readonly<Record<string, AppFunction>> = {}): Promise<Opened> {
  let send: typeof fetch = fetch;
  const api = callingThrough(() => send);
  const app = sampleApp(api);
  const opened = await hosts[host]?.({ ...app, installer: { ...app.installer, ...over } });
  if (opened === undefined) throw new Error(`There is no host ${host}.`);
  const core = createCore({ report: 'silent', extension: opened.extension });
  send = core.fetch;
  // Nobody has bought the connector but the installation of the seed: it is free for all.
  for (const { _id: license } of core.licenses.all()) core.licenses.delete(license);
  return { core, ask: (line, body) => api('my_api_token', line, body), close: opened.close };
}

const known = Object.keys(hosts);

test.each(known)(
  'an update that the partner pushes is done by the code of the app before the response: %s',
  async (host) => {
    const { core, ask, close } = await open(host);
    try {
      await ask(`PUT /connectors/${_connectorId}/update`, { _integrationIds: [_id] });
      expect(core.integrations.get(_id)).toMatchObject({ version: '1.1.0', updateInProgress: false });
      expect(core.journal.find().flatMap(({ call }) => call?.kind ?? [])).toEqual(['update']);
    } finally {
      await close();
    }
  },
);

test.each(known)(
  'an install calls the installer function, which makes what there is and writes its steps: %s',
  async (host) => {
    const api = callingThrough(() => current?.fetch ?? fetch);
    let current: IntegratorCore | undefined;
    const installConnector: AppFunction = ({ _integrationId, bearerToken }, callback) => {
      const path = `/integrations/${_integrationId}`;
      const install = [{ name: 'Only step', completed: false, installerFunction: 'verifyNetSuiteConnection' }];
      api(String(bearerToken), `GET ${path}`)
        .then((record) => api(String(bearerToken), `PUT ${path}`, { ...Object(record), install }))
        .then(() => callback(null), callback);
    };
    const { core, ask, close } = await open(host, { installConnector });
    current = core;
    try {
      const connections = core.connections.all().length;
      const installed = await ask(`POST /connectors/${_connectorId}/install`, {});
      expect(installed).toMatchObject({ mode: 'install', _connectorId, install: [{ name: 'Only step' }] });
      expect(core.connections.all()).toHaveLength(connections);
      const [call] = core.journal.find().flatMap((entry) => (entry.call === undefined ? [] : [entry]));
      expect(call).toMatchObject({ verdict: 'ok', call: { kind: 'connectorInstaller', function: 'installConnector' } });
    } finally {
      await close();
    }
  },
);

test('an installer function that fails leaves nothing, and its code is the response', async () => {
  const { core, ask } = await open('a plain module', {
    installConnector: (_options, callback) => callback({ code: 'sold_out', message: 'No more installations.' }),
  });
  const before = core.integrations.all();
  await expect(ask(`POST /connectors/${_connectorId}/install`, {})).rejects.toMatchObject({
    status: 422,
    body: { errors: [{ code: 'sold_out', message: 'No more installations.' }] },
  });
  expect(core.integrations.all()).toEqual(before);
});
