import { expect, test } from 'vitest';
import type { Basis, PlainRecord } from '../../../../contracts/reading/basis/basis.ts';
import {
  completeRecord,
  madeFields,
  mayLack,
  withMissing,
} from '../../../../contracts/reading/fitting/complete-record.ts';
import { mendedValue } from '../../../../contracts/reading/fitting/mended-value.ts';
import { hiding, hidingOthers, visiblePart } from '../../../../contracts/reading/fitting/shown-record.ts';
import { sampleOf } from '../../../../contracts/sample/sample-of.ts';
import type { Shape } from '../../../../spec/schema/shape.ts';
import { contractOf } from '../../small-contract.ts';

const at = (name: string): string => `#/components/schemas/${name}`;

function basisOf(schemas: object): Basis {
  const contract = contractOf({}, { components: { schemas } });
  return { ...contract, sample: (schema, options) => sampleOf(contract, schema, options) };
}

function shapesOf(returned: object, sent: object): readonly [returned: Shape, sent: Shape] {
  const { shapeAt } = basisOf({ Returned: returned, Sent: sent });
  return [shapeAt(at('Returned')), shapeAt(at('Sent'))];
}

const text = { type: 'string' };
const object = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  required,
  properties,
});

test.each<[record: PlainRecord, other: PlainRecord, both: PlainRecord]>([
  [{ a: 1 }, { a: 2, b: 3 }, { a: 1, b: 3 }],
  [{ a: { b: 1 } }, { a: { b: 2, c: 3 } }, { a: { b: 1, c: 3 } }],
  [{ a: null }, { a: { b: 1 } }, { a: null }],
  [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ c: 3 }] }, { a: [{ b: 1, c: 3 }, { b: 2 }] }],
  [{ a: [1] }, { a: [2, 3] }, { a: [1] }],
  [{ a: [] }, { a: 1 }, { a: [] }],
  [{}, {}, {}],
])('what %j lacks it has of %j', (record, other, both) => {
  expect(withMissing(record, other)).toEqual(both);
});

test('a key such as __proto__ stays a key', () => {
  const record = JSON.parse('{"__proto__":{"a":1}}');
  expect(JSON.stringify(withMissing(record, { b: 1 }))).toBe('{"__proto__":{"a":1},"b":1}');
});

const now = Date.UTC(2026, 0, 2, 3, 4, 5);

test.each<[kind: string, schema: object, record: PlainRecord, complete: PlainRecord]>([
  ['nothing', object({ a: text }), { a: 'x' }, { a: 'x' }],
  ['a default', object({ a: { type: 'integer', default: 5 } }, ['a']), {}, { a: 5 }],
  ['a time', object({ a: { type: 'string', format: 'date-time' } }, ['a']), {}, { a: '2026-01-02T03:04:05.000Z' }],
  ['a day', object({ a: { type: 'string', format: 'date' } }, ['a']), {}, { a: '2026-01-02' }],
  [
    'a time with an example',
    object({ a: { type: 'string', format: 'date-time', example: '2020-01-01T00:00:00Z' } }, ['a']),
    {},
    { a: '2020-01-01T00:00:00Z' },
  ],
  [
    'a time with examples',
    object({ a: { type: 'string', format: 'date', examples: ['2020-01-01'] } }, ['a']),
    {},
    { a: '2020-01-01' },
  ],
  [
    'a time that must be another',
    object({ a: { type: 'string', format: 'date', maxLength: 10, enum: ['2021-01-01'] } }, ['a']),
    {},
    { a: '2021-01-01' },
  ],
  ['a choice', object({ a: { enum: ['x', 'y'] } }, ['a']), {}, { a: 'x' }],
  ['any text', object({ a: text }, ['a']), { b: 1 }, { b: 1, a: 'text' }],
  [
    'a field within another',
    object({ a: object({ b: text, c: text }, ['b', 'c']) }, ['a']),
    { a: { b: 'x' } },
    { a: { b: 'x', c: 'text' } },
  ],
  ['what must not be there', object({ a: false }, ['a']), {}, {}],
  ['what is wrong', object({ a: { type: 'integer' }, b: text }, ['a', 'b']), { a: 'x' }, { a: 'x' }],
])('a record is completed with what it lacks: %s', (_kind, schema, record, complete) => {
  expect(completeRecord(basisOf({ A: schema }), at('A'), record, now)).toEqual(complete);
});

test.each<[kind: string, returned: object, sent: object, names: readonly string[], below: boolean]>([
  ['nothing', object({ a: text }, ['a']), object({ a: text }, ['a']), [], false],
  ['what is not sent', object({ a: text, b: text }, ['a', 'b']), object({ a: text }, ['a']), ['b'], false],
  ['what need not be sent', object({ a: text }, ['a']), object({ a: text }), ['a'], false],
  ['what is only read', object({ a: text }, ['a']), object({ a: { ...text, readOnly: true } }, ['a']), ['a'], false],
  ['what need not be returned', object({ a: text }), object({}), [], false],
  ['what is never returned', object({ a: { ...text, writeOnly: true } }, ['a']), object({ b: text }), [], false],
  ['a field within another', object({ a: object({ b: text }, ['b']) }), object({ a: object({}) }), [], true],
  [
    'a field of items',
    object({ a: { type: 'array', items: object({ b: text }, ['b']) } }),
    object({ a: { type: 'array', items: object({ b: text }) } }),
    [],
    true,
  ],
  [
    'the same within another',
    object({ a: object({ b: text }, ['b']) }),
    object({ a: object({ b: text }, ['b']) }),
    [],
    false,
  ],
])('what the service makes of a record is known: %s', (_kind, returned, sent, names, below) => {
  const made = madeFields(...shapesOf(returned, sent));
  expect(made).toEqual({ names, below });
  expect(mayLack({}, made)).toBe(below || names.length > 0);
  expect(mayLack(Object.fromEntries(names.map((name) => [name, 1])), made)).toBe(below);
});

test.each<[kind: string, schema: object, value: unknown, mended: unknown]>([
  ['what fits', text, 'a', 'a'],
  ['a text for a list', { type: 'array', items: text }, 'a', ['a']],
  ['a list for a text', text, ['a', 'b'], 'a'],
  ['a number for a text', text, 5, '5'],
  ['a text for a number', { type: 'integer' }, '5', 5],
  ['a part of an object', object({ a: { type: 'integer' }, b: text }), { a: '5', b: 'x' }, { a: 5, b: 'x' }],
  [
    'what a closed object has no place for',
    { ...object({ a: text }), additionalProperties: false },
    { a: 'x', b: 1 },
    { a: 'x' },
  ],
  [
    'what an open object has no name for',
    { ...object({ a: text }), additionalProperties: true },
    { a: 5, b: 1 },
    { a: '5', b: 1 },
  ],
  ['what an object lacks', object({ a: text, b: text }, ['a', 'b']), { a: 'x' }, { a: 'x', b: 'text' }],
  ['an item of a list', { type: 'array', items: text }, ['a', 5], ['a', '5']],
  ['a text for a flag', { type: 'boolean' }, 'false', false],
  ['a text that is no flag', { const: true }, 'false', true],
  ['the first of a list for a number', { type: 'integer' }, [7, 8], 7],
  ['a text for a list of numbers', { type: 'array', items: { type: 'integer' }, minItems: 1 }, 'a', [0]],
  ['what an object cannot have', { ...object({ a: text }), maxProperties: 0 }, { a: 'x' }, {}],
  ['what cannot be kept', { type: 'integer', minimum: 3 }, { a: 1 }, 3],
  ['what is nothing', { type: 'boolean' }, null, true],
])('a value is mended as little as can be: %s', (_kind, schema, value, mended) => {
  expect(mendedValue(basisOf({ A: schema }), at('A'), value)).toEqual(mended);
});

test.each<[kind: string, returned: object, sent: object, record: PlainRecord, shown: PlainRecord]>([
  ['nothing', object({ a: text }), object({ a: text }), { a: 'x', b: 1 }, { a: 'x', b: 1 }],
  [
    'what is only written',
    object({ a: text, b: { ...text, writeOnly: true } }),
    object({}),
    { a: 'x', b: 'y' },
    { a: 'x' },
  ],
  [
    'what is only written where it is sent',
    { type: 'object' },
    object({ b: { ...text, writeOnly: true } }),
    { b: 'y' },
    {},
  ],
  [
    'what there is no place for',
    object({ a: text }),
    object({ a: text, b: text }),
    { a: 'x', b: 'y', c: 'z' },
    { a: 'x', c: 'z' },
  ],
  [
    'what an open object shows',
    { ...object({ a: text }), additionalProperties: true },
    object({ a: text, b: text }),
    { b: 'y' },
    { b: 'y' },
  ],
  [
    'within another',
    object({ a: object({ b: text }) }),
    object({ a: object({ c: text }) }),
    { a: { b: 'x', c: 'y' } },
    { a: { b: 'x' } },
  ],
  [
    'within items',
    object({ a: { type: 'array', items: object({ b: text }) } }),
    object({ a: { type: 'array', items: object({ c: text }) } }),
    { a: [{ c: 'y' }, { b: 'x' }] },
    { a: [{}, { b: 'x' }] },
  ],
])('a client sees no more of a record than it should: %s', (_kind, returned, sent, record, shown) => {
  const shapes = shapesOf(returned, sent);
  const visible = visiblePart(record, ...shapes);
  expect(visible).toEqual(shown);
  const isWhole = JSON.stringify(record) === JSON.stringify(shown);
  expect(visible === record).toBe(isWhole);
  const stored: PlainRecord[] = [];
  const show = hiding(...shapes, (one) => {
    stored.push(one);
    return one;
  });
  if (isWhole) return;
  // It is made once, and stored once.
  expect([show?.(record), show?.(record), stored]).toEqual([shown, shown, [shown]]);
});

test('where nothing is hidden there is nothing to do', () => {
  const [returned, sent] = shapesOf(object({ a: object({ b: text }) }), object({ a: object({ b: text }) }));
  const same = (record: PlainRecord): PlainRecord => record;
  expect(hiding(returned, sent, same)).toBeUndefined();
  expect(hidingOthers(returned, [returned, sent, sent], same)).toBeUndefined();
});

test('a response shows nothing of what others show and it has no place for', () => {
  const { shapeAt } = basisOf({ A: object({ a: text }), B: object({ a: text, b: text }), C: object({ c: text }) });
  const same = (record: PlainRecord): PlainRecord => record;
  const show = hidingOthers(shapeAt(at('A')), [shapeAt(at('A')), shapeAt(at('B')), shapeAt(at('C'))], same);
  expect(show?.({ a: 1, b: 2, c: 3, d: 4 })).toEqual({ a: 1, d: 4 });
});
