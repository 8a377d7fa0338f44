import { type Content, readContent } from '../../../spec/content/content.ts';
import {
  childNode,
  type DocumentNode,
  nodeAt,
  type OpenApiDocument,
  readableOf,
} from '../../../spec/document/document.ts';
import { appendPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { methods } from '../../../spec/operation/written-operations.ts';

/** A request that the document says the API sends. */
export interface OutgoingRequest {
  /** The name of the webhook or of the callback. */
  readonly name: string;
  readonly method: string;
  /** Where it goes: a URL with runtime expressions. `undefined` for a webhook: whoever subscribes says it. */
  readonly target: string | undefined;
  readonly content: ReadonlyMap<string, Content>;
}

/** The webhooks of a document: `webhooks` of 3.1, or `x-webhooks`. */
export function readWebhooks(document: OpenApiDocument): readonly OutgoingRequest[] {
  return ['#/webhooks', '#/x-webhooks'].flatMap((place) =>
    Object.keys(Object(valueAt(document, place))).flatMap(
      (name) =>
        readableOf(() => requestsOf(document, nodeAt(document, appendPointer(place, name)), name, undefined)) ?? [],
    ),
  );
}

/** The callbacks of an operation. */
export function readCallbacks(document: OpenApiDocument, operation: Operation): readonly OutgoingRequest[] {
  const callbacks = readableOf(() => childNode(document, nodeAt(document, operation.pointer), 'callbacks'));
  return Object.keys(callbacks?.value ?? {}).flatMap((name) => {
    const callback = callbacks && readableOf(() => childNode(document, callbacks, name));
    return Object.keys(callback?.value ?? {}).flatMap((target) => {
      if (callback === undefined || target.startsWith('x-')) return [];
      return readableOf(() => requestsBelow(document, callback, name, target)) ?? [];
    });
  });
}

function requestsBelow(
  document: OpenApiDocument,
  callback: DocumentNode,
  name: string,
  target: string,
): OutgoingRequest[] {
  const item = childNode(document, callback, target);
  return item === undefined ? [] : requestsOf(document, item, name, target);
}

function requestsOf(
  document: OpenApiDocument,
  item: DocumentNode,
  name: string,
  target: string | undefined,
): OutgoingRequest[] {
  return methods.flatMap((method) => {
    const node = childNode(document, item, method);
    if (node === undefined) return [];
    const body = childNode(document, node, 'requestBody');
    const content: ReadonlyMap<string, Content> = body ? readContent(document, body) : new Map();
    return [{ name, method: method.toUpperCase(), target, content }];
  });
}
