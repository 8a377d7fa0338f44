import { appendPointer } from '../../../../spec/json/json-pointer.ts';
import { effectOf } from '../form/effect.ts';
import { matchBindings } from '../form/match-bindings.ts';
import { tellOf, type Visit } from '../form/visit.ts';
import type { Pointers } from '../view/alternatives.ts';
import { boundMove } from '../view/bounds.ts';
import type { View } from '../view/view.ts';
import { compareParts, written } from './compare-parts.ts';

/** Compares the items of arrays: those that have a place of their own, the rest, and those that must be among them. */
export function compareItems(visit: Visit): void {
  const places = Math.max(placesOf(visit.old), placesOf(visit.new));
  for (let index = 0; index < places; index += 1) {
    compareParts(visit, {
      keyword: 'prefixItems',
      path: `${visit.path}[${index}]`,
      old: itemAt(visit.old, index),
      new: itemAt(visit.new, index),
    });
  }
  compareParts(visit, {
    keyword: 'items',
    path: `${visit.path}[]`,
    old: itemAt(visit.old, places),
    new: itemAt(visit.new, places),
  });
  compareContains(visit);
}

function placesOf(view: View): number {
  return Math.max(0, ...view.parts.map(({ value }) => listOf(value).length));
}

/** Every schema that binds the item at a place. */
function itemAt({ parts }: View, index: number): Pointers {
  return parts.flatMap(({ pointer, value }) => {
    const list = listOf(value);
    const keyword = Array.isArray(value['items']) ? 'items' : 'prefixItems';
    if (index < list.length) return [appendPointer(pointer, keyword, index)];
    const rest = keyword === 'items' ? 'additionalItems' : 'items';
    const keywords = value[rest] === undefined ? ['unevaluatedItems'] : [rest];
    return keywords.filter((name) => value[name] !== undefined).map((name) => appendPointer(pointer, name));
  });
}

/** The schemas of places: `prefixItems`, or a list under `items` as older drafts had it. */
function listOf({ items, prefixItems }: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (Array.isArray(items)) return items;
  return Array.isArray(prefixItems) ? prefixItems : [];
}

/** A `contains` with how often it must and may be met. */
interface Contains {
  readonly pointer: string;
  readonly min: number;
  readonly max: number;
}

function compareContains(visit: Visit): void {
  const isNear = (one: Contains, other: Contains): boolean =>
    effectOf(visit.movesBetween([one.pointer], [other.pointer])) === 'none';
  for (const [old, now] of matchBindings(containsOf(visit.old), containsOf(visit.new), {
    isEqual: (one, other) => one.min === other.min && one.max === other.max && isNear(one, other),
    isNear,
  })) {
    const was = old === undefined ? 'none' : written(visit.sides.old, [old.pointer]);
    const is = now === undefined ? 'none' : written(visit.sides.new, [now.pointer]);
    if (old === undefined || now === undefined) {
      tellOf(visit, old === undefined ? 'keyword-added' : 'keyword-removed', 'contains', `contains ${was}`, is);
      continue;
    }
    if (!isNear(old, now)) tellOf(visit, 'keyword-changed', 'contains', `contains ${was}`, is);
    for (const [keyword, from, to, sign] of [
      ['minContains', old.min, now.min, 1],
      ['maxContains', old.max, now.max, -1],
    ] as const) {
      const move = boundMove(from, to, sign);
      if (move !== undefined) tellOf(visit, move, keyword, `${keyword} ${from}`, String(to));
    }
  }
}

function containsOf({ parts }: View): readonly Contains[] {
  return parts.flatMap(({ pointer, value }) => {
    const { contains, minContains, maxContains } = value;
    const min = typeof minContains === 'number' ? minContains : 1;
    const max = typeof maxContains === 'number' ? maxContains : Number.POSITIVE_INFINITY;
    // What need not be there, and may be there as often as one likes, says nothing.
    if (contains === undefined || (min === 0 && max === Number.POSITIVE_INFINITY)) return [];
    return [{ pointer: appendPointer(pointer, 'contains'), min, max }];
  });
}
