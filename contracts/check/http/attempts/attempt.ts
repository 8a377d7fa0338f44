import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Contract } from '../../../contract/contract.ts';
import { CannotJudgeError } from '../../exchange/cannot-judge-error.ts';
import { causeOf } from '../../exchange/connection.ts';
import type { ReceivedResponse, RequestDraft, SentRequest } from '../../exchange/exchange-log.ts';
import { sentRequest } from '../../exchange/sent-request.ts';
import { stoppedError, UnjudgedError } from '../../time/unjudged-error.ts';
import { completeDraft } from '../../values/required-parameters.ts';
import { ResponseFailure } from '../send/response-limit-error.ts';
import { NoResponseError } from './no-response-error.ts';
import type { Transport } from './transport.ts';

/** Sends a request; once more where no response comes, for a network may stumble. */
export type Attempt = (draft: RequestDraft, request: SentRequest, isAlone?: boolean) => Promise<ReceivedResponse>;

/** Makes the attempts of a client. */
export function createAttempt(contract: Contract, transport: Transport): Attempt {
  const { once, base, counts } = transport;

  /** Whether the backend responds to anything at all: to another plain read than the one that got nothing, where there is one. */
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

  return async (draft, request, isAlone = false) => {
    try {
      return await once(draft.operation, request, isAlone);
    } catch (error) {
      if (isFinal(error)) throw error;
      counts.repeated += 1;
    }
    try {
      return await once(draft.operation, request, isAlone);
    } catch (error) {
      if (isFinal(error)) throw error;
      const what = `${request.method} ${base}${request.target}`;
      if (counts.responded > 0 && (await isThere(draft.operation, isAlone))) {
        const response = { status: 0, headers: {}, bytes: new Uint8Array(), body: '', value: undefined };
        throw new NoResponseError(
          `${draft.operation.id} must respond; ${what} got no response: ${causeOf(error)}.`,
          { operation: draft.operation, request, response },
          error,
        );
      }
      if (transport.signal?.aborted === true) throw stoppedError(transport.signal);
      throw new UnjudgedError(
        `Failed to send ${what}: ${causeOf(error)}. Check the base URL, and that the backend runs.`,
        { cause: error },
      );
    }
  };
}

/** Whether a request is not sent again for it: the run is over, nothing was sent, or what came was given up. */
function isFinal(error: unknown): boolean {
  return error instanceof UnjudgedError || error instanceof ResponseFailure || error instanceof CannotJudgeError;
}
