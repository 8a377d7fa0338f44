import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { mayMatch } from '../../schema/keyword/may-match.ts';
import { meantMark } from '../../schema/meant/meant.ts';
import { type Demand, isWithin, type SchemaPart, targetOf } from '../demand/demand.ts';
import { largest, propertyNames, requiredNames, smallest } from '../demand/keywords.ts';
import { patternText } from '../demand/pattern-text.ts';
import { type MakeValues, type Place, placeBelow, type Sampling } from '../demand/sampling.ts';
import { isMarked, isPassedOver } from './passed-over.ts';

/** How many other values of each property are tried where the first ones do not fit together. */
const otherValues = 6;

/** How deep properties that may be left out are made. */
const deepestOptional = 3;

/** Makes objects: what is required, what was given, and no more than that unless more is asked for. */
export function* objectValues(
  sampling: Sampling,
  demand: Demand,
  place: Place,
  given: Readonly<Record<string, unknown>>,
  makeValues: MakeValues,
): Generator<unknown> {
  const chosen = chooseNames(sampling, demand, place, Object.keys(given));
  const values = (name: string): Generator<unknown> => {
    const pointers = chosen.pointersOf(name);
    // A name may be one that every object has, such as `constructor`.
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    if (pointers === undefined && own === undefined) return nothing();
    const below = placeBelow(place, name);
    return makeValues(sampling, pointers ?? [], below, own, demand.discriminators.get(name));
  };

  const entries: [string, unknown][] = [];
  for (const name of chosen.names) {
    const [value] = take(values(name), 1);
    if (value !== undefined) entries.push([name, value]);
    else if (chosen.required.has(name)) return;
  }
  const min = largest(demand, 'minProperties') ?? 0;
  for (const name of furtherNames(sampling.document, demand, chosen)) {
    if (entries.length >= min) break;
    const [value] = take(values(name), 1);
    if (value !== undefined && !entries.some(([known]) => known === name)) entries.push([name, value]);
  }
  yield Object.fromEntries(entries);
  for (const [name] of entries) {
    for (const value of take(values(name), otherValues).slice(1)) {
      yield Object.fromEntries(entries.map((entry) => (entry[0] === name ? [name, value] : entry)));
    }
  }
  if ((smallest(demand, 'maxProperties') ?? Number.POSITIVE_INFINITY) <= entries.length) return;
  for (const name of chosen.optional) {
    const [value] = entries.some(([known]) => known === name) ? [] : take(values(name), 1);
    if (value !== undefined) yield Object.fromEntries([...entries, [name, value]]);
  }
}

interface ChosenNames {
  readonly names: readonly string[];
  readonly required: ReadonlySet<string>;
  /** Named, and left out. */
  readonly optional: readonly string[];
  /** The schemas of a property; `undefined` where it must not be there. */
  readonly pointersOf: (name: string) => readonly JsonPointer[] | undefined;
}

function chooseNames(sampling: Sampling, demand: Demand, place: Place, given: readonly string[]): ChosenNames {
  const { document, direction } = sampling;
  const parts = [...demand.parts];
  const required = new Set<string>();
  const ofOtherSide = direction === 'request' ? 'readOnly' : 'writeOnly';
  const pointersOf = (name: string): readonly JsonPointer[] | undefined => propertyPointers(document, parts, name);
  const isHidden = (name: string): boolean =>
    pointersOf(name)?.some((pointer) => isMarked(document, pointer, ofOtherSide)) === true;
  const require = (name: string): void => {
    if (required.has(name)) return;
    required.add(name);
    if (isHidden(name) && !given.includes(name)) sampling.hidden.add(appendPointer(place.at, name));
    follow(name);
  };
  // What depends on a property that is there is demanded as well.
  const follow = (name: string): void => {
    for (const { pointer, keywords } of [...parts]) {
      const others = isRecord(keywords['dependentRequired']) ? keywords['dependentRequired'][name] : undefined;
      for (const other of Array.isArray(others) ? others : []) if (typeof other === 'string') require(other);
      const schemas = keywords['dependentSchemas'];
      if (!isRecord(schemas) || !isRecord(schemas[name])) continue;
      const at = targetOf(document, appendPointer(pointer, 'dependentSchemas', name));
      const schema = valueAt(document, at);
      if (!isRecord(schema) || parts.some((part) => part.pointer === at)) continue;
      const part = { pointer: at, keywords: schema };
      parts.push(part);
      for (const other of requiredNames({ parts: [part], discriminators: demand.discriminators })) require(other);
    }
  };
  for (const name of requiredNames(demand)) require(name);
  for (const name of given) follow(name);

  const named = propertyNames({ parts, discriminators: demand.discriminators });
  const open = named.filter((name) => !required.has(name) && !given.includes(name) && !isHidden(name));
  const leadsBack = (name: string): boolean =>
    pointersOf(name)?.some((pointer) => isWithin(document, pointer, place.within)) === true;
  const taken = new Set(
    sampling.optional && place.depth < deepestOptional && !parts.some(({ keywords }) => keywords[meantMark] === true)
      ? open.filter((name) => !leadsBack(name) && !isPassedOver(document, pointersOf(name)?.[0] ?? ''))
      : [],
  );
  const isTaken = (name: string): boolean => required.has(name) || given.includes(name) || taken.has(name);
  return {
    names: [...new Set([...named, ...required, ...given])].filter(isTaken),
    required,
    optional: open.filter((name) => !taken.has(name)),
    pointersOf,
  };
}

/** Names that may be added where an object must have more: those that the document has, then those that it lets through. */
function* furtherNames(document: OpenApiDocument, demand: Demand, chosen: ChosenNames): Generator<string> {
  yield* chosen.optional;
  for (const { keywords } of demand.parts) {
    const { patternProperties, propertyNames: names } = keywords;
    const patterns = isRecord(patternProperties) ? Object.keys(patternProperties) : [];
    if (isRecord(names) && Array.isArray(names['enum']))
      yield* names['enum'].filter((name) => typeof name === 'string');
    if (isRecord(names) && typeof names['pattern'] === 'string') patterns.push(names['pattern']);
    for (const pattern of patterns) {
      for (let choice = 0; choice < 6; choice++) {
        const name = patternText(pattern, { more: choice, choice });
        if (name !== undefined && mayMatch(pattern, name) === true) yield name;
      }
    }
  }
  for (let count = 1; count < 40; count++) {
    if (propertyPointers(document, demand.parts, `key${count}`) !== undefined) yield `key${count}`;
  }
}

/** The schemas that hold for a property: by its name, by a pattern, or as one that is not named. */
function propertyPointers(
  document: OpenApiDocument,
  parts: readonly SchemaPart[],
  name: string,
): readonly JsonPointer[] | undefined {
  const pointers: JsonPointer[] = [];
  for (const { pointer, keywords } of parts) {
    const { properties, patternProperties, additionalProperties } = keywords;
    let isKnown = false;
    if (isRecord(properties) && Object.hasOwn(properties, name)) {
      isKnown = true;
      pointers.push(appendPointer(pointer, 'properties', name));
    }
    for (const pattern of isRecord(patternProperties) ? Object.keys(patternProperties) : []) {
      if (mayMatch(pattern, name) !== true) continue;
      isKnown = true;
      pointers.push(appendPointer(pointer, 'patternProperties', pattern));
    }
    if (isKnown || additionalProperties === undefined) continue;
    if (additionalProperties === false) return undefined;
    if (isRecord(additionalProperties)) pointers.push(appendPointer(pointer, 'additionalProperties'));
  }
  return pointers.some((pointer) => valueAt(document, pointer) === false) ? undefined : pointers;
}

function take(values: Generator<unknown>, max: number): unknown[] {
  const taken: unknown[] = [];
  for (const value of values) {
    taken.push(value);
    if (taken.length >= max) break;
  }
  return taken;
}

function* nothing(): Generator<unknown> {}
