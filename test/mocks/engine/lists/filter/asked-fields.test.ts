import { expect, test } from 'vitest';
import { askedFields, likeNamedField } from '../../../../../mocks/engine/lists/filter/asked-fields.ts';
import type { Shape } from '../../../../../spec/schema/shape.ts';
import { contractOf } from '../../../../contracts/small-contract.ts';

function shapeOf(properties: object): Shape {
  const schemas = { Tea: { type: 'object', properties } };
  return contractOf({}, { components: { schemas } }).shapeAt('#/components/schemas/Tea');
}

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const maker = { type: 'object', properties: { name: text } };

test.each<[parameter: string, fields: object, field: string | undefined]>([
  ['tag', { tagList: texts }, 'tagList'],
  ['tag', { tag_list: texts }, 'tag_list'],
  ['tags', { tag: text }, 'tag'],
  ['tags', { tagList: texts, tags: texts }, 'tags'],
  ['ids', { id: text }, 'id'],
  ['maker_id', { makerId: text }, 'makerId'],
  ['maker', { maker_id: text }, 'maker_id'],
  ['makerIds', { maker_id: text }, 'maker_id'],
  ['categories', { category: text }, 'category'],
  ['status', { status: text, stat: text }, 'status'],
  ['pas', { paid: text }, undefined],
  ['list', { id: text }, undefined],
  ['makers', { maker }, undefined],
  ['makers', { makers: { type: 'array', items: maker } }, undefined],
  ['expand', { name: text }, undefined],
])('%s means, of %j, %j', (parameter, fields, field) => {
  expect(likeNamedField(parameter, shapeOf(fields))).toBe(field);
});

test.each<[name: string, fields: object, path: readonly string[]]>([
  ['name', { type: text, attributes: maker }, ['attributes', 'name']],
  ['type', { type: text, attributes: maker }, ['type']],
  ['name', { type: text, name: text, attributes: maker }, ['name']],
  ['name', { name: text, attributes: maker }, ['name']],
  ['name', { type: text, attributes: text }, ['name']],
])('%s of %j stands at %j', (name, fields, path) => {
  expect(askedFields(shapeOf(fields)).pathTo(name)).toEqual(path);
});
