import { isRecord } from '../../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { canonical, shown } from '../../document/words.ts';
import { effectOf } from '../form/effect.ts';
import { tellOf, type Visit } from '../form/visit.ts';
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
  const [before, after] = [listOf(visit.old), listOf(visit.new)];
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const old = before.slice(index, index + 1);
    const now = after.slice(index, index + 1);
    const effect =
      old.length === 0 ? 'narrows' : now.length === 0 ? 'widens' : opposite[effectOf(visit.movesBetween(old, now))];
    if (effect === 'none') continue;
    const move = effect === 'narrows' ? 'keyword-added' : effect === 'widens' ? 'keyword-removed' : 'keyword-changed';
    const words = [written(visit.sides.old, old) || 'none', written(visit.sides.new, now) || 'none'] as const;
    tellOf(visit, move, 'not', `not ${words[0]}`, words[1]);
  }
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
  const [before, after] = [conditionsOf(visit.old), conditionsOf(visit.new)];
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [old, now] = [before[index], after[index]];
    const texts = [
      old === undefined ? 'none' : written(visit.sides.old, [old.if]),
      now === undefined ? 'none' : written(visit.sides.new, [now.if]),
    ] as const;
    if (old === undefined || now === undefined) {
      tellOf(visit, old === undefined ? 'keyword-added' : 'keyword-removed', 'if', `if ${texts[0]}`, texts[1]);
      continue;
    }
    if (effectOf(visit.movesBetween([old.if], [now.if])) !== 'none') {
      tellOf(visit, 'keyword-changed', 'if', `if ${texts[0]}`, texts[1]);
    }
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
    const [before, after] = [valuesOf(visit.old), valuesOf(visit.new)];
    if (visit.sides.sameness.ofValues(before, after)) continue;
    tellOf(visit, 'not-understood', keyword, `${keyword} ${shown(before[0])}`, shown(after[0]));
  }
  compareUnread(visit);
}

/** A `$ref` that leads nowhere can only be compared by its text. */
function compareUnread(visit: Visit): void {
  const refsOf = (view: View, side: 'old' | 'new'): string[] =>
    allWritten(view, '$ref')
      .map(({ value }) => String(value))
      .filter((ref) => visit.sides[side].reader.find(ref) === undefined);
  const [before, after] = [refsOf(visit.old, 'old'), refsOf(visit.new, 'new')];
  if (canonical(before.toSorted()) === canonical(after.toSorted())) return;
  tellOf(visit, 'not-understood', '$ref', `$ref ${shown(before[0])}`, shown(after[0]));
}
