import { isJson, parseMediaType } from '../../../spec/content/media-type.ts';
import { isRecord, nodeAt } from '../../../spec/document/document.ts';
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
  /** Whether the service gives none of the bodies that the document has for the status. */
  readonly isBodiless?: boolean;
}

/** Writes a response of an operation in the place of what the document has for its status. */
export function writeResponse(
  { contract, writer }: LessonBasis,
  operation: Operation,
  { status, what, from, response, isBodiless = false }: LearnedResponse,
): void {
  const at = appendPointer(operation.pointer, 'responses');
  const own = appendPointer(at, String(status));
  const written = valueAt(contract.document, own);
  const isReference = isRecord(written) && typeof written['$ref'] === 'string';
  const isReplaced = written !== undefined && (isReference || response['$ref'] !== undefined);
  const without: JsonPointer[] = isReplaced
    ? [own]
    : isRecord(written) && written['content'] !== undefined && (isBodiless || response['content'] !== undefined)
      ? replacedContent(appendPointer(own, 'content'), written['content'], isBodiless)
      : [];
  // What a reference leads to is said here anew, since others may refer to it too.
  const isKept = isReference && response['$ref'] === undefined && operation.responses.has(String(status));
  const description = isReference ? undefined : partsOf(written)['description'];
  const { content, ...others } = isKept ? nodeAt(contract.document, own).value : {};
  const kept: Written = {
    description: description ?? wordOf(status),
    ...others,
    ...(content !== undefined && !isBodiless && { content }),
  };
  const headers = { ...partsOf(kept['headers']), ...partsOf(response['headers']) };
  const update =
    response['$ref'] === undefined
      ? { ...kept, ...response, ...(Object.keys(headers).length > 0 && { headers }) }
      : response;
  if (valueAt(contract.document, at) === undefined)
    writer.add({ what, from, at: operation.pointer, update: { responses: { [status]: update } } });
  else writer.add({ what, from, at, without, update: { [status]: update } });
}

/** What a learned body stands in the place of: the JSON that the document has. What it has beside that, as XML, stays. */
function replacedContent(at: JsonPointer, content: unknown, isBodiless: boolean): JsonPointer[] {
  const types = Object.keys(partsOf(content));
  const replaced = types.filter((type) => isJson(parseMediaType(type)?.essence ?? type) || type.startsWith('*/'));
  const isPart = !isBodiless && replaced.length > 0 && replaced.length < types.length;
  return isPart ? replaced.map((type) => appendPointer(at, type)) : [at];
}

function partsOf(value: unknown): Written {
  return isRecord(value) ? value : {};
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
