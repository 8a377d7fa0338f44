import { isJson, type MediaType } from '../../spec/content/media-type.ts';
import type { OpenApiDocument } from '../../spec/document/document.ts';
import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Content } from '../../spec/operation/operation.ts';
import type { BodyFault } from './body-fault.ts';
import { readJsonBody, utf8Text } from './json-body.ts';

/** A value of a body, and where in the body it stands; a body of lines has several. */
export interface BodyPart {
  readonly pointer: JsonPointer;
  readonly value: unknown;
}

/** A body as values that a schema can judge, or why it is none. */
export type ReadBody =
  | {
      readonly kind: 'read';
      readonly value: unknown;
      readonly parts: readonly BodyPart[];
      readonly faults: readonly BodyFault[];
      readonly unjudged: readonly string[];
    }
  | { readonly kind: 'malformed'; readonly expected: string; readonly why: string }
  | { readonly kind: 'unread'; readonly why: string };

/** Reads a body by its media type. */
export type BodyReader = (
  document: OpenApiDocument,
  content: Content,
  mediaType: MediaType,
  body: Uint8Array | string,
) => ReadBody;

/** Reads JSON and plain text: all that a document needs whose every body is either, such as the built-in one. */
export const readJsonOrText: BodyReader = (_document, _content, { essence }, body) => {
  if (isJson(essence)) return readJson(body);
  if (essence !== 'text/plain') return { kind: 'unread', why: `${essence} is not read` };
  const text = utf8Text(body);
  return text === undefined ? { kind: 'malformed', expected: 'a text in UTF-8', why: 'it is not UTF-8' } : plain(text);
};

/** Reads a body as JSON. */
export function readJson(body: Uint8Array | string): ReadBody {
  const json = readJsonBody(body);
  return json.ok ? plain(json.value) : { kind: 'malformed', expected: 'JSON in UTF-8', why: json.why };
}

/** A body that is one value, with nothing to say of how it is written. */
export function plain(value: unknown): ReadBody & { readonly kind: 'read' } {
  return { kind: 'read', value, parts: [{ pointer: '', value }], faults: [], unjudged: [] };
}
