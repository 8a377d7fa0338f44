import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import type { Written } from '../schema/infer-schema.ts';

/** A response as an overlay writes it. */
export interface LearnedResponse {
  readonly status: number;
  readonly what: string;
  readonly from: Iterable<number>;
  /** What it has beside its description: `content`, `headers`; or a `$ref` alone. */
  readonly response: Written;
}

/** Writes a response of an operation in the place of what the document has for its status. */
export function writeResponse(
  { contract, writer }: LessonBasis,
  operation: Operation,
  { status, what, from, response }: LearnedResponse,
): void {
  const at = appendPointer(operation.pointer, 'responses');
  const own = appendPointer(at, String(status));
  const written = valueAt(contract.document, own);
  const isReference = isRecord(written) && typeof written['$ref'] === 'string';
  const isReplaced = written !== undefined && (isReference || response['$ref'] !== undefined);
  const without: JsonPointer[] = isReplaced
    ? [own]
    : isRecord(written) && written['content'] !== undefined && response['content'] !== undefined
      ? [appendPointer(own, 'content')]
      : [];
  const description = isRecord(written) && !isReference ? written['description'] : undefined;
  const update =
    response['$ref'] === undefined ? { description: description ?? wordOf(status), ...response } : response;
  if (valueAt(contract.document, at) === undefined)
    writer.add({ what, from, at: operation.pointer, update: { responses: { [status]: update } } });
  else writer.add({ what, from, at, without, update: { [status]: update } });
}

/** Takes away a response that the service never gives. */
export function removeResponse(
  { writer }: LessonBasis,
  operation: Operation,
  key: string,
  what: string,
  from: Iterable<number>,
): void {
  writer.remove(what, from, appendPointer(operation.pointer, 'responses', key));
}

const words: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
};

/** What HTTP calls a status. */
export function wordOf(status: number): string {
  return words[status] ?? `Status ${status}`;
}
