import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pattern } from '../../../../../mocks/surfaces/server/packed/pattern.ts';

/** What a text is after it was written down and read, and how many bytes it took. */
function throughPattern(pattern: Pattern, text: string): readonly [text: string, bytes: number] {
  const { written, size } = pattern.write(text);
  const kept = Buffer.concat([Buffer.from('before'), written, Buffer.from('behind')]);
  pattern.write('another text, that takes the place of the first');
  return [pattern.read(kept, 6, 6 + written.length, size), written.length];
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.json(),
  fc.string({ unit: fc.constantFrom('a', 'b', '"', 'ü', '€', '🙂'), maxLength: 2000 }),
);

test('whatever a text is, and whatever the pattern, it is read as it was written', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 6 }), (samples, texts) => {
      const pattern = new Pattern(samples);
      for (const one of [...samples, ...texts, samples.join(''), texts.join('') + samples.join('')]) {
        const [read, bytes] = throughPattern(pattern, one);
        expect(read).toBe(one);
        // At the worst, each 128 bytes take one more.
        expect(bytes).toBeLessThanOrEqual(Math.ceil((Buffer.byteLength(one) * 129) / 128) + 1);
      }
    }),
    { numRuns: 200 },
  );
});

test('a text that is like the pattern takes a small part of its bytes', () => {
  const order = (id: string, total: number): string =>
    JSON.stringify({
      id,
      total,
      lines: [{ sku: 'A-1', note: 'as usual' }],
      address: { street: 'Long Lane', zip: '1' },
    });
  const pattern = new Pattern([order('0001', 17), order('0002', 380)]);
  const [read, bytes] = throughPattern(pattern, order('9f7c', 4711));
  expect(read).toBe(order('9f7c', 4711));
  expect(bytes).toBeLessThan(read.length / 3);
});

test('a pattern of more than it can hold is cut, also within a character', () => {
  for (const character of ['x', 'ü', '€', '🙂']) {
    const long = `${character.repeat(70_000)}end`;
    const [read] = throughPattern(new Pattern([long]), long);
    expect(read === long).toBe(true);
  }
});
