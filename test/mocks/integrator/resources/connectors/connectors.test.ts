import { expect, test } from 'vitest';
import { shopifyConnector } from '../../../../../fixtures/resources/connectors/records.ts';
import { shopifyNetSuite } from '../../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { createIntegrator, type Integrator } from '../../../../../mocks/index.ts';

async function ask(fake: Pick<Integrator, 'fetch'>, request: string, body?: unknown): Promise<[number, unknown]> {
  const [method = '', path = ''] = request.split(' ');
  const response = await fake.fetch(`https://api.integrator.io${path}`, {
    method,
    headers: { authorization: 'Bearer my_api_token', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text)];
}

test('an update that the partner pushes is as one that a test pushes, and the app ends it', async () => {
  const [pushed, tested] = [createIntegrator({ report: 'silent' }), createIntegrator({ report: 'silent' })];
  const { _id } = shopifyNetSuite;
  await ask(pushed, `PUT /v1/connectors/${shopifyConnector._id}/update`, { _integrationIds: [_id] });
  tested.pushUpdate(_id);
  const inProgress = pushed.integrations.get(_id);
  expect(inProgress).toMatchObject({ updateInProgress: true });
  expect({ ...inProgress, lastModified: '' }).toEqual({ ...tested.integrations.get(_id), lastModified: '' });
  const [refused] = await ask(pushed, `PUT /v1/integrations/${_id}/settings/refreshLists`, {});
  expect(refused).toBe(422);
  const ended = { ...inProgress, version: '1.10.0', updateInProgress: false };
  expect(await ask(pushed, `PUT /v1/integrations/${_id}`, ended)).toMatchObject([200, { version: '1.10.0' }]);
});

test('a licence is made with the connector that it is for, and stands below it', async () => {
  const integrator = createIntegrator({ seed: 'empty', report: 'silent' });
  const license = integrator.create.license({ user: { email: 'buyer@example.com' } });
  expect(integrator.connectors.get(license._connectorId)).toBeDefined();
  expect(await ask(integrator, `GET /v1/connectors/${license._connectorId}/licenses`)).toEqual([200, [license]]);
});

test('licences, and the data of lookup caches, are generated with what they belong to', async () => {
  const seed = { connectors: 2, licenses: 4, lookupcaches: 1, cacheEntries: 3 };
  const integrator = createIntegrator({ seed, report: 'silent' });
  const [connector, other] = integrator.connectors.all();
  expect(await ask(integrator, `GET /v1/connectors/${connector?._id}/licenses`)).toMatchObject([200, { length: 2 }]);
  expect(await ask(integrator, `GET /v1/connectors/${other?._id}/licenses`)).toMatchObject([200, { length: 2 }]);
  const [cache] = integrator.lookupcaches.all();
  const [, read] = await ask(integrator, `POST /v1/lookupcaches/${cache?._id}/getData`, {});
  expect(read).toMatchObject({ data: [{ key: 'key-1' }, { key: 'key-2' }, { key: 'key-3' }] });
});
