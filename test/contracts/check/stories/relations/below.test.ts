import { expect, test } from 'vitest';
import type { CheckPlan } from '../../../../../contracts/check/session/check-plan.ts';
import { belowStories } from '../../../../../contracts/check/stories/places/below.ts';
import { childStories } from '../../../../../contracts/check/stories/relations/children.ts';
import { missingParentStories } from '../../../../../contracts/check/stories/relations/missing-parents.ts';
import { shownBelowStories } from '../../../../../contracts/check/stories/relations/shown-below.ts';
import { viewStories } from '../../../../../contracts/check/stories/relations/views.ts';
import { exact, type Found, foundBy } from '../../shelf/found-by.ts';
import { both, onAll, onOne, saying, showing } from '../../shelf/lies.ts';
import type { Lie } from '../../shelf/shelf.ts';
import { collection, documentOf, inPath, note, ref, refused, shown } from '../../shelf/shelf-document.ts';
import type { SmallSession } from '../../small-session.ts';

const below = (operation: object): object => ({ parameters: [inPath('authorId')], get: operation });
/** Authors with pages below them, notes that refer to them and are shown below, too, and a word about each. */
const document = documentOf(
  {
    ...collection('/authors', 'Author'),
    ...collection('/authors/{authorId}/pages', 'Page'),
    ...collection('/notes', 'Note'),
    '/authors/{authorId}/notes': below({
      operationId: 'viewNotes',
      'x-view-of': 'notes',
      'x-view-by': 'authorId',
      responses: { 200: shown({ type: 'array', items: ref('Note') }), ...refused(404) },
    }),
    '/authors/{authorId}/words': below({
      operationId: 'readWords',
      responses: { 200: shown({ type: 'array', items: { type: 'string' } }), ...refused(404) },
    }),
  },
  {
    Author: note,
    Page: note,
    Note: { ...note, properties: { ...note.properties, authorId: { type: 'string', 'x-references': 'authors' } } },
  },
);

/** Shows below an author what refers to it. */
const viewing: Lie = (honest, { path }, at) => {
  const [, above, author = '', last] = path.split('/');
  if (above !== 'authors' || (last !== 'notes' && last !== 'words')) return honest();
  if (!at('/authors').has(author)) return { status: 404 };
  const notes = [...at('/notes').values()].filter(({ authorId }) => authorId === author);
  return { status: 200, value: last === 'notes' ? notes : ['a word'] };
};

type Maker = (session: SmallSession['session'], resource: SmallSession['resource']) => readonly CheckPlan[];
const of =
  (make: Maker, name: string) =>
  ({ session }: SmallSession): readonly CheckPlan[] =>
    session.resources.filter((one) => one.name === name).flatMap((one) => make(session, one));
const stories = {
  children: of(childStories, 'pages'),
  views: of(viewStories, 'notes'),
  'missing parents': of(missingParentStories, 'authors'),
  'what is shown below': of(shownBelowStories, 'authors'),
  'what stands below': of(belowStories, 'pages'),
};
type Story = keyof typeof stories;

const look = (story: Story, lie: Lie = (honest) => honest(), isExact = false): Promise<Found> =>
  foundBy(stories[story], document, both(lie, viewing), isExact ? { conventions: exact } : {});

test.each<[story: Story, asked: readonly number[]]>([
  ['children', [11]],
  ['views', [14]],
  ['missing parents', [6, 5]],
  ['what is shown below', [4]],
  ['what stands below', [8, 8]],
])('an honest backend is asked for %s, and nothing is found', async (story, asked) => {
  expect(await look(story)).toEqual({ found: [], asked });
});

const at =
  (last: string, lie: Lie): Lie =>
  (honest, asked, records) =>
    asked.path.endsWith(`/${last}`) && asked.id === undefined ? lie(honest, asked, records) : honest();
const pagesOfAll: Lie = (honest, { path }, records) => ({
  ...honest(),
  value: ['n1', 'n2', 'n3', 'n4'].flatMap((id) => [...records(path.replace(/n\d/, id)).values()]),
});
const all: Lie = (_honest, _asked, records) => ({ status: 200, value: [...records('/notes').values()] });
/** Does what is asked below a record as if the record were there. */
const heedless =
  (method: string, at: 'one' | 'all'): Lie =>
  (honest, asked, records) => {
    const [, , author = ''] = asked.path.split('/');
    const isOne = asked.id !== undefined;
    if (
      !asked.path.endsWith('/pages') ||
      asked.method !== method ||
      isOne !== (at === 'one') ||
      records('/authors').has(author)
    )
      return honest();
    records('/authors').set(author, { id: author });
    const said = honest();
    records('/authors').delete(author);
    return said;
  };
const anywhere: Lie = (honest, asked, records) => {
  if (!asked.path.endsWith('/pages') || asked.id === undefined || asked.method !== 'GET') return honest();
  const there = ['n1', 'n2', 'n3', 'n4', 'n5']
    .map((id) => records(asked.path.replace(/n\d/, id)).get(asked.id ?? ''))
    .find((one) => one !== undefined);
  return there === undefined ? { status: 404 } : { status: 200, value: there };
};
const renamed = showing((value) => (Array.isArray(value) ? value.map((one) => ({ ...one, name: 'x' })) : value));
const kept = onOne('DELETE', (honest, { path }, records) =>
  path === '/authors' && [...Array(9).keys()].some((id) => records(`/authors/n${id}/pages`).size > 0)
    ? { status: 422 }
    : honest(),
);

test.each<[what: string, story: Story, lie: Lie, found: readonly string[]]>([
  ['lists the pages of all', 'children', at('pages', onAll('GET', pagesOfAll)), ['listPage: list shows no other']],
  [
    'lists no pages',
    'children',
    at('pages', (honest, { method }) => (method === 'GET' ? { status: 422 } : honest())),
    ['listPage: success'],
  ],
  [
    'shows the notes of all',
    'views',
    at('notes', (honest, asked, records) => (asked.path === '/notes' ? honest() : all(honest, asked, records))),
    ['viewNotes: view shows no other'],
  ],
  [
    'shows no notes',
    'views',
    at('notes', (honest, asked) => (asked.path === '/notes' ? honest() : { status: 200, value: [] })),
    ['viewNotes: view shows its own'],
  ],
  [
    'shows its notes under another name',
    'views',
    at('notes', (honest, asked, records) => (asked.path === '/notes' ? honest() : renamed(honest, asked, records))),
    ['viewNotes: list shows the record'],
  ],
  [
    'shows no notes of those without any',
    'views',
    at('notes', (honest, asked) => (asked.path === '/notes' ? honest() : { status: 404 })),
    ['viewNotes: success'],
  ],
  [
    'shows the notes of those who are gone',
    'views',
    at('notes', (honest, asked) =>
      asked.path !== '/notes' && honest().status === 404 ? { status: 200, value: [] } : honest(),
    ),
    [],
  ],
  ['lists what is below nobody', 'missing parents', heedless('GET', 'all'), ['listPage: refusal unknown-record']],
  ['makes what is below nobody', 'missing parents', heedless('POST', 'all'), ['createPage: refusal unknown-record']],
  ['deletes nobody', 'missing parents', onOne('DELETE', saying(204)), []],
  [
    'shows no word',
    'what is shown below',
    at('words', saying(500)),
    ['readWords: success', 'readWords: undocumented-status'],
  ],
  ['has no word', 'what is shown below', at('words', saying(404)), []],
  [
    'keeps a page without its author',
    'what stands below',
    heedless('GET', 'one'),
    ['readPage: refusal unknown-record'],
  ],
  ['finds a page below any author', 'what stands below', anywhere, ['readPage: refusal unknown-record']],
  ['keeps an author who has pages', 'what stands below', kept, []],
  [
    'finds no pages',
    'what stands below',
    (honest, asked) =>
      asked.path.endsWith('/pages') && asked.id !== undefined && asked.method === 'GET' ? { status: 404 } : honest(),
    [],
  ],
])('a backend that %s', async (_what, story, lie, found) => {
  const said = await look(story, lie);
  expect(said.found).toEqual(found);
});

test.each<[what: string, lie: Lie, found: readonly string[]]>([
  ['shows a word while its record is there', (honest) => honest(), []],
  ['has no word', at('words', saying(404)), ['readWords: success']],
  ['has a word of those who are gone', at('words', saying(200, [])), ['readWords: refusal unknown-record']],
])('a backend that promises more than its document, and %s', async (_what, lie, found) => {
  const said = await look('what is shown below', lie, true);
  expect(said.found).toEqual(found);
});
