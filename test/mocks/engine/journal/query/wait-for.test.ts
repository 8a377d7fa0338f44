import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { JournalEntry } from '../../../../../mocks/engine/journal/journal.ts';
import type { WaitOptions } from '../../../../../mocks/engine/journal/query/wait-for.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';
import { petRequest, petShop } from '../../pet-shop.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const list = (mock: Mock): Promise<Response> => mock.fetch(petRequest('GET', '/pets'));
const create = (mock: Mock, name: string): Promise<Response> => mock.fetch(petRequest('POST', '/pets', { name }));
const sequenceOf = async (entry: Promise<JournalEntry>): Promise<number> => (await entry).sequence;

test('what is in the journal already is given at once, the first of it, and no timer is set', async () => {
  const mock = createMock(petShop);
  for (const name of ['Rex', 'Tom', 'Max']) await create(mock, name);
  const { journal } = mock.account();
  expect(await sequenceOf(journal.waitFor({ operation: 'createPet' }))).toBe(1);
  expect(await sequenceOf(journal.waitFor({ operation: 'createPet' }, { times: 3 }))).toBe(3);
  expect(await sequenceOf(journal.waitFor({ operation: 'createPet', after: 1 }))).toBe(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('what comes later is waited for, and its timer is taken back', async () => {
  const mock = createMock(petShop);
  const waiting = mock.account().journal.waitFor({ operation: 'createPet', status: 201 });
  await list(mock);
  await create(mock, '');
  expect(vi.getTimerCount()).toBe(1);
  await create(mock, 'Rex');
  expect(await waiting).toMatchObject({ sequence: 3, requestBody: { name: 'Rex' } });
  expect(vi.getTimerCount()).toBe(0);
});

test('several are counted, those before and those after', async () => {
  const mock = createMock(petShop, { journalLimit: 1 });
  await list(mock);
  const waiting = mock.account().journal.waitFor({ operation: 'listPets' }, { times: 3 });
  for (let count = 0; count < 3; count++) await list(mock);
  expect(await sequenceOf(waiting)).toBe(3);
});

test('a wait in vain says what came instead, and how the closest differed', async () => {
  const mock = createMock(petShop);
  const waiting = mock.account().journal.waitFor({ operation: 'createPet', status: 201 });
  const failed = expect(waiting).rejects.toThrow(
    expect.objectContaining({
      name: 'JournalError',
      message: [
        'Failed to see createPet with status 201: waited 5000 ms; 3 exchanges came: listPets ×2, createPet. The closest of the others:',
        '  #2 POST /v1/pets → 422',
        '    status: expected 201, received 422',
      ].join('\n'),
    }),
  );
  await list(mock);
  await create(mock, '');
  await list(mock);
  vi.advanceTimersByTime(4999);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1);
  await failed;
  expect(vi.getTimerCount()).toBe(0);
});

test('a wait for several says how many it saw, and one in silence that nothing came', async () => {
  const mock = createMock(petShop);
  const { journal } = mock.account();
  const silent = expect(journal.waitFor({ method: 'get', path: '/pets/*' }, { timeout: 10 })).rejects.toThrow(
    'Failed to see GET /pets/*: waited 10 ms; nothing was received at all. Look at what should have sent it, or give a longer timeout.',
  );
  vi.advanceTimersByTime(10);
  await silent;
  await list(mock);
  const few = expect(journal.waitFor({ path: '/pets' }, { timeout: 0, times: 2 })).rejects.toThrow(
    'Failed to see /pets 2 times: waited 0 ms and saw 1; 1 exchange came: listPets.',
  );
  vi.advanceTimersByTime(0);
  await few;
});

test('a reset does not end a wait: it starts to count anew', async () => {
  const mock = createMock(petShop);
  await list(mock);
  const { journal } = mock.account();
  const two = journal.waitFor({ operation: 'listPets' }, { times: 2 });
  const next = journal.waitFor({ operation: 'listPets', after: 1 });
  mock.reset();
  await list(mock);
  expect(await sequenceOf(next)).toBe(1);
  await list(mock);
  expect(await sequenceOf(two)).toBe(2);
});

test('after a reset, an exchange that has nothing of what is waited for is none of the closest', async () => {
  const mock = createMock(petShop);
  const waiting = mock.account().journal.waitFor({ operation: 'createPet' }, { timeout: 10 });
  const failed = expect(waiting).rejects.toThrow(
    'Failed to see createPet: waited 10 ms; 1 exchange came: listPets. Look at what should have sent it, or give a longer timeout.',
  );
  mock.reset();
  await list(mock);
  vi.advanceTimersByTime(10);
  await failed;
});

test('a signal ends a wait, and leaves nothing behind', async () => {
  const { journal } = createMock(petShop).account();
  const end = new AbortController();
  const waiting = journal.waitFor({ operation: 'listPets' }, { signal: end.signal });
  await Promise.resolve();
  end.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  await expect(journal.waitFor({}, { signal: end.signal })).rejects.toThrow('enough');
  expect(vi.getTimerCount()).toBe(0);
});

test('a `where` that throws fails the wait, and not the request', async () => {
  const mock = createMock(petShop);
  const where = (): boolean => {
    throw new Error('a slip');
  };
  const failed = expect(mock.account().journal.waitFor({ where })).rejects.toThrow('a slip');
  expect((await list(mock)).status).toBe(200);
  await failed;
});

test.each<[filter: object, options: WaitOptions, message: string]>([
  [{ operation: 'listPest' }, {}, 'there is no operation `listPest`; did you mean `listPets`?'],
  [{ limit: 3 }, {}, '`limit` has no place where exchanges are counted. Leave it out.'],
  [{}, { timeout: -1 }, 'Failed to wait for an exchange: `timeout` is -1. Give milliseconds from 0.'],
  [{}, { times: 0 }, 'Failed to wait for an exchange: `times` is 0. Give a whole number from 1.'],
])('a wait that can only be in vain is refused at once: %o %o', async (filter, options, message) => {
  const waiting = createMock(petShop).account().journal.waitFor(filter, options);
  await expect(waiting).rejects.toThrow(message);
  expect(vi.getTimerCount()).toBe(0);
});
