import { expect, test } from 'vitest';
import { createMatchers } from '../../../contracts/matchers/create-matchers.ts';
import type { ExpectedRequest } from '../../../contracts/matchers/has-received.ts';
import type { MatchResult } from '../../../contracts/matchers/match-result.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../mocks/engine/mock.ts';
import { petRequest, petShop } from '../../mocks/engine/pet-shop.ts';

const mock: Mock = createMock(petShop, { records: { '/pets': [{ id: 'p1', name: 'Tom' }] } });
await mock.fetch(
  petRequest('POST', '/pets', { name: 'Rex', age: 3, family: { children: [{ name: 'A' }, { name: 'B' }] } }),
);
await mock.fetch(petRequest('POST', '/pets', { name: 'Felix', kind: 'cat' }));
await mock.fetch(petRequest('GET', '/pets?limit=10&colour=red'));
await mock.fetch(petRequest('GET', '/pets/p1'));
await mock.fetch(petRequest('GET', '/pets?tag=a&tag=b'));

const { hasReceived, assertReceived } = createMatchers(mock.contract);
const ask = (operation: string, expected?: ExpectedRequest): MatchResult => hasReceived(mock, operation, expected);

test.each<[what: string, operation: string, expected?: ExpectedRequest]>([
  ['an operation', 'createPet'],
  ['a field', 'createPet', { body: { name: 'Rex' } }],
  ['fields below fields', 'createPet', { body: { family: { children: [{ name: 'A' }, {}] } } }],
  ['a field that must be absent', 'createPet', { body: { name: 'Felix', age: undefined } }],
  ['a regular expression', 'createPet', { body: { name: /^fel/i } }],
  ['a regular expression that remembers', 'createPet', { body: { name: /e/g } }],
  [
    'a matcher of the test framework',
    'createPet',
    { body: { name: expect.stringContaining('eli'), age: expect.toBeOneOf([undefined]) } },
  ],
  ['a query parameter as a value', 'listPets', { query: { limit: 10 } }],
  ['a query parameter as text', 'listPets', { query: { limit: '10' } }],
  ['a query parameter that the document lacks', 'listPets', { query: { colour: 'red' } }],
  ['a query parameter that is there more than once', 'listPets', { query: { tag: ['a', 'b'] } }],
  ['a path parameter', 'readPet', { path: { id: 'p1' } }],
  ['a status', 'createPet', { status: 201 }],
])('finds a request by %s', (_what, operation, expected) => {
  expect(ask(operation, expected)).toEqual({
    pass: true,
    message: expect.stringContaining(`${operation} was received: #`),
  });
});

test.each<[what: string, operation: string, expected: ExpectedRequest, difference: string]>([
  [
    'another value',
    'createPet',
    { body: { name: 'Rex', age: 4 } },
    'the closest of 2 was #1 POST /v1/pets → 201:\n  body/age: expected 4, received 3',
  ],
  ['a number that is no text', 'createPet', { body: { age: '3', name: 'Rex' } }, 'body/age: expected "3", received 3'],
  [
    'a field that is missing',
    'createPet',
    { body: { name: 'Felix', age: 1 } },
    '#2 POST /v1/pets → 201:\n  body/age: expected 1, received nothing',
  ],
  [
    'a list of another length',
    'createPet',
    { body: { name: 'Rex', family: { children: [] } } },
    'body/family/children: expected 0 items, received 2',
  ],
  [
    'a field below that is misspelt',
    'createPet',
    { body: { name: 'Rex', family: { childern: [] } } },
    'body/family/childern: expected [], received nothing; did you mean `children`?',
  ],
  ['a misspelt field', 'createPet', { body: { nmae: 'Rex' } }, '`nmae` is not a field; did you mean `name`?'],
  ['another status', 'createPet', { status: 409, body: { name: 'Felix' } }, 'status: expected 409, received 201'],
  [
    'another path',
    'readPet',
    { path: { id: 'p2' } },
    'the only one was #4 GET /v1/pets/p1 → 200:\n  path/id: expected "p2", received "p1"',
  ],
  [
    'a misspelt query parameter',
    'listPets',
    { query: { limti: 10 } },
    '`limti` is not a query parameter of listPets; did you mean `limit`?',
  ],
  [
    'a misspelt path parameter',
    'readPet',
    { path: { di: 'p1' } },
    '`di` is not a path parameter of readPet; did you mean `id`?',
  ],
  [
    'an expression in the message',
    'createPet',
    { body: { name: /^x/, kind: expect.any(Number) } },
    'with body {"name": /^x/, "kind": Any<Number>}',
  ],
])('a near miss is explained: %s', (_what, operation, expected, difference) => {
  const { pass, message } = ask(operation, expected);
  expect(pass).toBe(false);
  expect(message).toContain(difference);
});

test('of two that are equally close the later one is shown', () => {
  expect(ask('createPet', { status: 409 }).message).toContain('the closest of 2 was #2');
});

test('where the operation was never called, the message tells what was', () => {
  expect(ask('removePet')).toEqual({
    pass: false,
    message:
      'Expected removePet to have been received, but it never was. Received were createPet ×2, listPets ×2, readPet.',
  });
  expect(hasReceived([], 'removePet').message).toContain('Nothing was received at all.');
});

test.each<[what: string, operation: string, expected: object, words: string]>([
  [
    'an operation',
    'creatPet',
    {},
    'there is no such operation; did you mean `createPet`? The contract has listPets, createPet',
  ],
  [
    'a part of a request',
    'createPet',
    { boddy: {} },
    'a request is known by body, query, path, status; did you mean `body`?',
  ],
])(
  '%s that does not exist is a misuse, so that its negation cannot pass either',
  (_what, operation, expected, words) => {
    expect(ask(operation, expected)).toEqual({ pass: false, misuse: true, message: expect.stringContaining(words) });
  },
);

test('parameters of a request that was refused before it was read are read from its URL', async () => {
  const guarded = createMock(petShop);
  await guarded.fetch(petRequest('DELETE', '/pets/p9?why=old'));
  const matchers = createMatchers(guarded.contract);
  expect(
    matchers.hasReceived(guarded, 'removePet', { path: { id: 'p9' }, query: { why: 'old' }, status: 401 }).pass,
  ).toBe(true);
});

test('exchanges are found in a mock, an account, a journal or a list', () => {
  const account = mock.account();
  for (const source of [mock, account, account.journal, account.journal.entries]) {
    expect(hasReceived(source, 'listPets').pass).toBe(true);
  }
});

test('a body that the journal has let go of is said to be gone', () => {
  const [entry] = mock.account().journal.entries;
  if (entry === undefined) throw new Error('There is no entry.');
  const gone = { ...entry, requestBody: undefined, forgotten: true };
  expect(hasReceived([gone], 'createPet', { body: { name: 'Rex' } }).message).toContain('no longer in the journal');
});

test('the assertion throws what test frameworks know as a failed assertion', () => {
  expect(() => assertReceived(mock, 'createPet', { body: { name: 'Rex' } })).not.toThrow();
  expect(() => assertReceived(mock, 'removePet')).toThrow(
    expect.objectContaining({
      name: 'AssertionError',
      code: 'ERR_ASSERTION',
      message: expect.stringContaining('never was'),
    }),
  );
});
