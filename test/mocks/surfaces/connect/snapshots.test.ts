import { expect, test } from 'vitest';
import { connectIntegrator, createIntegrator } from '../../../../mocks/index.ts';
import { createAdmin } from '../../../../mocks/surfaces/admin/create-admin.ts';

test('snapshots of a server are listed with their names, gone back to, and forgotten', async () => {
  const core = createIntegrator({ report: 'silent' });
  const integrator = connectIntegrator('http://fake.invalid', { fetch: createAdmin(core).fetch });
  const account = integrator.accounts.get('w1');
  await account.snapshot({ name: 'Before the update' });
  await integrator.snapshot();
  const all = await integrator.snapshots.list();
  expect(all.map(({ name, account: owner }) => [name, owner])).toEqual([
    [undefined, undefined],
    ['Before the update', 'w1'],
  ]);
  await account.create.integration();
  const [mine] = await account.snapshots.list();
  expect(mine).toMatchObject({ records: expect.any(Number), bytes: 0, at: expect.any(Number) });
  if (mine !== undefined) await account.restore(mine);
  expect(await account.integrations.size).toBe(6);
  if (mine !== undefined) await account.snapshots.remove(mine);
  expect(await account.snapshots.list()).toEqual([]);
  expect(await integrator.snapshots.list()).toHaveLength(1);
});
