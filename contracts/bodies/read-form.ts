import { isJson, parseMediaType } from '../../spec/content/media-type.ts';
import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Encoding } from '../../spec/operation/operation.ts';
import { coerce } from '../../spec/parameter/coerce.ts';
import { addTo, nest, pathOf, single } from '../../spec/parameter/nested-value.ts';
import { type Pairs, readPairs } from '../../spec/parameter/parameter-value.ts';
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
        (value, of) => fieldValue(value, of, of === type && own?.contentTypes.some(isJsonType)),
      ),
    ]);
  }
  const others = new Map<string, string[]>();
  for (const [key, value] of pairs) if (!used.has(key)) addTo(others, key, value);
  for (const [key, values] of others)
    members.push([key, single(values.map((value) => fieldValue(value, types.additional)))]);
  return Object.fromEntries(members);
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
