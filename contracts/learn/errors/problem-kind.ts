import type { Observed } from '../evidence/observed.ts';

/** What kind of problem a refusal is about, in the words of the engine. */
export function problemKind({ status, part, path, hasBody, sent, hasCredentials, operation }: Observed): string {
  const hasId = Object.keys(path).length > 0;
  switch (status) {
    case 401:
      return hasCredentials ? 'bad-credentials' : 'missing-credentials';
    case 403:
      return 'forbidden';
    case 404:
    case 410:
      return hasId ? 'unknown-record' : 'unknown-path';
    case 406:
      return 'not-acceptable';
    case 409:
      return part?.role === 'remove' ? 'record-in-use' : 'record-exists';
    case 412:
      return 'precondition-failed';
    case 413:
      return 'payload-too-large';
    case 415:
      return 'unsupported-media-type';
    case 400:
    case 422:
      if (hasBody && operation.method !== 'GET') return sent === undefined ? 'malformed-body' : 'invalid-body';
      return 'invalid-parameters';
    default:
      return `status-${status}`;
  }
}
