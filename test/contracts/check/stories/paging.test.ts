import { expect, test } from 'vitest';
import { pagingStories } from '../../../../contracts/check/stories/paging.ts';
import { exact, type Found, foundBy } from '../shelf/found-by.ts';
import { both, onAll } from '../shelf/lies.ts';
import type { Kept, Lie } from '../shelf/shelf.ts';
import { inQuery, notes, ref, refused, shown } from '../shelf/shelf-document.ts';

const paging = { limit: 'limit', skip: 'skip' };
const document = (headers: object, maximum: number, usual?: number): object =>
  notes({
    list: {
      parameters: [
        inQuery('limit', { type: 'integer', maximum, ...(usual !== undefined && { default: usual }) }),
        inQuery('skip'),
      ],
      responses: { 200: shown({ type: 'array', items: ref('Note') }, { headers }), ...refused(404) },
    },
  });
const linked = document({ Link: { schema: { type: 'string' } } }, 100, 100);
const small = document({ Link: { schema: { type: 'string' } } }, 3);
const plain = document({}, 100);
/** Its pages have two records where nobody asks for more; the document says so, or nothing. */
const twoByDefault = document({}, 100, 2);

const at = 'https://notes.example/notes';
type Link = (limit: number, skip: number, rel: 'next' | 'prev') => string | undefined;
const honestly: Link = (limit, skip, rel) => `<${at}?limit=${limit}&skip=${skip}>; rel="${rel}"`;

/** Names the neighbours of a page. */
const links = (link: Link = honestly, usual = 100): Lie =>
  onAll('GET', (honest, { query, path }, records) => {
    const [limit, skip] = [Number(query.get('limit') ?? usual), Number(query.get('skip') ?? 0)];
    const all = records(path).size;
    const named = [
      skip + limit < all && link(limit, skip + limit, 'next'),
      skip > 0 && link(limit, Math.max(0, skip - limit), 'prev'),
    ];
    const header = named.filter(Boolean).join(', ');
    return { ...honest(), ...(header !== '' && { headers: { Link: header } }) };
  });

/** There are some records of others. */
const among =
  (count: number): Lie =>
  (honest, _asked, records) => {
    const all = records('/notes');
    if (all.size === 0) for (let n = 1; n <= count; n++) all.set(`o${n}`, { id: `o${n}`, name: `of others ${n}` });
    return honest();
  };

/** How large a page is that is not asked for. */
const unasked = 99;
const page = (change: (records: readonly Kept[], limit: number, skip: number) => readonly Kept[]): Lie =>
  onAll('GET', (honest, { query, path }, records) => ({
    ...honest(),
    value: change([...records(path).values()], Number(query.get('limit') ?? unasked), Number(query.get('skip') ?? 0)),
  }));

/** Its pages have three records at most. */
const three = both(
  page((all, limit, skip) => all.slice(skip, skip + Math.min(3, limit))),
  links(honestly, 3),
);

/** Its pages have two records where nobody asks for more. */
const two = page((all, limit, skip) => all.slice(skip, skip + (limit === unasked ? 2 : limit)));

const pages = (
  lie: Lie,
  { only, shape = linked, others = 0 }: { only?: string; shape?: object; others?: number } = {},
): Promise<Found> =>
  foundBy(({ resource }) => pagingStories(resource), shape, both(lie, among(others)), {
    ...(only !== undefined && { only }),
    conventions: { ...exact, paging },
  });

test.each<[shape: object, others: number, lie: Lie, asked: readonly number[]]>([
  [linked, 0, links(), [41, 3]],
  [linked, 3, links(), [43, 5]],
  [small, 4, three, [43, 7]],
  [small, 9, three, [42, 10]],
  [plain, 3, (honest) => honest(), [23, 5]],
  [plain, 5, two, [23, 4]],
  [twoByDefault, 5, two, [23, 4]],
  [document({ Link: { schema: { type: 'string' } } }, 100), 5, both(two, links()), [43, 4]],
])('an honest backend is asked for its pages, and nothing is found', async (shape, others, lie, asked) => {
  expect(await pages(lie, { shape, others })).toEqual({ found: [], asked });
});

const own = 'in the same order';
const start = 'the first pages';

test.each<[what: string, story: string, lie: Lie, others: number, found: readonly string[]]>([
  [
    'shows pages that are too short',
    own,
    both(
      page((all, limit, skip) => all.slice(skip, skip + Math.min(limit, limit === 2 ? 1 : 100))),
      links(),
    ),
    0,
    ['listNote: page size', 'listNote: pages are whole'],
  ],
  [
    'shows pages that are too long',
    own,
    both(
      page((all, limit, skip) => all.slice(skip, skip + limit + 1)),
      links(),
    ),
    0,
    ['listNote: page size', 'listNote: pages are whole'],
  ],
  [
    'skips one too many',
    own,
    both(
      page((all, limit, skip) => all.slice(skip && skip + 1, skip + limit + 1)),
      links(),
    ),
    0,
    ['listNote: page size', 'listNote: pages are whole'],
  ],
  [
    'does not skip',
    own,
    both(
      page((all, limit) => all.slice(0, limit)),
      links(),
    ),
    0,
    ['listNote: page beyond the end', 'listNote: pages are whole'],
  ],
  [
    'shows the last record behind the end',
    own,
    both(
      page((all, limit, skip) => (skip >= all.length ? all.slice(-1) : all.slice(skip, skip + limit))),
      links(),
    ),
    0,
    ['listNote: page beyond the end'],
  ],
  [
    'names no page behind',
    own,
    links((limit, skip, rel) => (rel === 'prev' ? honestly(limit, skip, rel) : undefined)),
    0,
    ['listNote: neighbouring pages'],
  ],
  [
    'names other pages beside',
    own,
    links((limit, skip, rel) => `${honestly(limit, skip, rel)}, <${at}>; rel="first"`),
    0,
    [],
  ],
  [
    'names the page before where there is none',
    own,
    both(
      onAll('GET', (honest) => ({ ...honest(), headers: { Link: `<${at}?limit=1>; rel="prev"` } })),
      links(),
    ),
    0,
    ['listNote: links lead to the neighbours', 'listNote: neighbouring pages'],
  ],
  [
    'names pages without a host',
    own,
    links((limit, skip, rel) => `</notes?limit=${limit}&skip=${skip}>; rel="${rel}"`),
    0,
    ['listNote: absolute links'],
  ],
  [
    'names pages on another host',
    own,
    links((limit, skip, rel) => honestly(limit, skip, rel)?.replace('notes.example', 'other.example')),
    0,
    ['listNote: noted'],
  ],
  [
    'names pages of something else',
    own,
    links((limit, skip, rel) => honestly(limit, skip, rel)?.replace('/notes?', '/others?')),
    0,
    ['listNote: links lead to the neighbours'],
  ],
  [
    'names its pages with a slash',
    own,
    links((limit, skip, rel) => honestly(limit, skip, rel)?.replace('/notes?', '/notes/?')),
    0,
    [],
  ],
  [
    'names the page after the next',
    own,
    links((limit, skip, rel) => honestly(limit, rel === 'next' ? skip + 1 : skip, rel)),
    0,
    ['listNote: links lead to the neighbours'],
  ],
  [
    'names this page as the one before',
    own,
    links((limit, skip, rel) => honestly(limit, rel === 'prev' ? skip + limit : skip, rel)),
    0,
    ['listNote: links lead to the neighbours'],
  ],
  [
    'shows fewer by default',
    start,
    both(
      page((all, limit, skip) => all.slice(skip, skip + (limit === unasked ? 2 : limit))),
      links(),
    ),
    3,
    ['listNote: the default page'],
  ],
  [
    'begins behind the first',
    start,
    both(
      page((all, limit, skip) => all.slice(skip + (limit === 2 ? 1 : 0), skip + limit)),
      links(),
    ),
    5,
    ['listNote: pages are whole'],
  ],
  [
    'shows three on a page of two',
    start,
    both(
      page((all, limit, skip) => all.slice(skip, skip + (limit === 2 ? 4 : limit))),
      links(),
    ),
    5,
    ['listNote: pages are whole'],
  ],
  [
    'names a page behind the only one',
    start,
    both(
      onAll('GET', (honest) => ({ ...honest(), headers: { Link: honestly(100, 100, 'next') ?? '' } })),
      links(),
    ),
    3,
    ['listNote: neighbouring pages'],
  ],
])('a backend that %s: %s', async (_what, story, lie, others, found) => {
  const said = await pages(lie, { only: story, others });
  expect(said.found).toEqual(found);
});
