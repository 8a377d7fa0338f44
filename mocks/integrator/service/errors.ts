import { contentEncoding } from '../../../contracts/rules/request-content-type.ts';
import { cutText } from '../../../contracts/violations/cut-text.ts';
import { andMore } from '../../../contracts/violations/omitted.ts';
import type { Violation } from '../../../contracts/violations/violation.ts';
import { dottedPath } from '../../../spec/json/json-pointer.ts';
import type { InjectedStatus } from '../../engine/behaviours/conventions.ts';
import type { Problem } from '../../engine/wire/problem.ts';
import type { MockResponse } from '../../engine/wire/response.ts';
import {
  type ErrorEntry,
  fieldEntry,
  onePerField,
  parameterEntry,
  referenceEntry,
  referrerEntry,
  type Wording,
} from './error-entries.ts';

/** Words a problem as the service does: 401 with a bare message, everything else as a list of errors. */
export function refuse(problem: Problem, wording: Wording = unworded): MockResponse {
  switch (problem.kind) {
    case 'missing-credentials':
      return { status: 401, body: { message: 'Unauthorized' } };
    case 'bad-credentials':
      return { status: problem.isMalformed === true ? 400 : 401, body: { message: 'Bearer Authentication Failed' } };
    case 'misdirected':
      return errors(421, { code: 'misdirected_request', message: problem.message });
    case 'forbidden':
      if (problem.why === undefined) return errors(403, { code: 'forbidden', message: 'This token may only read.' });
      // The code is that which a client knows; its words are a choice, and say nothing of what is hidden.
      return errors(403, { code: 'access_restricted', message: 'The access level of this token does not allow this.' });
    case 'unknown-path':
    case 'unknown-method':
      return errors(404, { code: 'not_found', message: `Cannot ${problem.method} ${problem.pathname}` });
    // The service lets nobody ask for a response: only fakes of other documents do.
    case 'unknown-response':
    case 'not-acceptable':
    case 'precondition-failed':
    case 'precondition-required':
    case 'key-reused':
      return errors(problem.kind === 'unknown-response' ? 404 : 406, { code: 'not_found', message: problem.message });
    case 'unknown-record':
      return errors(404, { code: 'invalid_ref', message: `${problem.resource} not found.`, field: '_id' });
    // The service gives the ids, so no client can give one that is taken.
    case 'record-exists':
      return errors(422, { code: 'invalid_ref', message: `${problem.resource} exists.`, field: '_id' });
    case 'invalid-reference':
      return faults(422, onePerField(problem.references.map(referenceEntry)), problem.omitted);
    // Source of the words: choice. The status is that of stacks, the only one that is documented for such a refusal.
    case 'record-in-use':
      return faults(422, problem.referrers.map(referrerEntry(problem.resource)), problem.omitted);
    // Source of the code, the status and the words: choice.
    case 'not-yet-deletable': {
      const message = `The ${problem.resource} cannot be deleted before ${problem.field} is ${JSON.stringify(problem.value)}.`;
      return errors(422, { code: 'invalid_field', message, field: problem.field });
    }
    case 'unpatchable-path': {
      const field = cutText(dottedPath(problem.path), 200);
      return errors(422, { code: 'update_not_allowed', message: `${field} is not a whitelisted property.`, field });
    }
    // How the service words a patch that cannot be applied is published nowhere: choice.
    case 'invalid-patch':
      return errors(422, {
        code: 'invalid_field',
        message: `Operation ${problem.index} cannot be applied: ${cutText(problem.why, 300)}.`,
      });
    case 'failed-test':
      return errors(422, {
        code: 'invalid_field',
        message: `Operation ${problem.index} has failed: another value is there.`,
        field: cutText(dottedPath(problem.path), 200),
      });
    case 'payload-too-large':
      return errors(413, {
        code: 'payload_too_large',
        message: `The request body is larger than ${problem.limit} bytes.`,
      });
    case 'unsupported-media-type':
      return errors(415, { code: 'unsupported_media_type', message: unsupported(problem.violation) });
    case 'malformed-body':
      return errors(400, { code: 'invalid_json', message: 'The request body is not valid JSON.' });
    case 'rate-limited':
      return {
        ...errors(429, { code: 'rate_limited', message: tooMany(problem.retryAfter) }),
        headers: { 'retry-after': String(problem.retryAfter) },
      };
    case 'invalid-query':
      return errors(400, { code: 'invalid_query_params', message: problem.message });
    case 'invalid-parameters':
      return faults(400, onePerField(problem.violations.map(parameterEntry)), problem.omitted);
    case 'invalid-body':
      return faults(
        422,
        // What an `if` has to say of a value is said by its `then` or `else` already.
        onePerField(problem.violations.filter(isReported).map((one) => fieldEntry(one, problem.body, wording))),
        problem.omitted,
      );
  }
}

/**
 * Words an injected fault: a bad token as the service words it, a rate limit with its seconds, what is documented as
 * it is shown, and anything else as a list of one error. Source of the last: choice.
 */
export function wordFault({ status, retryAfter, documented }: InjectedStatus): MockResponse {
  if (status === 401) return refuse({ kind: 'bad-credentials' });
  if (status === 429) return refuse({ kind: 'rate-limited', retryAfter: retryAfter ?? 1 });
  if (documented !== undefined) return { status, body: documented };
  if (status < 400) return { status };
  const words = unavailable[status] ?? (status < 500 ? 'Bad Request' : 'Internal Server Error');
  return { status, body: { errors: [{ code: words.toLowerCase().replaceAll(' ', '_'), message: `${words}.` }] } };
}

/** How failures are called that the document does not know. */
const unavailable: Readonly<Record<number, string>> = {
  408: 'Request Timeout',
  409: 'Conflict',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

function unsupported({ pointer, expected, actual }: Violation): string {
  if (pointer === contentEncoding) return `Unsupported content encoding ${JSON.stringify(actual)}.`;
  return `Content-Type must be ${expected}; received ${actual}.`;
}

function tooMany(seconds: number): string {
  return `Too many requests. Retry after ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}

function errors(status: number, ...entries: readonly ErrorEntry[]): MockResponse {
  return { status, body: { errors: entries } };
}

/** A list of faults, of which there may be more than are listed. */
function faults(status: number, entries: readonly ErrorEntry[], omitted = 0): MockResponse {
  const { code = 'invalid_field' } = entries[0] ?? {};
  return errors(status, ...entries, ...(omitted > 0 ? [{ code, message: andMore(omitted) }] : []));
}

function unworded(): undefined {
  return undefined;
}

function isReported({ keyword }: Violation): boolean {
  return keyword !== 'if';
}
