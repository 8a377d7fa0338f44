import { missingCredentials } from '../../contracts/rules/credentials.ts';
import { timestamp } from './clock.ts';
import type { Conventions } from './conventions.ts';
import { objectId } from './ids.ts';
import type { Problem } from './problem.ts';

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
  'invalid-parameters': 400,
  'invalid-query': 400,
  'invalid-body': 422,
  'unknown-record': 404,
  'record-exists': 409,
  'rate-limited': 429,
};

/** How an API behaves of which nothing more is known than its document. */
export const defaultConventions: Conventions = {
  identify: (request, operation) =>
    missingCredentials(operation, request) === undefined
      ? { world: 'default' }
      : { problem: { kind: 'missing-credentials' } },
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

/** Says in a sentence what a problem is. */
export function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'misdirected':
      return problem.message;
    case 'unknown-path':
      return `${problem.pathname} is not a path of this API.`;
    case 'unknown-method':
      return `${problem.pathname} has no ${problem.method}; it has ${problem.allowed.join(', ')}.`;
    case 'missing-credentials':
      return 'Credentials are missing.';
    case 'bad-credentials':
      return problem.why ?? 'The credentials are not good.';
    case 'forbidden':
      return 'These credentials may only read.';
    case 'payload-too-large':
      return `The request body is larger than ${problem.limit} bytes.`;
    case 'unsupported-media-type':
      return problem.violation.message;
    case 'malformed-body':
      return `The request body is not valid JSON: ${problem.why}.`;
    case 'invalid-query':
      return problem.message;
    case 'invalid-parameters':
    case 'invalid-body':
      return problem.violations.map((violation) => violation.message).join(' ');
    case 'unknown-record':
      return `There is no ${problem.resource} with the id ${JSON.stringify(problem.id)}.`;
    case 'record-exists':
      return `There is a ${problem.resource} with the id ${JSON.stringify(problem.id)} already.`;
    case 'rate-limited':
      return `Too many requests. Retry after ${problem.retryAfter} ${problem.retryAfter === 1 ? 'second' : 'seconds'}.`;
  }
}
