import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendPointer, pointerSegments, valueAt } from '../../../spec/json/json-pointer.ts';

test('a segment with a slash or a tilde is escaped', () => {
  expect(appendPointer('#/paths', '/integrations/{_id}', 'a~b', 0)).toBe('#/paths/~1integrations~1{_id}/a~0b/0');
});

test('a tilde is unescaped last, so that ~01 is a tilde and a one', () => {
  expect(pointerSegments('#/~01/~10')).toEqual(['~1', '/0']);
});

test('the root has no segments, in either form', () => {
  expect(pointerSegments('#')).toEqual([]);
  expect(pointerSegments('')).toEqual([]);
});

test('an empty key is a segment', () => {
  expect(pointerSegments('#/')).toEqual(['']);
  expect(valueAt({ '': 1 }, '#/')).toBe(1);
});

test('any segments survive the way into a pointer and back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (segments) => {
      expect(pointerSegments(appendPointer('#', ...segments))).toEqual(segments);
    }),
  );
});

test('a pointer finds values in objects and in arrays, null and false included', () => {
  const root = { a: [{ b: null }, { c: false }] };
  expect(valueAt(root, '#/a/0/b')).toBeNull();
  expect(valueAt(root, '/a/1/c')).toBe(false);
  expect(valueAt(root, '#')).toBe(root);
});

test('a pointer to nothing gives undefined', () => {
  expect(valueAt({ a: 1 }, '#/b')).toBeUndefined();
  expect(valueAt({ a: 1 }, '#/a/b')).toBeUndefined();
  expect(valueAt({ a: null }, '#/a/b')).toBeUndefined();
  expect(valueAt(undefined, '#/a')).toBeUndefined();
});

test('what every object inherits is not found', () => {
  expect(valueAt({}, '#/constructor')).toBeUndefined();
  expect(valueAt({}, '#/__proto__')).toBeUndefined();
});
