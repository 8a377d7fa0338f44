import { isRecord } from '../../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { shown } from '../../document/words.ts';
import { type Effect, effectOf } from '../form/effect.ts';
import { matchBindings } from '../form/match-bindings.ts';
import type { Schemas } from '../form/schemas.ts';
import { tellOf, type Visit } from '../form/visit.ts';
import type { Pointers } from '../view/alternatives.ts';
import { isUnknown } from '../view/keywords.ts';
import { allWritten, onlyHasType, type View } from '../view/view.ts';
import { compareParts, written } from './compare-parts.ts';

/** Compares what binds a value by another schema: `not`, `if`, what depends on a field, names, embedded content. */
export function compareConditions(visit: Visit): void {
  compareNot(visit);
  compareIf(visit);
  if (visit.kind === 'object') {
    compareDependentRequired(visit);
    compareDependentSchemas(visit);
    compareSingle(visit, 'propertyNames', `${visit.path}[names]`);
  }
  if (visit.kind === 'string') compareSingle(visit, 'contentSchema', `${visit.path}[content]`);
  compareUnknown(visit);
}

function compareNot(visit: Visit): void {
  // What excludes a type counts among the types.
  const listOf = (view: View): JsonPointer[] =>
    allWritten(view, 'not')
      .filter(({ value }) => !onlyHasType(value))
      .map(({ pointer }) => pointer);
  const effectBetween = (old: JsonPointer, now: JsonPointer): Effect => effectOf(visit.movesOfKind([old], [now]));
  for (const [old, now] of matchBindings(listOf(visit.old), listOf(visit.new), {
    isEqual: (one, other) => effectBetween(one, other) === 'none',
  })) {
    const effect = old === undefined ? 'narrows' : now === undefined ? 'widens' : opposite[effectBetween(old, now)];
    if (effect === 'none') continue;
    const move = effect === 'narrows' ? 'keyword-added' : effect === 'widens' ? 'keyword-removed' : 'keyword-changed';
    tellOf(visit, move, 'not', `not ${writtenOr(visit.sides.old, old)}`, writtenOr(visit.sides.new, now));
  }
}

/** A schema in few words, where there is one. */
function writtenOr(schemas: Schemas, pointer: JsonPointer | undefined): string {
  return pointer === undefined ? 'none' : written(schemas, [pointer]);
}

/** What a schema lets pass, its `not` keeps out. */
const opposite = { narrows: 'widens', widens: 'narrows', turns: 'turns', none: 'none' } as const;

interface Condition {
  readonly if: JsonPointer;
  /** What follows where it is met, and where not. */
  readonly met: readonly JsonPointer[];
  readonly unmet: readonly JsonPointer[];
}

function compareIf(visit: Visit): void {
  const hasNone = (old: Pointers, now: Pointers): boolean => effectOf(visit.movesOfKind(old, now)) === 'none';
  const isNear = (one: Condition, other: Condition): boolean => hasNone([one.if], [other.if]);
  for (const [old, now] of matchBindings(conditionsOf(visit.old), conditionsOf(visit.new), {
    isEqual: (one, other) => isNear(one, other) && hasNone(one.met, other.met) && hasNone(one.unmet, other.unmet),
    isNear,
  })) {
    const texts = [writtenOr(visit.sides.old, old?.if), writtenOr(visit.sides.new, now?.if)] as const;
    if (old === undefined || now === undefined) {
      tellOf(visit, old === undefined ? 'keyword-added' : 'keyword-removed', 'if', `if ${texts[0]}`, texts[1]);
      continue;
    }
    if (!isNear(old, now)) tellOf(visit, 'keyword-changed', 'if', `if ${texts[0]}`, texts[1]);
    for (const [keyword, part] of [
      ['then', 'met'],
      ['else', 'unmet'],
    ] as const) {
      const path = `${visit.path}[${keyword}]`;
      compareParts(visit, { keyword, path, old: old[part], new: now[part], isWide: true });
    }
  }
}

function conditionsOf({ parts }: View): readonly Condition[] {
  return parts.flatMap(({ pointer, value }) => {
    const under = (keyword: string): JsonPointer[] =>
      value[keyword] === undefined ? [] : [appendPointer(pointer, keyword)];
    const condition = { if: appendPointer(pointer, 'if'), met: under('then'), unmet: under('else') };
    // A condition from which nothing follows binds nothing.
    const binds = value['if'] !== undefined && condition.met.length + condition.unmet.length > 0;
    return binds ? [condition] : [];
  });
}

function compareDependentRequired(visit: Visit): void {
  const namesOf = (view: View): ReadonlyMap<string, readonly string[]> => {
    const map = new Map<string, string[]>();
    for (const { value } of allWritten(view, 'dependentRequired')) {
      for (const [field, names] of isRecord(value) ? Object.entries(value) : []) {
        if (Array.isArray(names) && names.length > 0) map.set(field, [...(map.get(field) ?? []), ...names.map(String)]);
      }
    }
    return map;
  };
  const [before, after] = [namesOf(visit.old), namesOf(visit.new)];
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(field) ?? [], after.get(field) ?? []];
    const isNarrower = now.some((name) => !old.includes(name));
    const isWider = old.some((name) => !now.includes(name));
    if (!isNarrower && !isWider) continue;
    const move = isNarrower && isWider ? 'keyword-changed' : isNarrower ? 'keyword-added' : 'keyword-removed';
    const words = (names: readonly string[]): string => (names.length === 0 ? 'nothing' : shown(names));
    tellOf(visit, move, 'dependentRequired', `what \`${field}\` requires, ${words(old)},`, words(now));
  }
}

function compareDependentSchemas(visit: Visit): void {
  const schemasOf = (view: View): ReadonlyMap<string, readonly JsonPointer[]> => {
    const map = new Map<string, JsonPointer[]>();
    for (const { value, pointer } of allWritten(view, 'dependentSchemas')) {
      for (const field of isRecord(value) ? Object.keys(value) : []) {
        map.set(field, [...(map.get(field) ?? []), appendPointer(pointer, field)]);
      }
    }
    return map;
  };
  const [before, after] = [schemasOf(visit.old), schemasOf(visit.new)];
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(field) ?? [], after.get(field) ?? []];
    const path = `${visit.path}[with ${field}]`;
    compareParts(visit, { keyword: 'dependentSchemas', path, old, new: now, isWide: true });
  }
}

function compareSingle(visit: Visit, keyword: string, path: string): void {
  const under = (view: View): JsonPointer[] => allWritten(view, keyword).map(({ pointer }) => pointer);
  compareParts(visit, { keyword, path, old: under(visit.old), new: under(visit.new), isWide: true });
}

/** Whatever no rule knows: a difference in it is reported, and a person must judge it. */
function compareUnknown(visit: Visit): void {
  const keywordsOf = (view: View): string[] => view.parts.flatMap(({ value }) => Object.keys(value).filter(isUnknown));
  for (const keyword of new Set([...keywordsOf(visit.old), ...keywordsOf(visit.new)])) {
    const valuesOf = (view: View): unknown[] => allWritten(view, keyword).map(({ value }) => value);
    tellNotUnderstood(visit, keyword, valuesOf);
  }
  compareUnread(visit);
}

/** A `$ref` that leads nowhere can only be compared by its text. */
function compareUnread(visit: Visit): void {
  tellNotUnderstood(visit, '$ref', (view, side) =>
    allWritten(view, '$ref')
      .map(({ value }) => String(value))
      .filter((ref) => visit.sides[side].reader.find(ref) === undefined),
  );
}

function tellNotUnderstood(
  visit: Visit,
  keyword: string,
  valuesOf: (view: View, side: 'old' | 'new') => unknown[],
): void {
  for (const [old, now] of matchBindings(valuesOf(visit.old, 'old'), valuesOf(visit.new, 'new'), {
    isEqual: (one, other) => visit.sides.sameness.ofValues(one, other),
  }))
    tellOf(visit, 'not-understood', keyword, `${keyword} ${shown(old)}`, shown(now));
}
