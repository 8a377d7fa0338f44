import { expect, test } from 'vitest';
import { readProjection } from '../../../../mocks/engine/lists/projection.ts';
import { anything } from '../../../../spec/schema/shape.ts';
import { contractOf } from '../../../contracts/small-contract.ts';

const Pot = {
  type: 'object',
  required: ['id', 'maker'],
  properties: {
    id: {},
    name: {},
    maker: { type: 'object', required: ['code'], properties: { code: {}, name: {} } },
    lids: { type: 'array', items: { type: 'object', required: ['size'], properties: { size: {}, colour: {} } } },
  },
};
const shape = contractOf({}, { components: { schemas: { Pot } } }).shapeAt('#/components/schemas/Pot');
const pot = {
  id: 1,
  name: 'Pot',
  maker: { code: 'A', name: 'Ada' },
  lids: [{ size: 1, colour: 'red' }, 'loose', { size: 2, colour: 'blue' }],
  more: { deep: { a: 1, b: 2 } },
};
const { maker, more } = pot;

function shown(include: unknown, exclude: unknown, by = shape): unknown {
  const projection = readProjection(include, exclude, by);
  return typeof projection === 'function' ? projection(pot) : projection;
}

test.each<[include: string, fields: object]>([
  ['name', { id: 1, name: 'Pot', maker }],
  ['more', { id: 1, maker, more }],
  ['none', { id: 1, maker }],
  ['maker.name', { id: 1, maker }],
  ['maker.none', { id: 1, maker: { code: 'A' } }],
  ['name.first', { id: 1, maker }],
  ['id.x', { id: 1, maker }],
  ['more.deep.a', { id: 1, maker, more: { deep: { a: 1 } } }],
  ['more.deep.a,more.deep.b', { id: 1, maker, more }],
  ['more.deep,more.deep.a', { id: 1, maker, more }],
  ['more.deep.a,more.deep', { id: 1, maker, more }],
  ['more.none', { id: 1, maker, more: {} }],
  ['lids.colour', { id: 1, maker, lids: [pot.lids[0], pot.lids[2]] }],
  ['lids.none', { id: 1, maker, lids: [{ size: 1 }, { size: 2 }] }],
  [',name,,', { id: 1, name: 'Pot', maker }],
])('include=%s shows those, and what must be there', (include, fields) => {
  expect(shown(include, undefined)).toEqual(fields);
});

test.each<[exclude: string, without: object]>([
  ['name', { ...pot, name: undefined }],
  ['id,maker', pot],
  ['maker.code', pot],
  ['maker.name', { ...pot, maker: { code: 'A' } }],
  ['more.deep.a', { ...pot, more: { deep: { b: 2 } } }],
  ['more.deep', { ...pot, more: {} }],
  ['name.first', pot],
  ['lids.size,lids.colour', { ...pot, lids: [{ size: 1 }, { size: 2 }] }],
  ['lids', { ...pot, lids: undefined }],
  ['none', pot],
])('exclude=%s leaves those out that need not be there', (exclude, without) => {
  expect(shown(undefined, exclude)).toEqual(without);
  expect(Object.keys(Object(shown(undefined, exclude)))).toEqual(
    Object.entries(without).flatMap(([name, value]) => (value === undefined ? [] : [name])),
  );
});

test('where the document names no fields, none must be there', () => {
  expect(shown('name', undefined, anything)).toEqual({ name: 'Pot' });
  expect(shown('lids.size', undefined, anything)).toEqual({ lids: [{ size: 1 }, { size: 2 }] });
  expect(shown(undefined, 'name,lids,more,maker', anything)).toEqual({ id: 1 });
});

test.each<[include: unknown, exclude: unknown]>([
  [undefined, undefined],
  ['', ','],
  [5, ['name']],
])('include %j and exclude %j choose nothing', (include, exclude) => {
  expect(shown(include, exclude)).toBeUndefined();
});

test('both together are refused, and so is a path that is too long', () => {
  expect(shown('name', 'id')).toEqual({ message: expect.stringContaining('cannot be used together') });
  const path = (steps: number): string => Array.from({ length: steps }, () => 'a').join('.');
  for (const [include, exclude] of [
    [path(201), undefined],
    [undefined, path(201)],
  ])
    expect(shown(include, exclude)).toEqual({ message: expect.stringContaining('has 201 steps') });
  expect(shown(path(200), undefined, anything)).toEqual({});
});
