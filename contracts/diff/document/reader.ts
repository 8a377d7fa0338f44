import { type DocumentNode, isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { decoded } from '../../../spec/json/decoded.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';

/** Something that could not be read, and is compared as if it were not there. */
export interface ReadingFault {
  readonly pointer: JsonPointer;
  /** A sentence. */
  readonly message: string;
}

/**
 * Reads a document for a comparison: leniently, as a fault that both documents have is no change.
 *
 * What cannot be read is passed over and kept in {@link DocumentReader.faults}.
 */
export class DocumentReader {
  readonly document: OpenApiDocument;
  readonly #faults = new Map<JsonPointer, string>();
  #anchors: ReadonlyMap<string, JsonPointer> | undefined;

  constructor(document: OpenApiDocument) {
    this.document = document;
  }

  get faults(): readonly ReadingFault[] {
    return [...this.#faults].map(([pointer, message]) => ({ pointer, message }));
  }

  valueAt(pointer: JsonPointer): unknown {
    return valueAt(this.document, pointer);
  }

  /** The object at a pointer, `$ref`s followed; `undefined`, and a fault, where there is none. */
  node(pointer: JsonPointer): DocumentNode | undefined {
    const seen = new Set<JsonPointer>();
    for (let at: JsonPointer | undefined = pointer; at !== undefined; ) {
      const value = this.valueAt(at);
      if (!isRecord(value)) {
        if (value !== undefined) this.fault(at, `expected an object, found ${JSON.stringify(value)}`);
        return undefined;
      }
      const ref = value['$ref'];
      if (typeof ref !== 'string') return { pointer: at, value };
      if (seen.has(at)) {
        this.fault(at, `the $ref ${JSON.stringify(ref)} leads back to itself`);
        return undefined;
      }
      seen.add(at);
      at = this.target(ref, at);
    }
    return undefined;
  }

  /** The object under a key of another, `$ref`s followed. */
  child(node: DocumentNode, key: string): DocumentNode | undefined {
    return Object.hasOwn(node.value, key) ? this.node(appendPointer(node.pointer, key)) : undefined;
  }

  /** The objects under the keys of a map, such as `content`; extensions are no part of it. */
  children(node: DocumentNode, key: string): readonly (readonly [name: string, child: DocumentNode])[] {
    const map = this.child(node, key);
    return Object.keys(map?.value ?? {}).flatMap((name) => {
      const child = name.startsWith('x-') || map === undefined ? undefined : this.child(map, name);
      return child === undefined ? [] : [[name, child] as const];
    });
  }

  /** Where a `$ref` leads within the document; `undefined`, and a fault, where it leads elsewhere or to nothing. */
  target(ref: string, from: JsonPointer): JsonPointer | undefined {
    const at = this.find(ref);
    if (at !== undefined) return at;
    const why = ref.startsWith('#') ? 'leads to nothing' : 'leads out of the document';
    this.fault(from, `the $ref ${JSON.stringify(ref)} ${why}`);
    return undefined;
  }

  /** Where a `$ref` leads within the document, if anywhere. */
  find(ref: string): JsonPointer | undefined {
    if (ref === '#') return '#';
    const at = ref.startsWith('#/') ? decoded(ref) : this.#anchored(ref);
    return at !== undefined && this.valueAt(at) !== undefined ? at : undefined;
  }

  fault(pointer: JsonPointer, message: string): void {
    this.#faults.set(pointer, message);
  }

  /** A schema that is named by its `$id` or its `$anchor`. */
  #anchored(ref: string): JsonPointer | undefined {
    this.#anchors ??= new Map(anchorsOf(this.document, '#'));
    return this.#anchors.get(ref);
  }
}

function* anchorsOf(value: unknown, pointer: JsonPointer): Generator<readonly [string, JsonPointer]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* anchorsOf(item, appendPointer(pointer, index));
  } else if (isRecord(value)) {
    const { $id: id, $anchor: anchor } = value;
    if (typeof id === 'string') yield [id, pointer];
    if (typeof anchor === 'string') yield [`#${anchor}`, pointer];
    for (const [key, child] of Object.entries(value)) yield* anchorsOf(child, appendPointer(pointer, key));
  }
}
