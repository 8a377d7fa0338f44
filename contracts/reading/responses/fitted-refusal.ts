import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import { documentedBodies } from '../../../spec/operation/success.ts';
import { undocumentedError } from '../../rules/undocumented-error.ts';
import type { FindingDraft } from '../../violations/violation.ts';
import type { Basis, Reply } from '../basis/basis.ts';
import { documentedError } from './documented-error.ts';
import { requiredHeaders } from './documented-response.ts';
import type { ErrorFacts } from './error-words.ts';

/** A refusal that breaks the document as it is. */
export interface Refused extends ErrorFacts {
  readonly reply: Reply;
  /** Whether it may be worded anew; what a test words itself is held to the contract word for word. */
  readonly mayChange: boolean;
}

/** A refusal as the document has it. */
export interface FittedRefusal {
  readonly reply: Reply;
  /** What is to be said of it, where the document knows no such status: it goes out all the same. */
  readonly mark?: FindingDraft<'undocumented-error'>;
}

/**
 * Fits a refusal to the document: no body where it has none, its own error where it describes one, another status of
 * the same meaning where only that is documented.
 *
 * `undefined` where the refusal stays as it is.
 */
export function fittedRefusal(basis: Basis, operation: Operation, refused: Refused): FittedRefusal | undefined {
  const { mayChange, reply } = refused;
  const status = (mayChange ? documentedNeighbour(operation, refused) : undefined) ?? refused.status;
  const documented = responseFor(operation, status);
  if (documented === undefined) return { reply, mark: undocumentedError(operation, status) };
  const required = mayChange ? requiredHeaders(basis, documented) : undefined;
  const headers = required === undefined ? reply.headers : { ...required, ...reply.headers };
  // Of a form in parts no error is made up either: it goes out without a body, as where none is documented.
  const [body] = documentedBodies(documented);
  if (documented.content.size === 0 || (mayChange && body?.type.startsWith('multipart/')))
    return { reply: { status, ...(headers !== undefined && { headers }) } };
  if (!mayChange) return undefined;
  const usual = { status, ...(headers !== undefined && { headers }), body: reply.body };
  const filled = documentedError(basis, documented, usual, { ...refused, status });
  if (filled !== undefined) return { reply: filled };
  // An error that nothing can be found for is no reason to send none at all.
  const own = responseFor(operation, refused.status);
  const mark = undocumentedError(operation, refused.status);
  return { reply, mark: own === undefined ? mark : { ...mark, ...unfound(operation, refused.status) } };
}

/** What is to be said where the document describes an error, and nothing was found that is one. */
function unfound({ id, pointer }: Operation, status: number): Partial<FindingDraft<'undocumented-error'>> {
  return {
    documentPointer: `${pointer}/responses/${status}`,
    expected: 'a body that its schema lets through',
    message: `No body was found that the document lets ${id} respond with as ${status}, so its body is a guess. Mend the schema of the ${status}: branches of a oneOf that all let the same through let none through.`,
  };
}

/** The statuses that are given for the same problem elsewhere, the likeliest first. */
const neighbours: Readonly<Record<string, readonly number[]>> = {
  'missing-credentials': [403],
  'bad-credentials': [403],
  forbidden: [401],
  'payload-too-large': [400, 422],
  'unsupported-media-type': [400, 422],
  'malformed-body': [422],
  'invalid-parameters': [400],
  'invalid-query': [400],
  'invalid-body': [400],
  'unknown-record': [410],
  'record-exists': [422, 400],
  'invalid-reference': [400, 409],
  'record-in-use': [422, 423, 400, 403],
  'unpatchable-path': [400, 403, 409],
  'invalid-patch': [400, 409],
  'failed-test': [412, 422, 400],
  'precondition-failed': [409, 428],
  'key-reused': [409, 400],
  'rate-limited': [503],
};

/** The status that the document names for a problem, where it does not know the usual one. */
function documentedNeighbour(operation: Operation, { kind, status }: ErrorFacts): number | undefined {
  // A `default` says nothing of a status: one that is named for the same problem does.
  const documented = responseFor(operation, status);
  if (documented !== undefined && documented.key !== 'default') return undefined;
  return neighbours[kind]?.find((other) => operation.responses.has(String(other)));
}
