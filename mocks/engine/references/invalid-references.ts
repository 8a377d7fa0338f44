import { pathText, placeText, valuesAt } from '../../../spec/resource/field-path.ts';
import { type Reference, type Resource, resourceNamed } from '../../../spec/resource/resource.ts';
import type { RecordCollection } from '../store/collection.ts';
import type { InvalidReference } from '../wire/problem.ts';
import { fieldTree, someIn } from './field-tree.ts';
import { idsAt, isId } from './reference-index.ts';
import { collectionsOf, type RecordPlaces } from './resource-collections.ts';

/** A field that refers to others, and where what it names may be found. */
interface ReferringField {
  readonly first: Reference;
  readonly targets: readonly Resource[];
}

/**
 * Finds the references of a value to records that are not there, each with its place.
 *
 * @param previous What stood there before: what is dangling since then, and is written as it was, is nobody's fault.
 */
export type FindInvalidReferences = (
  account: RecordPlaces,
  value: unknown,
  previous?: unknown,
) => readonly InvalidReference[];

/** Makes what finds the references that lead nowhere, for values with such references. */
export function findingInvalidReferences(
  resources: readonly Resource[],
  references: readonly Reference[],
): FindInvalidReferences {
  const fields = referringFields(resources, references);
  const tree = fieldTree(fields.map((field) => ({ path: field.first.path, of: field.targets })));
  return (account, value, previous) => {
    const isThere = lookup(account);
    const isInvalid = (id: unknown, targets: readonly Resource[]): id is string | number =>
      isId(id) && !isThere(targets, String(id));
    // Most lead somewhere: fields one by one, and places, are of interest only where one leads nowhere.
    if (!someIn(tree, value, isInvalid)) return none;
    const found = new Map<string, InvalidReference>();
    for (const { first, targets } of fields) {
      const known = new Set(idsAt(previous, first));
      for (const { value: id, place } of valuesAt(value, first.path)) {
        if (isInvalid(id, targets) && !known.has(String(id)))
          found.set(placeText(place), { place, resource: first.to, value: id });
      }
    }
    return [...found.values()];
  };
}

/** The fields of references: one may refer to records of one resource or of another, and any of them will do. */
function referringFields(resources: readonly Resource[], references: readonly Reference[]): readonly ReferringField[] {
  const groups = new Map<string, Reference[]>();
  for (const reference of references) {
    const path = pathText(reference.path);
    groups.set(path, [...(groups.get(path) ?? []), reference]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const targets = group.flatMap(({ to }) => resourceNamed(resources, to) ?? []);
    return first === undefined ? [] : [{ first, targets }];
  });
}

/** Tells whether a record of one of some resources is there; where they are kept is looked up once. */
function lookup(account: RecordPlaces): (targets: readonly Resource[], id: string) => boolean {
  const places = new Map<Resource, readonly RecordCollection[]>();
  let paths: readonly string[] | undefined;
  return (targets, id) => {
    for (const resource of targets) {
      let collections = places.get(resource);
      if (collections === undefined) {
        paths ??= account.paths();
        collections = collectionsOf(account, resource, paths);
        places.set(resource, collections);
      }
      for (const collection of collections) if (collection.has(id)) return true;
    }
    return false;
  };
}

const none: readonly never[] = [];
