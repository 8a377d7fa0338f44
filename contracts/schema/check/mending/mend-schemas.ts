import { isRecord, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { readNames } from '../../../../spec/document/reading/names.ts';
import { type JsonPointer, pointerSegments } from '../../../../spec/json/json-pointer.ts';
import { schemaFaults } from '../check-schemas.ts';
import type { SchemaFault } from '../document-note.ts';

/** A document without what could not be read of its schemas. */
export interface MendedDocument {
  readonly document: OpenApiDocument;
  readonly faults: readonly SchemaFault[];
}

/** One thing that is taken out may let another be seen. */
const maxRounds = 10;

/**
 * Takes out of a document the keywords that cannot be read, so that the rest can: `required: true`, `type: strng`, a
 * `$ref` that leads nowhere. The document that is given stays as it is.
 *
 * What is left that cannot be read is still reported by `checkSchemas`.
 */
export function mendSchemas(given: OpenApiDocument, needed: readonly JsonPointer[]): MendedDocument {
  const taken = new Map<JsonPointer, SchemaFault>();
  let document = given;
  for (let round = 0; round < maxRounds; round++) {
    const faults = schemaFaults(document, needed).filter(
      ({ pointer, keyword }) => pointer.endsWith(`/${keyword}`) && !taken.has(pointer),
    );
    if (faults.length === 0) break;
    for (const fault of faults) taken.set(fault.pointer, fault);
    const copy: OpenApiDocument = { ...document };
    // What was copied for one of them need not be copied for the next.
    const fresh = new Set<object>([copy]);
    for (const { pointer } of faults) mendAt(copy, pointerSegments(pointer), fresh);
    document = copy;
    readNames(document);
  }
  return { document, faults: [...taken.values()] };
}

/**
 * Takes a key out of a value, or puts something there, and leaves untouched what others may hold. Of a list it leaves the
 * place, with nothing in it.
 *
 * @param fresh What was copied before, and need not be again.
 * @param instead What is put there; what is not on the way there is made.
 */
export function mendAt(root: object, path: readonly string[], fresh: Set<object>, instead?: object): void {
  let value = root;
  for (const [index, key] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isLast && instead === undefined) {
      if (Array.isArray(value)) value[Number(key)] = {};
      else Reflect.deleteProperty(value, key);
      return;
    }
    const child: unknown = isLast ? instead : Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    const isHolder = isRecord(child) || Array.isArray(child);
    if (!isHolder && instead === undefined) return;
    const own = isHolder && fresh.has(child) ? child : Array.isArray(child) ? [...child] : { ...(isHolder && child) };
    fresh.add(own);
    // A key such as `__proto__` must stay a key.
    Object.defineProperty(value, key, { value: own, enumerable: true, configurable: true, writable: true });
    value = own;
  }
}
