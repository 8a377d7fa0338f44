import { expect, test } from 'vitest';
import { mayHavePages } from '../../../../contracts/check/pages/envelope-pages.ts';
import { isOfTheRun } from '../../../../contracts/check/pages/own-list.ts';
import { inQuery, notes, ref, shown } from '../shelf/shelf-document.ts';
import { exchanged, operationIn, smallSession } from '../small-session.ts';

const array = { type: 'array', items: ref('Note') };
const list = (schema: object, ...parameters: readonly object[]): object =>
  notes({ list: { parameters, responses: { 200: shown(schema) } } });
const bare = smallSession(list(array));
const paged = smallSession(list(array, inQuery('limit'), inQuery('skip')));
const exchange = exchanged(operationIn(bare.session, 'listNote'), 200, []);
const records = (count: number): readonly { readonly id: string }[] =>
  Array.from({ length: count }, (_, at) => ({ id: `n${at}` }));
const own = (...ids: readonly string[]) => ids.map((id) => ({ id, record: { id }, exchange }));

test.each<
  [
    what: string,
    count: number,
    ids: readonly string[],
    above: Readonly<Record<string, string>> | undefined,
    small: typeof bare,
    isOwn: boolean,
  ]
>([
  ['a few records of the run', 3, ['n0', 'n2'], { shelfId: 's' }, bare, true],
  ['nine records', 9, ['n0'], { shelfId: 's' }, bare, true],
  ['ten records', 10, ['n0'], { shelfId: 's' }, bare, false],
  ['not all of the run', 3, ['n0', 'n7'], { shelfId: 's' }, bare, false],
  ['a few records of an account', 3, ['n0'], {}, bare, false],
  ['a few records of nobody knows whom', 3, ['n0'], undefined, bare, false],
  ['a page', 3, ['n0'], { shelfId: 's' }, paged, false],
])(
  'a list that shows %s holds what the run has made, or may hold more',
  (_what, count, ids, above, { session, resource }, isOwn) => {
    const below = { ...resource, above };
    expect(isOfTheRun(session, below, records(count), own(...ids))).toBe(isOwn);
    expect(isOfTheRun(session, { ...below, list: undefined }, records(count), own(...ids))).toBe(false);
  },
);

const envelope = (more: object, isOpen = false): object => ({
  type: 'object',
  additionalProperties: isOpen,
  properties: { items: array, ...more },
});

test.each<[what: string, schema: object, may: boolean]>([
  ['has no envelope', array, false],
  ['has nothing beside its records', envelope({}), false],
  ['may have anything beside them', envelope({}, true), true],
  ['has a count beside them', envelope({ count: {} }), false],
  ...[
    'next',
    'prevPage',
    'cursor',
    'paging',
    'page',
    'pagination',
    'hasMore',
    'offset',
    'limit',
    'size',
    'links',
    'meta',
    'pageToken',
    'first',
    'last',
  ].map((name): [string, object, boolean] => [`has a ${name} beside them`, envelope({ [name]: {} }), true]),
])('whether a list shows a page only, where it %s', (_what, schema, may) => {
  const { session, resource } = smallSession(list(schema));
  if (resource.list === undefined) throw new Error('Notes are listed.');
  expect(mayHavePages(session.contract, resource, resource.list)).toBe(may);
});
