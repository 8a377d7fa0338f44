import { expect, test } from 'vitest';
import type { Behaviour, Call } from '../../../../../mocks/engine/behaviours/behaviour.ts';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { FaultRule } from '../../../../../mocks/engine/faults/rule/fault.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../../../mocks/engine/mock-options.ts';
import type { Refusal } from '../../../../../mocks/engine/wire/problem.ts';
import type { MockResponse } from '../../../../../mocks/engine/wire/response.ts';
import { stateOf } from '../../laws.ts';
import { petRequest, petShop, shopUrl } from '../../pet-shop.ts';

const pets = ['ada', 'rex', 'tom'].map((id) => ({ id, name: id.toUpperCase(), kind: 'dog' }));
const broken: MockResponse = { status: 200, body: { id: 'rex', nmae: 'Rex' } };
const fine: MockResponse = { status: 200, body: pets[1] };

function shop(behave?: Behaviour, options: MockOptions = {}): Mock {
  const behaviours = new Map(behave === undefined ? [] : [['replacePet', behave]]);
  const mock = createMock(petShop, { records: { '/pets': pets }, behaviours, ...options });
  mock.account();
  return mock;
}

/** Writes in every way there is: a record is made, one is changed, one goes, and one goes and comes back. */
function writeAll({ account, now }: Call): void {
  const collection = account.collection('/pets');
  const id = account.newId(collection, now);
  collection.set(String(id), { id, name: 'New' });
  collection.set('rex', { id: 'rex', name: 'Changed' });
  collection.delete('ada');
  collection.delete('tom');
  collection.set('tom', { id: 'tom', name: 'Back' });
  account.collection('/pets/rex/visits').set('1', { id: '1' });
}

const put = (mock: Mock): Promise<Response> =>
  mock.fetch(petRequest('PUT', '/pets/rex', { name: 'Max', kind: 'dog' }, { authorization: 'Bearer a' }));

const later = async (): Promise<void> => {
  await Promise.resolve();
};

/** When the writes are made: a behaviour may wait for something, and write before or after. */
const moments = ['at once', 'before it waits', 'after it waited', 'before and after'] as const;

/** Writes, and comes to a result; an error is thrown. */
function doing(result: MockResponse | Refusal | Error, moment: (typeof moments)[number]): Behaviour {
  const end = (): MockResponse | Refusal => {
    if (result instanceof Error) throw result;
    return result;
  };
  if (moment === 'at once') {
    return (call) => {
      writeAll(call);
      return end();
    };
  }
  return async (call) => {
    if (moment !== 'after it waited') writeAll(call);
    await later();
    if (moment !== 'before it waits') writeAll(call);
    return end();
  };
}

const results: readonly [promise: string, result: MockResponse | Refusal | Error, status: number][] = [
  ['a response that breaks the contract', broken, 500],
  ['a status that is not documented', { status: 202, body: {} }, 500],
  ['a refusal', { problem: { kind: 'unknown-record', resource: 'pet', id: 'rex' } }, 404],
  ['an error of its own', { status: 409, body: { error: 'taken', message: 'No.' } }, 409],
  ['an exception', new Error('no'), 0],
];

test.each(moments.flatMap((moment) => results.map((row) => [moment, ...row] as const)))(
  'what is written %s is not stored with %s, and what was there stands as it stood',
  async (moment, _promise, result, status) => {
    const mock = shop(doing(result, moment));
    const before = stateOf(mock);
    const response = await put(mock).catch((error: unknown) => error);
    expect(response).toEqual(status === 0 ? result : expect.objectContaining({ status }));
    expect(stateOf(mock)).toBe(before);
    const listed = await mock.fetch(`${shopUrl}/pets`);
    expect([listed.status, await listed.json()]).toEqual([200, pets]);
  },
);

test.each<[promise: string, behave: Behaviour]>([
  ['at once', doing(fine, 'at once')],
  ['later', doing(fine, 'after it waited')],
])('what a good response has written %s is stored, in the order in which it was written', async (_promise, behave) => {
  const mock = shop(behave);
  expect((await put(mock)).status).toBe(200);
  expect(mock.account().collection('/pets').all()).toEqual([
    { id: 'rex', name: 'Changed' },
    { id: expect.stringMatching(/^[0-9a-f]{24}$/), name: 'New' },
    { id: 'tom', name: 'Back' },
  ]);
  expect(mock.account().collection('/pets/rex/visits').size).toBe(1);
});

test('a behaviour sees at once what it writes, and others see it when it is stored', async () => {
  const seen: unknown[] = [];
  const mock = shop((call) => {
    const { account } = call;
    const collection = account.collection('/pets');
    writeAll(call);
    const outside = mock.account().collection('/pets');
    seen.push([collection.size, collection.get('ada'), collection.has('rex'), collection.page(0, 1)]);
    seen.push(
      collection.all().map(({ name }) => name),
      account.records().records.get('/pets')?.size,
    );
    seen.push(outside.size, outside.get('ada')?.['name'], collection.delete('ada'));
    return fine;
  });
  await put(mock);
  expect(seen).toEqual([
    [3, undefined, true, [{ id: 'rex', name: 'Changed' }]],
    ['Changed', 'New', 'Back'],
    3,
    3,
    'ADA',
    false,
  ]);
});

test('what others wrote while a response was awaited stays, also where that is held back', async () => {
  const mock = shop(async ({ account, now }) => {
    const collection = account.collection('/pets');
    collection.set('rex', { id: 'rex', name: 'Mine' });
    collection.set('tom', { id: 'tom', name: 'Mine' });
    await later();
    mock.account().collection('/pets').set('tom', { id: 'tom', name: 'Theirs' });
    account.newId(collection, now);
    mock.account().newId(collection, now);
    return broken;
  });
  expect((await put(mock)).status).toBe(500);
  const names = mock
    .account()
    .collection('/pets')
    .all()
    .map(({ name }) => name);
  expect(names).toEqual(['ADA', 'REX', 'Theirs']);
  // The second id is theirs, so the first is not given again.
  expect(mock.account().sequence).toBe(2);
});

test('an account that was reset while a response was awaited gets nothing of it', async () => {
  const mock = shop(async ({ account }) => {
    account.collection('/pets').set('rex', { id: 'rex', name: 'Mine' });
    await later();
    mock.reset();
    return broken;
  });
  await put(mock);
  expect(mock.account().collection('/pets').get('rex')).toEqual(pets[1]);
});

test('a reading operation that writes stores nothing either, where its response is held back', async () => {
  const behaviours = new Map<string, Behaviour>([['readPet', doing(broken, 'at once')]]);
  const mock = shop(undefined, { behaviours });
  const before = stateOf(mock);
  expect((await mock.fetch(`${shopUrl}/pets/rex`)).status).toBe(500);
  expect(stateOf(mock)).toBe(before);
});

test.each<[method: string, path: string, body: unknown]>([
  ['POST', '/pets', { name: 'Max' }],
  ['PUT', '/pets/rex', { name: 'Max' }],
  ['PATCH', '/pets/rex', { age: 3 }],
])('%s stores nothing where the record that it makes breaks the document', async (method, path, body) => {
  // What the service stamps on its records is no field of this kind.
  const stamps = { created: (id: unknown) => ({ id, age: 'old' }), replaced: () => ({ age: 'old' }) };
  const mock = shop(undefined, { conventions: { stamps } });
  const before = stateOf(mock);
  const response = await mock.fetch(petRequest(method, path, body, { authorization: 'Bearer a' }));
  expect([response.status, response.headers.get('x-contract-violation')]).toEqual([500, 'response-body']);
  expect(stateOf(mock)).toBe(before);
  expect((await mock.fetch(`${shopUrl}/pets`)).status).toBe(200);
});

test('DELETE keeps its record in its place where the response is held back', async () => {
  const gone = "'204': { description: Gone, content: { application/json: { schema: { required: [gone] } } } }";
  const text = petShop.replace(/'204': \{ description: [^}]+\}/, gone.replace('204', '200'));
  const mock = createMock(text, { records: { '/pets': pets } });
  const request = petRequest('DELETE', '/pets/rex', undefined, { authorization: 'Bearer a' });
  expect((await mock.fetch(request)).status).toBe(500);
  expect(mock.account().collection('/pets').all()).toEqual(pets);
});

const after: readonly FaultRule[] = [
  { status: 503, phase: 'after' },
  { connection: 'reset', phase: 'after' },
  { connection: 'truncated' },
  { latency: 5 },
];

test.each(after)('under the fault %o a good write is done, and one that is held back is not', async (rule) => {
  for (const [received, name] of [
    [fine, 'Changed'],
    [broken, 'REX'],
  ] as const) {
    const mock = shop(doing(received, 'at once'));
    mock.account().faults.add(rule);
    const response = await put(mock).catch((error: unknown) => error);
    expect(mock.account().collection('/pets').get('rex')?.['name']).toBe(name);
    if (received === broken) expect(response).toMatchObject({ status: 500 });
  }
});

test('a write of which strict mode minds something is not stored, also where it waited', async () => {
  const remark = {
    grade: 'note',
    rule: 'erased-field',
    operation: 'replacePet',
    in: 'body',
    pointer: '',
    line: 1,
  } as const;
  const rest = {
    documentPointer: '#',
    keyword: undefined,
    expected: '',
    actual: '',
    message: 'No.',
    suggestion: undefined,
  };
  const mock = shop(
    async (call) => {
      writeAll(call);
      await later();
      call.note({ ...remark, ...rest });
      return fine;
    },
    { strict: true },
  );
  expect((await put(mock)).status).toBe(500);
  expect(mock.account().collection('/pets').get('rex')).toEqual(pets[1]);
});
