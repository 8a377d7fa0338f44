import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { type Demand, isWithin } from '../demand/demand.ts';
import { isSet, largest, smallest } from '../demand/keywords.ts';
import { type MakeValues, type Place, placeBelow, type Sampling } from '../demand/sampling.ts';
import { isPassedOver } from './passed-over.ts';

/** Longer than this no array is made. */
const longest = 1000;

/** How many values are looked at for one that is not in the array yet. */
const tries = 60;

/** Makes arrays: the items that must be there and those that were given, and no more unless more is asked for. */
export function* arrayValues(
  sampling: Sampling,
  demand: Demand,
  place: Place,
  given: readonly unknown[],
  makeValues: MakeValues,
): Generator<unknown> {
  const { document } = sampling;
  const max = smallest(demand, 'maxItems') ?? Number.POSITIVE_INFINITY;
  const contained = demand.parts.filter(({ keywords }) => isRecord(keywords['contains']));
  const mustContain = Math.max(0, ...contained.map(({ keywords }) => numberOf(keywords['minContains']) ?? 1));
  const demanded = Math.max(largest(demand, 'minItems') ?? 0, mustContain, given.length);
  const isAsked = sampling.optional && place.depth < 3 && !isLeftOut(sampling, demand, place);
  const isUnique = isSet(demand, 'uniqueItems');
  for (const length of new Set([isAsked ? Math.max(1, demanded) : demanded, demanded, demanded + 1])) {
    if (length > max || length > longest) continue;
    const items: unknown[] = [];
    const seen = new Set<string>();
    for (let index = 0; index < length; index++) {
      const pointers = itemPointers(document, demand, index);
      if (pointers === undefined && index >= given.length) break;
      const all = [...(pointers ?? [])];
      if (index < mustContain) all.push(...contained.map(({ pointer }) => appendPointer(pointer, 'contains')));
      let left = tries;
      for (const item of makeValues(sampling, all, placeBelow(place, index), given[index])) {
        const text = JSON.stringify(item);
        if (--left > 0 && isUnique && seen.has(text)) continue;
        seen.add(text);
        items.push(item);
        break;
      }
      if (items.length <= index) break;
    }
    if (items.length === length) yield items;
  }
}

/** The schemas that hold for an item; `undefined` where there must be none at that place. */
function itemPointers(
  document: Sampling['document'],
  { parts }: Demand,
  index: number,
): readonly JsonPointer[] | undefined {
  const pointers: JsonPointer[] = [];
  for (const { pointer, keywords } of parts) {
    const { prefixItems, items } = keywords;
    if (Array.isArray(prefixItems) && index < prefixItems.length) {
      pointers.push(appendPointer(pointer, 'prefixItems', index));
    } else if (items !== undefined) pointers.push(appendPointer(pointer, 'items'));
  }
  return pointers.some((pointer) => valueAt(document, pointer) === false) ? undefined : pointers;
}

/** Whether no items are made that need not be there: they would go on without end, or are passed over. */
function isLeftOut(sampling: Sampling, demand: Demand, place: Place): boolean {
  const pointers = itemPointers(sampling.document, demand, 0);
  return (
    pointers === undefined ||
    pointers.some(
      (pointer) => isWithin(sampling.document, pointer, place.within) || isPassedOver(sampling.document, pointer),
    )
  );
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
