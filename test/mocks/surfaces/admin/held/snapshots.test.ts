import { expect, test } from 'vitest';
import { type OpenAdmin, openAdmin } from '../open-admin.ts';

const fill = ({ core }: OpenAdmin, count: number, account = 'default'): void => {
  for (let made = 0; made < count; made += 1) {
    core.accounts.get(account).create.integration({ name: 'x'.repeat(1000) });
  }
};

async function held({ ask }: OpenAdmin): Promise<Readonly<Record<string, number>>> {
  const { memory } = Object((await ask('GET /health')).body);
  return memory.snapshots;
}

test('a snapshot counts what it holds by itself: not the seed, and what others hold too only once', async () => {
  const admin = openAdmin();
  await admin.ask('POST /snapshots');
  expect(await held(admin)).toMatchObject({ number: 1, bytes: 0 });
  fill(admin, 10);
  await admin.ask('POST /snapshots');
  const { bytes: one = 0 } = await held(admin);
  expect(one).toBeGreaterThan(10_000);
  await admin.ask('POST /snapshots');
  await admin.ask('POST /accounts/default/snapshots');
  expect(await held(admin)).toMatchObject({ number: 4, bytes: one });
  fill(admin, 1);
  await admin.ask('POST /snapshots');
  const { bytes: more = 0 } = await held(admin);
  expect(more - one).toBeLessThan(one / 2);
});

test.each(['/snapshots', '/accounts/default/snapshots'])(
  'one that would take more than there is room for is refused, nothing is lost, and there is room again: %s',
  async (path) => {
    const admin = openAdmin({ snapshots: { maxBytes: 100_000 } });
    fill(admin, 10);
    expect(await admin.ask(`POST ${path}`)).toMatchObject({ status: 201, body: { id: 'snapshot-1' } });
    const { bytes } = await held(admin);
    fill(admin, 100);
    expect(await admin.ask(`POST ${path}`)).toMatchObject({
      status: 507,
      body: {
        error: 'insufficient-storage',
        message: `Failed to keep a snapshot: with it the snapshots would hold more than 100000 bytes; they hold ${bytes} now. Forget those that are held with DELETE /__admin/snapshots.`,
      },
    });
    expect(await held(admin)).toMatchObject({ number: 1, bytes });
    expect((await admin.ask(`POST ${path}/snapshot-1/restore`)).status).toBe(204);
    expect(admin.core.integrations.size).toBe(16);
    await admin.ask('DELETE /snapshots');
    expect(await held(admin)).toMatchObject({ number: 0, bytes: 0 });
    expect(await admin.ask(`POST ${path}`)).toMatchObject({ status: 201, body: { id: 'snapshot-2' } });
  },
);

test('of more than so many the oldest goes with its bytes, and to go back to it is refused', async () => {
  const admin = openAdmin({ snapshots: { maxNumber: 3 } });
  for (let count = 0; count < 12; count += 1) {
    fill(admin, 1);
    await admin.ask(count % 2 === 0 ? 'POST /snapshots' : 'POST /accounts/default/snapshots');
  }
  const { number, bytes = 0 } = await held(admin);
  // Twelve records at the most, and three maps of them.
  expect([number, bytes < 12 * 6000]).toEqual([3, true]);
  expect(await admin.ask('POST /accounts/default/snapshots/snapshot-8/restore')).toMatchObject({
    status: 404,
    body: { message: expect.stringContaining('it is forgotten, since only the last 3 are kept') },
  });
  expect((await admin.ask('POST /accounts/default/snapshots/snapshot-10/restore')).status).toBe(204);
  expect(admin.core.integrations.size).toBe(16);
});

test('the faults that a snapshot goes back to count, and go with it', async () => {
  const admin = openAdmin({ snapshots: { maxBytes: 100_000, maxNumber: 3 } });
  for (const path of ['/snapshots', '/accounts/default/snapshots']) {
    admin.core.faults.add({ name: 'large', status: 503, body: { a: 'x'.repeat(40_000) } });
    await admin.ask(`POST ${path}`);
    const { bytes } = await held(admin);
    expect(bytes).toBeGreaterThan(40_000);
    admin.core.faults.add({ name: 'large', status: 503, body: { a: 'y'.repeat(70_000) } });
    expect((await admin.ask(`POST ${path}`)).status).toBe(507);
    expect(await held(admin)).toMatchObject({ number: 1, bytes });
    await admin.ask('DELETE /snapshots');
    expect(await held(admin)).toMatchObject({ number: 0, bytes: 0 });
  }
});

test.each([
  ['DELETE /snapshots/snapshot-9', 'Failed to forget "snapshot-9": there is no such snapshot. There are snapshot-1.'],
  [
    'DELETE /accounts/w2/snapshots/snapshot-1',
    'Failed to forget "snapshot-1": there is no such snapshot of the account "w2". There is none at all.',
  ],
])('one that is not there, or is of another account, is not forgotten: %s', async (line, message) => {
  const admin = openAdmin();
  await admin.ask('POST /accounts/w1/snapshots');
  expect(await admin.ask(line)).toMatchObject({ status: 404, body: { error: 'not-found', message } });
  expect(await held(admin)).toMatchObject({ number: 1 });
});

test.each([{ name: 7 }, { name: '' }, { name: 'x'.repeat(201) }])(
  'a snapshot with a label of %j is not taken',
  async (label) => {
    const admin = openAdmin();
    expect((await admin.ask('POST /accounts/w1/snapshots', label)).status).toBe(422);
    expect(await held(admin)).toMatchObject({ number: 0 });
  },
);

test('the list tells what each holds beside the seed, and one that was forgotten is no longer in it', async () => {
  const admin = openAdmin({ snapshots: { maxNumber: 2 } });
  for (const name of ['one', 'two', 'three']) {
    await admin.ask('POST /accounts/w1/snapshots', { name });
    fill(admin, 1, 'w1');
  }
  const { body } = await admin.ask('GET /accounts/w1/snapshots');
  const seen: readonly { readonly name: string; readonly bytes: number }[] = Object.values(Object(body));
  expect(seen.map(({ name }) => name)).toEqual(['three', 'two']);
  expect(seen[0]?.bytes).toBeGreaterThan((seen[1]?.bytes ?? 0) + 1000);
});
