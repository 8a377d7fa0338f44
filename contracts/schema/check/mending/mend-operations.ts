import { type DocumentError, isRecord, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { type JsonPointer, pointerSegments, valueAt } from '../../../../spec/json/json-pointer.ts';
import { type Operation, readOperations } from '../../../../spec/operation/operation.ts';
import type { SchemaFault } from '../document-note.ts';
import { type Mistake, mendUntilRead } from './mend-until-read.ts';

/** A document without what its operations cannot be read with; and its operations. */
export interface MendedOperations {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly faults: readonly SchemaFault[];
}

/**
 * Reads the operations of a document that has what authors leave behind: something empty (`headers:` in YAML), a `$ref`
 * within the document that leads nowhere, a security scheme that is not described, or what was put under `content` by
 * mistake. The document that is given stays as it is.
 *
 * @throws {DocumentError} where something else cannot be read.
 */
export function mendOperations(given: OpenApiDocument): MendedOperations {
  const { document, read, faults } = mendUntilRead(given, readOperations, mistakeOf);
  return { document, operations: read, faults };
}

/** What is mended because of an error; `undefined` where nothing can be. */
function mistakeOf(document: OpenApiDocument, { pointer, referrer }: DocumentError): Mistake | undefined {
  const value = valueAt(document, pointer);
  const [keyword, above] = pointerSegments(pointer).reverse();
  if (keyword === undefined) return undefined;
  const out = { pointer, keyword, place: pointer };
  if (value === null) return { ...out, message: `${keyword} is empty.` };
  if (pointer !== referrer && value === undefined) return leadingNowhere(document, pointer, referrer);
  // A name with a slash is meant as a media type, and its body is not.
  if (above !== 'content' || keyword.includes('/') || isRecord(value) || pointer !== referrer) return undefined;
  return { ...out, message: `${keyword} is no media type: it stands under content by mistake.` };
}

/** What leads nowhere. What is not there is mended and not what leads to it: others may, too. */
function leadingNowhere(document: OpenApiDocument, target: JsonPointer, referrer: JsonPointer): Mistake {
  const [keyword = '', , list] = pointerSegments(referrer).reverse();
  const ref: unknown = valueAt(document, `${referrer}/$ref`);
  const fault = { pointer: referrer, keyword, place: target };
  if (list === 'security' && ref === undefined) {
    // Whoever calls shows what nobody has described: anything will do.
    const message = `The document has no security scheme ${JSON.stringify(keyword)}.`;
    return { ...fault, message, instead: { type: 'unknown' } };
  }
  const message = `The $ref of ${keyword} leads nowhere: ${JSON.stringify(ref)}.`;
  // A place below `paths` would become an operation.
  const isShared = !target.startsWith('#/paths/') && isRoom(document, pointerSegments(target));
  return isShared ? { ...fault, message, instead: {} } : { ...fault, message, place: referrer };
}

/** Whether something can be put at a place: what is on the way there is an object, or nothing. */
function isRoom(root: object, path: readonly string[]): boolean {
  let value: unknown = root;
  for (const key of path) {
    if (!isRecord(value)) return value === undefined || value === null;
    value = Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value === undefined;
}
