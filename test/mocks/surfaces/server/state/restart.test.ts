import { expect, test } from 'vitest';
import { ordersToSpreadsheet } from '../../../../../fixtures/resources/integrations/orders-to-spreadsheet.ts';
import type { IntegratorCore } from '../../../../../mocks/integrator/integrator.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { openKept, ownFile, readKept, send } from './state-file.ts';

const all = ({ integrations }: IntegratorCore): unknown => integrations.all();
const names = ({ integrations }: IntegratorCore): string[] => integrations.all().map(({ name }) => name);

test('what was written over the wire is there after a restart, in its order', async () => {
  const file = ownFile();
  const core = await openKept(file, { seed: 'sample' });
  for (const name of ['one', 'two', 'three']) await send(core, 'POST', '/integrations', { body: { name } });
  const [first, second, third] = core.integrations.all();
  await send(core, 'PUT', `/integrations/${second?._id}`, { body: { ...second, name: 'changed' } });
  await send(core, 'DELETE', `/integrations/${third?._id}`);
  const before = core.integrations.all();
  core.close();

  expect(before[0]).toEqual(first);
  expect(before[1]?.name).toBe('changed');
  expect(await readKept(file, all)).toEqual(before);
});

test('an id that was given before a restart is not given again after it', async () => {
  const file = ownFile();
  const clock = (): { now: () => number } => ({ now: () => 0 });
  const given = async (): Promise<string> => readKept(file, (core) => core.create.integration()._id, { clock });
  const first = await given();
  await readKept(file, (core) => core.integrations.delete(first), { clock });
  expect(await given()).not.toBe(first);
});

test('an account in the file goes on as it was left; the seed is for accounts that are new', async () => {
  const file = ownFile();
  await readKept(file, (core) => core.accounts.get('kept').reset(), { seed: 'empty' });
  const sizes = await readKept(
    file,
    ({ accounts }) => ['kept', 'new'].map((name) => accounts.get(name).integrations.size),
    { seed: { integrations: 7 } },
  );
  expect(sizes).toEqual([0, 7]);
});

test('the accounts of the file are known before anybody asks for them, and a reset of everything is one of theirs too', async () => {
  const file = ownFile();
  await readKept(file, (core) => core.accounts.get('sandbox', 'eu').create.integration({ name: 'mine' }), {
    seed: 'empty',
  });
  const seen = await readKept(
    file,
    (core) => {
      const before = core.accounts.all().map(({ name, integrations }) => [name, integrations.size]);
      core.reset();
      return before;
    },
    { seed: 'empty' },
  );
  expect(seen).toEqual([
    ['default', 0],
    ['eu/sandbox', 1],
  ]);
  expect(await readKept(file, ({ accounts }) => accounts.get('sandbox', 'eu').integrations.size)).toBe(0);
});

test.each<[what: string, write: (core: IntegratorCore) => void, left: string[]]>([
  ['a put', (core) => core.integrations.put({ ...ordersToSpreadsheet, name: 'put' }), ['a', 'b', 'put']],
  ['a delete', (core) => core.integrations.delete(core.integrations.all()[0]?._id ?? ''), ['b']],
  ['a factory', (core) => core.create.smartConnector({ name: 'made' }), ['a', 'b', 'made']],
  ['an import', (core) => core.accounts.get().import({ ...core.accounts.get('other').export() }), ['other']],
  ['a reset of the account', (core) => core.accounts.get().reset(), []],
  ['a reset of everything', (core) => core.reset(), []],
])('%s from the side of the test is kept', async (_what, write, left) => {
  const file = ownFile();
  await readKept(
    file,
    (core) => {
      for (const name of ['a', 'b']) core.create.integration({ name });
      core.accounts.get('other').create.integration({ name: 'other' });
      write(core);
    },
    { seed: 'empty' },
  );
  expect(await readKept(file, names)).toEqual(left);
});

test('a snapshot that is restored is kept, whatever came in between', async () => {
  const file = ownFile();
  const core = await openKept(file, { seed: 'sample' });
  const snapshot = core.snapshot();
  const before = core.integrations.all();
  core.integrations.delete(before[0]?._id ?? '');
  core.create.integration();
  if (before[0] !== undefined) core.integrations.put(before[0]);
  core.restore(snapshot);
  core.close();
  expect(await readKept(file, all)).toEqual(before);
});

test('what an account is asked is not kept: the journal, the faults and the clock begin anew', async () => {
  const file = ownFile();
  const core = await openKept(file);
  await send(core, 'GET', '/integrations');
  core.faults.use('maintenance');
  core.clock.freeze();
  core.close();
  const after = await readKept(file, ({ journal, faults, clock }) => [
    journal.entries.length,
    faults.list().length,
    clock.frozen,
  ]);
  expect(after).toEqual([0, 0, false]);
});

test('a strict fake has not kept what it refused', async () => {
  const file = ownFile();
  const core = await openKept(file, { seed: 'sample', strict: true });
  const before = core.integrations.all();
  const { status } = await send(core, 'PUT', `/integrations/${before[0]?._id}`, { body: { name: 'erases' } });
  core.close();
  expect(status).toBeGreaterThanOrEqual(500);
  expect(await readKept(file, all)).toEqual(before);
});

test('a server lets go of the file when it is closed, and the fake goes on without it', async () => {
  const file = ownFile();
  const server = await startServer({ port: 0, state: file, seed: 'empty', report: 'silent' });
  server.integrator.create.integration({ name: 'kept' });
  await server.close();
  server.integrator.create.integration({ name: 'in memory' });
  expect(names(server.integrator)).toEqual(['kept', 'in memory']);
  expect(await readKept(file, names)).toEqual(['kept']);
});
