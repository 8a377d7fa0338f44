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
