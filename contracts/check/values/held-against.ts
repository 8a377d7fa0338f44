import type { Operation } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import { judgeRequest, type RequestJudgement } from '../../judge/judge-request.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { sentRequest } from '../exchange/sent-request.ts';
import { completeDraft } from './required-parameters.ts';

/** What the contract has to say of a request before it is sent; who sends it, and to which record, is not looked at. */
export function heldAgainst(contract: Contract, draft: RequestDraft): RequestJudgement['violations'] {
  const { operation, pathParameters = {} } = draft;
  const request = sentRequest(draft);
  const { violations } = judgeRequest(contract, operation, pathParameters, {
    method: request.method,
    url: new URL(`http://backend.invalid${request.target}`),
    headers: new Headers(request.headers),
    body: request.body,
  });
  return violations.filter(({ rule, in: place }) => rule !== 'missing-credentials' && place !== 'path');
}

/** Whether the contract refuses a request that is to be wrong: what is required beside it is there, and not at fault. */
export function isRefused(contract: Contract, draft: RequestDraft): boolean {
  return heldAgainst(contract, completeDraft(contract, draft)).length > 0;
}

/** Whether the contract lets a JSON body through. */
export function isValidBody(contract: Contract, operation: Operation, json: unknown): boolean {
  return heldAgainst(contract, { operation, json }).every(({ in: place }) => place !== 'body');
}
