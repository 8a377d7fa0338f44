import type { components, operations } from '../../../../../spec/generated/types.ts';
import type { Behaviours } from '../../../../engine/behaviours/behaviour.ts';
import { timestamp } from '../../../../engine/time/clock.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { forgetSent, type SentRequest, sentBy } from '../../connections/debug/sent-requests.ts';
import { type Step, type StepCall, stepOf, unknown } from '../behaviours/step.ts';

type Logging = 'listStepRequests' | 'deleteStepRequests' | 'getStepRequest' | 'deleteStepRequest';

/** A request about what a step has sent. */
interface LogCall extends StepCall {
  readonly account: StepCall['account'] & { readonly name: string };
  readonly now: number;
}

/** What steps have sent to their applications while somebody watched them. Source: client; choice for the fields. */
export function stepRequests({ memory }: Pick<FakeContext, 'memory'>): Behaviours<Pick<operations, Logging>> {
  const ofStep = ({ account, now }: LogCall, step: Step): readonly SentRequest[] =>
    sentBy(memory, account.name, now).filter((sent) => isOf(sent, step));
  const withRequest = <T>(call: LogCall, key: string, next: (sent: SentRequest) => T): T | Refusal =>
    stepOf(call, (step): T | Refusal => {
      const sent = ofStep(call, step).find((one) => one.key === key);
      return sent === undefined ? unknown('request', key) : next(sent);
    });
  return {
    listStepRequests: (call) =>
      stepOf(call, (step) => ({ status: 200 as const, body: { requests: ofStep(call, step).map(shown) } })),
    deleteStepRequests: (call) =>
      stepOf(call, (step) => {
        forgetSent(memory, call.account.name, (sent) => isOf(sent, step));
        return { status: 200 as const };
      }),
    getStepRequest: (call) =>
      withRequest(call, call.parameters.path.key, (sent) => {
        const { method, url, statusCode, response } = sent;
        const whole = { ...shown(sent), request: { method, url }, response: { statusCode, body: response } };
        return { status: 200 as const, body: whole };
      }),
    deleteStepRequest: (call) =>
      withRequest(call, call.parameters.path.key, ({ key }) => {
        forgetSent(memory, call.account.name, (sent) => sent.key === key);
        return { status: 200 as const };
      }),
  };
}

/** Whether a request was sent by a step, of this flow or of an export or import that was called by itself. */
function isOf({ ofStep, id, flow }: SentRequest, step: Step): boolean {
  return ofStep && id === step.id && (flow === undefined || flow === step.flow._id);
}

function shown({ key, at, method, type, statusCode }: SentRequest): components['schemas']['StepRequestFields'] {
  return { key, time: timestamp(at), method, stage: type, statusCode };
}
