import { expect, test } from 'vitest';
import { noShelf, timedOut, unknownOrder } from '../../../../../../../fixtures/resources/flow-errors/records.ts';
import {
  areTooMany,
  errorsIn,
  openErrorsOf,
} from '../../../../../../../mocks/surfaces/inspector/resources/flow-errors/known/known-errors.ts';
import type { RecordsAround } from '../../../../../../../mocks/surfaces/inspector/state/around.ts';

const all = [unknownOrder, noShelf, timedOut];
const around: RecordsAround = {
  named: new Map(),
  users: [],
  known: new Map([['flowErrors', new Map(all.map((error) => [error.errorId, { ...error }]))]]),
};
const clockAt = (moment: string) => ({ now: Date.parse(moment), frozen: true });

test('errors are those that have occurred by the clock of the account, oldest first', () => {
  expect(errorsIn({ around, clock: clockAt('2025-01-01') })).toEqual([timedOut, unknownOrder, noShelf]);
  expect(errorsIn({ around, clock: clockAt(unknownOrder.occurredAt) })).toEqual([timedOut, unknownOrder]);
  expect(errorsIn({ around, clock: undefined })).toHaveLength(3);
  expect(errorsIn({ around: undefined, clock: undefined })).toEqual([]);
});

test('the open errors of some flows are counted', () => {
  const known = { around, clock: clockAt('2025-01-01') };
  expect(openErrorsOf(known, [unknownOrder._flowId])).toBe(2);
  expect(openErrorsOf(known, ['f'.repeat(24)])).toBe(0);
});

test('an account with more errors than are looked through has too many', () => {
  expect(areTooMany({ around, clock: undefined })).toBe(false);
  expect(areTooMany({ around: { ...around, known: new Map() }, clock: undefined })).toBe(true);
  expect(areTooMany({ around: undefined, clock: undefined })).toBe(false);
});
