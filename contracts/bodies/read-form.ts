import { isJson, parseMediaType } from '../../spec/content/media-type.ts';
import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Encoding } from '../../spec/operation/operation.ts';
import { coerce, type Pairs, readPairs } from '../../spec/parameter/parameter-value.ts';
import type { SchemaType } from '../../spec/schema/schema-type.ts';
import { readJsonBody } from './json-body.ts';

/** What a form is read by. */
export interface FormReading {
  readonly pointer: JsonPointer;
  readonly encoding: ReadonlyMap<string, Encoding>;
  readonly types: SchemaType;
}

function isJsonType(range: string): boolean {
  return isJson(parseMediaType(range)?.essence ?? range);
}

/** Longer paths such as `a[b][c]…` are names like any other. */
const deepest = 20;

/**
 * Reads a form that is written like a query: what repeats is a list, `name[key]` is a field of an object, and an object
 * may be written as JSON. Where the document gives a field a style, that is how it is read.
 */
export function readForm(text: string, { encoding, types }: FormReading): Record<string, unknown> {
  const pairs: Pairs = [...new URLSearchParams(text)];
  const members: [string, unknown][] = [];
  const used = new Set<string>();
  for (const [name, type] of types.properties) {
    const own = encoding.get(name);
    const keys = new Set(pairs.map(([key]) => key).filter((key) => belongsTo(key, name, types)));
    // A `deepObject` is read below, however deep it is.
    if (own !== undefined && own.style !== 'deepObject' && (own.style !== undefined || own.explode !== undefined)) {
      const flat = type.types.has('object') && keys.size === 0 ? [...type.properties.keys()] : keys;
      const read = readStyled(name, own, type, pairs);
      if (read.kind === 'absent') continue;
      for (const key of flat) used.add(key);
      members.push([name, read.kind === 'value' ? read.value : read.text]);
      continue;
    }
    if (keys.size === 0) continue;
    for (const key of keys) used.add(key);
    const entries = pairs.filter(([key]) => keys.has(key));
    members.push([
      name,
      nest(
        entries.map(([key, value]) => [pathOf(key).slice(1), value]),
        type,
        own?.contentTypes.some(isJsonType),
      ),
    ]);
  }
  const others = new Map<string, string[]>();
  for (const [key, value] of pairs) if (!used.has(key)) addTo(others, key, value);
  for (const [key, values] of others)
    members.push([key, single(values.map((value) => fieldValue(value, types.additional)))]);
  return Object.fromEntries(members);
}

/** Adds to the list of a key. */
export function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Reads the text of one field by the types that its schema lets through; an object or a list may be written as JSON. */
export function fieldValue(text: string, type: SchemaType | undefined, asJson = false): unknown {
  const structured = type !== undefined && (type.types.has('object') || type.types.has('array'));
  if ((structured || asJson) && /^\s*[[{]/.test(text)) {
    const json = readJsonBody(text);
    if (json.ok) return json.value;
  }
  return coerce(text, type);
}

/** Several values of a name that takes one: a list, which the schema refuses. */
export function single(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

function readStyled(
  name: string,
  { style, explode }: Encoding,
  types: SchemaType,
  pairs: Pairs,
): ReturnType<typeof readPairs> {
  const known = style === 'spaceDelimited' || style === 'pipeDelimited' ? style : 'form';
  return readPairs({ name, style: known, explode: explode ?? known === 'form', json: false, types }, pairs);
}

export function belongsTo(key: string, name: string, { properties }: SchemaType): boolean {
  return key === name || (key.startsWith(`${name}[`) && key.endsWith(']') && !properties.has(key));
}

/** `a[b][]` as `a`, `b` and the empty text. */
export function pathOf(key: string): string[] {
  const open = key.indexOf('[');
  if (open < 0) return [key];
  const parts = key.slice(open + 1, -1).split('][');
  return parts.length > deepest ? [key] : [key.slice(0, open), ...parts];
}

export function nest(
  entries: readonly (readonly [path: readonly string[], text: string])[],
  type: SchemaType | undefined,
  asJson = false,
): unknown {
  const plain = entries.filter(([path]) => path.length === 0).map(([, text]) => text);
  const asList = type?.types.has('array') === true;
  if (plain.length > 0) {
    const whole = plain.length === 1 ? fieldValue(plain[0] ?? '', type, asJson) : undefined;
    if (!asList) return single(plain.map((text) => fieldValue(text, type, asJson)));
    return Array.isArray(whole) ? whole : plain.map((text) => fieldValue(text, type?.items));
  }
  const groups = new Map<string, [readonly string[], string][]>();
  for (const [index, [path, text]] of entries.entries()) {
    const [first = '', ...rest] = path;
    // `a[]` twice is two items.
    const key = first === '' && rest.length === 0 ? `[${index}` : first;
    addTo(groups, key, [rest, text]);
  }
  const isList = asList || (!type?.types.has('object') && [...groups.keys()].every((key) => /^\[|^\d+$/.test(key)));
  if (isList) return [...groups.values()].map((group) => nest(group, type?.items));
  return Object.fromEntries(
    [...groups].map(([key, group]) => [key, nest(group, type?.properties.get(key) ?? type?.additional)]),
  );
}
