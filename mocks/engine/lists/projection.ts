import { isRecord } from '../../../spec/document/document.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { JsonRecord } from '../store/record.ts';

/** How many steps a dotted path may have: as many as a body may be deep. */
const maxSteps = 200;

/** Which fields of each record a list shows. */
export type Projection = (record: JsonRecord) => JsonRecord;

/**
 * Reads `include` and `exclude`; `undefined` where neither chooses anything, a message where both are given. Neither
 * takes away what `shape` demands, at any depth: a list shows it, whatever a request chooses.
 */
export function readProjection(
  include: unknown,
  exclude: unknown,
  shape: Shape,
): Projection | undefined | { readonly message: string } {
  const included = paths(include);
  const excluded = paths(exclude);
  const long = [...included, ...excluded].find(({ length }) => length > maxSteps);
  if (long) return { message: `A path of include or exclude has ${long.length} steps. Give at most ${maxSteps}.` };
  if (included.length > 0 && excluded.length > 0) return { message: 'include and exclude cannot be used together.' };
  if (included.length > 0) {
    const tree = treeOf(included);
    return (record) => pick(record, tree, shape);
  }
  if (excluded.length > 0) {
    const tree = treeOf(excluded);
    return (record) => omit(record, tree, shape);
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

function pick(record: JsonRecord, tree: PathTree, shape: Shape | undefined): JsonRecord {
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(record)) {
    const field = shape?.fields?.get(name);
    const below = tree.get(name);
    if (below === true || (below === undefined && field?.required)) kept.push([name, value]);
    else if (below !== undefined) {
      const part = within(value, field?.shape(), (child, its) => pick(child, below, its));
      if (part !== undefined || field?.required) kept.push([name, part ?? value]);
    }
  }
  return Object.fromEntries(kept);
}

function omit(record: JsonRecord, tree: PathTree, shape: Shape | undefined): JsonRecord {
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(record)) {
    const field = shape?.fields?.get(name);
    const below = tree.get(name);
    if (below === undefined || (below === true && field?.required)) kept.push([name, value]);
    else if (below !== true)
      kept.push([name, within(value, field?.shape(), (child, its) => omit(child, below, its)) ?? value]);
  }
  return Object.fromEntries(kept);
}

/** Goes on below a field: into an object, or into each object of an array, as databases of documents do. */
function within(
  value: unknown,
  shape: Shape | undefined,
  next: (child: JsonRecord, shape: Shape | undefined) => JsonRecord,
): unknown {
  if (Array.isArray(value)) return value.filter(isRecord).map((child) => next(child, shape?.items()));
  return isRecord(value) ? next(value, shape) : undefined;
}
