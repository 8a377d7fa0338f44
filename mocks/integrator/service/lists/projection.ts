import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';

/** How many steps a dotted path may have: as many as a body may be deep. */
const maxSteps = 200;

/** Which fields of each record a list shows. */
export type Projection = (record: JsonRecord) => JsonRecord;

/**
 * Reads `include` and `exclude`; `undefined` where neither chooses anything, a message where both are given. Neither
 * takes the fields of `always` away.
 */
export function readProjection(
  include: unknown,
  exclude: unknown,
  always: readonly string[],
): Projection | undefined | { readonly message: string } {
  const included = paths(include);
  const excluded = paths(exclude);
  const long = [...included, ...excluded].find(({ length }) => length > maxSteps);
  if (long) return { message: `A path of include or exclude has ${long.length} steps. Give at most ${maxSteps}.` };
  if (included.length > 0 && excluded.length > 0) return { message: 'include and exclude cannot be used together.' };
  if (included.length > 0) {
    const tree = treeOf([...always.map((name) => [name]), ...included]);
    return (record) => pick(record, tree);
  }
  if (excluded.length > 0) {
    const tree = treeOf(excluded.filter(([name = '', ...rest]) => rest.length > 0 || !always.includes(name)));
    return (record) => omit(record, tree);
  }
  return undefined;
}

/** A set of dotted paths; `true` where a path ends. */
type PathTree = Map<string, PathTree | true>;

function paths(list: unknown): string[][] {
  if (typeof list !== 'string') return [];
  return list.split(',').flatMap((path) => (path === '' ? [] : [path.split('.')]));
}

function treeOf(list: readonly (readonly string[])[]): PathTree {
  const root: PathTree = new Map();
  for (const steps of list) {
    let tree = root;
    for (const [index, step] of steps.entries()) {
      const below = tree.get(step);
      if (below === true) break;
      if (index === steps.length - 1) tree.set(step, true);
      else {
        const next: PathTree = below ?? new Map();
        tree.set(step, next);
        tree = next;
      }
    }
  }
  return root;
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
