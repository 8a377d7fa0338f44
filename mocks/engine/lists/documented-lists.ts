import type { Contract } from '../../../contracts/contract/contract.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Conventions } from '../behaviours/conventions.ts';
import type { RecordCollection } from '../store/collection.ts';
import type { JsonRecord } from '../store/record.ts';
import { filteredRecords, recordsWith } from '../views/filtered-records.ts';
import { comparedRecords } from './filter/compared-records.ts';
import { filterText } from './filter/filter-text.ts';
import { type ListPlan, readPlan } from './list-plan.ts';
import { pagePlace } from './page-place.ts';
import { readProjection } from './projection.ts';
import { type Entry, sortedEntries } from './sorted-entries.ts';

/**
 * Responds with lists as their documents have them: the parameters that have a common name for paging, filters, sorting
 * and field selection do what the name says.
 */
export function documentedLists(contract: Contract): Conventions['list'] {
  const plans = new Map<Operation, ListPlan>();
  return ({ operation, parameters: { query }, request }, collection) => {
    const plan = plans.get(operation) ?? readPlan(contract, operation, collection.path);
    plans.set(operation, plan);
    const chosen = chosenEntries(plan, query, collection);
    const page = pagePlace(plan, query, chosen, request.url);
    const shown = chosen.slice(page.offset, page.end).map(([, record]) => record);
    const selected = selecting(contract, plan, query);
    return { status: 200, body: selected === undefined ? shown : shown.map(selected), page };
  };
}

/** The records that are asked for, in the order that is asked for. */
function chosenEntries(
  plan: ListPlan,
  query: Readonly<Record<string, unknown>>,
  all: RecordCollection,
): readonly Entry[] {
  const { filters, compared, search, sort, direction, fields } = plan;
  const own = filteredAtOnce(plan, query, comparedRecords(filteredRecords(all, filters, query), compared, query));
  const text = search && query[search.name];
  const entries = [...own.snapshot()];
  const found =
    typeof text === 'string' && text !== '' ? entries.filter(([, one]) => mentions(one, text.toLowerCase())) : entries;
  const asked = sort && (query[sort.name] ?? sort.keywords['default']);
  if (asked === undefined) return inOwnOrder(plan, found);
  return sortedEntries(found, asked, direction && (query[direction.name] ?? direction.keywords['default']), fields);
}

/** The records that the one parameter chooses which holds all filters. */
function filteredAtOnce(
  { filterIn, fields }: ListPlan,
  query: Readonly<Record<string, unknown>>,
  all: RecordCollection,
): RecordCollection {
  const given = filterIn === undefined ? undefined : query[filterIn];
  if (typeof given === 'string') {
    const condition = filterText(given, fields);
    return condition === undefined ? all : recordsWith(all, [condition]);
  }
  if (!isRecord(given)) return all;
  const filters = Object.keys(given).flatMap((name) =>
    fields.shape.fields?.has(name) ? [{ parameter: name, path: fields.pathTo(name) }] : [],
  );
  return filteredRecords(all, filters, given);
}

/** The order of a list that nobody asks for: that in which records were made, unless the document has another. */
function inOwnOrder({ order, fields }: ListPlan, entries: readonly Entry[]): readonly Entry[] {
  if (order === undefined) return entries;
  return order === 'newest' ? [...entries].reverse() : sortedEntries(entries, order, undefined, fields);
}

/** Whether a text stands in a record, in whatever case. */
function mentions(value: unknown, text: string): boolean {
  if (typeof value === 'string' || typeof value === 'number') return String(value).toLowerCase().includes(text);
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => mentions(one, text));
}

/** Leaves of a record the fields that are asked for; all where that would break what the document says of it. */
function selecting(
  contract: Contract,
  { select, shape }: ListPlan,
  query: Readonly<Record<string, unknown>>,
): ((record: JsonRecord) => JsonRecord) | undefined {
  const sent = select && query[select.name];
  if (sent === undefined) return undefined;
  const names = (Array.isArray(sent) ? sent : String(sent).split(',')).map((name) => String(name).trim());
  if (!names.some((name) => shape.fields?.has(name.split('.')[0] ?? ''))) return undefined;
  const projection = readProjection(names.join(','), undefined, shape);
  if (projection === undefined || 'message' in projection) return undefined;
  return (record) => {
    const shown = projection(record);
    return contract.checkValue(shape.pointer, shown, 'response').length === 0 ? shown : record;
  };
}
