import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { MockSnapshot } from '../../../../../mocks/engine/mock.ts';
import { createCore, type IntegratorCore } from '../../../../../mocks/integrator/integrator.ts';
import type { IntegratorOptions } from '../../../../../mocks/integrator/options.ts';
import { soakTest } from '../../../../soak/soaking.ts';
import { stricterContract } from '../../../integrator/stricter-contract.ts';
import { type KeptCore, openKept, ownFile, readKept, send } from './state-file.ts';

/** Two fakes on one file, as two processes have them. */
async function openTwo(options: IntegratorOptions): Promise<[KeptCore, KeptCore]> {
  const file = ownFile();
  return [await openKept(file, options), await openKept(file, options)];
}

test('each sees what the other writes: over the wire, and from the side of the test', async () => {
  const [one, other] = await openTwo({ seed: 'empty' });
  const { _id } = one.create.integration({ name: 'first' });
  expect(await send(other, 'GET', `/integrations/${_id}`)).toMatchObject({ status: 200, body: { name: 'first' } });

  await send(other, 'PUT', `/integrations/${_id}`, { body: { name: 'second' } });
  expect(one.integrations.get(_id)?.name).toBe('second');
  expect(one.snapshot().get('default')?.records.get('/integrations')?.get(_id)).toMatchObject({ name: 'second' });

  one.integrations.delete(_id);
  expect(await send(other, 'GET', '/integrations')).toEqual({ status: 200, body: [] });
});

test('an account that only the other was asked for is known, and is a part of a reset', async () => {
  const [one, other] = await openTwo({ seed: 'empty' });
  other.accounts.get('apart').create.integration();
  expect(one.accounts.all().map(({ name }) => name)).toEqual(['default', 'apart']);
  one.reset();
  expect(other.accounts.get('apart').integrations.size).toBe(0);
});

/** What both fakes are asked to do; `at` picks a record, and `who` the fake. */
type Action = { readonly act: (typeof acts)[number]; readonly who: 0 | 1; readonly at: number };

const acts = ['post', 'put', 'remove', 'create', 'move', 'reset', 'snapshot', 'restore'] as const;
const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.record({ act: fc.constantFrom(...acts), who: fc.constantFrom(0, 1), at: fc.nat(9) }),
  { maxLength: 25 },
);

/** Does to a fake what an action says, and gives what was returned. */
async function perform(core: IntegratorCore, { act, at }: Action, snapshots: MockSnapshot[]): Promise<unknown> {
  const { integrations } = core;
  const picked = integrations.all()[at % Math.max(1, integrations.size)];
  const path = `/integrations/${picked?._id ?? '59bbb1e10f7e2a5d7c1a9a01'}`;
  if (act === 'post') return send(core, 'POST', '/integrations', { body: { name: `posted ${at}` } });
  if (act === 'put') return send(core, 'PUT', path, { body: { name: `put ${at}` } });
  if (act === 'remove') return send(core, 'DELETE', path);
  if (act === 'create') return core.create.integration();
  if (act === 'reset') return core.reset();
  if (act === 'snapshot') return void snapshots.push(core.snapshot());
  if (act === 'restore') return snapshots[at] && core.restore(snapshots[at]);
  // To the end: the record goes, and one with its id comes.
  if (picked !== undefined) {
    integrations.delete(picked._id);
    integrations.put({ ...picked });
  }
  return undefined;
}

soakTest('two fakes on one file respond as one fake would, whatever they do in turn', async () => {
  // A clock that stands still: what tells ids apart is then their sequence alone, which is shared.
  const options: IntegratorOptions = { seed: { integrations: 3 }, clock: () => ({ now: () => 0 }), report: 'silent' };
  const file = ownFile();
  const kept = [await openKept(file, options), await openKept(file, options)] as const;
  await fc.assert(
    fc.asyncProperty(actions, async (sequence) => {
      const alone = createCore(options);
      kept[0].reset();
      const taken: MockSnapshot[][] = [[], []];
      for (const action of sequence) {
        const returned = await perform(kept[action.who], action, taken[0] ?? []);
        expect(returned).toEqual(await perform(alone, action, taken[1] ?? []));
        // Only one of them looks, so that the other has to catch up with more than one write.
        expect(kept[action.at % 2 ? 0 : 1].integrations.all()).toEqual(alone.integrations.all());
      }
      for (const { integrations } of kept) expect(integrations.all()).toEqual(alone.integrations.all());
      expect(await readKept(file, ({ integrations }) => integrations.all(), options)).toEqual(alone.integrations.all());
    }),
    { numRuns: 40 },
  );
});

test('more deletions than the file remembers are seen all the same', async () => {
  const [one, other] = await openTwo({ seed: { integrations: 1010 } });
  const [first, ...rest] = one.integrations.all();
  expect(other.integrations.size).toBe(1010);
  for (const { _id } of rest) one.integrations.delete(_id);
  expect(other.integrations.all()).toEqual([first]);
});

test('what another wrote while a script took its time is not lost', async () => {
  const [one, other] = await openTwo({ seed: 'empty' });
  const { _id } = one.create.smartConnector({ name: 'before', steps: 2 });
  const held: (() => void)[] = [];
  // The script begins within the request, and ends when it is asked to.
  one.installer('installStep1', () => new Promise((resolve) => void held.push(() => resolve({ success: true }))));
  const running = send(one, 'PUT', `/integrations/${_id}/installer/installStep1`, { body: {} });
  const goOn = await vi.waitUntil(() => held[0]);
  const now = other.integrations.get(_id);
  if (now !== undefined) other.integrations.put({ ...now, name: 'meanwhile' });
  goOn();
  expect((await running).status).toBe(200);
  expect(other.integrations.get(_id)).toMatchObject({ name: 'meanwhile', install: [{ completed: true }, {}] });
});

test('a request that a fault delays keeps nobody from writing', async () => {
  const [one, other] = await openTwo({ seed: 'empty' });
  one.faults.add({ method: 'POST', latency: 20, first: 1 });
  const slow = send(one, 'POST', '/integrations', { body: { name: 'slow' } });
  await send(other, 'POST', '/integrations', { body: { name: 'fast' } });
  one.create.integration({ name: 'beside' });
  await slow;
  expect(other.integrations.all().map(({ name }) => name)).toEqual(['fast', 'beside', 'slow']);
});

test('a step that fails has written nothing: not here, not in the file, not for the other', async () => {
  const [one, other] = await openTwo({ seed: 'sample' });
  const before = one.integrations.all();
  const account = one.mock.account();
  const failing = (): void =>
    account.transaction(() => {
      one.create.integration();
      one.integrations.delete(before[0]?._id ?? '');
      throw new Error('no');
    });
  expect(failing).toThrow('no');
  expect(one.integrations.all()).toEqual(before);
  expect(other.integrations.all()).toEqual(before);

  // The first that anybody sees of an account: its seed is a part of the step.
  const fresh = one.mock.account('fresh');
  expect(() =>
    fresh.transaction(() => {
      fresh.collection('/integrations').delete(before[0]?._id ?? '');
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(fresh.collection('/integrations').size).toBe(before.length);
  expect(other.accounts.get('fresh').integrations.size).toBe(before.length);
});

test.each(['at once', 'later'])(
  'a function whose response is held back %s has written nothing for anybody',
  async (when) => {
    const file = ownFile();
    const contract = stricterContract('runUninstaller');
    const [one, other] = [await openKept(file, { seed: 'empty', contract }), await openKept(file, { seed: 'empty' })];
    const names = ['first', 'second', 'third'].map((name) => one.create.integration({ name }).name);
    const { _id } = one.create.smartConnector({ steps: 1, completed: 1, mode: 'uninstall', name: 'app' });
    one.create.integration({ name: 'last' });
    const before = other.integrations.all();
    const success = { success: true };
    one.uninstaller('uninstallStep1', when === 'at once' ? success : async () => success);

    const path = `/integrations/${_id}/uninstaller/uninstallStep1`;
    expect((await send(one, 'PUT', path, { body: {} })).status).toBe(500);
    expect(one.integrations.all()).toEqual(before);
    expect(other.integrations.all()).toEqual(before);
    expect((await send(other, 'PUT', path, { body: {} })).status).toBe(200);
    expect(one.integrations.all().map(({ name }) => name)).toEqual([...names, 'last']);
  },
);
