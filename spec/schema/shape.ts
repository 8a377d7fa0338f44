import { isRecord, type OpenApiDocument, referenceAt } from '../document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../json/json-pointer.ts';
import { saysAccess } from './access.ts';
import { schemaAt } from './schema.ts';
import { schemaPlace } from './schema-place.ts';

/**
 * The fields that a schema names, level by level: enough to tell a known field from an unknown one.
 *
 * It says nothing of validity; that is the validators' work.
 */
export interface Shape {
  readonly pointer: JsonPointer;
  /** The named fields in the order of the document; `undefined` where the schema names none. */
  readonly fields: ReadonlyMap<string, Field> | undefined;
  /** Whether unnamed fields are kept: `additionalProperties` is written and not `false`, or no field is named. */
  readonly open: boolean;
  readonly items: () => Shape | undefined;
}

/** One named field. */
export interface Field {
  readonly pointer: JsonPointer;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** The `default` of the schema, or `undefined`. */
  readonly fallback: unknown;
  readonly shape: () => Shape;
}

/** Schemas that take each other in by `allOf` more often than this are read no further. */
const deepest = 500;

/** The shape of a schema that names nothing. */
export const anything: Shape = { pointer: '#', fields: undefined, open: true, items: () => undefined };

/** Reads shapes of one document, each schema once; `$ref`s are followed when a shape is asked for, so rings are fine. */
export function createShapeReader(document: OpenApiDocument): (pointer: JsonPointer) => Shape {
  const shapes = new Map<JsonPointer, Shape>();
  /** Schemas on the way to being read: one that takes itself in by `allOf` adds nothing. */
  const reading = new Set<JsonPointer>();

  function shapeAt(pointer: JsonPointer): Shape {
    const known = shapes.get(pointer);
    if (known !== undefined) return known;
    const place = schemaPlace(document, pointer);
    if (reading.has(place) || reading.size > deepest) return anything;
    reading.add(place);
    let shape: Shape;
    try {
      const schema = valueAt(document, place);
      shape = shapes.get(place) ?? (isRecord(schema) ? readShape(place, schema) : anything);
    } finally {
      // A part of the document that a page has not loaded yet is asked for again.
      reading.delete(place);
    }
    shapes.set(pointer, shape);
    shapes.set(place, shape);
    return shape;
  }

  function readShape(pointer: JsonPointer, schema: Readonly<Record<string, unknown>>): Shape {
    const fields = new Map<string, Field>();
    const required = demanded(schema);
    const properties = schema['properties'];
    if (isRecord(properties)) {
      for (const name of Object.keys(properties)) {
        const own = properties[name];
        const at = appendPointer(pointer, 'properties', name);
        fields.set(name, {
          pointer: at,
          required: required.has(name),
          readOnly: saysAccess(document, at, 'readOnly', own),
          writeOnly: saysAccess(document, at, 'writeOnly', own),
          fallback: isRecord(own) ? defaultOf(document, at, own) : undefined,
          shape: once(() => shapeAt(at)),
        });
      }
    }
    let open = schema['additionalProperties'] !== undefined && schema['additionalProperties'] !== false;
    const branches: Shape[] = [];
    if (typeof schema['$ref'] === 'string') branches.push(shapeAt(referenceAt(document, pointer, schema['$ref'])));
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const list = schema[keyword];
      if (!Array.isArray(list)) continue;
      for (const index of list.keys()) branches.push(shapeAt(appendPointer(pointer, keyword, index)));
    }
    for (const branch of branches) {
      for (const [name, field] of branch.fields ?? []) {
        if (!fields.has(name)) fields.set(name, required.has(name) ? { ...field, required: true } : field);
      }
      if (branch.fields !== undefined && branch.open) open = true;
    }
    const hasItems = isRecord(schema['items']);
    return {
      pointer,
      fields: fields.size > 0 ? fields : undefined,
      open: open || fields.size === 0,
      items: once(() => {
        if (hasItems) return shapeAt(appendPointer(pointer, 'items'));
        for (const branch of branches) {
          const items = branch.items();
          if (items !== undefined) return items;
        }
        return undefined;
      }),
    };
  }

  return shapeAt;
}

/** The fields that a schema demands, wherever they are described: itself, or by an `allOf`. */
function demanded(schema: Readonly<Record<string, unknown>>): ReadonlySet<unknown> {
  const lists = [schema, ...(Array.isArray(schema['allOf']) ? schema['allOf'] : [])].map((one: unknown) =>
    isRecord(one) ? one['required'] : undefined,
  );
  return new Set(lists.flatMap((list) => (Array.isArray(list) ? list : [])));
}

function defaultOf(document: OpenApiDocument, pointer: JsonPointer, own: Readonly<Record<string, unknown>>): unknown {
  return '$ref' in own ? schemaAt(document, pointer).keywords['default'] : own['default'];
}

/** Asks at the first call only. */
function once<T>(ask: () => T): () => T {
  let asked = false;
  let response: T;
  return () => {
    if (!asked) {
      response = ask();
      asked = true;
    }
    return response;
  };
}
