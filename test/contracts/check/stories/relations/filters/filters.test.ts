import { expect, test } from 'vitest';
import type { CheckPlan } from '../../../../../../contracts/check/session/check-plan.ts';
import { filterStories } from '../../../../../../contracts/check/stories/relations/filters/filters.ts';
import { presentFilterStories } from '../../../../../../contracts/check/stories/relations/filters/present-filters.ts';
import { sortedListStories } from '../../../../../../contracts/check/stories/relations/filters/sorted-lists.ts';
import { type Found, foundBy } from '../../../shelf/found-by.ts';
import { both, onAll, onOne, saying } from '../../../shelf/lies.ts';
import type { Kept, Lie } from '../../../shelf/shelf.ts';
import type { SmallSession } from '../../../small-session.ts';
import { type Api, documents, type Fits, filtering, fits, inOrder } from './filtered-notes.ts';

const of =
  (make: (small: SmallSession, resource: SmallSession['resource']) => readonly CheckPlan[]) =>
  (small: SmallSession): readonly CheckPlan[] =>
    small.session.resources.filter(({ name }) => name === 'notes').flatMap((one) => make(small, one));
const stories = {
  filters: of(({ session }, resource) => filterStories(session, resource)),
  present: of((_small, resource) => presentFilterStories(resource)),
  sorted: of(({ session }, resource) => sortedListStories(session, resource)),
};
type Story = keyof typeof stories;

const among: Lie = (honest, _asked, at) => {
  const all = at('/notes');
  const others: readonly Kept[] = [
    { id: 'a', name: 'a', kind: 'saw', pages: 3 },
    { id: 'b', name: 'b', kind: 'hammer', pages: 7 },
    { id: 'c', name: 'c' },
  ];
  if (all.size === 0) for (const one of others) all.set(one.id, { ...one });
  return honest();
};
const look = (story: Story, api: Api, lie: Lie, only = ''): Promise<Found> =>
  foundBy(stories[story], documents[api], both(among, lie), { only });

test.each<[story: Story, api: Api, lie: Lie, asked: readonly number[]]>([
  ['filters', 'whole', filtering(), [12, 11, 17, 12, 18, 5]],
  ['filters', 'paged', filtering({ isPaged: true }), [12, 11, 17, 12, 18, 5]],
  ['present', 'present', filtering(), [2, 2, 1]],
  ['sorted', 'whole', filtering(), [9]],
])('an honest backend is asked by filters, and nothing is found: %s, %s', async (story, api, lie, asked) => {
  expect(await look(story, api, lie)).toEqual({ found: [], asked });
});

const but =
  (name: string, otherwise: Fits): Fits =>
  (one, asked, value) =>
    asked === name ? otherwise(one, asked, value) : fits(one, asked, value);
const first = onAll('GET', (honest, { path }) => {
  const said = honest();
  const items: unknown = Object(said.value).items;
  return path === '/notes' && Array.isArray(items) ? { ...said, value: { items: items.slice(0, 1) } } : said;
});
const none = onAll('GET', (honest, { path, query }) =>
  path === '/notes' && query.size > 0 ? { status: 200, value: { items: [] } } : honest(),
);

test.each<[what: string, story: Story, only: string, lie: Lie, api: Api, found: readonly string[]]>([
  [
    'sees no kind',
    'filters',
    'the filter kind',
    filtering({ fit: but('kind', () => true) }),
    'whole',
    ['listNote: filter kind'],
  ],
  [
    'shows none of a kind',
    'filters',
    'the filter kind',
    filtering({ fit: but('kind', () => false) }),
    'whole',
    ['listNote: filter kind'],
  ],
  [
    'shows also what has no kind',
    'filters',
    'the filter kind',
    filtering({ fit: but('kind', (one, _name, value) => [value, undefined].includes(Object(one)['kind'])) }),
    'whole',
    ['listNote: filter kind'],
  ],
  [
    'knows one kind',
    'filters',
    'the filter kind',
    filtering({ fit: but('kind', (one, _name, value) => value === 'saw' || one['kind'] === value) }),
    'whole',
    ['listNote: filter kind'],
  ],
  [
    'shows what has more, only',
    'filters',
    'the filter least',
    filtering({ fit: but('least', (one, _name, value) => Number(one['pages']) > Number(value)) }),
    'whole',
    ['listNote: filter least'],
  ],
  [
    'shows what has less',
    'filters',
    'the filter least',
    filtering({ fit: but('least', (one, _name, value) => Number(one['pages']) <= Number(value)) }),
    'whole',
    ['listNote: filter least'],
  ],
  [
    'sees no author',
    'filters',
    'the filter author',
    filtering({ fit: but('author', () => true) }),
    'whole',
    ['listNote: filter author'],
  ],
  [
    'refuses an author',
    'filters',
    'the filter author',
    onAll('GET', (honest, { query }) => (query.has('author') ? { status: 404 } : honest())),
    'whole',
    ['listNote: success', 'listNote: undocumented-status'],
  ],
  [
    'shows either',
    'filters',
    'together',
    filtering({ combine: 'some' }),
    'whole',
    ['listNote: filters kind and least', 'listNote: filters least and author'],
  ],
  [
    'sees the last filter',
    'filters',
    'together',
    filtering({ combine: 'last' }),
    'whole',
    ['listNote: filters kind and least', 'listNote: filters least and author'],
  ],
  [
    'shows nothing by two filters',
    'filters',
    'together',
    both(
      onAll('GET', (honest, { query }) => (query.size > 1 ? { status: 200, value: [] } : honest())),
      filtering(),
    ),
    'whole',
    ['listNote: filters kind and least', 'listNote: filters least and author'],
  ],
  [
    'takes one filter at a time',
    'filters',
    'together',
    both(
      onAll('GET', (honest, { query }) => (query.size > 1 ? { status: 422 } : honest())),
      filtering(),
    ),
    'whole',
    ['listNote: noted'],
  ],
  [
    'breaks by two filters',
    'filters',
    'together',
    both(
      onAll('GET', (honest, { query }) => (query.size > 1 ? { status: 500 } : honest())),
      filtering(),
    ),
    'whole',
    ['listNote: success', 'listNote: undocumented-status'],
  ],
  [
    'shows what is closed',
    'filters',
    'alone',
    filtering({ shows: () => () => true }),
    'whole',
    ['listNote: filter closed'],
  ],
  [
    'shows nothing that is closed',
    'filters',
    'alone',
    filtering({ shows: () => (one) => one['closedBy'] === undefined }),
    'whole',
    ['listNote: filter closed'],
  ],
  [
    'shows closed ones alone where it is asked for them',
    'filters',
    'alone',
    filtering({ shows: (closed) => (one) => (closed === 'true') === (one['closedBy'] !== undefined) }),
    'whole',
    [],
  ],
  [
    'shows one to a page',
    'filters',
    'the filter kind',
    both(first, filtering({ isPaged: true })),
    'paged',
    ['listNote: noted'],
  ],
  ['shows one to a page', 'filters', 'alone', both(first, filtering({ isPaged: true })), 'paged', ['listNote: noted']],
  [
    'shows nothing where it is asked for something',
    'filters',
    'the filter kind',
    both(none, filtering({ isPaged: true })),
    'paged',
    ['listNote: filter kind'],
  ],
  [
    'sees no kind',
    'present',
    'kind',
    filtering({ fit: but('kind', () => true) }),
    'present',
    ['listNote: filter kind'],
  ],
  [
    'shows none of a kind',
    'present',
    'kind',
    filtering({ fit: but('kind', () => false) }),
    'present',
    ['listNote: filter kind'],
  ],
  [
    'shows what has more, only',
    'present',
    'least',
    filtering({ fit: but('least', (one, _name, value) => Number(one['pages']) > Number(value)) }),
    'present',
    ['listNote: filter least'],
  ],
  [
    'shows none of a kind, that is gone',
    'present',
    'kind',
    both(onOne('GET', saying(404)), filtering({ fit: but('kind', () => false) })),
    'present',
    [],
  ],
  [
    'refuses a kind',
    'present',
    'kind',
    onAll('GET', (honest, { query }) => (query.has('kind') ? { status: 400 } : honest())),
    'present',
    ['listNote: success'],
  ],
  ['shows as they were made', 'sorted', '', filtering({ order: (all) => all }), 'whole', ['listNote: sort sort']],
  [
    'shows the newest first',
    'sorted',
    '',
    filtering({ order: (all) => all.toReversed() }),
    'whole',
    ['listNote: sort sort'],
  ],
  [
    'sees no -',
    'sorted',
    '',
    filtering({ order: (all, sort) => inOrder(all, sort.replace('-', '')) }),
    'whole',
    ['listNote: sort sort'],
  ],
  [
    'shows the other way round',
    'sorted',
    '',
    filtering({ order: (all, sort) => inOrder(all, sort).reverse() }),
    'whole',
    ['listNote: sort sort'],
  ],
  [
    'refuses to sort',
    'sorted',
    '',
    onAll('GET', (honest, { query }) => (query.has('sort') ? { status: 400 } : honest())),
    'whole',
    ['listNote: success'],
  ],
  ['shows none where it sorts', 'sorted', '', filtering({ order: () => [] }), 'whole', ['listNote: noted']],
])('a backend that %s: %s, %s', async (_what, story, only, lie, api, found) => {
  const said = await look(story, api, lie, only);
  expect(said.found).toEqual(found);
});
