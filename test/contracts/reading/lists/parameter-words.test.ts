import { expect, test } from 'vitest';
import { type ListRole, rolesOf } from '../../../../contracts/reading/lists/parameter-words.ts';

test.each<[roles: readonly ListRole[], names: readonly string[]]>([
  [
    ['limit'],
    [
      'limit',
      'per_page',
      'pageSize',
      'page[size]',
      'page[limit]',
      'size',
      'count',
      'max_results',
      'maxItems',
      '$top',
      'take',
    ],
  ],
  [['offset'], ['offset', '$skip', 'start', 'startIndex', 'start_at', 'page[offset]']],
  [['page'], ['page', 'page_number', 'pageNo', 'pageNum', 'pageIndex']],
  [['after'], ['cursor', 'after', 'starting_after', 'startAfter', 'pageToken', 'next_token', 'nextPageToken']],
  [['after'], ['nextCursor', 'start_cursor', 'page[cursor]', 'page[after]', 'marker']],
  [['before'], ['before', 'ending_before', 'page[before]']],
  [['sort'], ['sort', 'sort_by', 'orderBy', 'ordering', 'sortField', 'sort_key']],
  [['direction'], ['direction', 'sortDirection', 'sort_order', 'sortDir', 'orderDirection', 'order_dir', 'dir']],
  [
    ['sort', 'direction'],
    ['order', 'ORDER'],
  ],
  [['search'], ['q', 'search', 'query', 'keyword', 'keywords', 'search_term']],
  [['select'], ['fields', '$select', 'include_fields']],
  [['filters'], ['filter', 'filters', 'where']],
  [[], ['name', 'limits', 'sorted', 'id', '']],
])('a query parameter is known by its name to play %j', (roles, names) => {
  expect(names.map((name) => [name, rolesOf(name)])).toEqual(names.map((name) => [name, roles]));
});
