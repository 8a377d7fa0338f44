import { isRecord } from '../../spec/document/document.ts';
import { type Demand, demandsOf, targetOf } from './demand/demand.ts';
import { namedValues, shownValues, typesDemanded } from './demand/keywords.ts';
import type { MakeValues, Place, Sampling } from './demand/sampling.ts';
import { arrayValues } from './values/array-values.ts';
import { numberValues } from './values/number-values.ts';
import { objectValues } from './values/object-values.ts';
import { textValues } from './values/text-values.ts';

/** Deeper than this nothing is made: the schema demands itself without end, or almost. */
const deepest = 40;

/** Makes values for schemas that must all be met, the plainest first. */
export const makeValues: MakeValues = function* (sampling, pointers, place, given, discriminator) {
  if (place.depth > deepest) return;
  let left = sampling.passedOver.get(place.at) ?? 0;
  const within = new Set([...place.within, ...pointers.map((pointer) => targetOf(sampling.document, pointer))]);
  for (const demand of demandsOf(sampling.document, pointers, place.within, sampling.budget)) {
    for (const value of valuesOf(sampling, demand, { ...place, within }, given, discriminator)) {
      if (--sampling.budget.left < 0) return;
      if (left-- <= 0) yield value;
    }
  }
  sampling.exhausted.add(place.at);
};

function* valuesOf(
  sampling: Sampling,
  demand: Demand,
  place: Place,
  given: unknown,
  discriminator: string | undefined,
): Generator<unknown> {
  if (isRecord(given)) return yield* objectValues(sampling, demand, place, given, makeValues);
  if (Array.isArray(given)) return yield* arrayValues(sampling, demand, place, given, makeValues);
  if (given !== undefined) return yield given;
  const named = namedValues(demand);
  if (named !== undefined) return yield* named.includes(discriminator) ? [discriminator] : named;
  if (discriminator !== undefined) yield discriminator;
  const shown = shownValues(demand);
  const types = typesDemanded(demand);
  if (types.length === 0) return yield* [...shown, 'text', {}, 0, true, [], null];
  for (const type of types) {
    const shownOfType = shown.filter((value) => isOfType(value, type));
    // A whole object that the document shows is what a service responds with; what is sent is put together from what it needs.
    const isShownFirst = (type !== 'object' && type !== 'array') || sampling.direction === 'response';
    if (isShownFirst) yield* shownOfType;
    yield* valuesOfType(sampling, demand, place, type);
    if (!isShownFirst) yield* shownOfType;
  }
}

function valuesOfType(sampling: Sampling, demand: Demand, place: Place, type: string): Iterable<unknown> {
  switch (type) {
    case 'object':
      return objectValues(sampling, demand, place, {}, makeValues);
    case 'array':
      return arrayValues(sampling, demand, place, [], makeValues);
    case 'string':
      return textValues(demand);
    case 'integer':
    case 'number':
      return numberValues(demand, type === 'integer');
    case 'boolean':
      return [true, false];
    default:
      return type === 'null' ? [null] : [];
  }
}

function isOfType(value: unknown, type: string): boolean {
  if (value === null) return type === 'null';
  if (Array.isArray(value)) return type === 'array';
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
