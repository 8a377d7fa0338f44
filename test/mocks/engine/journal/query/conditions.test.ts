import { expect, test } from 'vitest';
import type { JournalEntry } from '../../../../../mocks/engine/journal/journal.ts';
import { checkFilter } from '../../../../../mocks/engine/journal/query/check-filter.ts';
import { conditionsOf, describeFilter } from '../../../../../mocks/engine/journal/query/conditions.ts';
import type { ExchangeFilter } from '../../../../../mocks/engine/journal/query/filter.ts';
import { nearestOf } from '../../../../../mocks/engine/journal/query/nearest.ts';
import { type ExpectedCount, verifyCount } from '../../../../../mocks/engine/journal/query/verify.ts';

const entryOf = (sequence: number, changes: Partial<JournalEntry> = {}): JournalEntry => ({
  ...{ sequence, at: 0, duration: 0, account: 'default', operation: 'listPets', method: 'GET', status: 200 },
  ...{ url: 'https://pets.example/v1/pets', verdict: 'ok', violations: [], notes: [], parameters: undefined },
  ...{ requestBody: undefined, responseBody: undefined, forgotten: false },
  ...changes,
});

test.each<[filter: ExchangeFilter, words: string]>([
  [{}, 'any exchange'],
  [{ operation: 'listPets' }, 'listPets'],
  [{ operation: ['listPets', 'readPet'], method: 'get' }, 'listPets or readPet GET'],
  [{ method: ['get', 'PUT'], path: '/pets' }, 'GET or PUT /pets'],
  [{ status: 201 }, 'any exchange with status 201'],
  [{ status: [200, 201], verdict: 'ok' }, 'any exchange with status 200 or 201, verdict ok'],
  [{ note: 'unknown-field', where: () => true, path: '/a' }, '/a with note unknown-field, what `where` says'],
  [{ after: 0 }, 'any exchange after #0'],
  [{ method: 'GET', status: 200, after: 5 }, 'GET with status 200 after #5'],
])('%# the filter %j in words', (filter, words) => {
  expect(describeFilter(filter)).toBe(words);
});

test.each<[filter: ExchangeFilter, differs: string]>([
  [{ after: 3 }, 'sequence: expected more than 3, received 3'],
  [{ operation: ['a', 'b'] }, 'operation: expected "a" or "b", received "listPets"'],
  [{ method: 'put' }, 'method: expected "PUT", received "GET"'],
  [{ status: [201, 204] }, 'status: expected 201 or 204, received 200'],
  [{ verdict: 'note' }, 'verdict: expected "note", received "ok"'],
  [{ note: ['unknown-field', 'erased-field'] }, 'notes: expected "unknown-field" or "erased-field", received []'],
  [{ path: '/cats' }, 'path: expected "/cats", received "/v1/pets"'],
  [{ where: () => false }, 'where: expected true, received false'],
])('%# an entry for which %j does not hold differs so', (filter, differs) => {
  const [only, second] = conditionsOf(filter);
  expect([only?.holds(entryOf(3)), only?.differs(entryOf(3)), second]).toEqual([false, differs, undefined]);
});

test('the parts that cost least are asked first, and that of the test last', () => {
  const where = (): boolean => true;
  const parts = conditionsOf({
    where,
    path: '/',
    note: 'unknown-field',
    verdict: 'ok',
    status: 1,
    method: 'GET',
    operation: 'x',
    after: 1,
  });
  expect(parts.map(({ differs }) => differs(entryOf(1)).split(':')[0])).toEqual([
    'sequence',
    'operation',
    'method',
    'status',
    'verdict',
    'notes',
    'path',
    'where',
  ]);
});

test('of those that are close, the three closest are shown, the later ones first', () => {
  const entries = [
    entryOf(1, { method: 'POST' }),
    entryOf(2, { status: 404 }),
    entryOf(3, { method: 'PUT', status: 404, operation: 'x' }),
    entryOf(4, { status: 404, forgotten: true }),
    entryOf(5, { method: 'POST', status: 404 }),
    entryOf(6),
  ];
  const conditions = conditionsOf({ operation: 'listPets', method: 'GET', status: 200 });
  expect(nearestOf(entries, conditions).match(/#\d/g)).toEqual(['#4', '#2', '#1']);
  expect(nearestOf(entries, conditions)).toContain('    Its bodies are no longer in the journal');
  expect(nearestOf(entries.slice(2, 3), conditions)).toBe('');
  expect(nearestOf(entries.slice(5), conditions)).toBe('');
  expect(nearestOf([], conditions)).toBe('');
});

const three = [entryOf(4), entryOf(5, { status: 404 }), entryOf(6)];

test.each<[expected: ExpectedCount, pass: boolean, words: string]>([
  [{}, true, 'at least 1, received 2'],
  [{ times: 2 }, true, 'exactly 2, received 2'],
  [{ times: 1 }, false, 'exactly 1, received 2'],
  [{ times: 3 }, false, 'exactly 3, received 2'],
  [{ times: 0 }, false, 'none, received 2'],
  [{ atLeast: 2 }, true, 'at least 2, received 2'],
  [{ atLeast: 3 }, false, 'at least 3, received 2'],
  [{ atMost: 2 }, true, 'at most 2, received 2'],
  [{ atMost: 1 }, false, 'at most 1, received 2'],
  [{ atLeast: 1, atMost: 2 }, true, '1 to 2, received 2'],
  [{ atLeast: 2, atMost: 2 }, true, 'exactly 2, received 2'],
  [{ atLeast: 0, atMost: 5 }, true, 'at most 5, received 2'],
])('%# of two, %j is expected: %s', (expected, pass, words) => {
  const result = verifyCount(three, 0, { status: 200 }, expected);
  expect([result.pass, result.message.includes(`expected ${words}`)]).toEqual([pass, true]);
});

test('where too many came, they are shown, and none that was close', () => {
  const filter: ExchangeFilter = { method: 'GET', status: 200 };
  const [many, few] = [{ atMost: 1 }, { atLeast: 3 }].map(
    (expected) => verifyCount(three, 0, filter, expected).message,
  );
  expect([many?.includes('The closest of the others:'), many?.match(/#\d/g)]).toEqual([false, ['#4', '#6']]);
  expect([few?.includes('The closest of the others:'), few?.match(/#\d/g)]).toEqual([true, ['#4', '#6', '#5']]);
});

test.each<[lost: number, filter: ExchangeFilter, expected: ExpectedCount, isDecided: boolean]>([
  [3, { status: 200 }, { times: 2 }, false],
  [3, { status: 200, after: 2 }, { times: 2 }, false],
  [3, { status: 200, after: 3 }, { times: 2 }, true],
  [3, { status: 200 }, { atLeast: 2 }, true],
  [3, { status: 200 }, { atMost: 2 }, false],
  [0, { status: 200 }, { times: 2 }, true],
])('%# with %i let go of, whether %j is %j can be decided: %s', (lost, filter, expected, isDecided) => {
  const verify = (): unknown => verifyCount(three, lost, filter, expected);
  if (isDecided) expect(verify()).toMatchObject({ pass: true });
  else expect(verify).toThrow(`let go of the oldest exchanges (${lost})`);
});

test.each<[expected: unknown, why: string]>([
  [5, 'what is expected is 5'],
  [{ times: 1.5 }, '`times` is 1.5'],
  [{ atLeast: '2' }, '`atLeast` is "2"'],
  [{ times: 1, atLeast: 0 }, 'both `times` and a bound'],
  [{ often: 1 }, 'nothing is known of `often`. Give times, atLeast, atMost.'],
])('%j can be expected of nothing', (expected, why) => {
  expect(() => Reflect.apply(verifyCount, undefined, [three, 0, {}, expected])).toThrow(why);
});

test.each<[filter: unknown, operations: readonly string[] | undefined, why: string | undefined]>([
  [{ operation: 'any' }, undefined, undefined],
  [{ operation: ['a', 'b'] }, ['a', 'b'], undefined],
  [{ operation: ['a', 'strange'] }, ['a', 'b'], 'no operation `strange`. Known are a, b.'],
  [{ status: 0 }, [], undefined],
  [{ status: 599 }, [], undefined],
  [{ status: 600 }, [], '`status` is 600'],
  [{ status: -1 }, [], '`status` is -1'],
  [{ path: '*' }, [], undefined],
  [{ path: '/' }, [], undefined],
  [{ path: '' }, [], '`path` is ""'],
  [{ verdict: ['ok', 'invalid-response'] }, [], undefined],
  [{ note: 'no-note' }, [], '`note` is "no-note"'],
  [{ method: ' ' }, [], '`method` is " "'],
  [{ where: 'x' }, [], '`where` is "x"'],
  [{ limit: 1.5 }, [], '`limit` is 1.5'],
  [{ strange: 1 }, [], 'a filter has no `strange`. It has operation, method'],
  ['x', [], 'the filter is "x"'],
])('%# the filter %j, of the operations %j: %s', (filter, operations, why) => {
  const check = (): unknown => Reflect.apply(checkFilter, undefined, [filter, operations]);
  if (why === undefined) expect(check()).toBeUndefined();
  else expect(check).toThrow(why);
});
