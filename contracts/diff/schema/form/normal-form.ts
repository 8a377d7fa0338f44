import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { type Alternative, areRivals } from '../view/alternatives.ts';
import { type Kind, kinds, type TypeName, typeNames } from '../view/keywords.ts';
import { allWritten, hasKind, isBound, type View, viewOf } from '../view/view.ts';
import { mergeLists, withoutCovered } from './plain-cover.ts';

/** A schema, sorted by the kinds of value that it lets pass: two spellings of the same have the same form. */
export interface NormalForm {
  readonly pointer: JsonPointer;
  readonly types: ReadonlySet<TypeName>;
  readonly kinds: ReadonlyMap<Kind, readonly View[]>;
}

/** Sorts the alternatives of the schema at a pointer. */
export function normalFormOf(alternatives: readonly Alternative[], pointer: JsonPointer): NormalForm {
  const views = alternatives.map((one) => viewOf(one, pointer)).filter(({ types }) => types.size > 0);
  const types = new Set(views.flatMap((view) => [...view.types]));
  const byKind = new Map<Kind, readonly View[]>();
  for (const kind of kinds) {
    const own = views.filter((view) => hasKind(view, kind));
    if (own.length > 0) byKind.set(kind, simplify(withRivals(own), kind));
  }
  return { pointer, types, kinds: byKind };
}

/** What a schema lets pass of one kind of value. */
export function formOfKind({ pointer, types, kinds: byKind }: NormalForm, kind: Kind): NormalForm {
  const own = typeNames.filter((name) => types.has(name) && (kind === 'number' ? isNumeric(name) : name === kind));
  const views = byKind.get(kind);
  return { pointer, types: new Set(own), kinds: new Map(views === undefined ? [] : [[kind, views]]) };
}

function isNumeric(name: TypeName): boolean {
  return name === 'integer' || name === 'fraction';
}

/** Whether any value passes. */
export function isAnything({ types, kinds: byKind }: NormalForm): boolean {
  return (
    types.size === typeNames.length &&
    [...byKind].every(([kind, views]) => views.some((view) => !isBound(view, kind) && !view.exclusive))
  );
}

/** Whether no value passes. */
export function isNothing({ types }: NormalForm): boolean {
  return types.size === 0;
}

/** The types in words. */
export function describeTypes({ types }: Pick<NormalForm, 'types'>): string {
  if (types.size === 0) return 'nothing';
  if (types.size === typeNames.length) return 'anything';
  return typeNames
    .filter((name) => types.has(name) && (name !== 'integer' || !types.has('fraction')))
    .map((name) => (name === 'fraction' ? 'number' : name))
    .join(' or ');
}

/** Where the types are written, or else the schema. */
export function typePlace({ kinds: byKind, pointer }: NormalForm): JsonPointer {
  const views = [...new Set([...byKind.values()].flat())];
  const [only] = views;
  if (only === undefined || views.length > 1) return pointer;
  return allWritten(only, 'type')[0]?.pointer ?? only.pointer;
}

/** Drops what adds nothing: a second time the same, a value beside a list of values, anything beside everything. */
function simplify(views: readonly View[], kind: Kind): readonly View[] {
  if (views.length === 1) return views;
  const free = views.find((view) => !isBound(view, kind) && !view.exclusive);
  if (free !== undefined) return [free];
  const different = views.filter(
    (view, index) => view.exclusive || !views.slice(0, index).some((before) => hasSameParts(before, view)),
  );
  return withoutCovered(mergeLists(different, kind), kind);
}

/** A branch of a `oneOf` that no other branch shares a kind of value with might as well be one of an `anyOf`. */
function withRivals(views: readonly View[]): readonly View[] {
  return views.map((view) => ({ ...view, exclusive: views.some((other) => areRivals(view, other)) }));
}

function hasSameParts(one: View, other: View): boolean {
  return (
    one.parts.length === other.parts.length &&
    one.parts.every(({ pointer }, index) => pointer === other.parts[index]?.pointer)
  );
}
