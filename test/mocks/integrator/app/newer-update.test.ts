import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { createCore } from '../../../../mocks/integrator/integrator.ts';
import { callingThrough } from './call-api.ts';
import { hosts } from './hosts.ts';

const { _id, _connectorId, install: _install, ...sample } = bigCommerceNetSuite;

type Options = Readonly<Record<string, unknown>>;

test.each(Object.keys(hosts))(
  'an update of the newer framework calls the function in the module itself, with the resource and the licence: %s',
  async (host) => {
    const got: Options[] = [];
    const updateConnector = (options: Options, callback: (error: unknown) => void): void => {
      got.push(options);
      const record = { ...Object(options['resource']), version: '2.0.0', updateInProgress: false };
      api(String(options['bearerToken']), `PUT /integrations/${_id}`, record).then(() => callback(null), callback);
    };
    const opened = await hosts[host]?.({ updateConnector });
    if (opened === undefined) throw new Error(`There is no host ${host}.`);
    const core = createCore({ report: 'silent', extension: opened.extension });
    const api = callingThrough(() => core.fetch);
    core.integrations.put({
      ...sample,
      _id,
      _connectorId,
      mode: 'settings',
      installSteps: [{ name: 'Connection', type: 'connection', completed: true }],
    });
    try {
      await api('my_api_token', `PUT /connectors/${_connectorId}/update`, { _integrationIds: [_id] });
      expect(got).toEqual([
        {
          bearerToken: expect.stringMatching(/^onetime_/),
          resource: expect.objectContaining({ _id, updateInProgress: true }),
          license: expect.objectContaining({ _integrationId: _id }),
        },
      ]);
      expect(core.integrations.get(_id)).toMatchObject({ version: '2.0.0', updateInProgress: false });
      const [entry] = core.journal.find({ where: ({ call }) => call !== undefined });
      expect(entry).toMatchObject({ verdict: 'ok', call: { kind: 'updateResource', function: 'updateConnector' } });
    } finally {
      await opened.close();
    }
  },
);
