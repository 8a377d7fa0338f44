import { readContent } from '../../../spec/content/content.ts';
import { childNode, DocumentError, isRecord, nodeAt, type OpenApiDocument } from '../../../spec/document/document.ts';
import { type LineOf, placedPointer } from '../../../spec/document/line-map.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { methods } from '../../../spec/operation/written-operations.ts';
import type { DocumentNote } from '../../schema/check/document-note.ts';

/** Tells of each webhook and each callback of a document that cannot be sent, in whole or in part. */
export function outgoingNotes(
  document: OpenApiDocument,
  operations: readonly Operation[],
  lineOf: LineOf,
): DocumentNote[] {
  const notes: DocumentNote[] = [];
  const trying = (what: string, keyword: string, pointer: JsonPointer, read: () => string | undefined): void => {
    const why = whyNot(read);
    if (why === undefined) return;
    const message = `${what} is not sent: ${why}`;
    notes.push({ ...placedPointer(lineOf, pointer), keyword, message });
  };
  for (const keyword of ['webhooks', 'x-webhooks']) {
    const place = appendPointer('#', keyword);
    for (const name of Object.keys(Object(valueAt(document, place)))) {
      const at = appendPointer(place, name);
      trying(`The webhook \`${name}\``, keyword, at, () => unsendable(document, at));
    }
  }
  for (const operation of operations) {
    const place = appendPointer(operation.pointer, 'callbacks');
    const callbacks = valueAt(document, place);
    for (const name of isRecord(callbacks) ? Object.keys(callbacks) : []) {
      const at = appendPointer(place, name);
      const what = `The callback \`${name}\` of \`${operation.method} ${operation.path}\``;
      trying(what, 'callbacks', at, () => {
        const { pointer, value } = nodeAt(document, at);
        const targets = Object.keys(value).filter((target) => !target.startsWith('x-'));
        if (targets.length === 0) return 'it has no address. Give it one, such as `{$request.body#/url}`.';
        for (const target of targets) {
          const why = unsendable(document, appendPointer(pointer, target));
          if (why !== undefined) return why;
        }
        return undefined;
      });
    }
  }
  return notes;
}

function whyNot(read: () => string | undefined): string | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
}

/** Why the requests of a path item cannot be sent. @throws {DocumentError} where a part of it cannot be read. */
function unsendable(document: OpenApiDocument, at: JsonPointer): string | undefined {
  const item = nodeAt(document, at);
  const requests = methods.flatMap((method) => childNode(document, item, method) ?? []);
  if (requests.length === 0) return 'it has no request. Give it one, such as `post`.';
  for (const request of requests) {
    const body = childNode(document, request, 'requestBody');
    for (const { schema } of body === undefined ? [] : readContent(document, body).values()) {
      if (schema !== undefined) followReferences(document, schema, new Set());
    }
  }
  return undefined;
}

/** @throws {DocumentError} where a `$ref` in a schema, or in what it leads to, leads nowhere. */
function followReferences(document: OpenApiDocument, at: JsonPointer, seen: Set<JsonPointer>): void {
  if (seen.has(at)) return;
  seen.add(at);
  const value = valueAt(document, at);
  if (typeof value !== 'object' || value === null) return;
  if ('$ref' in value && typeof value.$ref === 'string') followReferences(document, nodeAt(document, at).pointer, seen);
  for (const key of Object.keys(value)) {
    if (!['example', 'examples', 'default', 'enum', 'const'].includes(key))
      followReferences(document, appendPointer(at, key), seen);
  }
}
