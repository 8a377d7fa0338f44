import { expect, test } from 'vitest';
import { noShelf, timedOut, unknownOrder } from '../../../../../../../fixtures/resources/flow-errors/records.ts';
import { createIntegrator } from '../../../../../../../mocks/index.ts';
import {
  assignError,
  removeResolved,
  resolveErrors,
  retryErrors,
  saveRetryData,
  tagError,
} from '../../../../../../../mocks/surfaces/inspector/resources/flow-errors/known/error-calls.ts';
import type { FlowError } from '../../../../../../../mocks/surfaces/inspector/resources/flow-errors/known/known-errors.ts';
import { inPageContext } from '../../../in-page-context.ts';

const placeOf = ({ _flowId, _expOrImpId = '' }: FlowError) => ({ flowId: _flowId, stepId: _expOrImpId });

const integrator = createIntegrator({ report: 'silent' });
// By then what the seed has has occurred.
integrator.clock.set(Date.parse('2025-01-01'));
const context = inPageContext(integrator, 'flowErrors');

test.each<[doing: string, act: () => Promise<boolean>, operation: string, status: number, notice: string]>([
  [
    'assigned',
    () => assignError(context, placeOf(noShelf), noShelf, 'ada@example.com'),
    'assignStepErrors',
    204,
    'Assigned to ada@example.com.',
  ],
  [
    'assigned to nobody',
    () => assignError(context, placeOf(noShelf), noShelf, ''),
    'unassignStepErrors',
    204,
    'Assigned to nobody.',
  ],
  ['tagged', () => tagError(context, placeOf(noShelf), noShelf, ['a', 'b']), 'tagStepErrors', 204, 'Tagged with a, b.'],
  [
    'freed of tags',
    () => tagError(context, placeOf(noShelf), noShelf, []),
    'tagStepErrors',
    204,
    'It has no tags now.',
  ],
  [
    'mended',
    () => saveRetryData(context, placeOf(unknownOrder), unknownOrder, { number: 'R-20416' }),
    'updateRetryData',
    200,
    'Saved: this is what a retry sends.',
  ],
  [
    'retried',
    () => retryErrors(context, placeOf(unknownOrder), [unknownOrder]),
    'retryErrors',
    200,
    'A job retries 1 error: when it is completed, it is resolved.',
  ],
  [
    'retried without data',
    () => retryErrors(context, placeOf(noShelf), [noShelf]),
    'retryErrors',
    204,
    'There was nothing to retry: a retry is running already, or the data is gone.',
  ],
  ['resolved', () => resolveErrors(context, placeOf(noShelf), [noShelf]), 'resolveErrors', 204, '1 error resolved.'],
  [
    'removed',
    () => removeResolved(context, placeOf(timedOut), [timedOut]),
    'removeResolvedErrors',
    204,
    '1 resolved error removed.',
  ],
])('an error is %s by a request of the API that keeps the contract, and the reader learns so', async (...row) => {
  const [, act, operation, status, notice] = row;
  expect(await act()).toBe(true);
  expect(integrator.journal.entries.at(-1)).toMatchObject({ operation, status, violations: [] });
  expect(context.store.state.notice).toEqual({ kind: 'done', text: notice });
});

test('what the API refuses is said in its words', async () => {
  const elsewhere = { ...placeOf(noShelf), stepId: 'f'.repeat(24) };
  expect(await resolveErrors(context, elsewhere, [noShelf])).toBe(false);
  expect(context.store.state.notice).toEqual({
    kind: 'failed',
    text: expect.stringMatching(/^The API responded with 404: .+/),
  });
});
