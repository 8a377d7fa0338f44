import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { createCore } from '../../../../mocks/integrator/integrator.ts';
import { sampleResults } from '../../../contracts/apis/extension/sample-options.ts';
import { callingThrough } from './call-api.ts';
import { hosts } from './hosts.ts';

const { _id, _connectorId, version } = bigCommerceNetSuite;
const bearerToken = expect.stringMatching(/^onetime_/);
const opts = expect.objectContaining({ _integrationId: _id, _connectorId });

/** What each settings function is sent, and what it gets. */
const rows = [
  [
    'persistSettings',
    { pending: { a: { b: 1 } } },
    { bearerToken, _integrationId: _id, opts, pending: { a: { b: 1 } } },
  ],
  ['refreshMetadata', { fieldName: 'currency' }, { bearerToken, _integrationId: _id, opts }],
  ['changeEdition', { edition: 'premium' }, { bearerToken, _integrationId: _id, opts, edition: 'premium' }],
  ['getMappingMetadata', {}, { bearerToken, _integrationId: _id, version }],
] as const;

type Options = Readonly<Record<string, unknown>>;

test.each(Object.keys(hosts))(
  'each settings function is called by its request, as its guide has it: %s',
  async (host) => {
    const got: unknown[] = [];
    const settings = Object.fromEntries(
      rows.map(([name]) => [
        name,
        (options: Options, callback: (error: unknown, result?: unknown) => void): void => {
          got.push([name, options]);
          callback(null, sampleResults[name]);
        },
      ]),
    );
    const opened = await hosts[host]?.({ settings });
    if (opened === undefined) throw new Error(`There is no host ${host}.`);
    const core = createCore({ report: 'silent', extension: opened.extension });
    core.integrations.put({ ...bigCommerceNetSuite, mode: 'settings' });
    const api = callingThrough(() => core.fetch);
    try {
      for (const [name, sent] of rows)
        expect(await api('t', `PUT /integrations/${_id}/settings/${name}`, sent), name).toMatchObject({
          success: true,
        });
      expect(got).toEqual(rows.map(([name, , options]) => [name, options]));
      const calls = core.journal.find({ where: ({ call }) => call !== undefined });
      expect(calls.map(({ call, verdict }) => [call?.kind, verdict])).toEqual(rows.map(([name]) => [name, 'ok']));
    } finally {
      await opened.close();
    }
  },
);
