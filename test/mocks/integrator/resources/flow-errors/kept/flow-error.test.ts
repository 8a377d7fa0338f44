import { expect, test } from 'vitest';
import { noShelf, timedOut, unknownOrder } from '../../../../../../fixtures/resources/flow-errors/records.ts';
import { bookReturns } from '../../../../../../fixtures/resources/flows/records.ts';
import { errorsByStep } from '../../../../../../mocks/integrator/resources/flow-errors/kept/flow-error.ts';

test('errors are sorted by the steps of their flow, in its order; one without a step is of the last import', () => {
  const { _expOrImpId: _, ...ofNoStep } = timedOut;
  const gone = { ...noShelf, _expOrImpId: 'f'.repeat(24) };
  const { steps, strangers } = errorsByStep([noShelf, ofNoStep, unknownOrder, gone], bookReturns);
  expect([...steps]).toEqual([
    ['64d2f1a0b3c4d5e6f7081921', []],
    ['64d2f1a0b3c4d5e6f7081922', [noShelf]],
    ['64d2f1a0b3c4d5e6f7081941', [unknownOrder]],
    ['64d2f1a0b3c4d5e6f7081942', [ofNoStep]],
  ]);
  expect(strangers).toEqual([gone]);
});
