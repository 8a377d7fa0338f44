import { expect, test } from 'vitest';
import { misfits, mutationsOf } from '../../../../../contracts/check/values/variants/mutation.ts';
import { schemaAt } from '../../../../../spec/schema/schema.ts';
import { contractOf } from '../../../small-contract.ts';

const pointer = '#/components/schemas/A';

/** What is made wrong in a valid value, and what the contract has to say of each. */
function broken(schema: object, valid: unknown) {
  const contract = contractOf({}, { components: { schemas: { A: schema } } });
  const mutations = mutationsOf(contract.document, schemaAt(contract.document, pointer), valid);
  const judged = mutations.map(({ value }) => contract.checkValue(pointer, value, 'request'));
  return { mutations, judged };
}

test.each<[schema: object, values: readonly (readonly [keyword: string, value: unknown])[]]>([
  [{ enum: ['a'] }, [['enum', 'no-such-choice']]],
  [{ minLength: 1 }, [['minLength', '']]],
  [{ minLength: 0 }, []],
  [{ minLength: '1' }, []],
  [{ minimum: '3', maximum: '3' }, []],
  [{ maxLength: 3 }, [['maxLength', 'xxxx']]],
  [{ maxLength: 100_000 }, []],
  [{ minimum: 3 }, [['minimum', 2]]],
  [{ maximum: 3 }, [['maximum', 4]]],
  [{ exclusiveMinimum: 3 }, [['exclusiveMinimum', 3]]],
  [{ exclusiveMaximum: 3 }, [['exclusiveMaximum', 3]]],
  [{ minItems: 1 }, [['minItems', []]]],
  [{ minItems: 0 }, []],
  [{ maxItems: 1 }, [['maxItems', ['item 1', 'item 2']]]],
  [{ maxItems: 1, items: { type: 'integer' } }, [['maxItems', [1, 2]]]],
  [{ maxItems: 1000 }, []],
  [{ uniqueItems: true }, [['uniqueItems', ['item 1', 'item 1']]]],
  [{ uniqueItems: true, items: { type: 'number' } }, [['uniqueItems', [1, 1]]]],
  [
    { uniqueItems: true, items: { type: 'string', format: 'email' } },
    [['uniqueItems', ['somebody1@example.org', 'somebody1@example.org']]],
  ],
  [{ uniqueItems: false }, []],
  ...['uuid', 'date', 'date-time', 'email', 'ipv4', 'ipv6'].map((format): [object, [string, string][]] => [
    { format },
    [['format', 'no such thing']],
  ]),
  [{ format: 'password' }, []],
  [{ pattern: '^[a-c]{2}$' }, [['pattern', '!']]],
  [
    { type: 'boolean' },
    [
      ['type', 'text'],
      ['type', 42.5],
      ['type', null],
      ['type', ['text']],
      ['type', { key: 'text' }],
      ['type', 'true'],
      ['type', 1],
    ],
  ],
  [
    { type: ['integer', 'null'] },
    [
      ['type', 'text'],
      ['type', true],
      ['type', ['text']],
      ['type', { key: 'text' }],
      ['type', '42'],
    ],
  ],
])('a field of %j is broken by %j', (field, values) => {
  const { mutations, judged } = broken({ properties: { field } }, { field: 'as it was', other: 1 });
  // What an item may be is a fault of its own, and a pattern is missed in several ways.
  const found = mutations.flatMap((one, index) =>
    one.pointer === '/field' ? [{ ...one, judged: judged[index] }] : [],
  );
  const first = found.filter(({ keyword }, index) => keyword !== 'pattern' || index === 0);
  expect(first.map(({ keyword, value }) => [keyword, value])).toEqual(
    values.map(([keyword, value]) => [keyword, { field: value, other: 1 }]),
  );
  for (const { keyword, judged: wrong } of found) expect(wrong?.map((one) => one.keyword)).toContain(keyword);
  expect(new Set(mutations.map(({ what }) => what)).size).toBe(mutations.length);
});

test('whole bodies are broken by their type, their names and what each name holds', () => {
  const { mutations, judged } = broken(
    {
      type: 'object',
      additionalProperties: false,
      required: ['a', 'id'],
      minProperties: 1,
      minLength: 1,
      properties: { a: { minimum: 1 }, id: { minimum: 1, readOnly: true }, b: { maximum: 5 } },
    },
    { a: 1 },
  );
  expect(
    mutations
      .filter(({ keyword }) => keyword !== 'type')
      .map(({ pointer: at, keyword, value }) => [at, keyword, value]),
  ).toEqual([
    ['/noSuchField', 'additionalProperties', { a: 1, noSuchField: 'text' }],
    ['/a', 'required', {}],
    ['/id', 'required', { a: 1 }],
    ['/a', 'minimum', { a: 0 }],
    ['/b', 'maximum', { a: 1, b: 6 }],
  ]);
  const types = mutations.filter(({ keyword }) => keyword === 'type');
  expect(types.map(({ value }) => value)).toEqual(['text', 42.5, true, null, ['text']]);
  // That a read-only field is missing is no fault: whoever sends a mutation asks the contract first.
  const right = mutations.filter((_, index) => judged[index]?.length === 0);
  expect(right.map(({ pointer: at }) => at)).toEqual(['/id']);
});

test('what is within lists, objects and branches is broken too, in the first item and in the second', () => {
  const item = { properties: { n: { minimum: 1 }, id: { minimum: 1, readOnly: true } } };
  const { mutations } = broken(
    {
      properties: {
        list: { items: item },
        deep: { properties: { x: { maximum: 1 } } },
        plain: { items: { type: 'integer', minimum: 1 } },
      },
      allOf: [{ properties: { part: { minimum: 1 } } }],
      oneOf: [{ properties: { one: { minimum: 1 } } }, { properties: { two: { minimum: 1 } } }],
      anyOf: [{ properties: { any: { minimum: 1 } } }],
    },
    { list: [{ n: 7, z: 1 }], kept: true },
  );
  const bounds = mutations.filter(({ keyword }) => keyword !== 'type');
  expect(bounds.map(({ pointer: at, value }) => [at, value])).toEqual([
    ['/list/0/n', { kept: true, list: [{ z: 1, n: 0 }] }],
    ['/list/1/n', { kept: true, list: [{ n: 7, z: 1 }, { n: 0 }] }],
    ['/deep/x', { kept: true, list: [{ n: 7, z: 1 }], deep: { x: 2 } }],
    ['/plain/0', { kept: true, list: [{ n: 7, z: 1 }], plain: [0] }],
    ['/plain/1', { kept: true, list: [{ n: 7, z: 1 }], plain: [{}, 0] }],
    ['/part', { kept: true, list: [{ n: 7, z: 1 }], part: 0 }],
    ['/one', { kept: true, list: [{ n: 7, z: 1 }], one: 0 }],
    ['/two', { kept: true, list: [{ n: 7, z: 1 }], two: 0 }],
    ['/any', { kept: true, list: [{ n: 7, z: 1 }], any: 0 }],
  ]);
});

test('what stands in the way of a place that is to be wrong makes room for it', () => {
  const { mutations } = broken({ properties: { deep: { properties: { x: { maximum: 1 } } } } }, { deep: 'abc' });
  expect(mutations.map(({ value }) => value)).toEqual([{ deep: { x: 2 } }]);
  const numbered = broken({ properties: { deep: { properties: { '1st': { maximum: 1 } } } } }, {});
  expect(numbered.mutations.map(({ value }) => value)).toEqual([{ deep: { '1st': 2 } }]);
});

test('what leads back to itself is broken once, where it does', () => {
  const { mutations } = broken({ properties: { next: { $ref: pointer }, n: { minimum: 1 } } }, {});
  expect(mutations.map(({ pointer: at }) => at)).toEqual(['/n']);
});

test.each([
  ['^[0-9a-f]{24}$', undefined],
  ['^[0-9a-f]{24}$', '0123456789abcdef01234567'],
  ['^a+$', 'aaa'],
])('texts that miss %s near %s are near it, and miss it', (pattern, near) => {
  const texts = misfits({ pattern }, near);
  expect(texts.filter((text) => new RegExp(pattern).test(text))).toEqual([]);
  expect(texts).toContain('!');
  if (near !== undefined) expect(texts).toContain(` ${near}`);
  expect(new Set(texts).size).toBe(texts.length);
});

test('nothing misses a pattern that is none', () => {
  expect(misfits({})).toEqual([]);
  expect(misfits({ pattern: '' })).toEqual([]);
});
