import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import { assertDeterministic, assertResets, responsesTo, type Script, stateOf } from '../laws.ts';
import { petRequest, petShop, shopUrl } from '../pet-shop.ts';

const records = { '/pets': [{ id: 'rex', name: 'Rex', kind: 'dog' }] };
const shop = (): Mock => createMock(petShop, { records });

const script: Script = [
  () => petRequest('POST', '/pets', { name: 'Tom' }),
  () => petRequest('POST', '/pets', { name: 'Tim', nmae: 'x' }),
  () => petRequest('PUT', '/pets/rex', { name: 'Max' }),
  () => petRequest('PATCH', '/pets/rex', { age: 1 }),
  () => petRequest('POST', '/pets/rex/visits', { why: 'flu' }),
  () => petRequest('POST', '/pets', { name: '' }),
  () => petRequest('DELETE', '/pets/rex', undefined, { authorization: 'Bearer a' }),
  () => petRequest('GET', '/pets/rex/visits'),
  () => petRequest('GET', '/cats'),
  () => petRequest('GET', '/pets'),
];

test('the same calls give the same bytes', async () => {
  await assertDeterministic(shop, script);
});

test('the law of determinism finds a mock that is left to chance', async () => {
  let count = 0;
  const chance = (): Mock => createMock(petShop, { conventions: { newId: () => `id-${count++}` } });
  await expect(assertDeterministic(chance, script)).rejects.toThrow();
});

test('a reset brings back the records, the ids, the clock and an empty journal', async () => {
  await assertResets(shop(), script);
});

test('the law of resets finds a mock that keeps something', async () => {
  let moment = 0;
  const keeping = createMock(petShop, { records, clock: () => ({ now: () => moment++ }) });
  await expect(assertResets(keeping, script)).rejects.toThrow();
});

test('two mocks of one document never meet', async () => {
  const [one, other] = [shop(), shop()];
  const before = stateOf(createMockWithAccount());
  other.account();
  await responsesTo(one, script);
  expect(stateOf(other)).toBe(before);
  expect(other.account().journal.entries).toEqual([]);
});

test('two accounts of one mock never meet, and give different ids', async () => {
  const mock = createMock(petShop, {
    records,
    conventions: { identify: ({ headers }) => ({ account: headers.get('x-account') ?? 'default' }) },
  });
  const create = async (account: string): Promise<unknown> =>
    Reflect.get(
      await (await mock.fetch(petRequest('POST', '/pets', { name: 'Tom' }, { 'x-account': account }))).json(),
      'id',
    );
  const ids = [await create('red'), await create('blue')];
  expect(new Set(ids).size).toBe(2);
  expect(mock.accounts().map(({ name, journal }) => [name, journal.recorded])).toEqual([
    ['red', 1],
    ['blue', 1],
  ]);
  expect(
    mock
      .account('red')
      .collection('/pets')
      .all()
      .map(({ id }) => id),
  ).toEqual(['rex', ids[0]]);
});

test('a snapshot is not changed by later writes, and can be gone back to again and again', async () => {
  const mock = shop();
  await mock.fetch(petRequest('POST', '/pets', { name: 'Tom' }));
  const snapshot = mock.snapshot();
  const [before, held] = [stateOf(mock), JSON.stringify([...(snapshot.get('default')?.records.get('/pets') ?? [])])];
  for (let round = 0; round < 3; round++) {
    await responsesTo(mock, script);
    expect(stateOf(mock)).not.toBe(before);
    mock.restore(snapshot);
    expect(stateOf(mock)).toBe(before);
    expect(JSON.stringify([...(snapshot.get('default')?.records.get('/pets') ?? [])])).toBe(held);
  }
});

test('ids go on from where the snapshot left them', async () => {
  const mock = shop();
  mock.account();
  const snapshot = mock.snapshot();
  const create = async (): Promise<unknown> =>
    Reflect.get(await (await mock.fetch(petRequest('POST', '/pets', { name: 'Tom' }))).json(), 'id');
  const ids = [await create(), await create()];
  mock.restore(snapshot);
  expect([await create(), await create()]).toEqual(ids);
});

test('an account that a snapshot does not know goes back to its seed', async () => {
  const mock = createMock(petShop, {
    records,
    conventions: { identify: ({ headers }) => ({ account: headers.get('x-account') ?? 'default' }) },
  });
  const snapshot = mock.snapshot();
  await mock.fetch(petRequest('POST', '/pets', { name: 'Tom' }, { 'x-account': 'late' }));
  mock.restore(snapshot);
  expect(mock.account('late').collection('/pets').size).toBe(1);
});

test('records that were given stay their owner\u2019s: nothing is frozen, and no later change comes through', async () => {
  const mine = { id: 'rex', name: 'Rex', family: { children: [{ name: 'Pup' }] } };
  const mock = createMock(petShop, { records: { '/pets': [mine] } });
  mine.family.children[0] = { name: 'Changed' };
  expect(Object.isFrozen(mine) || Object.isFrozen(mine.family.children)).toBe(false);
  mock.reset();
  expect(await (await mock.fetch(`${shopUrl}/pets/rex`)).json()).toMatchObject({
    family: { children: [{ name: 'Pup' }] },
  });
});

test('what a response holds is the reader\u2019s: changing it changes no record', async () => {
  const mock = shop();
  const pet = await (await mock.fetch(`${shopUrl}/pets/rex`)).json();
  pet.name = 'Changed';
  expect(await (await mock.fetch(`${shopUrl}/pets/rex`)).json()).toMatchObject({ name: 'Rex' });
  expect(Object.isFrozen(mock.account().collection('/pets').get('rex'))).toBe(true);
});

function createMockWithAccount(): Mock {
  const mock = shop();
  mock.account();
  return mock;
}
