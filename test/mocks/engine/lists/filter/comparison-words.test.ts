import { expect, test } from 'vitest';
import { comparedField, comparisonOf } from '../../../../../mocks/engine/lists/filter/comparison-words.ts';
import { contractOf } from '../../../../contracts/small-contract.ts';

test.each<[comparison: string, words: string]>([
  ['gt', 'gt $gt after above greater more_than greaterThan'],
  ['gte', 'gte ge min from since minimum at_least'],
  ['lt', 'lt before below less lessThan'],
  ['lte', 'lte le max to until till maximum atMost'],
  ['not', 'not ne NEQ'],
  ['in', 'in one_of anyof'],
  ['notin', 'nin not_in'],
  ['contains', 'contains like ilike icontains'],
  ['starts', 'startsWith startWith prefix'],
  ['ends', 'ends_with endwith suffix'],
])('%s is said by each of: %s', (comparison, words) => {
  const all = words.split(' ');
  expect(all.map(comparisonOf)).toEqual(all.map(() => comparison));
});

test.each(['', 'eq', 'with', 'toString', 'size'])('"%s" is no word for a comparison', (word) => {
  expect(comparisonOf(word)).toBeUndefined();
});

const Tea = {
  type: 'object',
  properties: {
    ...Object.fromEntries(
      ['price', 'made_at', 'sentOn', 'sold-date', 'brewTime', 'pickedDateTime', 'max', 'inStock'].map((name) => [
        name,
        {},
      ]),
    ),
    maker: { type: 'object', properties: { name: {} } },
  },
};
const shape = contractOf({}, { components: { schemas: { Tea } } }).shapeAt('#/components/schemas/Tea');

test.each<[parameter: string, field?: string, comparison?: string]>([
  ['price_gte', 'price', 'gte'],
  ['price.less.than', 'price', 'lt'],
  ['priceNotIn', 'price', 'notin'],
  ['price_starts_with', 'price', 'starts'],
  ['PRICE__GT', 'price', 'gt'],
  ['min_price', 'price', 'gte'],
  ['maxPrice', 'price', 'lte'],
  ['minimum-price', 'price', 'gte'],
  ['maximum.price', 'price', 'lte'],
  ['from_price', 'price', 'gte'],
  ['toPrice', 'price', 'lte'],
  ['notPrice', 'price', 'not'],
  ['made_after', 'made_at', 'gt'],
  ['madeAtBefore', 'made_at', 'lt'],
  ['sent_since', 'sentOn', 'gte'],
  ['sold_until', 'sold-date', 'lte'],
  ['brew_from', 'brewTime', 'gte'],
  ['picked_to', 'pickedDateTime', 'lte'],
  ['in_stock_not', 'inStock', 'not'],
  ['in_stock'],
  ['gte_price'],
  ['price'],
  ['gte'],
  ['min'],
  ['_'],
  [''],
  ['weight_gte'],
  ['maker_ne'],
  ['maker_name_ne'],
])('%s compares the field %s: %s', (parameter, field, comparison) => {
  expect(comparedField(parameter, shape)).toEqual(field === undefined ? undefined : { field, comparison });
});

test('a schema that names no field has none that is compared', () => {
  expect(comparedField('price_gte', { ...shape, fields: undefined })).toBeUndefined();
});
