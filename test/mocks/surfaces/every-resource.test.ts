import { afterEach, expect, test } from 'vitest';
import { soaking } from '../../soak/soaking.ts';
import { type OpenSurface, surfaces } from './surfaces.ts';
import { contractWithWidgets, recordOf } from './with-widgets.ts';

const contract = contractWithWidgets();
const { resources } = contract;
let open: OpenSurface | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

test('the table has the resources of the document and one that nobody has written code for', () => {
  expect(resources.map(({ name }) => name).toSorted()).toEqual([
    'accesstokens',
    'agents',
    'apis',
    'applications',
    'ashares',
    'asynchelpers',
    'audit',
    'cacheEntries',
    'connections',
    'connectors',
    'ediTransactions',
    'ediprofiles',
    'environments',
    'eventreports',
    'exports',
    'filedefinitions',
    'flowErrors',
    'flows',
    'httpConnectorEndpoints',
    'httpConnectorResources',
    'httpconnectors',
    'iclients',
    'imports',
    'integrations',
    'items',
    'jobs',
    'licenses',
    'lookupcaches',
    'mcpServers',
    'notifications',
    'recycleBin',
    'revisions',
    'scripts',
    'stacks',
    'state',
    'subscriptions',
    'tags',
    'templates',
    'tools',
    'tpconnectors',
    'transfers',
    'widgets',
  ]);
});

/** A record over HTTP is a matter of `connect/records/`; the soak reaches those of every resource there too. */
const ways = Object.entries(surfaces).filter(([name]) => soaking || !name.startsWith('connectIntegrator()'));

test.each(ways)('the records of every resource are reached: %s', async (_name, start) => {
  const surface = await start(contract);
  open = surface;
  for (const resource of resources) {
    const records = surface.records(resource.name);
    const [one, other] = [recordOf(contract, resource, 1), recordOf(contract, resource, 2)];
    const id = String(one[resource.idField ?? '']);
    expect(await records.get(id), resource.name).toBeUndefined();
    await records.put(one);
    await records.put(other);
    expect(await records.get(id), resource.name).toEqual(one);
    await expect(
      (async () => records.put({ ...one, nmae: 'A' }))(),
      `${resource.name} do not have every field`,
    ).rejects.toMatchObject({ name: 'RecordError', message: expect.stringContaining('`nmae` is not a field') });
  }
  await surface.comeBack?.();
  for (const resource of resources) {
    const records = surface.records(resource.name);
    const [one, other] = [recordOf(contract, resource, 1), recordOf(contract, resource, 2)];
    const id = String(one[resource.idField ?? '']);
    expect([await records.size, await records.all()], resource.name).toEqual([2, [one, other]]);
    expect([await records.delete(id), await records.delete(id), await records.size]).toEqual([true, false, 1]);
  }
});
