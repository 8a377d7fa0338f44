import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Contract } from '../../../contract/contract.ts';
import type { Exchange, ReceivedResponse, RequestDraft, SentRequest } from '../../exchange/exchange-log.ts';
import type { Pace } from '../../time/pace.ts';
import { UnjudgedError, unlessStopped } from '../../time/unjudged-error.ts';
import type { Attempt } from './attempt.ts';
import { createGatewayRetries, isOfGateway } from './gateway-retries.ts';
import type { Transport } from './transport.ts';

/** What is sent, and who is shown each 429 to it. */
export interface Retried {
  readonly draft: RequestDraft;
  readonly request: SentRequest;
  readonly onLimited: ((exchange: Exchange) => Promise<void>) | undefined;
}

/** Sends requests again that were asked to wait, or that a gateway responded to in the place of the backend. */
export interface Retry {
  /** The response to a request: the first, or the last of those that it was sent again for. */
  settle(sent: Retried, first: ReceivedResponse): Promise<ReceivedResponse>;
}

/** How often a request that was asked to wait is sent again. */
const maxRetries = 5;

/** How many 429s in a row end the run. */
const exhausted = 20;

/** Makes the retries of a client. */
export function createRetry(contract: Contract, pace: Pace, transport: Transport, attempt: Attempt): Retry {
  const limits = contract.operations.some((operation) => operation.responses.has('429'));
  const gateway = createGatewayRetries();
  const { counts } = transport;
  let limitedInARow = 0;

  /** Whether a response is none of the API's own, and another may come where the request is sent again. */
  function isWorthAnother({ status }: ReceivedResponse, operation: Operation): boolean {
    return status === 429 ? limits : isOfGateway(status) && gateway.lasts(operation);
  }

  /**
   * Sends a request again while nobody else begins anything: of many that try at a time, one might lose each time.
   * `hasWaited`: others were waited for already.
   */
  async function again(
    { draft, request, onLimited }: Retried,
    first: ReceivedResponse,
    hasWaited: boolean,
  ): Promise<ReceivedResponse> {
    const { operation } = draft;
    let response = first;
    // It was found worth it before others were waited for, and what they waited for may be over.
    if (hasWaited) {
      if (first.status === 429) await onLimited?.({ operation, request, response });
      else counts.repeated += 1;
      response = await attempt(draft, request, true);
    }
    for (let tries = 0; limits && response.status === 429 && tries < maxRetries; tries++) {
      if (++limitedInARow > exhausted) {
        throw new UnjudgedError('Failed to go on: every request gets 429, however long the run waits.');
      }
      await onLimited?.({ operation, request, response });
      if (!(await unlessStopped(pace.obey(response.headers['retry-after']), transport.signal))) {
        const asked = response.headers['retry-after'];
        throw new UnjudgedError(`Failed to go on: the backend asks to wait for ${asked} seconds. Try again later.`);
      }
      response = await attempt(draft, request, true);
    }
    for (let tries = 0; isOfGateway(response.status) && gateway.takes(operation, tries); tries++) {
      counts.repeated += 1;
      await unlessStopped(pace.obey(response.headers['retry-after']), transport.signal);
      response = await attempt(draft, request, true);
    }
    return response;
  }

  return {
    settle: async (sent, first) => {
      const response = isWorthAnother(first, sent.draft.operation)
        ? await transport.alone((hasWaited) => again(sent, first, hasWaited))
        : first;
      if (response.status !== 429) limitedInARow = 0;
      return response;
    },
  };
}
