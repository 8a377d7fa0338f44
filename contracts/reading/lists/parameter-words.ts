import { plainName } from '../../../spec/resource/plain-name.ts';

/** What a query parameter asks of a list. */
export type ListRole =
  | 'limit'
  | 'offset'
  | 'page'
  | 'after'
  | 'before'
  | 'sort'
  | 'direction'
  | 'search'
  | 'select'
  | 'filters';

/** The common names, without what only spells them: `page_size`, `pageSize` and `page[size]` are the same. */
const words: ReadonlyMap<ListRole, readonly string[]> = new Map([
  ['limit', ['limit', 'perpage', 'pagesize', 'pagelimit', 'size', 'count', 'maxresults', 'maxitems', 'top', 'take']],
  ['offset', ['offset', 'skip', 'start', 'startindex', 'startat', 'pageoffset']],
  ['page', ['page', 'pagenumber', 'pageno', 'pagenum', 'pageindex']],
  [
    'after',
    [
      'cursor',
      'after',
      'startingafter',
      'startafter',
      'pagetoken',
      'nexttoken',
      'nextpagetoken',
      'nextcursor',
      'startcursor',
      'pagecursor',
      'pageafter',
      'marker',
    ],
  ],
  ['before', ['before', 'endingbefore', 'pagebefore']],
  ['sort', ['sort', 'sortby', 'order', 'orderby', 'ordering', 'sortfield', 'sortkey']],
  ['direction', ['direction', 'sortdirection', 'sortorder', 'sortdir', 'orderdirection', 'orderdir', 'dir', 'order']],
  ['search', ['q', 'search', 'query', 'keyword', 'keywords', 'searchterm']],
  ['select', ['fields', 'select', 'includefields']],
  ['filters', ['filter', 'filters', 'where']],
]);

/** The roles that a parameter may play by its name, the likeliest first. */
export function rolesOf(name: string): readonly ListRole[] {
  const plain = plainName(name);
  return [...words].filter(([, names]) => names.includes(plain)).map(([role]) => role);
}
