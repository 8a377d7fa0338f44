import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { isUnfiltered, type PageWay, pageWayOf } from '../inferred/page-way.ts';
import { idsOf, listedRecords } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckSession } from '../session/session.ts';
import { mayHavePages } from './envelope-pages.ts';
import { nextCursor, tellsOfEnd, tellsOfMore, totalIn } from './next-page.ts';

/** The pages of a list, one after the other. */
export interface Walk {
  readonly exchanges: readonly Exchange[];
  readonly records: readonly JsonObject[];
  /** `whole`: nothing is left; `cut`: it cannot be known, or would take too long; `loop`: a cursor led back. */
  readonly end: 'whole' | 'cut' | 'loop';
}

/** So many pages of a list are read, where nobody says otherwise. */
const fewPages = 20;

/** What reading pages needs of a check's session. */
export type PageWalker = Pick<CheckSession, 'send' | 'contract'>;

/** A list without pages that shows as many may well be one page of more. */
const fewRecords = 50;

/** Reads a list to its end, page by page; `size`: how many records each page has, the most that may be where left out. */
export async function walkPages(
  session: PageWalker,
  resource: Resource,
  list: Operation,
  size?: number,
  maxPages: number = fewPages,
): Promise<Walk> {
  const way = pageWayOf(session.contract.document, list);
  const exchanges: Exchange[] = [];
  const records: JsonObject[] = [];
  const walked = (end: Walk['end']): Walk => ({ exchanges, records, end });
  const asked = way?.limit && Math.min(Math.max(size ?? way.limit.max, way.limit.min), way.limit.max);
  const isPlain = isUnfiltered(session.contract.document, list, way);
  const isWhole =
    isPlain &&
    // Where no name tells of pages, any parameter may.
    (way !== undefined || list.parameters.every(({ in: place }) => place !== 'query'));
  const cursors = new Set<string>();
  let cursor: string | undefined;
  for (let number = 0; number < maxPages; number++) {
    const query = queryOf(way, asked, number, records.length, cursor);
    const exchange = await session.send({ operation: list, pathParameters: resource.above ?? {}, query });
    const { response } = exchange;
    if (response.status >= 300) return walked('cut');
    const shown = listedRecords(response, resource);
    exchanges.push(exchange);
    const isSeen = shown.length > 0 && idsOf(shown, resource).every((id) => idsOf(records, resource).includes(id));
    records.push(...shown);
    // A page that shows nothing new leads nowhere, wherever it was asked to begin.
    if (isSeen && way?.place !== undefined && way.place.kind !== 'cursor') return walked('loop');
    if (way?.place?.kind === 'cursor') {
      cursor = nextCursor(response, way.place.name);
      if (cursor === undefined) {
        // A full page without a word of a next one may be followed by one that begins behind its last record.
        const isLast = asked === undefined || shown.length < asked || tellsOfEnd(response);
        return walked(isWhole && isLast && !tellsOfMore(response, records.length) ? 'whole' : 'cut');
      }
      if (cursors.has(cursor)) return walked('loop');
      cursors.add(cursor);
    } else if (way?.place === undefined) {
      // Who counts as many as are shown says that there are no more.
      const isCounted = isPlain && totalIn(response)?.total === shown.length;
      const isAll =
        (isCounted || (isWhole && !mayHavePages(session.contract, resource, list))) &&
        shown.length < Math.min(fewRecords, asked ?? fewRecords);
      return walked(isAll && !tellsOfMore(response, shown.length) ? 'whole' : 'cut');
    } else if (shown.length === 0) {
      return walked(isWhole && asked !== undefined ? 'whole' : 'cut');
    }
  }
  return walked('cut');
}

function queryOf(
  way: PageWay | undefined,
  size: number | undefined,
  number: number,
  seen: number,
  cursor: string | undefined,
): (readonly [string, string])[] {
  const query: [string, string][] = [];
  if (way?.limit !== undefined && size !== undefined) query.push([way.limit.name, String(size)]);
  const { place } = way ?? {};
  if (place?.kind === 'cursor' && cursor !== undefined) query.push([place.name, cursor]);
  // Where a page may be short, the next one begins behind what was asked for all the same.
  if (place?.kind === 'offset') query.push([place.name, String(size === undefined ? seen : size * number)]);
  if (place?.kind === 'page') query.push([place.name, String(place.first + number)]);
  return query;
}
