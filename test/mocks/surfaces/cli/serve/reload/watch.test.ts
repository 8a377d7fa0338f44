import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { integratorContract } from '../../../../../../contracts/apis/integrator/builtin/builtin.ts';
import { createContract } from '../../../../../../contracts/contract/create-contract.ts';
import type { Integration } from '../../../../../../fixtures/resources/integrations/integration.ts';
import { createCore } from '../../../../../../mocks/integrator/integrator.ts';
import type { Records } from '../../../../../../mocks/integrator/records/records.ts';
import { startServer } from '../../../../../../mocks/surfaces/server/start-server.ts';
import { soakTest } from '../../../../../soak/soaking.ts';
import { integratorText } from '../../../../../spec/integrator-text.ts';
import { recordOf } from '../../../with-widgets.ts';
import { ownFolder } from '../../own-folder.ts';
import { type Run, run } from '../in-process.ts';

const renamed = integratorText.replace('operationId: listIntegrations', 'operationId: listAll');
const record = (digit: number, name: string): Integration => ({
  _id: `59bbb1e10f7e2a5d7c1a9a0${digit}`,
  lastModified: '2026-01-01T00:00:00.000Z',
  name,
});
const [a, b, c] = [record(1, 'A'), record(2, 'B'), record(3, 'C')];
const names = async ({ ask }: Run, account?: string): Promise<string[]> => {
  const list: unknown = await (await ask('/integrations', {}, account)).json();
  return Array.isArray(list) ? list.map((one) => String(Object(one).name)) : [];
};
const put = ({ ask }: Run, { _id }: Integration, name: string): Promise<Response> =>
  ask(`/integrations/${_id}`, { method: 'PUT', body: JSON.stringify({ name }) });

soakTest('a document that has changed counts at once, and every account stays as it is', async () => {
  const file = join(ownFolder(), 'api.yaml');
  writeFileSync(file, integratorText);
  const served = await run({ document: file, watch: true });
  await served.ask('/integrations', { method: 'POST', body: '{"name":"Mine"}' }, 'w1');
  served.server.integrator.faults.use('maintenance', { method: 'DELETE' });
  served.server.integrator.clock.freeze('2030-01-01T00:00:00.000Z');
  served.server.integrator.revoke('bad');
  const before = served.server.integrator.accounts.get('w1').journal.entries;

  // As an editor saves: a new file, put in the place of the old one.
  writeFileSync(`${file}~`, renamed);
  renameSync(`${file}~`, file);
  await served.hears(/^Reloaded .*api\.yaml; what clients wrote is kept\.$/);

  const { integrator, url } = served.server;
  expect(integrator.accounts.get('w1').journal.entries).toEqual(before);
  expect(await names(served, 'w1')).toEqual(['BigCommerce - NetSuite Connector', 'Mine']);
  expect(integrator.accounts.get('w1').journal.entries.map(({ sequence, operation }) => [sequence, operation])).toEqual(
    [
      [1, 'createIntegration'],
      [2, 'listAll'],
    ],
  );
  expect(integrator.faults.list().map(({ name }) => name)).toEqual(['maintenance']);
  expect(integrator.clock.frozen).toBe(true);
  expect((await fetch(`${url}/v1/tokenInfo`, { headers: { authorization: 'Bearer bad' } })).status).toBe(401);
  const ids = new Set([(await served.ask('/integrations', { method: 'POST', body: '{"name":"Next"}' }, 'w1')).status]);
  expect([
    ...ids,
    new Set(
      integrator.accounts
        .get('w1')
        .integrations.all()
        .map(({ _id }) => _id),
    ).size,
  ]).toEqual([201, 3]);
  expect(JSON.stringify(await (await fetch(`${url}/__admin/docs/openapi.json`)).json())).toContain('listAll');
  expect(served.reported.at(-1)).toContain('createIntegration');
});

test('a file that is broken changes nothing, and one that is mended counts', async () => {
  const file = join(ownFolder(), 'seed.json');
  writeFileSync(file, JSON.stringify([a]));
  const served = await run({ seed: file, watch: true });
  writeFileSync(file, '[{');
  expect(await served.hears(/no JSON/)).toMatch(
    /^Failed to read --seed .*seed\.json: it is no JSON.*Mend the file\. The fake goes on as it was\.$/,
  );
  writeFileSync(file, '[{"_id":1}]');
  await served.hears(/record 1 of --seed/);
  rmSync(file);
  await served.hears(/there is no such file/);
  expect(await names(served)).toEqual(['A']);
  writeFileSync(file, JSON.stringify([a, b]));
  await served.hears(/^Reloaded/);
  expect(await names(served)).toEqual(['A', 'B']);
});

test('records of the seed follow the file where nobody has touched them; new accounts start from it', async () => {
  const file = join(ownFolder(), 'seed.json');
  const [d, f] = [record(4, 'D'), record(6, 'F')];
  writeFileSync(file, JSON.stringify([a, b, c, d, f]));
  const served = await run({ seed: file, watch: true });
  await put(served, a, 'A by a client');
  await put(served, f, 'F by a client');
  await served.ask(`/integrations/${b._id}`, { method: 'DELETE' });
  await served.ask('/integrations', { method: 'POST', body: '{"name":"Mine"}' });
  expect(await names(served, 'other')).toEqual(['A', 'B', 'C', 'D', 'F']);

  const young = [{ ...a, name: 'A2' }, { ...b, name: 'B2' }, { ...c, name: 'C2' }, record(5, 'E')];
  writeFileSync(file, JSON.stringify(young));
  await served.hears(/^Reloaded/);
  expect(await names(served)).toEqual(['A by a client', 'C2', 'F by a client', 'Mine', 'E']);
  expect(await names(served, 'other')).toEqual(['A2', 'B2', 'C2', 'E']);
  expect(await names(served, 'fresh')).toEqual(['A2', 'B2', 'C2', 'E']);
  served.server.integrator.reset();
  expect(await names(served)).toEqual(['A2', 'B2', 'C2', 'E']);
});

test('with a state on disk the reload is kept there too', async () => {
  const folder = ownFolder();
  const [file, state] = [join(folder, 'seed.json'), join(folder, 'state.sqlite')];
  writeFileSync(file, JSON.stringify([a, b]));
  const served = await run({ seed: file, watch: true, state });
  await put(served, a, 'A by a client');
  writeFileSync(
    file,
    JSON.stringify([
      { ...a, name: 'A2' },
      { ...b, name: 'B2' },
    ]),
  );
  await served.hears(/^Reloaded/);
  await served.ask('/integrations', { method: 'POST', body: '{"name":"Later"}' });
  await served.server.close();
  const again = await run({ seed: 'empty', state });
  expect(await names(again)).toEqual(['A by a client', 'B2', 'Later']);
});

test('there has to be a file to watch', async () => {
  await expect(run({ watch: true })).rejects.toThrow(
    'Failed to watch: there is no file to watch. Give --document FILE or --seed FILE.json, or leave out --watch.',
  );
});

soakTest('a document of its own may have resources and fields of its own, and may lack operations', async () => {
  const own = integratorText
    .replace(/^ {2}\/integrations\/\{_id\}\/clone:[\s\S]*?(?=^ {2}\/integrations\/\{_id\}\/installer)/m, '')
    .replace(
      /^paths:\n/m,
      'paths:\n  /pets:\n    get: { operationId: listPets, responses: { "200": { description: All, content: { application/json: {} } } } }\n  /pets/{id}:\n    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n    get: { operationId: getPet, responses: { "200": { description: One, content: { application/json: {} } } } }\n',
    );
  const core = createCore({ contract: createContract(own), report: 'silent' });
  const ask = (path: string, method = 'GET'): Promise<Response> =>
    core.fetch(`https://api.integrator.io/v1${path}`, { method, headers: { authorization: 'Bearer t' } });
  expect(await (await ask('/pets')).json()).toEqual([]);
  expect((await ask(`/integrations/${a._id}/clone`, 'POST')).status).toBe(404);
  expect((await ask('/integrations')).status).toBe(200);
});

soakTest('a journal that has forgotten counts on after a reload', async () => {
  const server = await startServer({ port: 0, report: 'silent', journalLimit: 2 });
  try {
    const ask = (): Promise<Response> =>
      fetch(`${server.url}/v1/tokenInfo`, { headers: { authorization: 'Bearer t' } });
    for (let count = 0; count < 5; count += 1) await ask();
    server.replace({ seed: 'empty' });
    await ask();
    expect(server.integrator.journal.entries.map(({ sequence }) => sequence)).toEqual([5, 6]);
    expect(server.integrator.journal.recorded).toBe(6);
  } finally {
    await server.close();
  }
});

test('what waits for a latency is cut off by a reload, and writes nothing', async () => {
  const server = await startServer({ port: 0, seed: 'empty', report: 'silent' });
  try {
    server.integrator.faults.add({ latency: 50, first: 1 });
    const init = {
      method: 'POST',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
      body: '{"name":"A"}',
    };
    const asked = fetch(`${server.url}/v1/integrations`, init).catch(() => 'cut off');
    while (server.integrator.faults.list()[0]?.fired !== 1) await new Promise(setImmediate);
    server.replace({ seed: 'empty' });
    expect(await asked).toBe('cut off');
    expect(server.integrator.integrations.size).toBe(0);
  } finally {
    await server.close();
  }
});

test('a reload that cannot be changes nothing, and a fake that was given is not replaced', async () => {
  const integrator = createCore({ seed: 'sample', report: 'silent' });
  const [given, made] = [
    await startServer({ port: 0, integrator }),
    await startServer({ port: 0, seed: 'sample', report: 'silent' }),
  ];
  try {
    expect(() => given.replace({ seed: 'empty' })).toThrow('Failed to replace the fake: the server was given one.');
    const before = made.integrator;
    expect(() => made.replace({ seed: { integrations: -1 } })).toThrow('Failed to read the seed');
    expect(made.integrator).toBe(before);
  } finally {
    await given.close();
    await made.close();
  }
});

test('records of every resource follow the seed file, and what a client wrote to any of them stays', async () => {
  const contract = integratorContract();
  const { resources } = contract;
  const lists = (kept: readonly number[]): object =>
    Object.fromEntries(
      resources.map((resource) => [resource.name, kept.map((number) => recordOf(contract, resource, number))]),
    );
  const file = join(ownFolder(), 'seed.json');
  writeFileSync(file, JSON.stringify(lists([1, 2])));
  const served = await run({ seed: file, watch: true });
  const records = (name: string): Records => {
    const found = served.server.integrator.records[name];
    if (found === undefined) throw new Error(`There are no ${name}.`);
    return found;
  };
  for (const resource of resources) records(resource.name).put(recordOf(contract, resource, 9));
  writeFileSync(file, JSON.stringify(lists([2, 3])));
  await served.hears(/^Reloaded/);
  for (const resource of resources) {
    // Those below records have the order of the records above.
    const order = resource.parent === undefined ? [2, 9, 3] : [2, 3, 9];
    const expected = order.map((number) => recordOf(contract, resource, number));
    expect(records(resource.name).all(), resource.name).toEqual(expected);
  }
});
