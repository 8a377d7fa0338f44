import { expect, test } from 'vitest';
import { expectedBody } from '../../../contracts/pact/body/body-rules.ts';
import { describedAt } from '../../../contracts/pact/body/described.ts';
import { contractOf } from '../small-contract.ts';

const equality = { combine: 'AND', matchers: [{ match: 'equality' }] };
const one = (...matchers: readonly object[]): object => ({ combine: matchers.length > 1 ? 'OR' : 'AND', matchers });

/** What a schema makes of a value: its example, and the rules of it. */
function expectedOf(schema: object, value: unknown, further: object = {}): { content: unknown; rules: object } {
  const { document } = contractOf({}, { components: { schemas: { Thing: schema, ...further } } });
  return expectedBody(document, value, describedAt(document, '#/components/schemas/Thing'));
}

test.each([
  ['a text', { type: 'string' }, 'a', one({ match: 'type' })],
  ['a whole number', { type: 'integer' }, 7, one({ match: 'integer' })],
  ['a number', { type: 'number' }, 7.5, one({ match: 'number' })],
  ['a flag', { type: 'boolean' }, true, one({ match: 'boolean' })],
  ['one of a few words', { type: 'string', enum: ['a.b', 'c'] }, 'c', one({ match: 'regex', regex: '^(a\\.b|c)$' })],
  ['one of a few words, without a type', { enum: ['a/b', 'c'] }, 'c', one({ match: 'regex', regex: '^(a\\/b|c)$' })],
  ['one of a few numbers', { enum: [1, 2] }, 2, one({ match: 'number' })],
  ['one of a word and null', { enum: ['a', null] }, null, one({ match: 'regex', regex: '^(a)$' }, { match: 'null' })],
  ['a pattern', { type: 'string', pattern: '^[a-f]{3}$' }, 'abc', one({ match: 'regex', regex: '^[a-f]{3}$' })],
  ['a pattern that not every reader knows', { type: 'string', pattern: '^(?=a)a$' }, 'a', one({ match: 'type' })],
  ['a text or null', { type: ['string', 'null'] }, 'a', one({ match: 'type' }, { match: 'null' })],
  ['null, or a number', { type: ['integer', 'null'] }, null, one({ match: 'integer' }, { match: 'null' })],
  ['nullable of 3.0', { type: 'boolean', nullable: true }, null, one({ match: 'boolean' }, { match: 'null' })],
  [
    'either of two',
    { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    'a',
    one({ match: 'type' }, { match: 'integer' }),
  ],
  [
    'a moment',
    { type: 'string', format: 'date-time' },
    '2026-01-02T03:04:05.6Z',
    one({
      match: 'regex',
      regex: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$',
    }),
  ],
  ['a day', { type: 'string', format: 'date' }, '2026-01-02', one({ match: 'regex', regex: '^\\d{4}-\\d{2}-\\d{2}$' })],
  ['what is no day', { type: 'string', format: 'date' }, '2 Jan 2026', one({ match: 'type' })],
  ['what is no moment', { type: 'string', format: 'date-time' }, '2026-1-2T3:4:5Z', one({ match: 'type' })],
  ['a text of another format', { type: 'string', format: 'uuid' }, 'a', one({ match: 'type' })],
  [
    'null, or a text',
    { type: ['string', 'null'] },
    null,
    one({ match: 'regex', regex: '^[\\s\\S]*$' }, { match: 'null' }),
  ],
  ['null, or a list', { type: ['array', 'null'] }, null, one({ match: 'type' })],
  ['null, or an object', { type: ['object', 'null'] }, null, one({ match: 'type' })],
  [
    'null, or a word',
    { type: ['string', 'null'], enum: ['a', null] },
    null,
    one({ match: 'regex', regex: '^(a)$' }, { match: 'null' }),
  ],
  ['null, which may not be', { type: 'string' }, null, equality],
  ['a word that is none of them', { type: 'string', enum: ['a'] }, 'b', one({ match: 'type' })],
  ['words that one schema leaves open', { anyOf: [{ type: 'string' }, { enum: ['a'] }] }, 'a', one({ match: 'type' })],
  [
    'two patterns that differ',
    {
      anyOf: [
        { type: 'string', pattern: '^a$' },
        { type: 'string', pattern: '^b$' },
      ],
    },
    'a',
    one({ match: 'type' }),
  ],
  ['a pattern without an end', { type: 'string', pattern: '^a' }, 'a', one({ match: 'type' })],
  ['a pattern with more behind its end', { type: 'string', pattern: '^a$|b' }, 'a', one({ match: 'type' })],
  ['an object, or a text', { type: ['object', 'string'] }, 'a', one({ match: 'type' }, { match: 'type' })],
  ['what is not described', {}, 'a', equality],
  ['what breaks the document', { type: 'string' }, 7, equality],
  ['a schema by reference', { $ref: '#/components/schemas/Id' }, 'a', one({ match: 'type' })],
])('%s matches by its shape where the document says so', (_what, schema, value, rule) => {
  expect(expectedOf(schema, value, { Id: { type: 'string' } })).toEqual({ content: value, rules: { $: rule } });
});

test('a field of any name matches by what the document says of such fields', () => {
  const counts = { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: { type: 'integer' } };
  expect(expectedOf(counts, { a: 'x', q: 1 }).rules).toEqual({
    '$.a': one({ match: 'type' }),
    '$.q': one({ match: 'integer' }),
  });
  expect(expectedOf({ type: 'object', additionalProperties: true }, { q: 1 }).rules).toEqual({ '$.q': equality });
});

test('a list may have more or fewer items, of what all of them have; a field that is not described has to be the same', () => {
  const item = { type: 'object', properties: { id: { type: 'integer' }, 'a b': { type: 'string' }, note: {} } };
  const schema = { allOf: [{ type: 'object', properties: { items: { type: 'array', items: item } } }] };
  const value = {
    items: [
      { id: 1, 'a b': 'x', more: 1, note: 'n' },
      { id: 2, 'a b': 'y', note: 'm' },
    ],
    total: 2,
  };
  expect(expectedOf(schema, value)).toEqual({
    content: { items: [{ id: 1, 'a b': 'x', note: 'n' }], total: 2 },
    rules: {
      '$.items': { combine: 'AND', matchers: [{ match: 'type', min: 0 }] },
      '$.items[*].id': one({ match: 'integer' }),
      "$.items[*]['a b']": one({ match: 'type' }),
      '$.items[*].note': equality,
      '$.total': equality,
    },
  });
});

test.each<[meaning: string, value: readonly unknown[], shape: readonly unknown[]]>([
  ['nothing', [], []],
  ['what all have', [{ a: 1, b: 2 }, { b: 3 }], [{ b: 2 }]],
  ['nothing, where they differ', [1, 'a'], []],
  ['nothing, where one is null', [{ a: 1 }, null], []],
  ['nothing, where one is a list', [{ a: 1 }, [1]], []],
  ['a text', ['a', 'b'], ['a']],
  [
    'nothing of a field that differs',
    [
      { a: 1, b: 1 },
      { a: 'x', b: 2 },
    ],
    [{ b: 1 }],
  ],
])('an example of the items of a list is %s', (_meaning, value, shape) => {
  const properties = { a: { type: ['integer', 'string'] }, b: { type: 'integer' } };
  const items = { type: ['object', 'string', 'integer'], properties };
  expect(expectedOf({ type: 'array', items }, value).content).toEqual(shape);
});

test('a list of lists has an example of all their items, and a list that is not described has to be the same', () => {
  const schema = { type: 'array', items: { type: 'array', items: { type: 'integer' } } };
  expect(expectedOf(schema, [[], [1], [2]])).toEqual({
    content: [[1]],
    rules: {
      $: { combine: 'AND', matchers: [{ match: 'type', min: 0 }] },
      '$[*]': { combine: 'AND', matchers: [{ match: 'type', min: 0 }] },
      '$[*][*]': one({ match: 'integer' }),
    },
  });
  expect(expectedOf({ type: 'array' }, [1, 2])).toEqual({ content: [1, 2], rules: { $: equality } });
});

test('a name that is no word is quoted in its path, and one of all objects is not described', () => {
  expect(Object.keys(expectedOf({}, { "a'b": 1, 'c\\\\d': 2, _e1: 3, '1f': 4, constructor: 5 }).rules)).toEqual([
    "$['a\\'b']",
    "$['c\\\\\\\\d']",
    '$._e1',
    "$['1f']",
    '$.constructor',
  ]);
});
