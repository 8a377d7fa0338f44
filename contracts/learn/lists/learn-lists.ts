import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { ListRole } from '../../reading/lists/parameter-words.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import type { SeenRecords } from '../records/seen-record.ts';
import { inferSchema, type Written } from '../schema/infer-schema.ts';
import { type ListCall, listCalls, roleOf } from './list-calls.ts';
import { listOrder } from './list-order.ts';

/** Writes down how the lists of a collection are paged, and in which order they stand. */
export function learnLists(basis: LessonBasis, seen: SeenRecords): void {
  const lists = seen.all.filter(({ part }) => part?.role === 'list');
  for (const operation of new Set(lists.map((one) => one.operation))) {
    const calls = listCalls(lists.filter((one) => one.operation === operation));
    if (calls.length === 0) continue;
    const size = pageSize(calls);
    learnParameters(basis, seen, operation, calls, size);
    const order = listOrder(seen, calls);
    const written = valueAt(basis.contract.document, operation.pointer);
    if (order === undefined || (isRecord(written) && written['x-list-order'] !== undefined)) continue;
    basis.writer.add({
      what: `${operation.id} shows ${order.order === 'newest' ? 'the newest record first' : `records by ${order.order}`}`,
      from: order.from,
      at: operation.pointer,
      update: { 'x-list-order': order.order },
    });
  }
}

/** How many a page has where nobody says so. */
export function pageSize(calls: readonly ListCall[]): { readonly size: number; readonly from: number[] } | undefined {
  const cut = calls.filter(({ limit, hasMore, items }) => limit === undefined && hasMore && items.length > 0);
  const sizes = new Set(cut.map(({ items }) => items.length));
  const [size] = sizes;
  return size !== undefined && sizes.size === 1 ? { size, from: cut.map(({ in: { number } }) => number) } : undefined;
}

function learnParameters(
  { contract, writer, style }: LessonBasis,
  seen: SeenRecords,
  operation: Operation,
  calls: readonly ListCall[],
  size: ReturnType<typeof pageSize>,
): void {
  const known = new Map(operation.parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]));
  const names = [...new Set(calls.flatMap(({ in: { url } }) => [...url.searchParams.keys()]))];
  const fields = new Set([...seen.whole, ...seen.listed].flatMap(({ record }) => Object.keys(record)));
  const added: Written[] = [];
  const from = new Set<number>();
  for (const name of names) {
    const role = roleOf(name);
    if (known.has(name) || (role === undefined && !fields.has(name))) continue;
    const own = calls.filter(({ in: { url } }) => url.searchParams.has(name));
    for (const one of own) from.add(one.in.number);
    const schema = fields.has(name) && role === undefined ? filterSchema(seen, name, style) : schemaOf(role);
    const more =
      role === 'limit' ? size && { default: size.size } : role === 'page' ? firstPage(calls, name) : undefined;
    // A list that does not show the field has it looked for in the record.
    const isShown = calls.some(({ items }) => items.some((item) => isRecord(item) && Object.hasOwn(item, name)));
    const mark = role === undefined && !isShown && seen.whole.length > 0 ? { 'x-filter-of': name } : {};
    added.push({ name, in: 'query', schema: { ...schema, ...more }, ...mark });
  }
  const at = appendPointer(operation.pointer, 'parameters');
  for (const [name, { pointer }] of known) {
    const role = roleOf(name);
    const isReplaced = role !== undefined && added.some((one) => roleOf(String(one['name'])) === role);
    if (!isReplaced || names.includes(name) || !pointer.startsWith(`${at}/`)) continue;
    writer.removeNamed(`${operation.id} is never asked with ${name}`, from, at, name);
  }
  if (added.length > 0) {
    const what = `${operation.id} is asked with ${added.map(({ name }) => name).join(', ')}`;
    if (valueAt(contract.document, at) === undefined)
      writer.add({ what, from, at: operation.pointer, update: { parameters: added } });
    // An overlay adds to a list what its update is.
    else for (const one of added) writer.add({ what, from, at, update: one });
  }
  if (size === undefined) return;
  const limit = added.find(({ name }) => roleOf(String(name)) === 'limit');
  if (limit !== undefined) {
    writer.tell(`A page of ${operation.id} has ${size.size} where nobody says how many`, size.from, at);
    return;
  }
  const documented = [...known.values()].find(({ name }) => roleOf(name) === 'limit');
  const schema = documented?.schema;
  if (schema === undefined) return;
  const written = valueAt(contract.document, schema);
  if (isRecord(written) && written['default'] === size.size) return;
  const what = `A page of ${operation.id} has ${size.size} where nobody says how many`;
  writer.add({ what, from: size.from, at: schema, update: { default: size.size } });
}

/** Says that pages count from 0, where they do: a list from its start says so, or is asked for so. */
function firstPage(calls: readonly ListCall[], name: string): Written | undefined {
  const isZero = calls.some(({ in: { url, value }, isPlain }) => {
    const asked = url.searchParams.get(name);
    return asked === null ? isPlain && isRecord(value) && saysZero(value) : asked === '0';
  });
  return isZero ? { minimum: 0, default: 0 } : undefined;
}

function saysZero(envelope: Written, depth = 0): boolean {
  return Object.entries(envelope).some(([name, value]) => {
    if (/^(current_?)?page(_?(number|index))?$|^number$/i.test(name)) return value === 0;
    return depth < 2 && isRecord(value) && saysZero(value, depth + 1);
  });
}

function schemaOf(role: ListRole | undefined): Written {
  const isNumber = role === 'limit' || role === 'offset' || role === 'page';
  return isNumber ? { type: 'integer', minimum: role === 'offset' ? 0 : 1 } : { type: 'string' };
}

/** A filter has the type of its field. */
function filterSchema({ whole, listed }: SeenRecords, name: string, style: LessonBasis['style']): Written {
  const values = [...whole, ...listed].flatMap(({ record }) => (record[name] == null ? [] : [record[name]]));
  const { type } = inferSchema(values, style);
  return typeof type === 'string' && type !== 'object' && type !== 'array' ? { type } : { type: 'string' };
}
