import type { Call } from '../../engine/behaviours/behaviour.ts';
import type { RecordCollection } from '../../engine/store/collection.ts';
import type { Refusal } from '../../engine/wire/problem.ts';
import type { MockResponse } from '../../engine/wire/response.ts';
import type { AlwaysShown } from './always-shown.ts';
import { readProjection } from './projection.ts';

/** The page size where none is asked for, and the largest. */
const pageSize = 1000;

/** How an empty list is returned: 200 with `[]`, or 204 with no body, as sibling resources do. */
export type EmptyListStatus = 200 | 204;

/** Responds with a list: paged, projected, with the neighbouring pages in a `Link` header. */
export function listing(
  emptyStatus: EmptyListStatus,
  alwaysShown: AlwaysShown,
): (call: Call, collection: RecordCollection) => MockResponse | Refusal {
  return ({ operation, parameters, request }, collection) => {
    const { limit = pageSize, skip = 0, include, exclude } = parameters.query;
    const size = Number(limit);
    const offset = Number(skip);
    const projection = readProjection(include, exclude, alwaysShown(operation));
    if (projection !== undefined && 'message' in projection) {
      return { problem: { kind: 'invalid-query', message: projection.message } };
    }
    const page = collection.page(offset, size);
    if (page.length === 0 && emptyStatus === 204) return { status: 204 };
    const link = linkHeader(request.url, offset, size, collection.size);
    return {
      status: 200,
      ...(link !== undefined && { headers: { link } }),
      body: projection === undefined ? page : page.map(projection),
    };
  };
}

/** The `Link` header of a page; `undefined` where there is no page beside it. */
function linkHeader(url: URL, skip: number, limit: number, total: number): string | undefined {
  const links: string[] = [];
  const link = (to: number, rel: string): void => {
    const target = new URL(url);
    target.searchParams.set('limit', String(limit));
    target.searchParams.set('skip', String(to));
    links.push(`<${target.href}>; rel="${rel}"`);
  };
  if (skip + limit < total) link(skip + limit, 'next');
  if (skip > 0 && total > 0) link(Math.max(0, Math.min(skip, total) - limit), 'prev');
  return links.length === 0 ? undefined : links.join(', ');
}
