import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateTime } from '../../../contracts/schema/date-time.ts';

/** What ajv-formats says, which judges by documents that are compiled when they are read. */
function byAjv(text: string): unknown {
  const format = fullFormats['date-time'];
  return typeof format === 'object' && 'validate' in format && typeof format.validate === 'function'
    ? Reflect.apply(format.validate, undefined, [text])
    : undefined;
}

test.each([
  ['2026-01-01T00:00:00.000Z', true],
  ['2026-01-01t00:00:00z', true],
  ['2026-01-01 00:00:00+05:30', true],
  ['2026-01-01T00:00:00-0800', true],
  ['2026-01-01T00:00:00+01', true],
  ['2024-02-29T00:00:00Z', true],
  ['2000-02-29T00:00:00Z', true],
  ['2016-12-31T23:59:60Z', true],
  ['2016-12-31T15:59:60.5-08:00', true],
  ['2017-01-01T00:29:60+00:30', true],
  ['2026-02-29T00:00:00Z', false],
  ['1900-02-29T00:00:00Z', false],
  ['2026-04-31T00:00:00Z', false],
  ['2026-13-01T00:00:00Z', false],
  ['2026-00-01T00:00:00Z', false],
  ['2026-01-00T00:00:00Z', false],
  ['2026-01-01T24:00:00Z', false],
  ['2026-01-01T00:60:00Z', false],
  ['2026-01-01T12:00:60Z', false],
  ['2026-01-01T23:59:61Z', false],
  ['2026-01-01T00:00:00+24:00', false],
  ['2026-01-01T00:00:00+00:60', false],
  ['2026-01-01T00:00:00', false],
  ['2026-01-01', false],
  ['2026-01-01T00:00:00.Z', false],
  ['2026-01-01T00:00:00Z\n', false],
  ['', false],
])('%j is a date-time: %s, and ajv-formats says so too', (text, isOne) => {
  expect([dateTime.validate(text), byAjv(text)]).toEqual([isOne, isOne]);
});

test('of any date, time and offset it says what ajv-formats says', () => {
  const two = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
  const year = fc.constantFrom('1900', '2000', '2023', '2024', '9999');
  const fraction = fc.constantFrom('', '.5', '.000');
  const offset = fc.oneof(
    fc.constantFrom('Z', 'z', '', '+01'),
    fc.tuple(two(25), two(61)).map(([h, m]) => `-${h}:${m}`),
  );
  fc.assert(
    fc.property(year, two(13), two(32), two(23), two(60), two(61), fraction, offset, (y, mo, d, h, mi, s, f, o) => {
      const text = `${y}-${mo}-${d}T${h}:${mi}:${s}${f}${o}`;
      expect([text, dateTime.validate(text)]).toEqual([text, byAjv(text)]);
    }),
    { numRuns: 2000, seed: 1 },
  );
});
