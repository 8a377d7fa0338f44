import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';
import { saysAccess } from '../../../spec/schema/access.ts';
import { readPattern } from './read-pattern.ts';
import { reachedFrom } from './walk.ts';

/** Which way a value travels: some fields go one way only. */
export type Direction = 'request' | 'response';

/** What a schema must do without, so that nothing is refused that cannot be judged. */
export interface Relaxations {
  /** Keywords, and pointers of schemas, that are left out. */
  readonly drop: ReadonlySet<string>;
  /** Whether one branch of `oneOf` may not be distinguished from another, so that any will do. */
  readonly anyOf: boolean;
}

/** What the document says of fields that go one way, and of patterns that cannot be read. */
export interface Marks {
  /** Whether a schema judges otherwise in a direction than it does without one. */
  matters(pointer: JsonPointer, direction: Direction): boolean;
  /** The names that the schemas for one value require, of fields that do not go this way. */
  spared(pointer: JsonPointer, direction: Direction): readonly string[];
  relaxations(schema: Readonly<Record<string, unknown>>, pointer: JsonPointer, spared: readonly string[]): Relaxations;
}

const keywordOf = { request: 'readOnly', response: 'writeOnly' } as const;
const fieldMaps = ['properties', 'patternProperties'] as const;
const unrelaxed: Relaxations = { drop: new Set(), anyOf: false };
const loosened: Relaxations = { drop: new Set(), anyOf: true };

/**
 * Makes the marks of a document; `unread` are the schemas that have a pattern which cannot be read.
 *
 * @param isLoose Whether any branch of any `oneOf` will do.
 */
export function createMarks(document: OpenApiDocument, unread: ReadonlySet<JsonPointer>, isLoose = false): Marks {
  const known = new Map<string, boolean>();

  function matters(pointer: JsonPointer, direction: Direction): boolean {
    const key = `${direction} ${pointer}`;
    let response = known.get(key);
    if (response === undefined) {
      const reached = [...reachedFrom(document, pointer, false)];
      const required = new Set(reached.flatMap(({ schema }) => requiredNames(schema)));
      response = reached.some(({ schema, pointer: at }) =>
        fieldsOf(schema, at).some(
          ([name, place, value]) =>
            (direction === 'response' || required.has(name)) &&
            saysAccess(document, place, keywordOf[direction], value),
        ),
      );
      // A name may be required of one object, and be that of a read-only field of another.
      if (response && direction === 'request')
        response = reached.some((one) => spared(one.pointer, direction).length > 0);
      known.set(key, response);
    }
    return response;
  }

  function spared(pointer: JsonPointer, direction: Direction): string[] {
    const reached = [...reachedFrom(document, pointer, true)];
    const required = new Set(reached.flatMap(({ schema }) => requiredNames(schema)));
    if (required.size === 0) return [];
    const names = new Set<string>();
    for (const { schema, pointer: at } of reached) {
      for (const [name, place, value] of fieldsOf(schema, at)) {
        if (required.has(name) && saysAccess(document, place, keywordOf[direction], value)) names.add(name);
      }
    }
    return [...names].sort();
  }

  function requiresAny(pointer: JsonPointer, names: readonly string[]): boolean {
    for (const { schema } of reachedFrom(document, pointer, true)) {
      if (requiredNames(schema).some((name) => names.includes(name))) return true;
    }
    return false;
  }

  function isUnsure(pointer: JsonPointer): boolean {
    if (unread.size === 0) return false;
    for (const reached of reachedFrom(document, pointer, false)) if (unread.has(reached.pointer)) return true;
    return false;
  }

  return {
    matters,
    spared,
    relaxations(schema, pointer, names) {
      if (unread.size === 0 && names.length === 0) return isLoose ? loosened : unrelaxed;
      const drop = new Set<string>();
      const below = (keyword: string): JsonPointer => appendPointer(pointer, keyword);
      if (schema['not'] !== undefined && isUnsure(below('not'))) drop.add('not');
      if (schema['if'] !== undefined && isUnsure(below('if'))) for (const one of ['if', 'then', 'else']) drop.add(one);
      if (schema['contains'] !== undefined && isUnsure(below('contains'))) drop.add('maxContains');
      for (const name of unread.has(pointer) ? keysOf(schema['patternProperties']) : []) {
        if (readPattern(name).kind === 'read') continue;
        drop.add(appendPointer(pointer, 'patternProperties', name));
        drop.add('additionalProperties').add('unevaluatedProperties');
      }
      const branches = Array.isArray(schema['oneOf']) ? [...schema['oneOf'].keys()] : [];
      const isAnyEnough = branches
        .map((index) => appendPointer(pointer, 'oneOf', index))
        .some((branch) => (names.length > 0 && requiresAny(branch, names)) || isUnsure(branch));
      const anyOf = isLoose || isAnyEnough;
      return { drop, anyOf };
    },
  };
}

function requiredNames({ required, dependentRequired }: Readonly<Record<string, unknown>>): string[] {
  const lists = [required, ...(isRecord(dependentRequired) ? Object.values(dependentRequired) : [])];
  return lists.flatMap((list) => (Array.isArray(list) ? list : [])).filter((name) => typeof name === 'string');
}

type Field = readonly [name: string, at: JsonPointer, schema: unknown];

function fieldsOf(schema: Readonly<Record<string, unknown>>, pointer: JsonPointer): Field[] {
  const named = fieldMaps.flatMap((keyword) => {
    const map = schema[keyword];
    if (!isRecord(map)) return [];
    return Object.entries(map).map(([name, one]): Field => [name, appendPointer(pointer, keyword, name), one]);
  });
  const rest = schema['additionalProperties'];
  return isRecord(rest) ? [...named, ['', appendPointer(pointer, 'additionalProperties'), rest]] : named;
}

function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : [];
}
