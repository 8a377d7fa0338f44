import type { OpenAPIV2, OpenAPIV3, OpenAPIV3_1 } from 'openapi-types';
import { TestkitError } from '../errors/testkit-error.ts';
import { appendPointer, type JsonPointer, valueAt } from '../json/json-pointer.ts';
import { type DocumentPlace, type LineOf, placeOf, placeText } from './line-map.ts';
import { resolveReference } from './reference.ts';

/** An OpenAPI 3.1 document, as plain data; 3.2 is read as 3.1. */
export type OpenApiDocument = OpenAPIV3_1.Document;

/** A document of any version that is read, as plain data. */
export type AnyDocument = OpenApiDocument | OpenAPIV3.Document | OpenAPIV2.Document;

/** A node of the document together with the pointer at which it is really written. */
export interface DocumentNode {
  readonly pointer: JsonPointer;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The document cannot be read as OpenAPI: a `$ref` that leads nowhere, a part of the wrong kind. */
export class DocumentError extends TestkitError {
  override readonly name = 'DocumentError' as const;
  readonly pointer: JsonPointer;
  /** The line of the document's text, from 1; `undefined` where the text is not known. */
  readonly line: number | undefined;

  /** Where the `$ref` stands that leads to the pointer; the pointer itself where none does. */
  readonly referrer: JsonPointer;

  constructor(message: string, pointer: JsonPointer, line?: number, referrer: JsonPointer = pointer) {
    super(message);
    this.pointer = pointer;
    this.line = line;
    this.referrer = referrer;
  }
}

/** Tells the line of an error that was raised where only the pointer was known. */
export function withLine(error: DocumentError, lineOf: LineOf): DocumentError {
  if (error.line !== undefined) return error;
  const places = [error.referrer, error.pointer].map((pointer) => placeOf(lineOf, pointer));
  // What is not there has no line of its own: the nearest place above it has.
  const place = places.find(({ line }) => line) ?? nearestPlace(lineOf, error.referrer);
  const written = (pointer: JsonPointer): JsonPointer => lineOf.writtenAt?.(pointer) ?? pointer;
  const [pointer, referrer] = [written(error.pointer), written(error.referrer)];
  if (place === undefined && pointer === error.pointer) return error;
  const text = place && placeText(place);
  // The sentence names the places as they are read.
  const sentence = error.message.replaceAll(error.referrer, referrer).replaceAll(error.pointer, pointer);
  return new DocumentError(`${sentence}${text === undefined ? '' : ` (${text})`}`, pointer, place?.line, referrer);
}

/** Where the innermost place is written that lies around a pointer; `undefined` where no lines are known. */
function nearestPlace(lineOf: LineOf, pointer: JsonPointer): DocumentPlace | undefined {
  for (let above = pointer; above.includes('/'); ) {
    above = above.slice(0, above.lastIndexOf('/'));
    const place = placeOf(lineOf, above);
    if (place.line !== undefined) return place;
  }
  return undefined;
}

/** What can be read of a document beside its operations; `undefined` where there is a fault: it must not cost the rest. */
export function readableOf<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

/** Whether a value is a plain JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value says of itself that it is an OpenAPI document of a version that is read as it is: 3.1 or 3.2. */
export function isOpenApiDocument(value: unknown): value is OpenApiDocument {
  return isRecord(value) && typeof value['openapi'] === 'string' && /^3\.[12]/.test(value['openapi']);
}

/**
 * Reads the node at a pointer and follows its `$ref`s, keeping the pointer of the place where the value stands.
 *
 * @param referrer Where the document names the place, if that is elsewhere.
 * @throws {DocumentError} where a `$ref` leads out of the document, in a ring, or to nothing.
 */
export function nodeAt(document: OpenApiDocument, pointer: JsonPointer, referrer: JsonPointer = pointer): DocumentNode {
  const seen = new Set<JsonPointer>();
  let at = pointer;
  let from = referrer;
  for (;;) {
    const value = valueAt(document, at);
    if (!isRecord(value)) {
      const found = value === undefined ? 'nothing' : JSON.stringify(value);
      throw new DocumentError(
        `Failed to read the document at ${at}: expected an object, found ${found}. Mend ${from}.`,
        at,
        undefined,
        from,
      );
    }
    const ref = value['$ref'];
    if (typeof ref !== 'string') return { pointer: at, value };
    from = at;
    at = referenceAt(document, at, ref, seen);
  }
}

/**
 * Where the `$ref` at a place leads. A pointer to nothing is handed out as it is.
 *
 * @throws {DocumentError} where it leads out of the document, or to what was `seen` before.
 */
export function referenceAt(
  document: OpenApiDocument,
  at: JsonPointer,
  ref: string,
  seen?: Set<JsonPointer>,
): JsonPointer {
  const target = resolveReference(document, ref, at);
  if (target === undefined || seen?.has(target)) {
    const why = target === undefined ? 'only references within the document are read' : 'it leads back to itself';
    const mend = ref.startsWith('#') ? 'Mend the $ref.' : 'Bundle the document into one file first.';
    throw new DocumentError(`Failed to follow $ref ${JSON.stringify(ref)} at ${at}: ${why}. ${mend}`, at);
  }
  seen?.add(target);
  return target;
}

/** The node under a key of another node, `$ref`s followed; `undefined` where the key is absent. */
export function childNode(document: OpenApiDocument, node: DocumentNode, key: string): DocumentNode | undefined {
  if (!Object.hasOwn(node.value, key)) return undefined;
  const value = node.value[key];
  const pointer = appendPointer(node.pointer, key);
  // Most of them stand where they are: nobody need go there from the root.
  return isRecord(value) && typeof value['$ref'] !== 'string' ? { pointer, value } : nodeAt(document, pointer);
}
