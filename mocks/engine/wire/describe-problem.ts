import { withArticle } from '../../../contracts/rules/wording/with-article.ts';
import { andMore } from '../../../contracts/violations/omitted.ts';
import type { Problem } from './problem.ts';

/** Says in a sentence what a problem is. */
export function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'misdirected':
    case 'invalid-reference':
    case 'record-in-use':
    case 'not-yet-deletable':
    case 'unpatchable-path':
    case 'invalid-patch':
    case 'failed-test':
    case 'unknown-response':
    case 'not-acceptable':
    case 'precondition-failed':
    case 'precondition-required':
    case 'key-reused':
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
      return problem.why ?? 'These credentials may only read.';
    case 'payload-too-large':
      return `The request body is larger than ${problem.limit} bytes.`;
    case 'unsupported-media-type':
      return problem.violation.message;
    case 'malformed-body':
      return `The request body is not valid ${problem.expected ?? 'JSON'}: ${problem.why}.`;
    case 'invalid-query':
      return problem.message;
    case 'invalid-parameters':
    case 'invalid-body':
      return [
        ...problem.violations.map(({ message }) => message),
        ...(problem.omitted ? [andMore(problem.omitted)] : []),
      ].join(' ');
    case 'unknown-record':
      return `There is no ${problem.resource} with the id ${JSON.stringify(problem.id)}.`;
    case 'record-exists':
      return `There is ${withArticle(problem.resource)} with the id ${JSON.stringify(problem.id)} already.`;
    case 'rate-limited':
      return `Too many requests. Retry after ${problem.retryAfter} ${problem.retryAfter === 1 ? 'second' : 'seconds'}.`;
  }
}
