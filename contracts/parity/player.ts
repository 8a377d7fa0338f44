import { isRecord } from '../../spec/document/document.ts';
import { decoded } from '../../spec/json/decoded.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import { keysOf } from '../../spec/resource/marks/operation-marks.ts';
import { valuesBetween } from '../../spec/routing/template-segment.ts';
import { CannotJudgeError } from '../check/exchange/cannot-judge-error.ts';
import type { Exchange, RequestDraft } from '../check/exchange/exchange-log.ts';
import { NoResponseError } from '../check/http/attempts/no-response-error.ts';
import { ResponseFailure } from '../check/http/send/response-limit-error.ts';
import { announceWrite } from '../check/ledger/announced-write.ts';
import { placedAt } from '../check/resource/placed-resources.ts';
import type { AccountSession } from '../check/session/session.ts';
import type { Contract } from '../contract/contract.ts';
import { differencesOf } from './compare-step.ts';
import type { Difference } from './match-response.ts';
import type { RecordedStep } from './recording/recorded-step.ts';
import { createBindings } from './recording/template/template.ts';

/** What came of a step. */
export interface PlayedStep {
  readonly step: RecordedStep;
  /** `undefined`: it was left out. */
  readonly exchange: Exchange | undefined;
  readonly differences: readonly Difference[];
}

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Makes the function that asks a backend what a recording asked, and compares the responses.
 *
 * @param held How many records of others this account holds, by collection.
 */
export function createPlayer(
  session: AccountSession,
  mayWrite: boolean,
  held: Readonly<Record<string, number>>,
): (step: RecordedStep, others: Readonly<Record<string, number>>) => Promise<PlayedStep> {
  const { contract, conventions, client, resources, ledger, ownership } = session;
  const bindings = createBindings(ledger.tag);
  // Whether as many records of the run are here as there were: what a page shows depends on it.
  let isLevel = true;

  /** The request of a step, in the values of this backend; `undefined` where it cannot be made, or must not. */
  async function draftOf({ operation: id, request }: RecordedStep): Promise<RequestDraft | undefined> {
    const operation = contract.operations.find((one) => one.id === id);
    const path = bindings.fill(request.target);
    const text = request.body === undefined ? undefined : bindings.fill(request.body);
    if (operation === undefined || path === undefined || (request.body !== undefined && text === undefined))
      return undefined;
    const pathParameters = parametersOf(operation, path);
    const draft: RequestDraft = {
      operation,
      method: request.method,
      path,
      ...(pathParameters !== undefined && { pathParameters }),
      ...(text !== undefined && { text }),
      contentType: request.contentType,
      // What a query shows stands in the target already.
      credentials: request.credentials === 'in-query' ? 'none' : request.credentials,
    };
    if (reads.has(request.method)) return !isLevel && isByKey(contract, operation) ? undefined : draft;
    // What leads nowhere is no operation's, and so nobody knows what it would write to.
    const isUsual = request.method === operation.method && pathParameters !== undefined;
    return mayWrite && isUsual && (await ownership.objectionTo(draft)) === undefined ? draft : undefined;
  }

  function remember({ operation, pathParameters }: RequestDraft, { response }: Exchange): void {
    const isSuccess = response.status >= 200 && response.status < 300;
    for (const one of resources) {
      const resource = placedAt(one, pathParameters);
      const { create, list, read, remove, collection, idParameter } = resource;
      const id = isRecord(response.value) ? response.value[resource.idField] : undefined;
      if (create === operation && isSuccess && (typeof id === 'string' || typeof id === 'number'))
        ownership.claim(resource, String(id), response.value);
      if (list === operation || read === operation) ownership.see(resource, response);
      if (remove === operation && (isSuccess || response.status === 404))
        ledger.removed(collection, pathParameters?.[idParameter] ?? '');
    }
  }

  return async (step, others) => {
    const draft = await draftOf(step);
    const isLeftOut = draft === undefined || step.response.status === 429;
    // What was refused has changed nothing where it was recorded.
    if (!reads.has(step.request.method) && isLeftOut && step.response.status < 400) isLevel = false;
    if (isLeftOut) return { step, exchange: undefined, differences: [] };
    const returned = reads.has(step.request.method) ? undefined : announceWrite(contract, resources, ledger, draft);
    const exchange = await client.send(draft).catch((error: unknown) => {
      // The ids of this backend cannot stand in a path.
      if (error instanceof CannotJudgeError) return undefined;
      if (error instanceof NoResponseError || error instanceof ResponseFailure) return error.exchange;
      throw error;
    });
    if (exchange === undefined) {
      isLevel = false;
      return { step, exchange, differences: [] };
    }
    if (exchange.response.status !== 0) returned?.(exchange);
    remember(draft, exchange);
    if (!reads.has(step.request.method) && isFine(exchange.response) !== isFine(step.response)) isLevel = false;
    const listed = resources.find(({ list }) => list === draft.operation);
    const { collection, idField = conventions.idField ?? 'id' } = listed ?? {};
    const isSame = collection === undefined || (others[collection] ?? 0) === (held[collection] ?? 0);
    const sameSize = isSame && (isLevel || collection === undefined);
    return {
      step,
      exchange,
      differences: differencesOf(step, exchange, { bindings, idField, sameSize }),
    };
  };
}

/** Whether a response tells of a success: whichever it is, the records are the same behind it. */
function isFine({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300;
}

/** Whether an operation reads what stands under a key: that is there only where it was put there before. */
function isByKey({ document }: Contract, operation: Operation): boolean {
  return keysOf(document, operation).length > 0;
}

/** The parameters of a path, read by the operation's template; `undefined` where the path is none of the operation's. */
function parametersOf(operation: Operation, target: string): Record<string, string> | undefined {
  const [path = ''] = target.split('?');
  const parts = path.split('/');
  const segments = operation.path.split('/');
  if (parts.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    // Texts stand at the even places of a split by a group, names at the odd ones.
    const split = segment.split(/\{([^{}]+)\}/);
    const values = valuesBetween(
      split.filter((_, at) => at % 2 === 0),
      parts[index] ?? '',
      0,
    );
    if (values === null) return undefined;
    for (const [at, name] of split.filter((_, at) => at % 2 === 1).entries())
      parameters[name] = decoded(values[at] ?? '');
  }
  return parameters;
}
