import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesBetween } from '../../../spec/routing/template-segment.ts';

test.each([0, 1])('values are found where a regular expression finds them, each of %s characters at least', (least) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
  const literals = fc.array(fc.string({ unit: fc.constantFrom('a', '.'), maxLength: 2 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(literals, text, (parts, whole) => {
      const value = least === 0 ? '(.*)' : '(.+)';
      const expression = new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join(value)}$`, 's');
      const found = expression.exec(whole);
      expect(valuesBetween(parts, whole, least)).toEqual(found === null ? null : found.slice(1));
    }),
    { numRuns: 1000 },
  );
});
