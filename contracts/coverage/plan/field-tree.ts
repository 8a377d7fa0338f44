import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Field, Shape } from '../../../spec/schema/shape.ts';
import type { CountedItem } from './coverage-item.ts';

/** The named fields of a schema, each with its count; where the schema leads back to itself, so does the tree. */
export interface FieldTree {
  readonly fields: ReadonlyMap<string, FieldBranch>;
  readonly items: FieldTree | undefined;
}

interface FieldBranch {
  item: CountedItem;
  readonly below: FieldTree;
}

/** No body that a person or a program means is nested deeper. */
const deepest = 200;

/** How a tree is grown. */
export interface FieldTreeOptions {
  /** Makes the item of a field; its pointer has `*` in the place of each index. */
  readonly item: (pointer: JsonPointer) => CountedItem;
  /** Whether a field is one to exercise. */
  readonly wanted: (field: Field) => boolean;
}

/**
 * So many fields of one body are looked into, those nearest to its root first. Schemas that refer to each other unfold
 * without end: ten of them, each with a field for each other one, to ten million fields.
 */
const maxFields = 1000;

/** A place of a body whose fields are still to be looked into. */
interface Place {
  readonly tree: { readonly fields: Map<string, FieldBranch>; items: FieldTree | undefined };
  readonly shape: Shape;
  readonly pointer: JsonPointer;
  readonly above: Place | undefined;
}

/** Grows the tree of a shape. */
export function growTree(shape: Shape, { item, wanted }: FieldTreeOptions): FieldTree {
  const pointers = new Map<FieldBranch, JsonPointer>();
  const open: Place[] = [];
  const placeOf = (of: Shape, pointer: JsonPointer, above: Place | undefined): FieldTree => {
    for (let place = above; place; place = place.above) if (place.shape.pointer === of.pointer) return place.tree;
    const tree: Place['tree'] = { fields: new Map(), items: undefined };
    open.push({ tree, shape: of, pointer, above });
    return tree;
  };
  const root = placeOf(shape, '', undefined);
  for (const place of open) {
    if (pointers.size >= maxFields) break;
    for (const [name, field] of place.shape.fields ?? []) {
      if (!wanted(field)) continue;
      const at = `${place.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const found: FieldBranch = { item: unmade, below: placeOf(field.shape(), at, place) };
      pointers.set(found, at);
      place.tree.fields.set(name, found);
    }
    const items = place.shape.items();
    if (items !== undefined) place.tree.items = placeOf(items, `${place.pointer}/*`, place);
  }
  makeItems(root, pointers, item);
  return root;
}

/** Stands for an item until it is made. */
const unmade: CountedItem = { kind: 'response-field', key: '', name: '', count: 0 };

/** Makes the items in the order in which a reader meets the fields: each before what is in it. */
function makeItems(
  root: FieldTree,
  pointers: ReadonlyMap<FieldBranch, JsonPointer>,
  item: FieldTreeOptions['item'],
): void {
  const seen = new Set<FieldTree>();
  const open: (FieldTree | FieldBranch)[] = [root];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('below' in next) {
      next.item = item(pointers.get(next) ?? '');
      open.push(next.below);
      continue;
    }
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.items !== undefined) open.push(next.items);
    open.push(...[...next.fields.values()].reverse());
  }
}

/** Collects the fields of a value that a tree names, each once. */
export function collectFields(tree: FieldTree, value: unknown, found: Set<CountedItem>, depth = 0): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    if (tree.items === undefined) return;
    for (const item of value) collectFields(tree.items, item, found, depth + 1);
    return;
  }
  if (!isRecord(value)) return;
  for (const name of Object.keys(value)) {
    const branch = tree.fields.get(name);
    if (branch === undefined) continue;
    found.add(branch.item);
    collectFields(branch.below, value[name], found, depth + 1);
  }
}
