import { foundAt, someAt } from '../../../spec/resource/change-at.ts';
import { type PlacedValue, valuesAt } from '../../../spec/resource/field-path.ts';
import { type Agreement, type Resource, resourceNamed } from '../../../spec/resource/resource.ts';
import { collectionsOf, type RecordPlaces } from './resource-collections.ts';

/** A value that does not go with others, and what is said of it. */
export interface Disagreement extends PlacedValue {
  readonly agreement: Agreement;
}

/**
 * The values of a record that do not go with others: one that is there twice, or that names what there is not.
 *
 * @param previous What stood there before: what was wrong since then, and is written as it was, is nobody's fault.
 */
export function disagreements(
  account: RecordPlaces,
  resources: readonly Resource[],
  { agreements, references }: Pick<Resource, 'agreements' | 'references'>,
  record: unknown,
  previous?: unknown,
): readonly Disagreement[] {
  return agreements.flatMap((agreement) => {
    const found = wrongIn(agreement, record);
    if (found.length === 0 || previous === undefined) return found;
    const before = new Set(wrongIn(agreement, previous).map(({ value }) => value));
    return found.filter(({ value }) => !before.has(value));
  });

  function wrongIn(agreement: Agreement, whole: unknown): readonly Disagreement[] {
    const { path } = agreement;
    // Most records have no such values, and most values go together: places are of interest only where one does not.
    if (!someAt(whole, path, isGiven)) return none;
    const names = agreement.kind === 'names' ? namesOf(agreement, whole) : undefined;
    const wrong = isWrongBeside(names);
    if (!someAt(whole, path, (value) => isGiven(value) && wrong(value))) return none;
    const isWrong = isWrongBeside(names);
    return valuesAt(whole, path)
      .filter(({ value }) => isGiven(value) && isWrong(value))
      .map((placed) => ({ ...placed, agreement }));
  }

  /** The values that may be named. */
  function namesOf({ of, in: within }: Agreement & { readonly kind: 'names' }, whole: unknown): ReadonlySet<unknown> {
    const holders = within === undefined ? [whole] : referredBy(within, whole);
    return new Set(holders.flatMap((holder) => foundAt(holder, of)));
  }

  function referredBy(field: string, whole: unknown): readonly unknown[] {
    const reference = references.find(({ path }) => path.length === 1 && path[0] === field);
    const target = reference && resourceNamed(resources, reference.to);
    if (target === undefined) return [];
    return foundAt(whole, [field]).flatMap((value) =>
      collectionsOf(account, target).flatMap((collection) => collection.get(String(value)) ?? []),
    );
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Tells of one value after the other whether it is wrong: it is none of the names, or, without names, was there before. */
function isWrongBeside(names: ReadonlySet<unknown> | undefined): (value: unknown) => boolean {
  if (names !== undefined) return (value) => !names.has(value);
  const seen = new Set<unknown>();
  return (value) => seen.size === seen.add(value).size;
}

const none: readonly never[] = [];
