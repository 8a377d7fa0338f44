import { expect, test } from 'vitest';
import { agreeingValues } from '../../../../contracts/check/records/agreeing-values.ts';
import type { Agreement } from '../../../../spec/resource/resource.ts';
import { contractOf } from '../../small-contract.ts';

const contract = contractOf(
  {},
  { components: { schemas: { Id: { type: ['string', 'null'], maxLength: 3 }, Any: {} } } },
);
const pointer = '#/components/schemas/Id';
const any = '#/components/schemas/Any';
const ids = ['list', '*', 'id'];
const unique: Agreement = { kind: 'unique', path: ids, pointer };
const names: Agreement = { kind: 'names', path: ['main'], of: ids, in: undefined, pointer };
const list = (...values: readonly unknown[]): readonly object[] => values.map((id) => ({ id }));

test.each<[what: string, agreements: readonly Agreement[], body: object, agreed: object]>([
  ['what differs stays', [unique], { list: list('a', 'b') }, { list: list('a', 'b') }],
  ['what is there twice is another', [unique], { list: list('a', 'a', 'a') }, { list: list('a', 'a1', 'a2') }],
  ['another that is there goes', [unique], { list: list('a2', 'a', 'a') }, { list: [{ id: 'a2' }, { id: 'a' }, {}] }],
  ['another that is too long goes', [unique], { list: list('abc', 'abc') }, { list: [{ id: 'abc' }, {}] }],
  [
    'what another one became is not taken again',
    [unique],
    { list: list('a', 'a', 'a1') },
    { list: list('a', 'a1', 'a12') },
  ],
  [
    'what is wrong by its schema stays',
    [unique],
    { list: list('abcd', 'abcd', 1, 1) },
    { list: list('abcd', 'abcd', 1, 1) },
  ],
  ['nothing stays', [unique], { list: list(null, null) }, { list: list(null, null) }],
  [
    'a number that is there twice goes',
    [{ ...unique, pointer: any }],
    { list: list(1, 1, 2) },
    { list: [{ id: 1 }, {}, { id: 2 }] },
  ],
  [
    'what names one that is there stays',
    [names],
    { list: list('a', 'b'), main: 'b' },
    { list: list('a', 'b'), main: 'b' },
  ],
  [
    'what names none of them names the first',
    [names],
    { list: list('a', 'b'), main: 'c' },
    { list: list('a', 'b'), main: 'a' },
  ],
  ['what can name none goes', [names], { list: [], main: 'c' }, { list: [] }],
  ['what names nothing stays', [names], { list: [], main: null }, { list: [], main: null }],
  [
    'what names a value of another record goes',
    [{ ...names, in: 'parent' }],
    { list: list('a'), main: 'a' },
    { list: list('a') },
  ],
  [
    'what is named is settled before those that name it',
    [names, { ...unique, path: ['list', '*', 'id'] }],
    { list: list('a', 'a'), main: 'a1' },
    { list: list('a', 'a1'), main: 'a1' },
  ],
  ['without a word of the document all stays', [], { list: list('a', 'a') }, { list: list('a', 'a') }],
])('of a body, %s', (_what, agreements, body, agreed) => {
  expect(agreeingValues(contract, { agreements }, { ...body })).toEqual(agreed);
});
