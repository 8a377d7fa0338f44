import type { Contract } from '../../contract/contract.ts';
import type { Exchange, RequestDraft } from '../exchange/exchange-log.ts';
import { checkPathParameters } from '../exchange/request-url.ts';
import { sentRequest } from '../exchange/sent-request.ts';
import { unwrappedExchange, wrappedDraft } from '../resource/wrapping/wrapped-values.ts';
import type { Pace } from '../time/pace.ts';
import { completeDraft } from '../values/required-parameters.ts';
import { createAttempt } from './attempts/attempt.ts';
import { createRetry } from './attempts/retry.ts';
import { createTransport, isAdmitted } from './attempts/transport.ts';
import type { Target } from './send/target.ts';

/** Sends requests at the run's pace and keeps what came back. */
export interface Client {
  /** `onLimited` is shown each 429 that the client waits for and sends again after. */
  send(draft: RequestDraft, onLimited?: (exchange: Exchange) => Promise<void>): Promise<Exchange>;
  /** How many requests were sent. */
  readonly sent: number;
  /** How many were let in: sent with the token, and given something other than 401, 429 and 502 to 504. */
  readonly admitted: number;
  /** How many got no response, or that of a gateway, and were sent again. */
  readonly repeated: number;
  /**
   * Puts another signal in the place of the target's: a clean-up goes on when the run is stopped, for a while. That of a
   * run goes on, too, where the run would end for all that took too long.
   */
  until(signal: AbortSignal | undefined, isPatient?: boolean): void;
}

/** How long, in milliseconds, a request that is under way may take when the run is stopped: a write is better known than guessed. */
const grace = 1000;

/** Makes a client of a backend. */
export function createClient(contract: Contract, target: Target, pace: Pace, graceMs: number = grace): Client {
  const transport = createTransport(target, pace, graceMs);
  const attempt = createAttempt(contract, transport);
  const retry = createRetry(contract, pace, transport, attempt);
  const { counts } = transport;
  return {
    send: async (draft, onLimited) => {
      checkPathParameters(draft);
      const request = sentRequest(completeDraft(contract, wrappedDraft(draft)));
      transport.checkWaste();
      const first = await attempt(draft, request);
      const response = await retry.settle({ draft, request, onLimited }, first);
      if (isAdmitted(request, response)) counts.admitted += 1;
      return unwrappedExchange({ operation: draft.operation, request, response });
    },
    until: (other, isPatient = true) => transport.until(other, isPatient),
    get sent() {
      return counts.sent;
    },
    get admitted() {
      return counts.admitted;
    },
    get repeated() {
      return counts.repeated;
    },
  };
}
