import { withoutEndSlashes } from '../../../../spec/operation/end-slashes.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { codeOf } from '../../exchange/connection.ts';
import type { ReceivedResponse, SentRequest } from '../../exchange/exchange-log.ts';
import { urlBelow } from '../../exchange/request-url.ts';
import { credentialsOf, withCredentials } from '../../exchange/shown-credentials.ts';
import type { Pace } from '../../time/pace.ts';
import { secondsText } from '../../time/time-limit.ts';
import { createTurnstile, type Turnstile } from '../../time/turnstile.ts';
import { graceAfter, UnjudgedError, unlessStopped } from '../../time/unjudged-error.ts';
import { createSender } from '../send/create-sender.ts';
import { ResponseFailure, ResponseLimitError } from '../send/response-limit-error.ts';
import { sendOnce } from '../send/send-once.ts';
import type { Target } from '../send/target.ts';
import { isOfGateway } from './gateway-retries.ts';

/** What a client has sent by now. */
export interface TransportCounts {
  sent: number;
  admitted: number;
  repeated: number;
  /** How many requests got a response of any kind. */
  responded: number;
}

/** Sends one request at a time or many, each once: at the run's pace, within its limits. */
export interface Transport {
  /** `isAlone`: nobody else begins anything meanwhile. */
  once(operation: Operation, request: SentRequest, isAlone: boolean): Promise<ReceivedResponse>;
  /**
   * A backend that wastes time or memory with each response is not asked for all of them, nor any for more than the run may ask.
   *
   * @throws {UnjudgedError} where it did too often.
   */
  checkWaste(): void;
  /** Sends while nobody else begins anything. */
  readonly alone: Turnstile['alone'];
  /** Puts another signal in the place of the target's. */
  until(signal: AbortSignal | undefined, isPatient: boolean): void;
  readonly signal: AbortSignal | undefined;
  readonly base: string;
  readonly counts: TransportCounts;
}

/** How many requests of a run may take too long, and how many responses be beyond a limit, before it ends. */
const maxTimeouts = 20;
const maxGivenUp = 16;

/** Makes what sends the requests of a client. `graceMs`: how long one under way may take when the run is stopped. */
export function createTransport(target: Target, pace: Pace, graceMs: number): Transport {
  const counts: TransportCounts = { sent: 0, admitted: 0, repeated: 0, responded: 0 };
  let timeouts = 0;
  let givenUp = 0;
  let isCleaning = false;
  let { signal } = target;
  let late = graceAfter(signal, graceMs);
  const turnstile = createTurnstile((waited) => unlessStopped(waited, signal));
  const base = withoutEndSlashes(target.baseUrl);
  const sender = createSender(target);

  async function sendNow(operation: Operation, request: SentRequest): Promise<ReceivedResponse> {
    counts.sent += 1;
    const shown = withCredentials(request, credentialsOf(operation, request.credentials, target.token));
    const { method, body } = request;
    const wire = { url: urlBelow(base, shown.target, operation), method, headers: shown.headers, body };
    try {
      const response = await sendOnce(sender, wire, late);
      counts.responded += 1;
      return response;
    } catch (error) {
      if (codeOf(error) === 'TIMEOUT') timeouts += 1;
      if (!(error instanceof ResponseLimitError)) throw error;
      counts.responded += 1;
      givenUp += 1;
      if (isAdmitted(request, error.response)) counts.admitted += 1;
      throw new ResponseFailure({ operation, request }, error);
    }
  }

  return {
    once: async (operation, request, isAlone) => {
      await unlessStopped(pace.turn(), signal);
      return isAlone ? sendNow(operation, request) : turnstile.pass(() => sendNow(operation, request));
    },
    checkWaste: () => {
      const { maxRequests = Number.POSITIVE_INFINITY } = target;
      if (counts.sent >= maxRequests && !isCleaning)
        throw new UnjudgedError(
          `Failed to go on: ${counts.sent.toLocaleString('en')} requests were sent, and the run may send no more (--max-requests, \`maxRequests\`). Give it more, or less to judge.`,
        );
      const what =
        givenUp >= maxGivenUp
          ? `${givenUp} responses were beyond a limit`
          : timeouts >= maxTimeouts
            ? `${timeouts} requests took longer than ${secondsText(sender.timeoutMs)}`
            : undefined;
      if (what === undefined || isCleaning) return;
      throw new UnjudgedError(`Failed to go on: ${what}. Mend what the failures say, or raise the limit.`);
    },
    alone: (send) => turnstile.alone(send),
    until: (other, isPatient) => {
      signal = other;
      late = other;
      isCleaning = isPatient;
    },
    get signal() {
      return signal;
    },
    base,
    counts,
  };
}

/** Whether somebody is let in: the token was shown, and the API itself responded. */
export function isAdmitted({ credentials }: SentRequest, { status }: Pick<ReceivedResponse, 'status'>): boolean {
  return credentials === 'good' && status !== 401 && status !== 429 && !isOfGateway(status);
}
