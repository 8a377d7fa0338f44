import { withoutEndSlashes } from '../../spec/operation/end-slashes.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { Contract } from '../contract/contract.ts';
import { CannotJudgeError } from './exchange/cannot-judge-error.ts';
import type { Exchange, ReceivedAnswer, RequestDraft, SentRequest } from './exchange/exchange-log.ts';
import { createSender } from './http/send/create-sender.ts';
import { createGatewayPatience, isOfGateway } from './http/attempts/gateway-retries.ts';
import { checkPathParameters, urlBelow } from './exchange/request-url.ts';
import { ResponseFailure, ResponseLimitError } from './http/send/response-limit-error.ts';
import type { ResponseLimits } from './http/send/response-limits.ts';
import { sendOnce } from './http/send/send-once.ts';
import type { Pace } from './time/pace.ts';
import { causeOf, codeOf } from './exchange/connection.ts';
import { sentRequest } from './exchange/sent-request.ts';
import { credentialsOf, withCredentials } from './exchange/shown-credentials.ts';
import { secondsText } from './time/time-limit.ts';
import { createTurnstile } from './time/turnstile.ts';
import { graceAfter, stoppedError, UnjudgedError, unlessStopped } from './time/unjudged-error.ts';
import { completeDraft } from './values/required-parameters.ts';

/** The backend that is judged, and how to talk to it. */
export interface Target extends ResponseLimits {
  /** Up to and with the base path: `http://127.0.0.1:4010/v1`. */
  readonly baseUrl: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  /**
   * How long one request may take with the whole of its response, in milliseconds. What takes longer is given up, sent
   * once more, and then a failure.
   *
   * @default 30000
   */
  readonly timeoutMs?: number;
  /** @deprecated Give `timeoutMs`. */
  readonly timeout?: number;
  /** Ends what is under way, and lets nothing more be sent. */
  readonly signal?: AbortSignal;
}

/** One request gets no answer, twice, from a backend that answers others. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError' as const;
  readonly exchange: Exchange;

  constructor(message: string, exchange: Exchange) {
    super(message);
    this.exchange = exchange;
  }
}

/** Sends requests at the run's pace and keeps what came back. */
export interface Client {
  /** `onLimited` is shown each 429 that the client waits for and sends again after. */
  send(draft: RequestDraft, onLimited?: (exchange: Exchange) => Promise<void>): Promise<Exchange>;
  /** How many requests were sent. */
  readonly sent: number;
  /** How many were let in: sent with the token, and answered by something other than 401, 429 and 502 to 504. */
  readonly admitted: number;
  /** How many got no answer, or that of a gateway, and were sent again. */
  readonly repeated: number;
  /**
   * Puts another signal in the place of the target's: a clean-up goes on when the run is stopped, for a while. That of a
   * run goes on, too, where the run would end for all that took too long.
   */
  until(signal: AbortSignal | undefined, isPatient?: boolean): void;
}

/** How often a request that was told to wait is sent again. */
const patience = 5;

/** How many 429s in a row end the run. */
const exhausted = 20;

/** How many requests of a run may take too long, and how many responses be beyond a limit, before it ends. */
const mostTimeouts = 20;
const mostGivenUp = 16;

/** How long, in milliseconds, a request that is under way may take when the run is stopped: a write is better known than guessed. */
const grace = 1000;

/** Makes a client of a backend. */
export function createClient(contract: Contract, target: Target, pace: Pace, graceMs: number = grace): Client {
  let sent = 0;
  let admitted = 0;
  let answered = 0;
  let limitedInARow = 0;
  let repeated = 0;
  const gateway = createGatewayPatience();
  let timeouts = 0;
  let givenUp = 0;
  let isCleaning = false;
  let { signal } = target;
  let late = graceAfter(signal, graceMs);
  const turnstile = createTurnstile((waited) => unlessStopped(waited, signal));
  const base = withoutEndSlashes(target.baseUrl);
  const sender = createSender(target);
  const limits = contract.operations.some((operation) => operation.responses.has('429'));

  async function once(operation: Operation, request: SentRequest, isAlone: boolean): Promise<ReceivedAnswer> {
    await unlessStopped(pace.turn(), signal);
    return isAlone ? sendNow(operation, request) : turnstile.pass(() => sendNow(operation, request));
  }

  async function sendNow(operation: Operation, request: SentRequest): Promise<ReceivedAnswer> {
    sent += 1;
    const shown = withCredentials(request, credentialsOf(operation, request.credentials, target.token));
    const { method, body } = request;
    const wire = { url: urlBelow(base, shown.target, operation), method, headers: shown.headers, body };
    try {
      const answer = await sendOnce(sender, wire, late);
      answered += 1;
      return answer;
    } catch (error) {
      if (codeOf(error) === 'TIMEOUT') timeouts += 1;
      if (!(error instanceof ResponseLimitError)) throw error;
      answered += 1;
      givenUp += 1;
      if (isAdmitted(request, error.answer)) admitted += 1;
      throw new ResponseFailure({ operation, request }, error);
    }
  }

  /** A backend that wastes time or memory with each response is not asked for all of them. */
  function goOn(): void {
    const what =
      givenUp >= mostGivenUp
        ? `${givenUp} responses were beyond a limit`
        : timeouts >= mostTimeouts
          ? `${timeouts} requests took longer than ${secondsText(sender.timeoutMs)}`
          : undefined;
    if (what === undefined || isCleaning) return;
    throw new UnjudgedError(`Failed to go on: ${what}. Mend what the failures say, or raise the limit.`);
  }

  /** Sends a request; once more where no answer comes, for a network may stumble. */
  async function attempt(draft: RequestDraft, request: SentRequest, isAlone = false): Promise<ReceivedAnswer> {
    try {
      return await once(draft.operation, request, isAlone);
    } catch (error) {
      if (isFinal(error)) throw error;
      repeated += 1;
    }
    try {
      return await once(draft.operation, request, isAlone);
    } catch (error) {
      if (isFinal(error)) throw error;
      const what = `${request.method} ${base}${request.target}`;
      if (answered > 0 && (await isThere(draft.operation, isAlone))) {
        const answer = { status: 0, headers: {}, bytes: new Uint8Array(), body: '', value: undefined };
        throw new NoAnswerError(`${draft.operation.id} must answer; ${what} got no answer: ${causeOf(error)}.`, {
          operation: draft.operation,
          request,
          answer,
        });
      }
      if (signal?.aborted === true) throw stoppedError(signal);
      throw new UnjudgedError(
        `Failed to send ${what}: ${causeOf(error)}. Check the base URL, and that the backend runs.`,
        { cause: error },
      );
    }
  }

  /** Whether the backend answers anything at all: another plain read than the one that got no answer, where there is one. */
  async function isThere(but: Operation, isAlone: boolean): Promise<boolean> {
    const plain = contract.operations.filter(({ method, path }) => method === 'GET' && !path.includes('{'));
    const asked = plain.find((operation) => operation !== but) ?? plain[0];
    if (asked === undefined) return true;
    try {
      await once(asked, sentRequest(completeDraft(contract, { operation: asked })), isAlone);
      return true;
    } catch (error) {
      return error instanceof ResponseFailure;
    }
  }

  /** Whether an answer is none of the API's own, and another may come where the request is sent again. */
  function isWorthAnother({ status }: ReceivedAnswer, operation: Operation): boolean {
    return status === 429 ? limits : isOfGateway(status) && gateway.lasts(operation);
  }

  /**
   * Sends a request again that was told to wait, or that a gateway answered, while nobody else begins anything: of many
   * that try at a time, one might lose each time. `hasWaited`: others were waited for already.
   */
  async function again(
    draft: RequestDraft,
    request: SentRequest,
    first: ReceivedAnswer,
    hasWaited: boolean,
    onLimited: ((exchange: Exchange) => Promise<void>) | undefined,
  ): Promise<ReceivedAnswer> {
    const { operation } = draft;
    let answer = first;
    // It was found worth it before others were waited for, and what they waited for may be over.
    if (hasWaited) {
      if (first.status === 429) await onLimited?.({ operation, request, answer });
      else repeated += 1;
      answer = await attempt(draft, request, true);
    }
    for (let tries = 0; limits && answer.status === 429 && tries < patience; tries++) {
      if (++limitedInARow > exhausted) {
        throw new UnjudgedError('Failed to go on: every request is answered 429, however long the run waits.');
      }
      await onLimited?.({ operation, request, answer });
      if (!(await unlessStopped(pace.obey(answer.headers['retry-after']), signal))) {
        const asked = answer.headers['retry-after'];
        throw new UnjudgedError(`Failed to go on: the backend asks to wait for ${asked} seconds. Try again later.`);
      }
      answer = await attempt(draft, request, true);
    }
    for (let tries = 0; isOfGateway(answer.status) && gateway.takes(operation, tries); tries++) {
      repeated += 1;
      await unlessStopped(pace.obey(answer.headers['retry-after']), signal);
      answer = await attempt(draft, request, true);
    }
    return answer;
  }

  return {
    send: async (draft, onLimited) => {
      const { operation } = draft;
      checkPathParameters(draft);
      const request = sentRequest(completeDraft(contract, draft));
      goOn();
      let answer = await attempt(draft, request);
      if (isWorthAnother(answer, operation))
        answer = await turnstile.alone((hasWaited) => again(draft, request, answer, hasWaited, onLimited));
      if (answer.status !== 429) limitedInARow = 0;
      if (isAdmitted(request, answer)) admitted += 1;
      return { operation, request, answer };
    },
    until: (other, isPatient = true) => {
      signal = other;
      late = other;
      isCleaning = isPatient;
    },
    get sent() {
      return sent;
    },
    get admitted() {
      return admitted;
    },
    get repeated() {
      return repeated;
    },
  };
}

/** Whether a request is not sent again for it: the run is over, nothing was sent, or what came was given up. */
function isFinal(error: unknown): boolean {
  return error instanceof UnjudgedError || error instanceof ResponseFailure || error instanceof CannotJudgeError;
}

/** Whether somebody is let in: the token was shown, and the API itself answered. */
function isAdmitted({ credentials }: SentRequest, { status }: Pick<ReceivedAnswer, 'status'>): boolean {
  return credentials === 'good' && status !== 401 && status !== 429 && !isOfGateway(status);
}
