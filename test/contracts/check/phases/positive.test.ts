import { expect, test } from 'vitest';
import { positivePlans } from '../../../../contracts/check/phases/positive.ts';
import { jsonContent } from '../../small-contract.ts';
import { exact, type Found, foundBy } from '../shelf/found-by.ts';
import { both, onAll, onOne, showing } from '../shelf/lies.ts';
import type { Kept, Lie } from '../shelf/shelf.ts';
import { collection, documentOf, inQuery, note, ref, refused, shown } from '../shelf/shelf-document.ts';

type Api = 'plain' | 'exact' | 'bare' | 'silent';

const text = { type: 'string' };
const properties = {
  ...note.properties,
  done: { type: 'boolean' },
  owner: { type: 'object', properties: { name: text }, additionalProperties: false },
  free: { type: 'object', additionalProperties: true },
};
const Note = { ...note, properties };
const body = { required: true, ...jsonContent(ref('Note')) };
const array = { type: 'array', items: ref('Note') };
const list = {
  parameters: [
    inQuery('size', { type: 'integer', minimum: 1, maximum: 50 }),
    inQuery('of', text),
    inQuery('kind', { enum: ['a', 'b'] }),
  ],
  responses: { 200: shown(array), ...refused(400, 422) },
};
const look = {
  operationId: 'lookUp',
  parameters: [inQuery('word', text)],
  responses: { 200: shown({ type: 'object' }), ...refused(404) },
};
const document = (more: object = {}): object =>
  documentOf({ ...collection('/notes', 'Note', { list, ...more }), '/words': { get: look } }, { Note });
const created = { 201: { description: 'Made', headers: { Location: { schema: text } } }, ...refused(422) };
const documents: { readonly [api in Api]: object } = {
  plain: document(),
  exact: document(),
  /** A replacement has nothing to respond with. */
  bare: document({ replace: { requestBody: body, responses: { 204: { description: 'Done' }, ...refused(404, 422) } } }),
  /** A creation has nothing to respond with but a place. */
  silent: document({ create: { requestBody: body, responses: created } }),
};

const places: Lie = onAll('POST', (honest) => {
  const said = honest();
  return said.status === 201 ? { status: 201, headers: { location: `/notes/${Object(said.value).id}` } } : said;
});
const bare: Lie = onOne('PUT', (honest) => (honest().status === 200 ? { status: 204 } : honest()));
const plain: Lie = (honest, { path }) => (path === '/words' ? { status: 200, value: {} } : honest());
/** Drops what no document names, as an API does that says so. */
const dropping: Lie = (honest, asked, at) => {
  const said = plain(honest, asked, at);
  const one = at('/notes').get(asked.id ?? Object(said.value).id);
  if (one !== undefined) delete one['noSuchField'];
  const owner = one?.['owner'];
  if (typeof owner === 'object' && owner !== null) Reflect.deleteProperty(owner, 'noSuchField');
  return said;
};

const of = (api: Api, lie: Lie = (honest) => honest(), only: string | RegExp = ''): Promise<Found> =>
  foundBy(({ session }) => positivePlans(session), documents[api], both(lie, api === 'exact' ? dropping : plain), {
    only,
    ...(api === 'exact' && {
      conventions: {
        ...exact,
        dropsUnknownFields: true,
        addsNothing: true,
        exclusive: [['size', 'of']],
        dependent: [{ operation: 'listNote', parameter: 'kind', needs: 'size' }],
      },
    }),
  });

test.each<[api: Api, lie: Lie | undefined, count: number]>([
  ['plain', undefined, 14],
  ['exact', undefined, 18],
])('an honest backend is sent what is valid, and nothing is found: %s', async (api, lie, count) => {
  const { found, asked } = await of(api, lie);
  expect([found, asked.length]).toEqual([[], count]);
});

/** Keeps something else than it is sent, by a POST and a PUT. */
const keeps =
  (change: (one: Kept) => void): Lie =>
  (honest, asked, at) => {
    const said = honest();
    const one = at('/notes').get(asked.id ?? Object(said.value).id);
    if (['POST', 'PUT'].includes(asked.method) && said.status < 300 && one !== undefined) change(one);
    return said;
  };
/** Reads other pages until it has replaced something, or from then on. */
const readsOtherwise = (isReplaced: boolean): Lie => {
  let isIt = false;
  const reads = onOne('GET', (honest) => ({
    ...honest(),
    ...(isIt === isReplaced && { value: { ...Object(honest().value), pages: 9 } }),
  }));
  return (honest, asked, at) => {
    isIt ||= asked.method === 'PUT';
    return reads(honest, asked, at);
  };
};
const every = 'every field';
const query = 'valid query';

test.each<[what: string, api: Api, only: string | RegExp, lie: Lie, found: readonly string[]]>([
  [
    'refuses sizes',
    'plain',
    query,
    onAll('GET', (honest, { query: asked }) => (asked.has('size') ? { status: 422 } : honest())),
    ['listNote: success'],
  ],
  [
    'refuses words',
    'plain',
    query,
    onAll('GET', (honest, { query: asked }) => (asked.has('of') ? { status: 422 } : honest())),
    ['listNote: noted'],
  ],
  [
    'refuses words, and sizes',
    'plain',
    query,
    onAll('GET', (honest, { query: asked }) => (asked.has('of') || asked.has('size') ? { status: 422 } : honest())),
    ['listNote: noted', 'listNote: success'],
  ],
  ['finds no word', 'plain', query, (honest, { path }) => (path === '/words' ? { status: 404 } : honest()), []],
  [
    'finds no word',
    'exact',
    query,
    (honest, { path }) => (path === '/words' ? { status: 404 } : honest()),
    ['lookUp: success'],
  ],
  [
    'refuses a size beside a word',
    'exact',
    query,
    onAll('GET', (honest, { query: asked }) => (asked.has('of') && asked.has('size') ? { status: 422 } : honest())),
    [],
  ],
  [
    'refuses a kind without a size',
    'exact',
    query,
    onAll('GET', (honest, { query: asked }) => (asked.has('kind') && !asked.has('size') ? { status: 422 } : honest())),
    [],
  ],
  [
    'keeps no pages',
    'plain',
    every,
    keeps((one) => delete one['pages']),
    ['createNote: kept pages', 'readNote: kept pages', 'replaceNote: kept pages'],
  ],
  [
    'keeps other pages where it has nothing to respond',
    'bare',
    every,
    both(
      bare,
      keeps((one) => {
        one['pages'] = 9;
      }),
    ),
    ['createNote: kept pages', 'readNote: kept pages', 'replaceNote: kept pages'],
  ],
  [
    'keeps other pages where it tells a place',
    'silent',
    every,
    both(
      places,
      keeps((one) => {
        one['pages'] = 9;
      }),
    ),
    ['createNote: kept pages', 'readNote: kept pages', 'replaceNote: kept pages'],
  ],
  [
    'responds with other pages',
    'plain',
    every,
    onOne(
      'PUT',
      showing((value) => ({ ...value, pages: 9 })),
    ),
    ['replaceNote: kept pages'],
  ],
  ['reads other pages at first', 'plain', 'a valid body', readsOtherwise(false), ['readNote: kept pages']],
  ['reads other pages at last', 'plain', 'a valid body', readsOtherwise(true), ['readNote: kept pages']],
  [
    'reads other pages',
    'plain',
    every,
    onOne(
      'GET',
      showing((value) => ({ ...value, pages: 9 })),
    ),
    ['readNote: kept pages'],
  ],
  [
    'adds something',
    'plain',
    'least body',
    keeps((one) => {
      one['pages'] ??= 9;
    }),
    ['createNote: noted', 'replaceNote: noted'],
  ],
  [
    'adds something',
    'exact',
    'least body',
    keeps((one) => {
      one['pages'] ??= 9;
    }),
    ['createNote: added pages', 'readNote: added pages', 'replaceNote: added pages'],
  ],
  [
    'drops false',
    'plain',
    'false are kept',
    keeps((one) => {
      if (one['done'] === false) delete one['done'];
    }),
    ['createNote: kept done', 'readNote: kept done', 'replaceNote: kept done'],
  ],
  [
    'drops empty lists',
    'plain',
    'empty lists',
    keeps((one) => {
      if (Array.isArray(one['tags']) && one['tags'].length === 0) delete one['tags'];
    }),
    ['createNote: kept tags', 'readNote: kept tags', 'replaceNote: kept tags'],
  ],
  [
    'refuses a charset',
    'plain',
    'charset',
    (honest, { method, headers }) =>
      method !== 'GET' && headers.get('content-type')?.includes('charset') ? { status: 422 } : honest(),
    ['createNote: success', 'replaceNote: success'],
  ],
  [
    'keeps no strange keys',
    'exact',
    'strange keys',
    keeps((one) => {
      if (one['free'] !== undefined) one['free'] = JSON.parse(JSON.stringify(one['free']).replaceAll('$', ''));
    }),
    ['createNote: kept free', 'readNote: kept free', 'replaceNote: kept free'],
  ],
  [
    'keeps what no document names',
    'exact',
    'does not name',
    keeps((one) => {
      one['noSuchField'] = 'x';
    }),
    [
      'createNote: noted',
      'createNote: unknown fields are dropped',
      'replaceNote: noted',
      'replaceNote: unknown fields are dropped',
    ],
  ],
  [
    'keeps what no document names in an object',
    'exact',
    'does not name',
    keeps((one) => {
      Object.assign(Object(one['owner']), { noSuchField: 'x' });
    }),
    [
      'createNote: noted',
      'createNote: response-body additionalProperties /owner/noSuchField',
      'createNote: unknown fields are dropped',
      'replaceNote: noted',
      'replaceNote: response-body additionalProperties /owner/noSuchField',
      'replaceNote: unknown fields are dropped',
    ],
  ],
  [
    'keeps whole numbers up to 255',
    'plain',
    'a valid body',
    keeps((one) => {
      if (Math.abs(Number(one['pages'])) > 255) one['pages'] = 255;
    }),
    ['createNote: kept pages', 'readNote: kept pages', 'replaceNote: kept pages'],
  ],
])('a backend that %s: %s, %s', async (_what, api, only, lie, found) => {
  const said = await of(api, lie, only);
  expect(said.found).toEqual(found);
});
