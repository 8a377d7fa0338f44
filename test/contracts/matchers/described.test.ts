import { expect, test } from 'vitest';
import { differences, picture, plainOf } from '../../../contracts/matchers/differences.ts';
import {
  breachesLeft,
  breachesOf,
  describeExchange,
  describeFinding,
  indented,
  tally,
} from '../../../contracts/matchers/exchange/describe-exchange.ts';
import {
  exchangesOf,
  type ObservedExchange,
  observeExchange,
} from '../../../contracts/matchers/exchange/observed-exchange.ts';
import type { Finding } from '../../../contracts/violations/violation.ts';
import { contractOf, jsonContent } from '../small-contract.ts';

/** Where values differ, in short. */
const places = (expected: unknown, received: unknown, asText = false): string[] =>
  differences(expected, received, { asText }).map(({ pointer }) => pointer);

test.each<[expected: unknown, received: unknown, places: readonly string[]]>([
  [{ a: 1 }, { a: 1, b: 2 }, []],
  [{ a: 1 }, { a: 2 }, ['/a']],
  [{ a: 1 }, {}, ['/a']],
  [{ a: undefined }, {}, []],
  [{ a: undefined }, { a: 1 }, ['/a']],
  [{ a: { 'b/c': 1 } }, { a: { 'b/c': 2 } }, ['/a/b~1c']],
  [{ a: 1 }, [1], ['']],
  [{ a: 1 }, null, ['']],
  [[1, 2], [1, 3], ['/1']],
  [[1], [1, 2], ['']],
  [[1], 'x', ['']],
  [[{ a: 1 }], [{ a: 1, b: 2 }], []],
  [/^a/, 'abc', []],
  [/^a/, 'b', ['']],
  [/1/, 1, ['']],
  [Number.NaN, Number.NaN, []],
  [1, '1', ['']],
  [null, undefined, ['']],
  [{ a: expect.any(String) }, { a: 'x' }, []],
  [{ a: expect.any(String) }, { a: 1 }, ['/a']],
  [{ a: expect.any(String) }, {}, ['/a']],
  [{ a: expect.not.objectContaining({ b: 1 }) }, {}, []],
])('%j is held against %j', (expected, received, found) => {
  expect(places(expected, received)).toEqual(found);
});

test('as texts, a number and its digits are the same, and what is not there is none', () => {
  expect([
    places(10, '10', true),
    places('10', 10, true),
    places(10, '11', true),
    places('undefined', undefined, true),
    places({ a: [1] }, { a: ['1'] }, true),
  ]).toEqual([[], [], [''], [''], []]);
});

test('an expression that remembers where it stopped says the same each time', () => {
  const global = /a/g;
  expect([places(global, 'a'), places(global, 'a'), places(/a/y, 'ba')]).toEqual([[], [], []]);
});

test.each<[value: unknown, text: string]>([
  [undefined, 'nothing'],
  ['a', '"a"'],
  [[1, undefined], '[1, nothing]'],
  [{ a: /b/i, c: { d: null } }, '{"a": /b/i, "c": {"d": null}}'],
  [expect.any(String), 'Any<String>'],
  [{ asymmetricMatch: () => true, toString: () => 'mine' }, 'mine'],
  ['x'.repeat(158), `"${'x'.repeat(158)}"`],
  ['x'.repeat(159), `"${'x'.repeat(158)}…`],
])('a picture of %j is %s', (value, text) => {
  expect(picture(value)).toBe(text);
});

test('what a partial value says plainly has neither matchers nor expressions', () => {
  expect(plainOf({ a: /b/, c: [expect.any(String), 1], d: { e: 'f' }, g: { asymmetricMatch: 1 } })).toEqual({
    a: null,
    c: [null, 1],
    d: { e: 'f' },
    g: { asymmetricMatch: 1 },
  });
});

const exchange: ObservedExchange = {
  operation: 'theThing',
  method: 'GET',
  url: 'https://a.example/thing?a=1',
  status: 200,
  violations: [],
  notes: [],
  parameters: undefined,
  requestBody: undefined,
  responseBody: undefined,
};
const finding: Finding = {
  grade: 'violation',
  rule: 'parameter',
  operation: 'theThing',
  in: 'query',
  pointer: '/a',
  documentPointer: '#',
  line: undefined,
  keyword: undefined,
  expected: '',
  actual: '',
  message: 'It is wrong.',
  suggestion: undefined,
};

test('an exchange and a finding are each one line', () => {
  expect([
    describeExchange(exchange),
    describeExchange({ ...exchange, sequence: 3, url: 'https://a.example/b', status: 404 }),
  ]).toEqual(['GET /thing?a=1 → 200', '#3 GET /b → 404']);
  expect(describeFinding(finding)).toBe('query/a: It is wrong. (parameter)');
  expect(describeFinding({ ...finding, line: 7 })).toBe('query/a: It is wrong. (parameter, line 7)');
  for (const place of ['request', 'status'] as const)
    expect(describeFinding({ ...finding, in: place, pointer: '/a' })).toBe(`${place}: It is wrong. (parameter)`);
});

test('what is wrong with an exchange is what it violates, or what was held back for', () => {
  const note = { ...finding, grade: 'note' } as const;
  const omitted = { violations: 2, notes: 3 };
  const held: ObservedExchange = { ...exchange, verdict: 'invalid-response', notes: [note], omitted };
  expect([breachesOf(held), breachesLeft(held)]).toEqual([[note], 3]);
  const both = { ...held, violations: [finding] };
  expect([breachesOf(both), breachesLeft(both)]).toEqual([[finding], 2]);
  const fine = { ...exchange, notes: [note], omitted };
  expect([breachesOf(fine), breachesLeft(fine), breachesLeft(exchange)]).toEqual([[], 2, 0]);
});

test('lines stand further in, and those that are too many are counted', () => {
  expect([indented([]), indented(['a', 'b\nc']), indented(['a', 'b', 'c'], 2), indented(['a'], 2, 1500)]).toEqual([
    '',
    '\n  a\n  b\n  c',
    '\n  a\n  b\n  … and 1 more',
    '\n  a\n  … and 1,500 more',
  ]);
});

test('how often what was called is counted, and calls of functions are none', () => {
  const call = { ...exchange, call: { kind: 'hook', function: 'f' } };
  const nowhere = { ...exchange, operation: undefined, method: 'PUT', url: 'https://a.example/none' };
  expect([tally([]), tally([call]), tally([exchange, nowhere, exchange, call])]).toEqual([
    'Nothing was received at all.',
    'Nothing was received at all.',
    'Received were theThing ×2, PUT "/none".',
  ]);
});

test('exchanges are found in a list, a journal, an account and a fake', () => {
  const journal = { entries: [exchange] };
  const accounts = [{ journal }, { journal }];
  expect(
    [
      exchangesOf([exchange]),
      exchangesOf(journal),
      exchangesOf({ journal }),
      exchangesOf({ accounts: () => accounts }),
      exchangesOf({ accounts: { all: () => accounts } }),
    ].map(({ length }) => length),
  ).toEqual([1, 1, 1, 2, 2]);
});

test('a request and its response are judged together, and one that leads nowhere by that alone', async () => {
  const integer = jsonContent({ type: 'integer' });
  const contract = contractOf(
    { requestBody: integer, responses: { 200: { description: 'Fine', ...integer } } },
    { method: 'post' },
  );
  const observe = (path: string, sent: string, returned: string | null): Promise<ObservedExchange> => {
    const headers = { 'content-type': 'application/json' };
    return observeExchange(
      contract,
      new Request(`https://a.example${path}`, { method: 'POST', body: sent, headers }),
      new Response(returned, { headers }),
    );
  };
  const both = await observe('/thing', '"a"', '"b"');
  expect([
    both.operation,
    both.status,
    both.requestBody,
    both.responseBody,
    both.violations.map(({ rule }) => rule),
  ]).toEqual(['theThing', 200, 'a', 'b', ['request-body', 'response-body']]);
  const broken = await observe('/thing', '1', '{');
  expect([broken.responseBody, broken.violations.map(({ rule }) => rule)]).toEqual([undefined, ['malformed-body']]);
  const nowhere = await observe('/none', '1', null);
  expect([
    nowhere.operation,
    nowhere.requestBody,
    nowhere.responseBody,
    nowhere.violations.map(({ rule }) => rule),
  ]).toEqual([undefined, undefined, undefined, ['unknown-path']]);
});
