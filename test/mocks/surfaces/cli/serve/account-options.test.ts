import { expect, test } from 'vitest';
import { shopifyNetSuite } from '../../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { run } from './in-process.ts';

const sample = '57974ed227a82a3475cecb15';

test('with --rate-limit an account is refused more than the service takes', async () => {
  const { server, ask } = await run({ rateLimit: true, log: 'none' });
  const { mock, clock } = server.integrator;
  clock.freeze();
  const request = { method: 'GET', url: new URL('https://api.integrator.io/v1/tokenInfo'), body: undefined };
  for (let count = 0; count < 1000; count++)
    await mock.handle({ ...request, headers: new Headers({ authorization: 'Bearer t' }) });
  const refused = await ask('/tokenInfo');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect((await ask('/tokenInfo', {}, 'w1')).status).toBe(200);
});

test('with --random the ids are others', async () => {
  const create = async (random: number): Promise<unknown> => {
    const { ask } = await run({ random, log: 'none' });
    return (await ask('/integrations', { method: 'POST', body: '{"name":"Mine"}' })).json();
  };
  const [one, other, again] = [await create(1), await create(2), await create(1)];
  expect(one).not.toEqual(other);
  expect(again).toEqual(one);
});

test('with --clone-response and --clone-status a clone responds as other clients expect', async () => {
  const { ask } = await run({ cloneResponse: 'manifest', cloneStatus: 200, log: 'none' });
  const response = await ask(`/integrations/${sample}/clone`, { method: 'POST', body: '{"name":"Second"}' });
  expect([response.status, await response.json()]).toEqual([
    200,
    [{ model: 'Integration', _id: expect.any(String), name: 'Second' }],
  ]);
});

test('with --during-update allow a settings function runs while an update does', async () => {
  for (const [duringUpdate, status] of [
    ['allow', 200],
    ['refuse-settings', 422],
  ] as const) {
    const { server, ask } = await run({ duringUpdate, log: 'none' });
    server.integrator.integrations.put({ ...shopifyNetSuite, _id: sample });
    server.integrator.pushUpdate(sample);
    expect((await ask(`/integrations/${sample}/settings/save`, { method: 'PUT', body: '{}' })).status).toBe(status);
  }
});
