import { tooDeep } from '../json/json-depth.ts';
import type { SchemaType } from '../schema/schema-type.ts';
import { coerce } from './coerce.ts';
import { nest, pathOf } from './nested-value.ts';
import type { Parameter } from './parameter.ts';

/** The pairs of a query or a cookie, still in order, already decoded. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** What a parameter's text turned out to be. */
export type ParameterValue =
  | { readonly kind: 'absent' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'unreadable'; readonly text: string; readonly why: string };

/** What a value of a query, a cookie or a form is read by. */
export type Styled = Pick<Parameter, 'name' | 'style' | 'explode' | 'json' | 'types'>;

const absent: ParameterValue = { kind: 'absent' };

/**
 * Reads a query or cookie parameter by its style and `explode`.
 *
 * A parameter that is no list but is given twice comes out as the array of its values, so that its schema refuses it.
 *
 * @param free Pairs that no other parameter takes: fields of an object whose fields may have any name. Default: none.
 */
export function readPairs(parameter: Styled, pairs: Pairs, free: Pairs = []): ParameterValue {
  if (pairs.length === 0) return absent;
  const { name, style, explode, types } = parameter;
  if (style === 'deepObject') return readDeepObject(parameter, pairs);
  const own = pairs.filter(([key]) => key === name).map(([, value]) => value);
  if (explode && style === 'form' && types.types.has('object') && own.length === 0) {
    const members = [
      ...pairs.filter(([key]) => types.properties.has(key)),
      ...free.filter(([key]) => !types.properties.has(key)),
    ];
    return members.length === 0 ? absent : objectOf(members, types);
  }
  const first = own[0];
  if (first === undefined) return absent;
  if (parameter.json) return own.length === 1 ? readJson(first) : { kind: 'value', value: own };
  if (types.types.has('array')) {
    const texts = explode || own.length > 1 ? own : splitList(first, separators[style] ?? ',');
    return { kind: 'value', value: texts.map((text) => coerce(text, types.items)) };
  }
  if (own.length > 1) return { kind: 'value', value: own };
  if (types.types.has('object')) return objectOf(alternate(splitList(first, separators[style] ?? ',')), types);
  return { kind: 'value', value: coerce(first, types) };
}

/** Reads a path or header parameter, whose text is already decoded, by its style and `explode`. */
export function readText(parameter: Parameter, text: string | undefined): ParameterValue {
  if (text === undefined) return absent;
  if (parameter.json) return readJson(text);
  const { types, explode, name, style } = parameter;
  let list = text;
  let separator = ',';
  if (style === 'label') {
    if (!text.startsWith('.')) return { kind: 'unreadable', text, why: 'a label starts with "."' };
    list = text.slice(1);
    separator = explode ? '.' : ',';
  } else if (style === 'matrix') {
    if (!text.startsWith(';')) return { kind: 'unreadable', text, why: 'a matrix parameter starts with ";"' };
    list = text.slice(1);
    separator = explode ? ';' : ',';
    if (!explode || !types.types.has('object')) {
      list = list
        .split(';')
        .map((part) => (part.startsWith(`${name}=`) ? part.slice(name.length + 1) : part))
        .join(separator);
    }
  }
  if (types.types.has('array')) {
    return { kind: 'value', value: splitList(list, separator).map((item) => coerce(item.trim(), types.items)) };
  }
  if (types.types.has('object')) {
    const parts = splitList(list, separator);
    return objectOf(explode ? parts.map(splitMember) : alternate(parts), types);
  }
  return { kind: 'value', value: coerce(list, types) };
}

const separators: Partial<Record<Parameter['style'], string>> = { spaceDelimited: ' ', pipeDelimited: '|' };

/** `a[b]=c`; whoever writes more than one level, or a list, writes `a[b][c]` and `a[b][]`, of which OpenAPI says nothing. */
function readDeepObject({ name, types }: Styled, pairs: Pairs): ParameterValue {
  const prefix = `${name}[`;
  const members = pairs
    .filter(([key]) => key.startsWith(prefix) && key.endsWith(']'))
    .map(([key, value]) => {
      const [, ...path] = pathOf(key.slice(name.length));
      return [path.length === 0 ? [key.slice(prefix.length, -1)] : path, value] as const;
    });
  return members.length === 0 ? absent : { kind: 'value', value: nest(members, types, coerce) };
}

function readJson(text: string): ParameterValue {
  const why = tooDeep(text);
  if (why) return { kind: 'unreadable', text, why };
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch {
    return { kind: 'unreadable', text, why: 'it is not JSON' };
  }
}

function objectOf(members: Pairs, types: SchemaType): ParameterValue {
  return {
    kind: 'value',
    value: Object.fromEntries(
      members.map(([key, text]) => [key, coerce(text, types.properties.get(key) ?? types.additional)]),
    ),
  };
}

function splitList(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}

function splitMember(part: string): [string, string] {
  const equals = part.indexOf('=');
  return equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
}

function alternate(parts: readonly string[]): [string, string][] {
  const members: [string, string][] = [];
  for (let index = 0; index < parts.length; index += 2) members.push([parts[index] ?? '', parts[index + 1] ?? '']);
  return members;
}
