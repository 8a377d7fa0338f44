import type { Operation } from '../../../../../spec/operation/operation.ts';
import type { Resource } from '../../../resource/resources.ts';

/** The query by which a list shows as much as it can in one page. */
export function largestPageOf({ parameters }: Operation, { paging, pageSize }: Resource): readonly [string, string][] {
  const isKnown = parameters.some(({ in: place, name }) => place === 'query' && name === paging?.limit);
  return isKnown && paging !== undefined ? [[paging.limit, String(pageSize)]] : [];
}
