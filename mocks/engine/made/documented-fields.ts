import type { Contract } from '../../../contracts/contract/contract.ts';
import type { RecordKind } from '../../../contracts/reading/records/record-kind.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { foundAt } from '../../../spec/resource/change-at.ts';
import type { FieldPath } from '../../../spec/resource/field-path.ts';
import { extensions } from '../../../spec/resource/marks/extension.ts';
import { wrongExtension } from '../../../spec/resource/marks/own-mark.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Call } from '../behaviours/behaviour.ts';
import type { MakeFields } from '../behaviours/conventions.ts';
import type { RecordCollection } from '../store/collection.ts';
import type { JsonRecord } from '../store/record.ts';
import { filledTemplate } from './filled-template.ts';
import { deeplyMerging, mergedWithin } from './merged-within.ts';
import { momentWriter } from './moment-writer.ts';

/** What is known when a field is made. */
interface Making {
  readonly call: Call;
  readonly collection: RecordCollection;
  readonly record: JsonRecord;
  readonly previous: JsonRecord | undefined;
  /** What stands in the place of the field now, and what stood there before. */
  readonly at: unknown;
  readonly before: unknown;
}

/** Makes the value of a field; `undefined` leaves it as it is. */
type MakeField = (making: Making) => unknown;

/**
 * Makes the fields of which a document says with `x-made` that the service makes them: the moment at which the record
 * was `created` or `changed`, its `number`, its `revision`, the `default` where it is left out, or a text made of others.
 */
export function documentedFields(contract: Contract, { shape, schemas }: RecordKind): MakeFields | undefined {
  // Without extensions there is nothing to look for in all of its schemas.
  if (!contract.isMarked) return undefined;
  // What one response shows of a record, another may not: all of them are kept.
  const shapes = [shape, ...schemas.map((one) => contract.shapeAt(one))];
  const makers = new Map(shapes.flatMap((one) => makersOf(contract, one)));
  const merging = deeplyMerging(contract);
  if (makers.size === 0 && merging.size === 0) return undefined;
  return (call, collection, record, previous) => {
    let next = previous !== undefined && merging.has(call.operation) ? mergedWithin(record, previous) : record;
    for (const [name, make] of makers) {
      const value = make({ call, collection, record: next, previous, at: next[name], before: previous?.[name] });
      if (value !== undefined) next = { ...next, [name]: value };
    }
    return next;
  };
}

/** Deeper than this no field is made. */
const deepest = 3;

/** The makers of the fields of an object; of one that is an object itself, those within it are made. */
function makersOf(
  contract: Contract,
  { fields }: Shape,
  above: FieldPath = [],
): readonly (readonly [string, MakeField])[] {
  return [...(fields ?? [])].flatMap(([name, { pointer, fallback, shape }]): (readonly [string, MakeField])[] => {
    const { [extensions.made]: made, minimum } = schemaAt(contract.document, pointer).keywords;
    const start = typeof minimum === 'number' ? minimum : 1;
    const path = [...above, name];
    if (made !== undefined) return [[name, makerOf(contract, path, pointer, made, { fallback, start })]];
    const inner = path.length <= deepest ? makersOf(contract, shape(), path) : [];
    return inner.length === 0 ? [] : [[name, within(inner)]];
  });
}

/** Makes fields within an object. */
function within(makers: readonly (readonly [string, MakeField])[]): MakeField {
  return (making) => {
    const [at, before] = [making.at, making.before].map((one): JsonRecord => (isRecord(one) ? one : {}));
    const made = makers.flatMap(([name, make]): [string, unknown][] => {
      const value = make({ ...making, at: at?.[name], before: before?.[name] });
      return value === undefined ? [] : [[name, value]];
    });
    return { ...at, ...Object.fromEntries(made) };
  };
}

/** What the schema of a field says beside `x-made`. */
interface FieldFacts {
  readonly fallback: unknown;
  /** The smallest number, where it counts. */
  readonly start: number;
}

function makerOf(
  contract: Contract,
  path: FieldPath,
  pointer: JsonPointer,
  made: unknown,
  { fallback, start }: FieldFacts,
): MakeField {
  const moment = momentWriter(contract, pointer);
  switch (made) {
    case 'default':
      return ({ at }) => (at === undefined ? fallback : undefined);
    case 'created':
      return ({ call, before }) => before ?? moment(call.now);
    case 'changed':
      // What has a default keeps it until the first change.
      return ({ call, previous }) => (previous === undefined && fallback !== undefined ? fallback : moment(call.now));
    case 'revision':
      return ({ previous, before }) => (previous === undefined ? start : Number(before ?? start - 1) + 1);
    case 'number':
      return ({ collection, before }) => before ?? nextNumber(collection, path, start);
  }
  if (typeof made !== 'string' || !made.includes('{'))
    throw wrongExtension(
      pointer,
      extensions.made,
      made,
      '"created", "changed", "default", "revision", "number", or a text with fields such as "/pets/{id}"',
    );
  const isRenewed = made.startsWith('changed ');
  const template = isRenewed ? made.slice('changed '.length) : made;
  return ({ call, collection, record, before }) =>
    (isRenewed ? undefined : before) ??
    filledTemplate(template, { record, collection, path, origin: call.request.url.origin });
}

/** One more than the largest that there is; what is no number counts for nothing. */
function nextNumber(collection: RecordCollection, path: FieldPath, start: number): number {
  const numbers = collection.all().flatMap((record) => foundAt(record, path).map(Number));
  return numbers.reduce((next, one) => (one >= next ? one + 1 : next), start);
}
