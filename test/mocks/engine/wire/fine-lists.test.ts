import { expect, test } from 'vitest';
import { makeKnowable } from '../../../../mocks/engine/store/known-records.ts';
import { FineLists } from '../../../../mocks/engine/wire/self-check/fine-lists.ts';
import type { DocumentedResponse } from '../../../../spec/operation/operation.ts';

const [listed, exported] = ['list', 'export'].map(
  (name): DocumentedResponse => ({ key: '200', pointer: `/paths/~1${name}`, headers: [], content: new Map() }),
) as [DocumentedResponse, DocumentedResponse];

function stored(name: string): object {
  const record = { name };
  makeKnowable(record);
  return Object.freeze(record);
}

const [one, two, three] = [stored('one'), stored('two'), stored('three')];

test.each<[what: string, found: unknown, asked: unknown, isFine: boolean]>([
  ['the same records in another list', [one, two], [one, two], true],
  ['no records at all', [], [], true],
  ['a record more', [one, two], [one, two, three], false],
  ['a record less', [one, two], [one], false],
  ['another order', [one, two], [two, one], false],
  ['a record that was written anew with what it had', [one, two], [one, stored('two')], false],
  ['records that are not stored, which may change', [{ name: 'one' }], [{ name: 'one' }], false],
  ['one record among them that is not stored', [one, { name: 'two' }], [one, { name: 'two' }], false],
  ['a record in the place of a list', one, one, false],
  ['nothing', undefined, undefined, false],
])('of a list that was found fine, %s: %#', (_what, found, asked, isFine) => {
  const lists = new FineLists();
  lists.foundFine(found, listed);
  expect(lists.isFine(asked, listed)).toBe(isFine);
  expect(lists.isFine(asked, exported)).toBe(false);
});

test('a list that is changed after it was found fine is looked at again', () => {
  const lists = new FineLists();
  const records = [one, two];
  lists.foundFine(records, listed);
  records.push(three);
  expect([lists.isFine(records, listed), lists.isFine([one, two], listed)]).toEqual([false, true]);
});

test('a list that was not fine is never taken for one that was', () => {
  const lists = new FineLists();
  lists.foundFine([one], listed);
  expect(lists.isFine([one, two], listed)).toBe(false);
  expect(lists.isFine([one], listed)).toBe(true);
});

test('a long list is not held on to', () => {
  const lists = new FineLists();
  const many = Array.from({ length: 1001 }, () => one);
  lists.foundFine(many, listed);
  expect([lists.isFine(many, listed), lists.isFine(many.slice(1), listed)]).toEqual([false, false]);
});
