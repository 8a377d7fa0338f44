import type { OpenAPIV3_1 } from 'openapi-types';
import { appendPointer, type JsonPointer, valueAt } from './json-pointer.ts';
import { TestkitError } from './testkit-error.ts';

/** An OpenAPI 3.1 document, as plain data. */
export type OpenApiDocument = OpenAPIV3_1.Document;

/** A node of the document together with the pointer at which it is really written. */
export interface DocumentNode {
  readonly pointer: JsonPointer;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The document cannot be read as OpenAPI: a `$ref` that leads nowhere, a part of the wrong kind. */
export class DocumentError extends TestkitError {
  override readonly name = 'DocumentError' as const;
  readonly pointer: JsonPointer;

  constructor(message: string, pointer: JsonPointer) {
    super(message);
    this.pointer = pointer;
  }
}

/** Whether a value is a plain JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value says of itself that it is an OpenAPI 3.1 document. */
export function isOpenApiDocument(value: unknown): value is OpenApiDocument {
  return isRecord(value) && typeof value['openapi'] === 'string' && value['openapi'].startsWith('3.1');
}

/**
 * Reads the node at a pointer and follows its `$ref`s, keeping the pointer of the place where the value stands.
 *
 * @throws {DocumentError} where a `$ref` leads out of the document, in a ring, or to nothing.
 */
export function nodeAt(document: OpenApiDocument, pointer: JsonPointer): DocumentNode {
  const seen = new Set<JsonPointer>();
  let at = pointer;
  for (;;) {
    const value = valueAt(document, at);
    if (!isRecord(value)) {
      throw new DocumentError(
        `Failed to read the document at ${at}: expected an object, found ${value === undefined ? 'nothing' : JSON.stringify(value)}. Mend the document or the $ref that leads there.`,
        at,
      );
    }
    const ref = value['$ref'];
    if (typeof ref !== 'string') return { pointer: at, value };
    if (!ref.startsWith('#/') || seen.has(ref)) {
      throw new DocumentError(
        `Failed to follow $ref ${JSON.stringify(ref)} at ${at}: ${seen.has(ref) ? 'it leads back to itself' : 'only references within the document are read'}. Bundle the document into one file first.`,
        at,
      );
    }
    seen.add(ref);
    at = decodePointer(ref);
  }
}

/** The node under a key of another node, `$ref`s followed; `undefined` where the key is absent. */
export function childNode(document: OpenApiDocument, node: DocumentNode, key: string): DocumentNode | undefined {
  if (!Object.hasOwn(node.value, key)) return undefined;
  return nodeAt(document, appendPointer(node.pointer, key));
}

function decodePointer(ref: string): JsonPointer {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}
