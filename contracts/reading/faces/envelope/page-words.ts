import type { OtherPage, PageFacts } from '../../basis/page-facts.ts';

/** Where a list has more than the page which it shows, and what is on that. */
export interface ShownPage extends PageFacts {
  /** How many records the page has. */
  readonly shown: number;
  /** What the envelope calls the list. */
  readonly listName?: string;
}

/** A name without what only spells it, and without the `X-` of a header. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(x-|\$|@odata\.)/, '')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * What a field or a header of a list says of its page, by the names that are common for it: the values that it may have,
 * the likeliest first. `undefined` where the name means no such thing.
 *
 * @param others The names that stand beside it: a `count` beside a `total` counts the page.
 */
export function pageValues(name: string, page: ShownPage, others: Iterable<string>): readonly unknown[] | undefined {
  const plain = plainName(name);
  const { total, limit, offset, shown, number, firstNumber, isLast, next, previous } = page;
  const pages = limit === undefined || limit === 0 ? 1 : Math.max(1, Math.ceil(total / limit));
  if (/^total(count|results?|items|elements|records|entries|size|hits|rows)?$/.test(plain))
    return [total, String(total)];
  if (/^(count|size|numberofelements|pagecount|results)$/.test(plain) || /^count(results|items|records)$/.test(plain)) {
    if (plain === 'pagecount' || plain === 'results') return plain === 'results' ? [total] : [pages];
    const isCounted = [...others].some((other) => /^total|^(record|item)count$/.test(plainName(other)));
    if (plain === 'size') return isCounted ? [limit ?? shown] : [total];
    return [isCounted ? shown : total];
  }
  if (/^(item|record|result)s?count$/.test(plain)) return [total];
  if (page.listName !== undefined && counts(plain, plainName(page.listName))) return [total];
  if (/^(totalpages?|pages|lastpage|totalpagecount)$/.test(plain)) {
    if (plain === 'lastpage') return [pages - 1 + firstNumber];
    // Of nothing there is no page, unless the document wants one.
    return total === 0 ? [0, 1] : [pages];
  }
  // `first` and `last` may be addresses too: those are no booleans.
  if (/^(is)?first(page)?$/.test(plain)) return [offset === 0];
  if (/^(is)?last$/.test(plain)) return [isLast];
  if (/^(is)?empty$/.test(plain)) return [shown === 0];
  if (/^(limit|perpage|pagesize|itemsperpage|maxresults)$/.test(plain)) return [limit ?? shown];
  if (/^(offset|skip|start|startat|startindex)$/.test(plain)) return [offset + (page.firstOffset ?? 0)];
  // SCIM says by a name what kind of a response it is.
  if (name === 'schemas' && [...others].includes('totalResults'))
    return [['urn:ietf:params:scim:api:messages:2.0:ListResponse']];
  if (/^(page|pagenumber|currentpage|number|pageindex)$/.test(plain)) return [number, String(number)];
  if (/^(hasmore|hasnext|hasnextpage|more|moreitems|istruncated)$/.test(plain)) return [!isLast];
  if (/^(hasprevious|hasprev|haspreviouspage|hasprevpage)$/.test(plain)) return [previous !== undefined];
  if (/^self(link|url)?$/.test(plain)) return [page.self, { href: page.self }];
  if (/next|^cursor$|^after$|^endcursor$|continuation/.test(plain)) return next && linkValues(plain, next);
  if (/^prev/.test(plain)) return previous && linkValues(plain, previous);
  return undefined;
}

/** Whether a name says how many there are of what a list is called. */
function counts(plain: string, list: string): boolean {
  return [`${list}count`, `total${list}`, `numberof${list}`, `num${list}`].includes(plain);
}

/** What another page is called: by its address, by a cursor, or by its number. */
function linkValues(plain: string, { url, cursor, number, offset }: OtherPage): readonly unknown[] {
  const cursors = cursor === '' ? [] : [cursor];
  const numbers = number === undefined ? [offset] : [number];
  if (/offset|skip|start$/.test(plain)) return [offset, String(offset)];
  if (/cursor|token|after|id$|continuation/.test(plain)) return [...cursors, ...numbers, url];
  const addresses = [url, { href: url }, { url }];
  // `next_page` may be a number, or the address of the page.
  return /page$/.test(plain) ? [...numbers, ...addresses, ...cursors] : [...addresses, ...cursors, ...numbers];
}

/** The `Link` header of a page: the pages beside it. `undefined` where there are none. */
export function linkHeader({ next, previous }: PageFacts): string | undefined {
  const links = [
    ...(next === undefined ? [] : [`<${next.url}>; rel="next"`]),
    ...(previous === undefined ? [] : [`<${previous.url}>; rel="prev"`]),
  ];
  return links.length === 0 ? undefined : links.join(', ');
}
