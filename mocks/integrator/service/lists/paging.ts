import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Call } from '../../../engine/behaviours/behaviour.ts';
import { readProjection } from '../../../engine/lists/projection.ts';
import type { RecordCollection } from '../../../engine/store/collection.ts';
import type { Refusal } from '../../../engine/wire/problem.ts';
import type { MockResponse } from '../../../engine/wire/response.ts';
import type { ListOptions } from './list-options.ts';
import type { RecordShape } from './record-shape.ts';

/**
 * Responds with a list: paged, projected, with the neighbouring pages in a `Link` header.
 *
 * @param lists How; looked at with each list, since a test may choose otherwise at any moment.
 */
export function listing(
  lists: ListOptions,
  recordShape: RecordShape,
  pageSizeOf: (list: Operation) => number,
): (call: Call, collection: RecordCollection) => MockResponse | Refusal {
  return ({ operation, parameters, request }, collection) => {
    const { emptyList, nextLink, linkHeader } = lists;
    const { limit = pageSizeOf(operation), skip = 0, after, include, exclude } = parameters.query;
    const size = Number(limit);
    const offset = after === undefined ? Number(skip) : collection.placeAfter(String(after));
    const projection = readProjection(include, exclude, recordShape(operation));
    if (projection !== undefined && 'message' in projection) {
      return { problem: { kind: 'invalid-query', message: projection.message } };
    }
    const page = collection.page(offset, size);
    // A document that is older than the parameter has no use for it.
    const takes = (parameter: string): boolean =>
      operation.parameters.some(({ in: place, name }) => place === 'query' && name === parameter);
    const last = takes('after') && nextLink === 'after' ? page.at(-1)?.['_id'] : undefined;
    // Where no request can ask for another page, none is named.
    const hasPages = takes('after') || takes('skip');
    const place = { skip: offset, limit: size, total: collection.size };
    const links = hasPages ? linksOf(request.url, place, last, linkHeader === 'always') : [];
    const headers = links.length === 0 ? {} : { headers: { link: links.join(', ') } };
    if (page.length === 0 && emptyList === 204) return { status: 204, ...(linkHeader === 'always' && headers) };
    return {
      status: 200,
      ...headers,
      body: projection === undefined ? page : page.map(projection),
    };
  };
}

interface Place {
  readonly skip: number;
  readonly limit: number;
  readonly total: number;
}

/** What the `Link` header of a page names: the pages beside it, and the first if wanted. The next is that after `last`, if given. */
function linksOf(url: URL, { skip, limit, total }: Place, last: unknown, withFirst: boolean): readonly string[] {
  const links: string[] = [];
  const link = (name: 'after' | 'skip', place: string | undefined, rel: string): void => {
    const target = new URL(url);
    target.searchParams.delete(name === 'after' ? 'skip' : 'after');
    target.searchParams.set('limit', String(limit));
    if (place === undefined) target.searchParams.delete(name);
    else target.searchParams.set(name, place);
    links.push(`<${target.href}>; rel="${rel}"`);
  };
  if (skip + limit < total) {
    if (last === undefined) link('skip', String(skip + limit), 'next');
    else link('after', String(last), 'next');
  }
  if (skip > 0 && total > 0) link('skip', String(Math.max(0, Math.min(skip, total) - limit)), 'prev');
  if (withFirst) link('skip', undefined, 'first');
  return links;
}
