import { pathText, placeText, valuesAt } from '../../../spec/resource/field-path.ts';
import { type Reference, type Resource, resourceNamed } from '../../../spec/resource/resource.ts';
import type { InvalidReference } from '../wire/problem.ts';
import { idsAt, isId } from './reference-index.ts';
import { collectionsOf, type RecordPlaces } from './resource-collections.ts';

/**
 * The references of a value to records that are not there, each with its place.
 *
 * @param previous What stood there before: what is dangling since then, and is written as it was, is nobody's fault.
 */
export function invalidReferences(
  account: RecordPlaces,
  resources: readonly Resource[],
  references: readonly Reference[],
  value: unknown,
  previous?: unknown,
): readonly InvalidReference[] {
  const found = new Map<string, InvalidReference>();
  for (const targets of byPath(references)) {
    const [first] = targets;
    if (first === undefined) continue;
    let known: ReadonlySet<string> | undefined;
    for (const { value: id, place } of valuesAt(value, first.path)) {
      if (!isId(id) || targets.some(({ to }) => isThere(account, resourceNamed(resources, to), String(id)))) continue;
      known ??= new Set(idsAt(previous, first));
      if (!known.has(String(id))) found.set(placeText(place), { place, resource: first.to, value: id });
    }
  }
  return [...found.values()];
}

/** A field may refer to records of one resource or of another: any of them will do. */
function byPath(references: readonly Reference[]): Iterable<readonly Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const reference of references) {
    const path = pathText(reference.path);
    groups.set(path, [...(groups.get(path) ?? []), reference]);
  }
  return groups.values();
}

function isThere(account: RecordPlaces, resource: Resource | undefined, id: string): boolean {
  return resource !== undefined && collectionsOf(account, resource).some((collection) => collection.has(id));
}
