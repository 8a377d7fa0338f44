import { expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import type { PactFile } from '../../../contracts/pact/format/pact-file.ts';
import { recordsState } from '../../../contracts/pact/needed/needed-records.ts';
import { pactFromTraffic, type WrittenPact } from '../../../contracts/pact/pact-from-traffic.ts';
import { readHar } from '../../../contracts/traffic/read/read-har.ts';
import { readNdjson } from '../../../contracts/traffic/read/read-ndjson.ts';
import type { RecordedExchange } from '../../../contracts/traffic/read/recorded-exchange.ts';
import { createIntegrator } from '../../../mocks/surfaces/msw/integrator.ts';
import { recordedSuite } from './recorded-suite.ts';

const tool = { name: 'integrator-testkit', version: '1' };
const write = (exchanges: readonly RecordedExchange[]): WrittenPact =>
  pactFromTraffic(integratorContract(), exchanges, { consumer: 'web-shop', provider: 'integrator.io', tool });

const records = ({ interactions }: PactFile, description: string): unknown =>
  interactions.find((one) => one.description === description)?.providerStates?.[0]?.params?.['records'];

test('a suite becomes interactions, each with the records that it needs', async () => {
  const { pact, leftOut, repeated } = write(readHar(JSON.stringify(await recordedSuite())));
  const { integrations } = createIntegrator({ report: 'silent' });
  expect(pact.interactions.map(({ description }) => description)).toEqual([
    'listIntegrations responds with 200',
    'listIntegrations responds with 200 (2)',
    'getIntegration responds with 200',
    'createIntegration responds with 201',
    'getIntegration responds with 200 (2)',
    'updateIntegration responds with 200',
    'createIntegration responds with 422',
    'listConnections responds with 200',
    'listFlows responds with 200',
    'getFlow responds with 200',
    'patchFlow responds with 204',
    'deleteIntegration responds with 204',
    'getIntegration responds with 404',
  ]);
  expect([repeated, leftOut.map(({ number, why }) => [number, why])]).toEqual([
    1,
    [[15, 'its credentials are secret, so that they cannot be sent again']],
  ]);
  expect(Reflect.get(Object(records(pact, 'listIntegrations responds with 200')), 'integrations').length).toBe(
    integrations.size,
  );
  expect(records(pact, 'updateIntegration responds with 200')).toMatchObject({ integrations: [{ name: 'Orders' }] });
  expect(records(pact, 'deleteIntegration responds with 204')).toMatchObject({ integrations: [{ name: 'Refunds' }] });
  expect(records(pact, 'getIntegration responds with 404')).toEqual({ integrations: [] });
  expect(
    pact.interactions.every(({ providerStates: [state] = [] }) => (state?.name ?? recordsState) === recordsState),
  ).toBe(true);
  expect(pact.metadata.pactSpecification.version).toBe('4.0');
});

test('no secret of a recording stands in the file, wherever it was', () => {
  const exchange = {
    request: {
      method: 'POST',
      url: 'https://api.integrator.io/v1/integrations?api_key=s3cr3t-query',
      headers: {
        authorization: 'Bearer s3cr3t-token',
        'x-api-key': 's3cr3t-header',
        'content-type': 'application/json',
      },
      body: { name: 'Orders', description: 'of s3cr3t-token', settings: { password: 's3cr3t-body' } },
    },
    response: {
      status: 422,
      headers: { 'content-type': 'application/json', 'set-cookie': 'sid=s3cr3t-cookie' },
      body: { errors: [{ code: 'invalid', message: 'not s3cr3t-token' }] },
    },
  };
  const { pact } = write(readNdjson(JSON.stringify(exchange)));
  expect(pact.interactions.length).toBe(1);
  expect(JSON.stringify(pact)).not.toContain('s3cr3t');
});

test.each([
  [429, {}, /tells of a moment/],
  [503, {}, /tells of a moment/],
  [401, {}, /credentials/],
  [200, { url: 'https://api.integrator.io/v1/nothing' }, /no such operation/],
])('a response %i is left out with its reason', (status, request, why) => {
  const exchange = {
    request: { method: 'GET', url: 'https://api.integrator.io/v1/integrations', headers: {}, ...request },
    response: { status, headers: {}, body: undefined },
  };
  const { pact, leftOut } = write(readNdjson(JSON.stringify(exchange)));
  expect([pact.interactions, leftOut[0]?.why]).toEqual([[], expect.stringMatching(why)]);
});
