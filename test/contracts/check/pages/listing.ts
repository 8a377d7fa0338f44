import type { Operation } from '../../../../spec/operation/operation.ts';
import { inQuery, notes, ref, refused, shown } from '../shelf/shelf-document.ts';
import { type SmallSession, smallSession } from '../small-session.ts';

export const text: object = { type: 'string' };
export const array: object = { type: 'array', items: ref('Note') };
export const closed: object = { type: 'object', additionalProperties: false, properties: { items: array } };
export const linked: object = {
  type: 'object',
  additionalProperties: false,
  properties: { items: array, next: text, total: { type: 'integer' } },
};
export const named: object = {
  type: 'object',
  additionalProperties: false,
  properties: { items: array, cursor: text, next: { type: ['string', 'null'] }, hasMore: { type: 'boolean' } },
};
export const counted: object = {
  type: 'object',
  additionalProperties: false,
  properties: { items: array, total: { type: 'integer' } },
};
export const document = (parameters: readonly object[], schema: object = array): object =>
  notes({ list: { parameters, responses: { 200: shown(schema), ...refused(404, 410) } } });
export const size: object = inQuery('limit', { type: 'integer', minimum: 2, maximum: 4 });
export const page: object = inQuery('page');
export const skip: object = inQuery('skip');
export const cursor: object = inQuery('cursor', text);

type Ids = readonly number[];
/** What a list shows by the query that it is asked by. */
export type Shows = (query: URLSearchParams, all: Ids, time: number) => unknown;

export const part = (query: URLSearchParams, all: Ids, from: number): Ids =>
  all.slice(from, from + Number(query.get('limit') ?? 100));
export const whole: Shows = (_query, all) => all;
export const skipping: Shows = (query, all) => part(query, all, Number(query.get('skip') ?? 0));
export const paging: Shows = (query, all) =>
  part(query, all, (Number(query.get('page')) - 1) * Number(query.get('limit') ?? 3));
export const following: Shows = (query, all) => {
  const from = Number(query.get('cursor') ?? 0);
  const items = part(query, all, from);
  return { items, ...(from + items.length < all.length && { next: String(from + items.length) }) };
};

const recorded = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((id) => ({ id: String(id), name: 'a note' }));
  return typeof value === 'object' && value !== null && 'items' in value
    ? { ...value, items: recorded(value.items) }
    : value;
};
const upTo = (count: number): Ids => Array.from({ length: count }, (_, at) => at + 1);

/** A list of some records, and what it was asked. */
export function listing(
  list: object,
  count: number,
  shows: Shows,
  headers: (time: number) => HeadersInit = () => ({}),
): SmallSession & { readonly list: Operation; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const { search, searchParams } = new URL(String(input));
    asked.push(search);
    const value = recorded(shows(searchParams, upTo(count), asked.length));
    return typeof value === 'number'
      ? new Response(null, { status: value })
      : Response.json(value, { headers: headers(asked.length) });
  };
  const small = smallSession(list, {}, fetch);
  const operation = small.resource.list;
  if (operation === undefined) throw new Error('Notes are listed.');
  return { ...small, list: operation, asked };
}
