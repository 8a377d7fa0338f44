import type { OpenApiDocument } from '../../document/document.ts';
import { appendPointer, type JsonPointer } from '../../json/json-pointer.ts';
import { type Extension, isExtension } from '../marks/extension.ts';

/** One of the extensions where it is written. */
export interface PlacedWord {
  readonly word: Extension;
  readonly value: unknown;
  /** The object that it is written in. */
  readonly holder: object;
  readonly pointer: JsonPointer;
  /** Whether that is a schema which may describe a field of a body. */
  readonly isField: boolean;
}

/** A part of a document, and what is known of it. */
interface Part {
  readonly value: unknown;
  readonly pointer: JsonPointer;
  readonly isSchema: boolean;
  /** Whether what it describes may stand in a body: nothing below a parameter, a header or `not` does. */
  readonly isOfBody: boolean;
  /** What it is called, where its own keys are names: a property may be called `x-secret`, or `examples`. */
  readonly map: string | undefined;
}

/** What holds data, and no part of the document. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'const', 'enum', 'value']);

const schemaMaps: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'],
]);
const otherMaps: ReadonlySet<string> = new Set([
  ...['paths', 'webhooks', 'callbacks', 'pathItems', 'responses', 'content', 'headers', 'encoding', 'schemas'],
  ...['requestBodies', 'parameters', 'securitySchemes', 'links', 'variables', 'scopes', 'mapping'],
]);

/** Every extension that a document has, with what it is written in. What is data is not looked into. */
export function* placedWords(document: OpenApiDocument): Generator<PlacedWord, void, undefined> {
  const seen = new Map<object, Set<string>>();
  const open: Part[] = [{ value: document, pointer: '#', isSchema: false, isOfBody: true, map: undefined }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { value, pointer, isSchema, isOfBody, map } = part;
    if (typeof value !== 'object' || value === null) continue;
    // One object may stand at several places of a document that is no text.
    const known = seen.get(value) ?? new Set();
    const as = `${isSchema} ${isOfBody} ${map}`;
    if (known.has(as)) continue;
    seen.set(value, known.add(as));
    for (const [name, child] of Object.entries(value)) {
      const isName = map !== undefined || Array.isArray(value);
      if (!isName && isExtension(name))
        yield { word: name, value: child, holder: value, pointer, isField: isSchema && isOfBody };
      if (!isName && (data.has(name) || name.startsWith('x-'))) continue;
      open.push({ ...below(part, name, isName), value: child, pointer: appendPointer(pointer, name) });
    }
  }
}

/** What stands below a part. */
function below(
  { value, isSchema, isOfBody, map }: Part,
  name: string,
  isName: boolean,
): Omit<Part, 'value' | 'pointer'> {
  if (isName) {
    const isHeader = !isSchema && map === 'headers';
    return { isSchema: isSchema || map === 'schemas', isOfBody: isOfBody && !isHeader, map: undefined };
  }
  if (isSchema) {
    const isField = name !== 'not' && name !== 'propertyNames';
    return { isSchema, isOfBody: isOfBody && isField, map: schemaMaps.has(name) ? name : undefined };
  }
  const isParameter = typeof value === 'object' && value !== null && 'in' in value && 'name' in value;
  return {
    isSchema: name === 'schema',
    isOfBody: isOfBody && !isParameter,
    map: otherMaps.has(name) && !Array.isArray(Reflect.get(Object(value), name)) ? name : undefined,
  };
}
