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
