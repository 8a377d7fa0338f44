import { expect, test } from 'vitest';
import { createShapeReader, type Shape } from '../../../spec/schema/shape.ts';
import { documentOf } from '../document-of.ts';

function shapeOf(schema: object, others: Readonly<Record<string, object>> = {}): Shape {
  const document = documentOf({ components: { schemas: { Own: schema, ...others } } });
  return createShapeReader(document)('#/components/schemas/Own');
}

function names(shape: Shape | undefined): string[] {
  return [...(shape?.fields?.keys() ?? [])];
}

test('fields come in the order of the document, with what is said of each', () => {
  const shape = shapeOf({
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      _id: { type: 'string', readOnly: true },
      size: { type: 'integer', default: 3 },
    },
  });
  const rows = [...(shape.fields ?? [])].map(([name, field]) => [name, field.required, field.readOnly, field.fallback]);
  expect(rows).toEqual([
    ['name', true, false, undefined],
    ['_id', false, true, undefined],
    ['size', false, false, 3],
  ]);
  expect(shape.fields?.get('_id')?.pointer).toBe('#/components/schemas/Own/properties/_id');
});

test('readOnly and default count beside a $ref and behind it', () => {
  const shape = shapeOf(
    {
      properties: {
        beside: { $ref: '#/components/schemas/Plain', readOnly: true, default: 1 },
        behind: { $ref: '#/components/schemas/Fixed' },
      },
    },
    { Plain: { type: 'string' }, Fixed: { type: 'string', readOnly: true, default: 2 } },
  );
  const rows = [...(shape.fields?.values() ?? [])].map(({ readOnly, fallback }) => [readOnly, fallback]);
  expect(rows).toEqual([
    [true, 1],
    [true, 2],
  ]);
});

test.each<[schema: object, open: boolean]>([
  [{ properties: { a: {} } }, false],
  [{ properties: { a: {} }, additionalProperties: false }, false],
  [{ properties: { a: {} }, additionalProperties: true }, true],
  [{ properties: { a: {} }, additionalProperties: { type: 'string' } }, true],
  [{ type: 'object' }, true],
  [{ properties: {} }, true],
  [{ type: 'string' }, true],
])('%j is open: %s', (schema, open) => {
  expect(shapeOf(schema).open).toBe(open);
});

test('the fields of allOf are taken together, the own ones first', () => {
  const shape = shapeOf(
    {
      properties: { own: { type: 'string' } },
      allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { last: {} } }],
    },
    { Base: { properties: { base: {}, own: { readOnly: true } } } },
  );
  expect(names(shape)).toEqual(['own', 'base', 'last']);
  expect(shape.fields?.get('own')?.readOnly).toBe(false);
  expect(shape.open).toBe(false);
});

test('a field is required where it is demanded beside the $ref or the allOf that describes it', () => {
  const base = { Base: { properties: { _id: {}, name: {}, size: {} }, required: ['name'] } };
  const beside = { allOf: [{ $ref: '#/components/schemas/Base' }, { required: ['size'] }], required: ['_id'] };
  const behind = { $ref: '#/components/schemas/Base', required: ['size'] };
  const requiredOf = (schema: object): string[] =>
    [...(shapeOf(schema, base).fields ?? [])].filter(([, field]) => field.required).map(([name]) => name);
  expect(requiredOf(beside)).toEqual(['_id', 'name', 'size']);
  expect(requiredOf(behind)).toEqual(['name', 'size']);
});

test('one open branch with fields opens the whole', () => {
  const branch = { properties: { b: {} }, additionalProperties: true };
  expect(shapeOf({ properties: { a: {} }, anyOf: [branch] }).open).toBe(true);
});

test('the items of an array have a shape, in branches too', () => {
  const items = { properties: { a: {} } };
  expect(names(shapeOf({ type: 'array', items }).items())).toEqual(['a']);
  expect(names(shapeOf({ oneOf: [{ type: 'null' }, { type: 'array', items }] }).items())).toEqual(['a']);
  expect(shapeOf({ type: 'string' }).items()).toBeUndefined();
});

test('a schema that holds itself is read without end', () => {
  const shape = shapeOf({
    properties: {
      name: {},
      parent: { $ref: '#/components/schemas/Own' },
      children: { items: { $ref: '#/components/schemas/Own' } },
    },
  });
  const parent = shape.fields?.get('parent')?.shape();
  expect(parent).toBe(shape);
  expect(parent?.fields?.get('children')?.shape().items()).toBe(shape);
});

test('a shape behind a $ref keeps the place where it stands', () => {
  const shape = shapeOf({ $ref: '#/components/schemas/Far' }, { Far: { properties: { a: {} } } });
  expect(shape.pointer).toBe('#/components/schemas/Far');
});
