import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Call } from '../../../engine/behaviours/behaviour.ts';
import type { RecordCollection } from '../../../engine/store/collection.ts';
import type { Refusal } from '../../../engine/wire/problem.ts';
import type { MockResponse } from '../../../engine/wire/response.ts';
import type { AlwaysShown } from './always-shown.ts';
import { readProjection } from './projection.ts';

/** How an empty list is returned: 200 with `[]`, or 204 with no body, as sibling resources do. */
export type EmptyListStatus = 200 | 204;

/** What the URL of the next page says where that starts: the last record before it, or how many there are. */
export type NextLink = 'after' | 'skip';

/** How lists are returned. */
export interface ListOptions {
  readonly emptyList: EmptyListStatus;
  readonly nextLink: NextLink;
}

/** Responds with a list: paged, projected, with the neighbouring pages in a `Link` header. */
export function listing(
  { emptyList, nextLink }: ListOptions,
  alwaysShown: AlwaysShown,
  pageSizeOf: (list: Operation) => number,
): (call: Call, collection: RecordCollection) => MockResponse | Refusal {
  return ({ operation, parameters, request }, collection) => {
    const { limit = pageSizeOf(operation), skip = 0, after, include, exclude } = parameters.query;
    const size = Number(limit);
    const offset = after === undefined ? Number(skip) : collection.placeAfter(String(after));
    const projection = readProjection(include, exclude, alwaysShown(operation));
    if (projection !== undefined && 'message' in projection) {
      return { problem: { kind: 'invalid-query', message: projection.message } };
    }
    const page = collection.page(offset, size);
    if (page.length === 0 && emptyList === 204) return { status: 204 };
    // A document that is older than the parameter has no use for it.
    const takes = (parameter: string): boolean =>
      operation.parameters.some(({ in: place, name }) => place === 'query' && name === parameter);
    const last = takes('after') && nextLink === 'after' ? page.at(-1)?.['_id'] : undefined;
    // Where no request can ask for another page, none is named.
    const hasPages = takes('after') || takes('skip');
    const link = hasPages
      ? linkHeader(request.url, { skip: offset, limit: size, total: collection.size }, last)
      : undefined;
    return {
      status: 200,
      ...(link !== undefined && { headers: { link } }),
      body: projection === undefined ? page : page.map(projection),
    };
  };
}

interface Place {
  readonly skip: number;
  readonly limit: number;
  readonly total: number;
}

/** The `Link` header of a page; `undefined` where there is no page beside it. The next is that after `last`, if given. */
function linkHeader(url: URL, { skip, limit, total }: Place, last: unknown): string | undefined {
  const links: string[] = [];
  const link = (name: 'after' | 'skip', place: string, rel: string): void => {
    const target = new URL(url);
    target.searchParams.delete(name === 'after' ? 'skip' : 'after');
    target.searchParams.set('limit', String(limit));
    target.searchParams.set(name, place);
    links.push(`<${target.href}>; rel="${rel}"`);
  };
  if (skip + limit < total) {
    if (last === undefined) link('skip', String(skip + limit), 'next');
    else link('after', String(last), 'next');
  }
  if (skip > 0 && total > 0) link('skip', String(Math.max(0, Math.min(skip, total) - limit)), 'prev');
  return links.length === 0 ? undefined : links.join(', ');
}
