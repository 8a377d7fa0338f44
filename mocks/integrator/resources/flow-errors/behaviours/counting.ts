import type { operations } from '../../../../../spec/generated/types.ts';
import type { Behaviours } from '../../../../engine/behaviours/behaviour.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { flowIn } from '../../flows/start/flow-record.ts';
import { errorsAt, errorsByStep, isOpen } from '../kept/flow-error.ts';
import { unknown } from './step.ts';

/** Tells how many open errors there are. */
export function countingErrors({
  options,
}: Pick<FakeContext, 'options'>): Behaviours<Pick<operations, 'listFlowErrors'>> {
  return {
    listFlowErrors: ({ account, now, parameters }) => {
      const flow = flowIn(account, parameters.path._id);
      if (flow === undefined) return unknown('flow', parameters.path._id);
      const { steps } = errorsByStep(errorsAt(account, flow, now).filter(isOpen), flow);
      if (steps.size === 0 && options['emptyList'] === 204) return { status: 204 };
      const flowErrors = [...steps].map(([_expOrImpId, own]) => {
        const last = own.at(-1);
        return { _expOrImpId, numError: own.length, ...(last !== undefined && { lastErrorAt: last.occurredAt }) };
      });
      return { status: 200, body: { flowErrors } };
    },
  };
}
