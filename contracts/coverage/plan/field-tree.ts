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
  readonly item: CountedItem;
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

/** Grows the tree of a shape. */
export function growTree(shape: Shape, options: FieldTreeOptions): FieldTree {
  return grow(shape, '', new Map(), options);
}

function grow(
  shape: Shape,
  pointer: JsonPointer,
  above: ReadonlyMap<JsonPointer, FieldTree>,
  options: FieldTreeOptions,
): FieldTree {
  const known = above.get(shape.pointer);
  if (known !== undefined) return known;
  const fields = new Map<string, FieldBranch>();
  const tree: { fields: Map<string, FieldBranch>; items: FieldTree | undefined } = { fields, items: undefined };
  const trail = new Map(above).set(shape.pointer, tree);
  for (const [name, field] of shape.fields ?? []) {
    if (!options.wanted(field)) continue;
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    fields.set(name, { item: options.item(at), below: grow(field.shape(), at, trail, options) });
  }
  const items = shape.items();
  if (items !== undefined) tree.items = grow(items, `${pointer}/*`, trail, options);
  return tree;
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
