import { appendPointer } from '../../../../spec/json/json-pointer.ts';
import { effectOf } from '../form/effect.ts';
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
  const [before, after] = [containsOf(visit.old), containsOf(visit.new)];
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [old, now] = [before[index], after[index]];
    if (old === undefined || now === undefined) {
      const [schemas, one] = old === undefined ? [visit.sides.new, now] : [visit.sides.old, old];
      const text = one === undefined ? '' : written(schemas, [one.pointer]);
      if (old === undefined) tellOf(visit, 'keyword-added', 'contains', 'contains none', text);
      else tellOf(visit, 'keyword-removed', 'contains', `contains ${text}`, 'none');
      continue;
    }
    if (effectOf(visit.movesBetween([old.pointer], [now.pointer])) !== 'none') {
      const [was, is] = [written(visit.sides.old, [old.pointer]), written(visit.sides.new, [now.pointer])];
      tellOf(visit, 'keyword-changed', 'contains', `contains ${was}`, is);
    }
    for (const [keyword, was, is, sign] of [
      ['minContains', old.min, now.min, 1],
      ['maxContains', old.max, now.max, -1],
    ] as const) {
      const move = boundMove(was, is, sign);
      if (move !== undefined) tellOf(visit, move, keyword, `${keyword} ${was}`, String(is));
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
