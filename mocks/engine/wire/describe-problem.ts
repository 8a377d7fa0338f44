import { andMore } from '../../../contracts/violations/omitted.ts';
import { preview } from '../../../contracts/violations/violation.ts';
import { placeText } from '../../../spec/resource/field-path.ts';
import type { Problem } from './problem.ts';

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
      return [
        ...problem.violations.map(({ message }) => message),
        ...(problem.omitted ? [andMore(problem.omitted)] : []),
      ].join(' ');
    case 'unknown-record':
      return `There is no ${problem.resource} with the id ${JSON.stringify(problem.id)}.`;
    case 'record-exists':
      return `There is a ${problem.resource} with the id ${JSON.stringify(problem.id)} already.`;
    case 'invalid-reference':
      return [
        ...problem.references.map(
          ({ place, resource, value }) =>
            `\`${placeText(place)}\` names a record that is not there: ${resource} have none with the id ${preview(value)}.`,
        ),
        ...(problem.omitted ? [andMore(problem.omitted)] : []),
      ].join(' ');
    case 'record-in-use':
      return [
        `The ${problem.resource} with the id ${JSON.stringify(problem.id)} is in use, so it is not deleted. Delete or change those that refer to it first:`,
        [
          ...problem.referrers.map(({ type, id, paths }) => `${type} ${id} (${paths.join(', ')})`),
          ...(problem.omitted ? [`${problem.omitted.toLocaleString('en')} more`] : []),
        ].join(', '),
      ].join(' ');
    case 'unpatchable-path':
      return `${JSON.stringify(problem.path)} is not a whitelisted property: the document does not let a PATCH change it.`;
    case 'invalid-patch':
      return `The operation ${problem.index + 1} of the patch cannot be applied: ${problem.why}.`;
    case 'failed-test':
      return `The operation ${problem.index + 1} of the patch has failed: \`test\` found another value at ${JSON.stringify(problem.path)}.`;
    case 'rate-limited':
      return `Too many requests. Retry after ${problem.retryAfter} ${problem.retryAfter === 1 ? 'second' : 'seconds'}.`;
  }
}
