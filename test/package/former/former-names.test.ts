import { expect, test } from 'vitest';
import type { Call } from '../../../mocks/engine/behaviours/behaviour.ts';
import { behaviourTable } from '../../../mocks/engine/behaviours/behaviour.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { objectId } from '../../../mocks/engine/store/ids.ts';
import { createCore } from '../../../mocks/integrator/integrator.ts';
import { checkBrowserOptions } from '../../../mocks/surfaces/browser/options/check-browser-options.ts';
import { petRequest, petShop } from '../../mocks/engine/pet-shop.ts';

const rex = { id: 'rex', name: 'Rex', kind: 'dog' };

test('mock.world() and worlds() are account() and accounts()', () => {
  const mock = createMock(petShop, { records: { '/pets': [rex] } });
  expect(mock.world()).toBe(mock.account());
  expect(mock.world('b')).toBe(mock.account('b'));
  expect(mock.worlds()).toEqual(mock.accounts());
});

test('faults.heal(name) removes one fault, and heal() all', () => {
  const { faults } = createMock(petShop).account();
  for (const name of ['a', 'b', 'c']) faults.add({ name, status: 503 });
  expect([faults.heal('a'), faults.heal('a'), faults.heal(), faults.list()]).toEqual([1, 0, 2, []]);
});

test('conventions may still call the account of a caller `world`', async () => {
  const mock = createMock(petShop, {
    conventions: { identify: ({ headers }) => ({ world: headers.get('x-account') ?? 'default' }) },
  });
  await mock.fetch(petRequest('POST', '/pets', { name: 'Tom' }, { 'x-account': 'b' }));
  expect([mock.account().collection('/pets').size, mock.account('b').collection('/pets').size]).toEqual([0, 1]);
});

test('a behaviour still finds the account of a call as `world`, with its step', async () => {
  const seen: unknown[] = [];
  const read = ({ world, account }: Call): { status: number; body: unknown } => {
    seen.push(world === account);
    return world.step(() => ({ status: 200, body: rex }));
  };
  const mock = createMock(petShop, { behaviours: new Map([['readPet', read]]), records: { '/pets': [rex] } });
  const response = await mock.fetch(petRequest('GET', '/pets/rex'));
  expect([response.status, ...seen]).toEqual([200, true]);
  expect(behaviourTable).toBeTypeOf('function');
});

test('what makes ids is still given the name of the account as `world`', async () => {
  const names: unknown[] = [];
  const mock = createMock(petShop, {
    conventions: {
      newId: (context) => {
        names.push(context.world);
        return objectId(context);
      },
    },
  });
  await mock.fetch(petRequest('POST', '/pets', { name: 'Tom' }));
  expect(names).toEqual(['default']);
});

test('a keeper with `look` and `step` still keeps', async () => {
  const calls: string[] = [];
  const mock = createMock(petShop, {
    keeper: {
      look: ({ name }) => void calls.push(`look ${name}`),
      step: (act) => {
        calls.push('step');
        return act();
      },
      names: () => [],
    },
  });
  await mock.fetch(petRequest('POST', '/pets', { name: 'Tom' }));
  expect(new Set(calls)).toEqual(new Set(['look default', 'step']));
});

test('the option workerPatience is still taken', () => {
  expect(() => checkBrowserOptions({ workerPatience: 300 })).not.toThrow();
  expect(() => checkBrowserOptions({ workerTimeoutMs: 300 })).not.toThrow();
});

test('a fake of the built-in API has the former names too', () => {
  const { mock, faults } = createCore({ report: 'silent' });
  faults.use('maintenance');
  expect([mock.world().name, faults.heal('maintenance')]).toEqual(['default', 1]);
});
