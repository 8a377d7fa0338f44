import { appendPointer, type JsonPointer, pointerSegments } from '../../json/json-pointer.ts';
import { isRecord } from '../document.ts';
import { below, type Place, type Places } from './places.ts';

/** A copy in which no part stands in two places, so that a change of one changes no other. */
export function ownCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownCopy);
  if (!isRecord(value)) return value;
  // Entries, and not assignments: a key such as `__proto__` must stay a key.
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, ownCopy(child)]));
}

/** Merges a value into an object or a list: what is new is added, lists grow, anything else is replaced. */
export function mergeInto(target: object, value: unknown, at: JsonPointer, from: Place, places: Places): void {
  if (Array.isArray(target)) {
    const added: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const [index, item] of added.entries()) {
      places.put(appendPointer(at, target.length), Array.isArray(value) ? below(from, index) : from);
      target.push(ownCopy(item));
    }
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const old: unknown = Object.hasOwn(target, key) ? Reflect.get(target, key) : undefined;
    const pointer = appendPointer(at, key);
    const isMerged = (isRecord(old) && isRecord(child)) || (Array.isArray(old) && Array.isArray(child));
    if (isMerged) mergeInto(old, child, pointer, below(from, key), places);
    else putAt(target, key, child, pointer, below(from, key), places);
  }
}

/** Puts a value under a key, or in the place of an item. */
export function putAt(parent: object, key: string, value: unknown, at: JsonPointer, from: Place, places: Places): void {
  places.put(at, from);
  Object.defineProperty(parent, key, { value: ownCopy(value), writable: true, enumerable: true, configurable: true });
}

/** Takes what stands at these pointers out of a tree: the deepest first, and of a list the last. */
export function removeAll(root: unknown, pointers: readonly JsonPointer[], places: Places): void {
  const paths = [...new Set(pointers)].map((pointer) => ({ pointer, path: pointerSegments(pointer) }));
  paths.sort(
    ({ path: one }, { path: other }) => other.length - one.length || Number(other.at(-1)) - Number(one.at(-1)) || 0,
  );
  for (const { pointer, path } of paths) {
    const key = path.at(-1) ?? '';
    const parent = nodeIn(root, path.slice(0, -1));
    if (Array.isArray(parent)) {
      places.moveUp(pointer.slice(0, pointer.lastIndexOf('/')), Number(key), parent.length);
      parent.splice(Number(key), 1);
    } else if (isRecord(parent)) {
      places.forget(pointer);
      Reflect.deleteProperty(parent, key);
    }
  }
}

/** The node at a path; `undefined` where there is none. */
export function nodeIn(root: unknown, path: readonly string[]): unknown {
  let node = root;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = Reflect.get(node, key);
  }
  return node;
}
