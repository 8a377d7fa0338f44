import { isRecord } from '../../spec/document.ts';
import type { JsonRecord } from '../engine/record.ts';

/** Fields that no projection takes away. */
const always = ['_id', 'name'];

/** Which fields of each record a list shows. */
export type Projection = (record: JsonRecord) => JsonRecord;

/** Reads `include` and `exclude`; `undefined` where neither chooses anything, a message where both are given. */
export function readProjection(
  include: unknown,
  exclude: unknown,
): Projection | undefined | { readonly message: string } {
  const included = paths(include);
  const excluded = paths(exclude);
  if (included.length > 0 && excluded.length > 0) return { message: 'include and exclude cannot be used together.' };
  if (included.length > 0) {
    const tree = treeOf([...always, ...included]);
    return (record) => pick(record, tree);
  }
  if (excluded.length > 0) {
    const tree = treeOf(excluded.filter((path) => !always.includes(path)));
    return (record) => omit(record, tree);
  }
  return undefined;
}

/** A set of dotted paths; `true` where a path ends. */
type PathTree = ReadonlyMap<string, PathTree | true>;

function paths(list: unknown): string[] {
  return typeof list === 'string' ? list.split(',').filter((path) => path !== '') : [];
}

function treeOf(list: readonly string[]): PathTree {
  const heads = new Map<string, string[] | true>();
  for (const path of list) {
    const dot = path.indexOf('.');
    const head = dot < 0 ? path : path.slice(0, dot);
    const known = heads.get(head);
    if (dot < 0 || known === true) heads.set(head, true);
    else heads.set(head, [...(known ?? []), path.slice(dot + 1)]);
  }
  return new Map([...heads].map(([head, rest]) => [head, rest === true ? true : treeOf(rest)]));
}

function pick(record: JsonRecord, tree: PathTree): JsonRecord {
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(record)) {
    const below = tree.get(name);
    if (below === true) kept.push([name, value]);
    else if (below !== undefined) {
      const part = within(value, (child) => pick(child, below));
      if (part !== undefined) kept.push([name, part]);
    }
  }
  return Object.fromEntries(kept);
}

function omit(record: JsonRecord, tree: PathTree): JsonRecord {
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(record)) {
    const below = tree.get(name);
    if (below === true) continue;
    kept.push([name, below === undefined ? value : (within(value, (child) => omit(child, below)) ?? value)]);
  }
  return Object.fromEntries(kept);
}

/** Goes on below a field: into an object, or into each object of an array, as the service's database does. */
function within(value: unknown, next: (child: JsonRecord) => JsonRecord): unknown {
  if (Array.isArray(value)) return value.filter(isRecord).map(next);
  return isRecord(value) ? next(value) : undefined;
}
