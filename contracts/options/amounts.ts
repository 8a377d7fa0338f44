import type { OptionCheck } from './check-options.ts';

/** The check of an option that is a number above zero: one of nothing, or of less, would switch off what it limits. */
export const above: OptionCheck = [
  (value) => typeof value === 'number' && Number.isFinite(value) && value > 0,
  'a number above 0',
];

/** The check of a time in milliseconds, or a number of bytes: a whole number from 1. */
export const wholeAbove: OptionCheck = [
  (value) => Number.isSafeInteger(value) && Number(value) > 0,
  'a whole number from 1',
];
