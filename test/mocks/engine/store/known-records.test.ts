import { expect, test } from 'vitest';
import { foundFine, isFine, knownOf, textOf } from '../../../../mocks/engine/store/known-records.ts';
import { storedCopy, storedRecord } from '../../../../mocks/engine/store/record.ts';
import type { DocumentedResponse } from '../../../../spec/operation/operation.ts';

const ok: DocumentedResponse = { key: '200', pointer: '#/ok', headers: [], content: new Map() };
const created: DocumentedResponse = { key: '201', pointer: '#/created', headers: [], content: new Map() };

test('the text of a stored record is its JSON, at the first look and at the second', () => {
  const record = storedCopy({ id: '1', deep: { list: [1, 'two', null] } });
  expect(textOf(record)).toBe('{"id":"1","deep":{"list":[1,"two",null]}}');
  expect(textOf(record)).toBe(JSON.stringify(record));
});

test('what is not stored is written out anew each time', () => {
  const value: Record<string, unknown> = { id: '1' };
  expect(textOf(value)).toBe('{"id":"1"}');
  value['id'] = '2';
  expect(textOf(value)).toBe('{"id":"2"}');
});

test('a stored record is fine as the responses it was found fine as, and as no other', () => {
  const record = storedCopy({ id: '1' });
  foundFine(record, ok);
  expect(isFine(record, ok)).toBe(true);
  expect(isFine(record, created)).toBe(false);
  expect(isFine(storedCopy({ id: '1' }), ok)).toBe(false);
});

test('what is not stored is never fine beforehand: it may change', () => {
  const value = { id: '1' };
  foundFine(value, ok);
  expect(isFine(value, ok)).toBe(false);
});

test('copies and changes of a stored record know nothing of it', () => {
  const record = storedCopy({ id: '1' });
  textOf(record);
  foundFine(record, ok);
  const changed = storedRecord({ ...record, id: '2' });
  expect(textOf(changed)).toBe('{"id":"2"}');
  expect(isFine(changed, ok)).toBe(false);
  expect(Object.getOwnPropertySymbols(structuredClone(record))).toEqual([]);
  expect(Object.keys(record)).toEqual(['id']);
});

test('a stored record is frozen through and through, and may be stored again', () => {
  const record = storedRecord({ id: '1', deep: { list: [{}] } });
  expect(Object.isFrozen(record['deep'])).toBe(true);
  expect(storedRecord(record)).toBe(record);
});

test('texts that are let go of, since many others were made, are made again and the same', () => {
  const record = storedCopy({ id: '1', deep: { list: [1, 'two', null] } });
  const before = textOf(record);
  for (let count = 0; count < 12; count += 1) textOf(storedCopy({ id: String(count), text: 'x'.repeat(1_000_000) }));
  expect(knownOf(record)?.text).toBeUndefined();
  expect(textOf(record)).toBe(before);
  expect(knownOf(record)?.text).toBe(before);
});

test('a text that is larger than all that are kept is returned too', () => {
  const record = storedCopy({ text: 'x'.repeat(9_000_000) });
  expect(textOf(record)).toHaveLength(9_000_011);
  expect(textOf(record)).toHaveLength(9_000_011);
});

test('a record that was found fine as two responses is fine as both', () => {
  const record = storedCopy({ id: '1' });
  foundFine(record, ok);
  foundFine(record, created);
  expect([isFine(record, ok), isFine(record, created)]).toEqual([true, true]);
});
