import { foundAt } from '../../../spec/resource/change-at.ts';
import type { Reference, Resource } from '../../../spec/resource/resource.ts';
import type { JsonRecord } from '../store/record.ts';
import type { RecordIndex } from '../store/record-index.ts';
import { fieldTree, someIn } from './field-tree.ts';

/** The key of an index under which those stand who refer to a record. */
export function referenceKey(resource: string, id: string): string {
  return `${resource} ${id}`;
}

/** The ids that stand in a field; `null` and an absent field refer to nobody. */
export function idsAt(record: unknown, { path }: Pick<Reference, 'path'>): readonly string[] {
  return foundAt(record, path).filter(isId).map(String);
}

/** Whether a value can be an id at all. */
export function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** Makes the index of whom the records of a resource refer to. */
export function indexReferences(
  { references }: Pick<Resource, 'references'>,
  records: ReadonlyMap<string, JsonRecord>,
): RecordIndex {
  const ids = new Map<string, Set<string>>();
  const tree = fieldTree(references.map(({ path, to }) => ({ path, of: to })));
  const keysOf = (record: JsonRecord): readonly string[] => {
    const keys: string[] = [];
    someIn(tree, record, (id, to) => {
      if (isId(id)) keys.push(referenceKey(to, String(id)));
      return false;
    });
    return keys;
  };
  const add = (id: string, key: string): void => {
    const known = ids.get(key);
    if (known === undefined) ids.set(key, new Set([id]));
    else known.add(id);
  };
  for (const [id, record] of records) for (const key of keysOf(record)) add(id, key);
  return {
    idsWith: (key) => [...(ids.get(key) ?? [])],
    changed: (id, before, after) => {
      const now = new Set(after === undefined ? [] : keysOf(after));
      for (const key of before === undefined ? [] : keysOf(before)) {
        const known = now.has(key) ? undefined : ids.get(key);
        known?.delete(id);
        if (known?.size === 0) ids.delete(key);
      }
      for (const key of now) add(id, key);
    },
  };
}
