import type { OtherPage, PageFacts } from '../../../contracts/reading/basis/page-facts.ts';
import { compareTexts } from '../../../spec/resource/choosing/compare-texts.ts';
import type { ListParameter, ListPlan } from './list-plan.ts';
import type { Entry } from './sorted-entries.ts';

type Query = Readonly<Record<string, unknown>>;

/** Finds the page that a request asks for: by an offset, a number, or the record that it stands after or before. */
export function pagePlace(
  plan: ListPlan,
  query: Query,
  entries: readonly Entry[],
  url: URL,
): PageFacts & { readonly end: number } {
  const total = entries.length;
  const wanted = asked(plan.limit, query) ?? -1;
  // A size below 0 says nothing: taken for a number, it would leave out records from the end.
  const size = wanted >= 0 ? wanted : (numberIn(plan.limit, 'maximum') ?? plan.maxItems);
  const limit = size === undefined ? undefined : Math.floor(Math.min(size, plan.maxItems ?? size));
  const firstNumber = startOf(plan.page);
  const before = plan.before && query[plan.before.name];
  const end = before === undefined || before === '' ? undefined : placeOf(entries, String(before), 0);
  const offset =
    end !== undefined ? Math.max(0, end - (limit ?? end)) : startAt(plan, query, entries, limit, firstNumber);
  const last = end ?? Math.min(total, offset + (limit ?? total));
  const place = { plan, query, url, limit, firstNumber };
  const back = limit === undefined ? 0 : Math.max(0, Math.min(offset, total) - limit);
  const cursorBack = back === 0 ? '' : (entries[back - 1]?.[0] ?? '');
  return {
    total,
    offset,
    limit,
    number: limit === undefined || limit === 0 ? firstNumber : Math.floor(offset / limit) + firstNumber,
    firstNumber,
    firstOffset: firstOffsetOf(plan.offset),
    self: url.href,
    end: last,
    isLast: last >= total || last <= offset,
    next: last < total && last > offset ? otherPage(place, last, entries[last - 1]?.[0] ?? '') : undefined,
    previous: offset > 0 && total > 0 && limit !== 0 ? otherPage(place, back, cursorBack) : undefined,
  };
}

/** How many records stand before the page that is asked for from its start. */
function startAt(
  { offset, page, after }: ListPlan,
  query: Query,
  entries: readonly Entry[],
  limit: number | undefined,
  firstNumber: number,
): number {
  const cursor = after && query[after.name];
  if (cursor !== undefined && cursor !== '') return placeOf(entries, String(cursor), 1);
  const skip = asked(offset, query);
  if (skip !== undefined && query[offset?.name ?? ''] !== undefined)
    return Math.max(0, Math.floor(skip) - firstOffsetOf(offset));
  const number = asked(page, query);
  if (number !== undefined && limit !== undefined) return Math.max(0, Math.floor(number) - firstNumber) * limit;
  // All records are on the first page where nobody says how many a page has.
  if (number !== undefined && number > firstNumber) return entries.length;
  return Math.max(0, Math.floor(skip ?? 0) - firstOffsetOf(offset));
}

/** The place of a record, or behind it; of one that is gone, the place of the first with a larger id. */
function placeOf(entries: readonly Entry[], id: string, behind: 0 | 1): number {
  const place = entries.findIndex(([one]) => one === id);
  if (place >= 0) return place + behind;
  const next = entries.findIndex(([one]) => compareTexts(one, id) > 0);
  return next < 0 ? entries.length : next;
}

/** What pages are made of. */
interface Paging {
  readonly plan: ListPlan;
  readonly query: Query;
  readonly url: URL;
  readonly limit: number | undefined;
  readonly firstNumber: number;
}

/**
 * How another page is asked for: as this one was, or else by the first way that the document has. Where it has none, as
 * with a limit alone, no request leads there: a client that followed an address of ours would get the same page forever.
 */
function otherPage(
  { plan, query, url, limit, firstNumber }: Paging,
  offset: number,
  cursor: string,
): OtherPage | undefined {
  const { after, offset: skip, page, before } = plan;
  const number = limit === undefined || limit === 0 ? undefined : Math.floor(offset / limit) + firstNumber;
  const target = new URL(url);
  const ways = [after, page, skip].filter((way) => way !== undefined);
  const way = ways.find(({ name }) => query[name] !== undefined) ?? ways[0];
  if (way === undefined) return undefined;
  for (const one of [...ways, before]) if (one !== undefined) target.searchParams.delete(one.name);
  if (way === after && cursor !== '') target.searchParams.set(way.name, cursor);
  if (way === skip) target.searchParams.set(way.name, String(offset + firstOffsetOf(skip)));
  if (way === page) target.searchParams.set(way.name, String(number ?? firstNumber));
  return { url: target.href, cursor, number, offset };
}

/** The number that a request gives, or else the default of the document. */
function asked(parameter: ListParameter | undefined, query: Query): number | undefined {
  const sent = parameter && query[parameter.name];
  if (sent === undefined) return numberIn(parameter, 'default');
  const number = Number(sent);
  return Number.isFinite(number) ? number : undefined;
}

function numberIn(parameter: ListParameter | undefined, keyword: string): number | undefined {
  const value = parameter?.keywords[keyword];
  return typeof value === 'number' ? value : undefined;
}

/** What the first page is called: 1, unless the document lets a page be 0. */
function startOf(page: ListParameter | undefined): number {
  return numberIn(page, 'default') === 0 || numberIn(page, 'minimum') === 0 ? 0 : 1;
}

/** What the place of the first record is called: 0, unless the document counts from 1, as SCIM has it. */
function firstOffsetOf(offset: ListParameter | undefined): 0 | 1 {
  return numberIn(offset, 'default') === 1 || numberIn(offset, 'minimum') === 1 ? 1 : 0;
}
