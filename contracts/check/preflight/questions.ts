import type { Operation } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { sentRequest } from '../exchange/sent-request.ts';
import { ownServer } from '../resource/sent/own-servers.ts';
import { completeDraft, madeUpPath } from '../values/required-parameters.ts';

/** A plain read of the preflight. */
export interface Question {
  readonly operation: Operation;
  /** Path and query below the base URL. */
  readonly target: string;
  /** Headers that the document requires. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A path that no document has; what is returned there is what is returned to anything. */
const nowhere = '/testkit-path-that-is-in-no-document';

/** The reads of which nothing needs to be known but the document. */
export function plainReads(contract: Contract): Question[] {
  return contract.operations
    .filter(({ method, path }) => method === 'GET' && !path.includes('{'))
    .filter((operation) => ownServer(contract.document, operation) === undefined)
    .map((operation) => questionOf(contract, { operation }));
}

/** Reads of records that are most likely not there: whoever knows the path says so as the document does. */
export function madeUpReads(contract: Contract): Question[] {
  return contract.operations
    .filter(({ method, path }) => method === 'GET' && path.includes('{'))
    .filter((operation) => ownServer(contract.document, operation) === undefined)
    .slice(0, 2)
    .map((operation) => questionOf(contract, { operation, pathParameters: namedIn(contract, operation) }));
}

/** Requests for paths that are nowhere, one as deep as each of some questions. */
export function nowhereReads(questions: readonly Pick<Question, 'operation' | 'target'>[]): Question[] {
  const first = new Map<number, Question>();
  for (const { operation, target } of questions) {
    const depth = depthOf(target);
    if (!first.has(depth)) first.set(depth, { operation, target: nowhere + '/none'.repeat(depth - 1), headers: {} });
  }
  return [...first.values()];
}

/** How many segments the path of a target has. */
export function depthOf(target: string): number {
  return Math.max(1, (target.split('?')[0] ?? '').split('/').length - 1);
}

function questionOf(contract: Contract, draft: RequestDraft): Question {
  const { target, headers } = sentRequest(completeDraft(contract, draft));
  return { operation: draft.operation, target, headers };
}

/** A value for each parameter of a path, none of which can leave a hole in it. */
function namedIn(contract: Contract, operation: Operation): Record<string, string> {
  const names = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => [name, 'none']);
  return { ...Object.fromEntries(names), ...madeUpPath(contract, operation) };
}
