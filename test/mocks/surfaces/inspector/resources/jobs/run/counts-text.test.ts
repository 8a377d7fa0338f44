import { expect, test } from 'vitest';
import { lastBooking } from '../../../../../../../fixtures/resources/jobs/records.ts';
import { countsText } from '../../../../../../../mocks/surfaces/inspector/resources/jobs/run/counts-text.ts';

const { numExport: _, numSuccess: __, ...uncounted } = lastBooking;

test.each<[Partial<typeof lastBooking>, string]>([
  [{ type: 'flow', numExport: 14, numSuccess: 12, numError: 2 }, '14 read, 12 written, 2 errors'],
  [{ type: 'flow' }, '0 read, 0 written'],
  [{ type: 'export', numExport: 14 }, '14 read'],
  [{ type: 'import', numSuccess: 9, numIgnore: 3, numError: 1 }, '9 written, 3 ignored, 1 error'],
  [{ type: 'retry', numSuccess: 2 }, '2 succeeded'],
])('the counts of %j are in words %s', (counts, text) => {
  expect(countsText({ ...uncounted, ...counts })).toBe(text);
});
