import { isRecord, type OpenApiDocument, referenceAt } from '../../spec/document/document.ts';
import { appendPointer, type JsonPointer, pointerSegments, valueAt } from '../../spec/json/json-pointer.ts';
import { schemaPlace } from '../../spec/schema/schema-place.ts';
import { createShapeReader, type Shape } from '../../spec/schema/shape.ts';

/** What a schema says of its place in XML: the words of its `xml`. */
export interface XmlWords {
  readonly name?: string;
  readonly prefix?: string;
  readonly namespace?: string;
  readonly isAttribute: boolean;
  /** Whether the items of an array stand in an element of their own. */
  readonly isWrapped: boolean;
  /** Whether the value is the text of the element that it stands in. */
  readonly isText: boolean;
}

/** What is read of the schemas of one document. */
export interface XmlSchemas {
  readonly document: OpenApiDocument;
  readonly shapeAt: (schema: JsonPointer) => Shape;
  readonly wordsAt: (schema: JsonPointer) => XmlWords;
}

const known = new WeakMap<OpenApiDocument, XmlSchemas>();

/** What a document says of XML; read once for each schema. */
export function xmlSchemas(document: OpenApiDocument): XmlSchemas {
  const read = known.get(document);
  if (read !== undefined) return read;
  const words = new Map<JsonPointer, XmlWords>();
  const schemas: XmlSchemas = {
    document,
    shapeAt: createShapeReader(document),
    wordsAt: (schema) => {
      const found = words.get(schema) ?? readWords(document, schema, new Set());
      words.set(schema, found);
      return found;
    },
  };
  known.set(document, schemas);
  return schemas;
}

/** The name that the element of a whole body has: that of its `xml`, or else of the schema where that stands alone. */
export function rootName({ wordsAt, document }: XmlSchemas, schema: JsonPointer): string | undefined {
  const [section, kind, name, more] = pointerSegments(schemaPlace(document, schema));
  const own = section === 'components' && kind === 'schemas' && more === undefined ? name : undefined;
  return wordsAt(schema).name ?? own;
}

/** A name as XML lets it be written. */
export function xmlName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}._-]/gu, '_');
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}

/** The first of the `xml` of a schema, of what its `$ref` leads to, and of what it takes in. */
function readWords(document: OpenApiDocument, pointer: JsonPointer, seen: Set<JsonPointer>): XmlWords {
  const place = schemaPlace(document, pointer);
  const schema = valueAt(document, place);
  if (seen.has(place) || !isRecord(schema)) return none;
  seen.add(place);
  const { xml, $ref, allOf } = schema;
  if (isRecord(xml)) return wordsOf(xml);
  const further = [
    ...(typeof $ref === 'string' ? [referenceAt(document, place, $ref)] : []),
    ...(Array.isArray(allOf) ? allOf.map((_, index) => appendPointer(place, 'allOf', index)) : []),
  ];
  for (const one of further) {
    const found = readWords(document, one, seen);
    if (found !== none) return found;
  }
  return none;
}

const none: XmlWords = { isAttribute: false, isWrapped: false, isText: false };

function wordsOf({
  name,
  prefix,
  namespace,
  attribute,
  wrapped,
  nodeType,
}: Readonly<Record<string, unknown>>): XmlWords {
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof prefix === 'string' && { prefix }),
    ...(typeof namespace === 'string' && { namespace }),
    isAttribute: attribute === true || nodeType === 'attribute',
    isWrapped: wrapped === true || nodeType === 'element',
    isText: nodeType === 'text' || nodeType === 'cdata',
  };
}
