import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { type SchemaNode, schemaAt, subschema, typesOf } from '../../../spec/schema/schema.ts';

/** What a document says of one place of a body: each of the schemas that may count there. */
export type Described = readonly SchemaNode[];

/** Schemas that take each other in more often than this are read no further. */
const deepest = 20;

/** The schema at a pointer, and those that it takes in. */
export function describedAt(document: OpenApiDocument, pointer: JsonPointer): Described {
  return withBranches(document, schemaAt(document, pointer), 0);
}

/** What is said of a field; nothing where none names it. */
export function describedField(document: OpenApiDocument, described: Described, name: string): Described {
  return described.flatMap((node) => {
    const properties = node.keywords['properties'];
    // A document may have a field of the name of a method of all objects.
    if (isRecord(properties) && Object.hasOwn(properties, name)) return partOf(document, node, 'properties', name);
    return isRecord(node.keywords['additionalProperties']) ? partOf(document, node, 'additionalProperties') : [];
  });
}

/** What is said of the items of a list. */
export function describedItems(document: OpenApiDocument, described: Described): Described {
  return described.flatMap((node) => partOf(document, node, 'items'));
}

/** The types that a value of the place may have. */
export function describedTypes(described: Described): ReadonlySet<string> {
  const named = described.flatMap((node) => {
    const { enum: words, type } = node.keywords;
    return type === undefined && Array.isArray(words) ? words.map(typeOf) : typesOf(node);
  });
  const nullable = described.some(({ keywords }) => keywords['nullable'] === true);
  return new Set(nullable ? [...named, 'null'] : named);
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function partOf(document: OpenApiDocument, node: SchemaNode, ...path: readonly string[]): Described {
  const part = subschema(document, node, ...path);
  return part === undefined ? [] : withBranches(document, part, 0);
}

function withBranches(document: OpenApiDocument, node: SchemaNode, depth: number): Described {
  if (depth > deepest) return [node];
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const list = node.keywords[keyword];
    const length = Array.isArray(list) ? list.length : 0;
    return Array.from({ length }, (_, index) => subschema(document, node, keyword, index)).filter(
      (branch) => branch !== undefined,
    );
  });
  return [node, ...branches.flatMap((branch) => withBranches(document, branch, depth + 1))];
}
