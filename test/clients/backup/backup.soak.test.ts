import { afterAll, beforeAll, expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { records as flows } from '../../../fixtures/resources/flows/records.ts';
import type { RunningServer } from '../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../mocks/surfaces/server/start-server.ts';
import { comparable } from './compare.ts';
import { listed } from './plan.ts';
import { rebuild } from './rebuild.ts';
import { type Service, serviceAt } from './service.ts';
import { walk } from './walk.ts';

const contract = integratorContract();
let full: RunningServer;
let empty: RunningServer;

beforeAll(async () => {
  full = await startServer({ port: 0, report: 'silent' });
  empty = await startServer({ port: 0, report: 'silent', seed: 'empty' });
});
afterAll(() => Promise.all([full.close(), empty.close()]));

const opened = ({ url }: RunningServer): Service => serviceAt(`${url}/v1`, 'my_api_token');

test('a back-up client reads a whole account, and rebuilds an equal one from what it read', async () => {
  const { integrator } = full;
  const backup = await walk(contract, opened(full));

  for (const { name } of listed(contract.resources))
    expect([name, backup.records.get(name)?.length]).toEqual([name, integrator.records[name]?.size]);
  expect([...backup.data.values()].flat()).toHaveLength(integrator.cacheEntries.size);

  const rebuilt = await rebuild(contract, opened(empty), backup);
  const former = new Map([...rebuilt.ids].map(([old, id]) => [id, old]));
  const wanted = comparable(contract, backup, { ...rebuilt, ids: new Map() });
  const again = await walk(contract, opened(empty));
  expect(comparable(contract, again, { ...rebuilt, ids: former })).toEqual(wanted);

  // What no client can say again: secrets, simple flows of 2017, what a licence was taken for, and what the service makes.
  expect(rebuilt.lostSecrets.length).toBeGreaterThan(0);
  const simple = flows.find(({ _exportId }) => _exportId !== undefined)?._id ?? '';
  expect(rebuilt.lostFields.get(simple)).toEqual(['_exportId', '_importId']);
  expect(backup.left).toMatchObject({ jobs: integrator.jobs.size, errors: integrator.flowErrors.size });
  expect(again.left).toMatchObject({ jobs: 0, errors: 0 });

  // The comparison sees what differs: a record, a list below one, an entry of a cache.
  const seen = async (): Promise<unknown> =>
    comparable(contract, await walk(contract, opened(empty)), { ...rebuilt, ids: former });
  const [flow, entry] = [empty.integrator.flows.all().at(-1), empty.integrator.cacheEntries.all().at(-1)];
  if (flow === undefined || entry === undefined) throw new Error('The account was not rebuilt.');
  empty.integrator.flows.put({ ...flow, name: 'Another name' });
  expect(await seen()).not.toEqual(wanted);
  empty.integrator.flows.put(flow);
  empty.integrator.cacheEntries.delete(entry.entryId);
  expect(await seen()).not.toEqual(wanted);
});
