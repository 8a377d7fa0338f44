import { isRecord } from '../../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { canonical, isWord } from '../../document/words.ts';
import type { Alternative, Part } from './alternatives.ts';
import { binds, type Kind, kindOf, type TypeName, typeNames } from './keywords.ts';
import { passesBounds } from './listed-values.ts';

/** A keyword and where it is written. */
export interface Written {
  readonly value: unknown;
  readonly pointer: JsonPointer;
}

/** An alternative as it works: its types and its values are those that all its parts let pass. */
export interface View extends Alternative {
  /** Where it stands, for what is not written at all. */
  readonly pointer: JsonPointer;
  readonly types: ReadonlySet<TypeName>;
  /** By their canonical texts; `undefined` where any value of its types will do. */
  readonly values: ReadonlyMap<string, unknown> | undefined;
  /** Whether another alternative for the same kind of value is its rival; see `areRivals`. */
  readonly exclusive: boolean;
}

/** Looks at an alternative of the schema at a pointer. */
export function viewOf(alternative: Alternative, pointer: JsonPointer): View {
  let types = new Set<TypeName>(typeNames);
  let values: Map<string, unknown> | undefined;
  for (const part of alternative.parts) {
    const own = typesOf(part);
    types = new Set([...types].filter((type) => own.has(type)));
    const listed = valuesOf(part);
    if (listed === undefined) continue;
    const before: ReadonlyMap<string, unknown> | undefined = values;
    values = new Map([...listed].filter(([text]) => before === undefined || before.has(text)));
  }
  if (values !== undefined) {
    const { parts } = alternative;
    const passes = (value: unknown): boolean =>
      types.has(typeOf(value)) && parts.every((part) => passesBounds(part, value));
    values = new Map([...values].filter(([, value]) => passes(value)));
    const left = new Set([...values.values()].map(typeOf));
    types = new Set([...types].filter((type) => left.has(type)));
  }
  // One that only refers to another is not where a person looks.
  const own = alternative.parts.find(({ value }) => Object.keys(value).some((key) => key !== '$ref' && !isWord(key)));
  return {
    ...alternative,
    pointer: own?.pointer ?? alternative.parts[0]?.pointer ?? pointer,
    types,
    values,
    exclusive: false,
  };
}

/** Whether a view lets a number or a text pass, by its types, values and plain bounds. */
export function admits({ parts, types, values }: View, value: unknown): boolean {
  const isListed = values === undefined || values.has(canonical(value));
  return isListed && types.has(typeOf(value)) && parts.every((part) => passesBounds(part, value));
}

/** The kinds of value that a view lets pass. */
export function hasKind({ types }: View, kind: Kind): boolean {
  return kind === 'number' ? types.has('integer') || types.has('fraction') : types.has(kind);
}

/** The values of one kind that a view is bound to; both booleans are no bound. */
export function valuesOfKind({ values }: View, kind: Kind): ReadonlyMap<string, unknown> | undefined {
  if (values === undefined || kind === 'null') return undefined;
  const own = new Map([...values].filter(([, value]) => kindOf(value) === kind));
  return kind === 'boolean' && own.size === 2 ? undefined : own;
}

/** Every place where a keyword is written in a view. */
export function allWritten({ parts }: View, keyword: string): readonly Written[] {
  return parts.flatMap(({ pointer, value }) =>
    Object.hasOwn(value, keyword) ? [{ value: value[keyword], pointer: appendPointer(pointer, keyword) }] : [],
  );
}

/** Where a keyword is written first, or else the view. */
export function placeOf(view: View, keyword: string): JsonPointer {
  return allWritten(view, keyword)[0]?.pointer ?? view.pointer;
}

/** Whether a view binds values of a kind in any way. */
export function isBound(view: View, kind: Kind): boolean {
  if (valuesOfKind(view, kind) !== undefined) return true;
  if (kind === 'number' && view.types.has('integer') !== view.types.has('fraction')) return true;
  return view.parts.some(({ value }) => bindingOf(value, kind).length > 0);
}

/** The keywords of a schema object that bind values of a kind; a `not` of types counts among the types. */
export function bindingOf(value: Part['value'], kind: Kind): readonly string[] {
  return Object.keys(value).filter(
    (keyword) => binds(keyword, kind) && !(keyword === 'not' && onlyHasType(value[keyword])),
  );
}

function typesOf({ value }: Part): ReadonlySet<TypeName> {
  const { type, not } = value;
  const names = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
  const types = new Set(names.length === 0 ? typeNames : expandNames(names));
  if (value['nullable'] === true) types.add('null');
  // Whatever is "not of a type" is of the others.
  if (onlyHasType(not)) for (const type of expandNames([not.type].flat())) types.delete(type);
  return types;
}

/** Whether `not` excludes types and nothing else. */
export function onlyHasType(not: unknown): not is { readonly type: string | readonly string[] } {
  if (!isRecord(not) || Object.keys(not).length !== 1) return false;
  const { type } = not;
  return typeof type === 'string' || (Array.isArray(type) && type.every((name) => typeof name === 'string'));
}

function expandNames(names: readonly string[]): TypeName[] {
  return typeNames.filter(
    (type) => names.includes(type) || (names.includes('number') && (type === 'integer' || type === 'fraction')),
  );
}

function valuesOf({ value }: Part): ReadonlyMap<string, unknown> | undefined {
  const { enum: items } = value;
  const texts = Array.isArray(items) ? new Set(items.map(canonical)) : undefined;
  const list: readonly unknown[] | undefined = !Object.hasOwn(value, 'const')
    ? Array.isArray(items)
      ? items
      : undefined
    : texts === undefined || texts.has(canonical(value['const']))
      ? [value['const']]
      : [];
  if (list === undefined) return undefined;
  // OpenAPI 3.0 let `nullable` stand beside an `enum` without null.
  const all = value['nullable'] === true ? [...list, null] : list;
  return new Map(all.map((item) => [canonical(item), item]));
}

function typeOf(value: unknown): TypeName {
  const kind = kindOf(value);
  return kind === 'number' ? (Number.isInteger(value) ? 'integer' : 'fraction') : kind;
}
