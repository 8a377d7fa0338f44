import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heapBytes, maxBytesOfCharacter } from '../../../../mocks/engine/store/heap-bytes.ts';
import { storedCopy } from '../../../../mocks/engine/store/record.ts';

test.each(['{}', '[]', '0', '""', '[[],[],[]]', '[{},{},{}]', '[0,0,0,0]', '{"":{}}', '{"":0}', '["","",""]', '"漢"'])(
  'what is read from a text takes no more than its length says: %s',
  (text) => {
    expect(heapBytes(JSON.parse(text))).toBeLessThanOrEqual(text.length * maxBytesOfCharacter);
  },
);

test('what is read from any text takes no more than its length says, nor does the record that is stored of it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = JSON.stringify(value);
      const record: Record<string, unknown> = JSON.parse(text);
      expect(heapBytes(record)).toBeLessThanOrEqual(text.length * maxBytesOfCharacter);
      expect(heapBytes(storedCopy(record))).toBeLessThanOrEqual(text.length * maxBytesOfCharacter);
    }),
  );
});

test.each<[value: unknown, bytes: number]>([
  [0, 24],
  [null, 24],
  [undefined, 24],
  ['', 24],
  ['abc', 27],
  ['\u00ff', 25],
  ['\u0100bc', 30],
  [[], 24],
  [{}, 56],
  [[1, 'a'], 24 + 24 + 25],
  [{ ab: 1 }, 56 + 2 + 24],
  [{ a: { b: [true] } }, 56 + 1 + 56 + 1 + 24 + 24],
])('%j takes about %i bytes', (value, bytes) => {
  expect(heapBytes(value)).toBe(bytes);
});

test('a stored record counts once more for its text, wherever it stands, and is looked at once', () => {
  const record = storedCopy({ ab: 1 });
  const bytes = 2 * (56 + 2 + 24);
  expect([heapBytes(record), heapBytes(record), heapBytes([record, record])]).toEqual([
    bytes,
    bytes,
    48 + 2 * (bytes + 24) - 24,
  ]);
});
