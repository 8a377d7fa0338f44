import { expect, test } from 'vitest';
import { askedFields } from '../../../../../mocks/engine/lists/filter/asked-fields.ts';
import { filterText } from '../../../../../mocks/engine/lists/filter/filter-text.ts';
import { contractOf } from '../../../../contracts/small-contract.ts';

const Tea = {
  type: 'object',
  properties: Object.fromEntries(
    ['name', 'price', 'sold', 'made_at', 'tags', 'maker', 'shops'].map((name) => [name, {}] as const),
  ),
};
const fields = askedFields(contractOf({}, { components: { schemas: { Tea } } }).shapeAt('#/components/schemas/Tea'));

const teas = [
  { name: 'Assam', price: 9, sold: false, made_at: '2026-01-05T00:00:00Z', tags: ['black'], maker: { name: 'Ada' } },
  { name: "Earl's", price: 30, sold: true, made_at: '2026-01-03T00:00:00Z', tags: [], maker: { name: 'Bob' } },
  { name: 'Oolong or so', price: 100, sold: true, tags: ['blue', 'black'], shops: [{ town: 'Hull' }], maker: null },
];

test.each<[filter: string, chosen: readonly number[] | undefined]>([
  ["name eq 'Assam'", [0]],
  ['name eq "Assam"', [0]],
  ["Name EQ 'Assam'", [0]],
  ["name eq 'Earl''s'", [1]],
  ["name ne 'Assam'", [1, 2]],
  ['price gt 9', [1, 2]],
  ['price ge 9 and price lt 100', [0, 1]],
  ['price le 9 or price eq 100', [0, 2]],
  ['price >= 30', [1, 2]],
  ['price<30', [0]],
  ['sold = true', [1, 2]],
  ['sold != true', [0]],
  ['not (sold eq true)', [0]],
  ['not sold eq true', [0]],
  ['(price gt 9 and price lt 50) or sold eq false', [0, 1]],
  ['made_at lt 2026-01-04T00:00:00Z', [1]],
  ['made_at eq null', [2]],
  ['made_at ne null', [0, 1]],
  ['made_at pr', [0, 1]],
  ["contains(name,'oo')", [2]],
  ["startswith(name, 'A')", [0]],
  ["endswith(name,'so')", [2]],
  ['name co "ARL"', [1]],
  ['name sw "Oo"', [2]],
  ["name in ('Assam', 'Oolong or so')", [0, 2]],
  ['tags eq "black"', [0, 2]],
  ['tags ne "black"', [1]],
  ['maker.name eq "Bob"', [1]],
  ["maker/name eq 'Bob'", [1]],
  ['shops.town eq "Hull"', [2]],
  ['', undefined],
  ['red', undefined],
  ['name', undefined],
  ['name eq', undefined],
  ["name eq 'Assam", undefined],
  ["name like 'Assam'", undefined],
  ["colour eq 'red'", undefined],
  ["(name eq 'Assam'", undefined],
  ["name eq 'Assam' nor sold eq true", undefined],
  ["name eq 'Assam' and", undefined],
  ["contains(name 'oo')", undefined],
  ["name in 'Assam'", undefined],
])('%s chooses %j', (filter, chosen) => {
  const holds = filterText(filter, fields);
  const found = holds && teas.flatMap((tea, index) => (holds(tea) ? [index] : []));
  expect(found).toEqual(chosen);
});

test.each([
  ['deep in parentheses', `${'('.repeat(50_000)}price gt 9${')'.repeat(50_000)}`],
  ['deep in denials', `${'not '.repeat(50_000)}price gt 9`],
  ['with more comparisons than anybody writes', Array.from({ length: 5000 }, () => 'price gt 9').join(' or ')],
])('a filter %s is not read', (_how, filter) => {
  expect(filterText(filter, fields)).toBeUndefined();
});

test('a filter of many values, and one that is somewhat deep, are read', () => {
  const values = Array.from({ length: 2000 }, (_none, index) => index).join(',');
  const matches = (filter: string): boolean[] => teas.map((tea) => filterText(filter, fields)?.(tea) === true);
  expect(matches(`price in (${values})`)).toEqual([true, true, true]);
  expect(matches(`${'('.repeat(40)}price gt 9${')'.repeat(40)}`)).toEqual([false, true, true]);
  expect(matches(Array.from({ length: 60 }, (_none, index) => `price eq ${index}`).join(' or '))).toEqual([
    true,
    true,
    false,
  ]);
});
