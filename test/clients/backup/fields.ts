import type { Contract } from '../../../contracts/contract/contract.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { foundAt } from '../../../spec/resource/change-at.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import { isObject, type Json, type JsonObject } from '../client.ts';

type Shapes = Pick<Contract, 'shapeAt'>;

/** What a client may send of a record: without the fields that the service makes. */
export function writable(shapes: Shapes, { sentSchemas, recordSchema }: Resource, record: JsonObject): JsonObject {
  const sent = sentSchemas.create === undefined ? undefined : shapes.shapeAt(sentSchemas.create).fields;
  const isWritable = (field: string): boolean =>
    sent?.has(field) === true && ![sentSchemas.create, recordSchema].some((at) => isReadOnly(shapes, at, field));
  const kept = Object.entries(record).filter(([field]) => isWritable(field));
  // What a creation needs and no read shows stands elsewhere in the record, under the same name: `user.email`.
  const needed = [...(sent ?? [])].filter(([field, { required }]) => required && !Object.hasOwn(record, field));
  const found = needed.map(([field]) => [field, memberOf(record, field)] as const);
  return Object.fromEntries([...kept, ...found.flatMap(([name, one]) => (one === undefined ? [] : [[name, one]]))]);
}

/** Whether a schema has a field that a client cannot write. */
export function isReadOnly({ shapeAt }: Shapes, at: JsonPointer | undefined, field: string): boolean {
  return at !== undefined && shapeAt(at).fields?.get(field)?.readOnly === true;
}

/** The fields that refer to others and that no client can write: what they lead to cannot be said again. */
export function fixedReferences(
  shapes: Shapes,
  { references, sentSchemas }: Resource,
  record: JsonObject,
): readonly string[] {
  const fields = references.map(({ path: [first = ''] }) => first);
  return [...new Set(fields)].filter(
    (field) => Object.hasOwn(record, field) && isReadOnly(shapes, sentSchemas.create, field),
  );
}

/** The secrets of a record of which only masks were read. */
export function maskedIn({ secrets }: Resource, record: JsonObject): readonly string[] {
  return secrets.filter(({ path }) => foundAt(record, path).includes('******')).map(({ path }) => path.join('.'));
}

/** A value with other ids in the place of those that are known. */
export function rewritten<T extends Json>(value: T, ids: ReadonlyMap<string, string>): T {
  return JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === 'string' ? (ids.get(one) ?? one) : one,
  );
}

/** Whether an id stands anywhere in a value for which the test holds. */
export function mentions(value: Json, test: (id: string) => boolean): boolean {
  if (typeof value === 'string') return test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => mentions(one, test));
}

/** The fields of a record that say something: what is off, or empty, may be left out or shown. */
export function spoken(record: JsonObject, lost: readonly string[] = []): JsonObject {
  const isEmpty = (value: Json): boolean =>
    value === null || value === false || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(record).filter(([field, value]) => !isEmpty(value) && !lost.includes(field)),
  );
}

function memberOf(record: JsonObject, name: string): Json | undefined {
  return Object.values(record)
    .filter(isObject)
    .find((part) => Object.hasOwn(part, name))?.[name];
}
