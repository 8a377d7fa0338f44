import { expect, test } from 'vitest';
import { composeRecord, type Ingredients } from '../../../../mocks/engine/store/compose-record.ts';
import { anything } from '../../../../spec/schema/shape.ts';
import { contractOf } from '../../../contracts/small-contract.ts';

const part = { type: 'object', properties: { size: { default: 1 }, maker: { readOnly: true } } };
const Cup = {
  type: 'object',
  properties: {
    id: {},
    made: { readOnly: true, default: 'now' },
    name: {},
    colour: { default: 'red' },
    lid: part,
    parts: { type: 'array', items: part },
    texts: { type: 'array', items: { type: 'string' } },
    open: { type: 'object', properties: { known: {}, inner: part }, additionalProperties: true },
    free: { type: 'array' },
  },
};
const shape = contractOf({}, { components: { schemas: { Cup } } }).shapeAt('#/components/schemas/Cup');
const composed = (given: Partial<Ingredients>): unknown =>
  composeRecord({ shape, idField: 'id', body: {}, managed: {}, unknownFields: 'drop', defaults: false, ...given });

test('fields stand in the order of the document, and those that it does not name behind them', () => {
  const record = composed({
    body: { strange: 1, name: 'Cup', id: 'own', made: 'then' },
    managed: { of: 'service', id: 'a', made: 'now' },
    unknownFields: 'keep',
  });
  expect(JSON.stringify(record)).toBe('{"id":"a","made":"now","name":"Cup","of":"service","strange":1}');
});

test.each<[given: Partial<Ingredients>, record: object]>([
  [{ body: { id: 'own', made: 'then' } }, {}],
  [{ defaults: true }, { colour: 'red' }],
  [{ body: { colour: null }, defaults: true }, { colour: null }],
  [{ body: { colour: 'blue' }, managed: { colour: 'green' } }, { colour: 'blue' }],
  [{ managed: { colour: 'green' }, defaults: true }, { colour: 'green' }],
  [{ body: { strange: 1 } }, {}],
  [{ body: { strange: 1 }, unknownFields: 'keep' }, { strange: 1 }],
  [{ body: { strange: 1 }, managed: { strange: 2 }, unknownFields: 'keep' }, { strange: 2 }],
  [{ body: 'text' }, {}],
  [{ body: ['text'], unknownFields: 'keep' }, {}],
  [{ body: { a: { b: 1 } }, shape: anything }, { a: { b: 1 } }],
])('%# of %j comes the record %j', (given, record) => {
  expect(composed(given)).toEqual(record);
});

test.each<[field: string, sent: unknown, dropped: unknown, kept?: unknown]>([
  ['lid', { size: 2 }, { size: 2 }],
  ['lid', { size: 2, maker: 'A' }, { size: 2 }],
  ['lid', { size: 2, strange: 1 }, { size: 2 }, { size: 2, strange: 1 }],
  ['lid', { size: { strange: 1 } }, { size: { strange: 1 } }],
  ['lid', null, null],
  ['lid', 'text', 'text'],
  ['lid', {}, {}],
  ['parts', [{ size: 2 }, { size: 3 }], [{ size: 2 }, { size: 3 }]],
  ['parts', [{ size: 2 }, { maker: 'A' }, 'x'], [{ size: 2 }, {}, 'x']],
  ['parts', [{ strange: 1 }], [{}], [{ strange: 1 }]],
  ['parts', {}, {}],
  ['texts', ['a'], ['a']],
  ['texts', [{ a: 1 }], [{ a: 1 }]],
  ['open', { strange: { a: 1 }, known: 1 }, { strange: { a: 1 }, known: 1 }],
  ['open', { strange: 1, inner: { maker: 'A', size: 1 } }, { strange: 1, inner: { size: 1 } }],
  ['open', { inner: { other: 1 } }, { inner: {} }, { inner: { other: 1 } }],
  ['free', [{ maker: 'A' }], [{ maker: 'A' }]],
])('%# what is sent as %s, %j, is taken as %j', (field, sent, dropped, kept = dropped) => {
  expect(composed({ body: { [field]: sent } })).toEqual({ [field]: dropped });
  expect(composed({ body: { [field]: sent }, unknownFields: 'keep' })).toEqual({ [field]: kept });
});

test('a value that has nothing to lose is taken as it is', () => {
  const lid = { size: 2 };
  expect(Object(composed({ body: { lid } })).lid).toBe(lid);
  const key = JSON.parse('{"__proto__":{"a":1}}');
  expect(JSON.stringify(composed({ body: key, unknownFields: 'keep' }))).toBe('{"__proto__":{"a":1}}');
});
