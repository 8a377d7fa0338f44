import { objectId } from '../store/ids.ts';
import { timestamp } from '../time/clock.ts';
import { KnownTokens } from '../tokens/known-tokens.ts';
import { describeProblem } from '../wire/describe-problem.ts';
import type { Problem } from '../wire/problem.ts';
import type { Conventions } from './conventions.ts';
import { identifyBy } from './identify.ts';

const statuses: Readonly<Record<Problem['kind'], number>> = {
  misdirected: 421,
  'unknown-path': 404,
  'unknown-method': 405,
  'missing-credentials': 401,
  'bad-credentials': 401,
  forbidden: 403,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'malformed-body': 400,
  'invalid-parameters': 422,
  'invalid-query': 422,
  'invalid-body': 422,
  'unknown-record': 404,
  'unknown-response': 404,
  'not-acceptable': 406,
  'record-exists': 409,
  'invalid-reference': 422,
  'record-in-use': 409,
  'not-yet-deletable': 409,
  'unpatchable-path': 422,
  'invalid-patch': 422,
  'failed-test': 409,
  'precondition-failed': 412,
  'precondition-required': 428,
  'key-reused': 422,
  'rate-limited': 429,
};

/** How an API behaves of which nothing more is known than its document. */
export const defaultConventions: Conventions = {
  identify: identifyBy(new KnownTokens(undefined)),
  refuse: (problem) => ({
    status: statuses[problem.kind],
    body: { error: problem.kind, message: describeProblem(problem) },
    ...(problem.kind === 'unknown-method' && { headers: { allow: problem.allowed.join(', ') } }),
    ...(problem.kind === 'rate-limited' && { headers: { 'retry-after': String(problem.retryAfter) } }),
  }),
  fault: ({ status, documented }) => ({
    status,
    body: documented ?? { error: 'injected-fault', message: `A fault of status ${status}.` },
  }),
  idField: 'id',
  // Not the function itself: who gives that one wants these ids, whatever the document says.
  newId: (context) => objectId(context),
  stamps: {
    created: (id, now) => ({ id, createdAt: timestamp(now) }),
    replaced: () => ({}),
  },
  unknownFields: 'keep',
  list: (_call, collection) => ({ status: 200, body: collection.all() }),
};
