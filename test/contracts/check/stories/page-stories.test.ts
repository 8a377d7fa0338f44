import { expect, test } from 'vitest';
import type { Resource } from '../../../../contracts/check/resource/resources.ts';
import { pageStories } from '../../../../contracts/check/stories/page-stories.ts';
import { type Found, foundBy } from '../shelf/found-by.ts';
import { both, onAll } from '../shelf/lies.ts';
import type { Kept, Lie } from '../shelf/shelf.ts';
import { inQuery, notes, ref, refused, shown } from '../shelf/shelf-document.ts';
import { smallSession } from '../small-session.ts';

type Api = 'plain' | 'offset' | 'page' | 'cursor' | 'counted' | 'unsized' | 'following' | 'filtered' | 'least';

const array = { type: 'array', items: ref('Note') };
const document = (parameters: readonly object[], schema: object = array): object =>
  notes({ list: { parameters, responses: { 200: shown(schema), ...refused(404) } } });
const enveloped = (fields: object): object => ({
  type: 'object',
  required: ['items'],
  properties: { items: array, ...fields },
});
const limit = inQuery('limit');
const documents: { readonly [api in Api]: object } = {
  plain: document([]),
  offset: document([limit, inQuery('skip')]),
  page: document([inQuery('per_page'), inQuery('page', { type: 'integer', minimum: 1 })]),
  cursor: document([limit, inQuery('cursor', { type: 'string' })], enveloped({ next: { type: 'string' } })),
  counted: document([], enveloped({ total: { type: 'integer' } })),
  following: document([inQuery('cursor', { type: 'string' })], enveloped({ next: { type: 'string' } })),
  unsized: document([inQuery('page')]),
  filtered: document([limit, inQuery('skip'), inQuery('made', { type: 'string', default: '' })]),
  least: document([inQuery('limit', { type: 'integer', minimum: 2 }), inQuery('skip')]),
};

const asked = (api: Api, lie?: Lie, only?: string): Promise<Found> =>
  foundBy(
    ({ session, resource }) => pageStories(session, resource),
    documents[api],
    lie,
    only === undefined ? {} : { only },
  );

/** Shows a page as it is asked for, by any of the ways. */
const page = (change: (records: readonly Kept[], from: number, size: number, last: boolean) => unknown): Lie =>
  onAll('GET', (_honest, { path, query }, at) => {
    const records = [...at(path).values()];
    const size = Number(query.get('limit') ?? query.get('per_page') ?? 100);
    const from = Number(query.get('skip') ?? query.get('cursor') ?? (Number(query.get('page') ?? 1) - 1) * size);
    return { status: 200, value: change(records, from, size, from + size >= records.length) };
  });
const cut: Lie = page((all, from, size) => all.slice(from, from + size));
const cursors: Lie = page((all, from, size, last) => ({
  items: all.slice(from, from + size),
  ...(!last && { next: String(from + size) }),
}));
const counted: Lie = page((all) => ({ items: all, total: all.length }));

test.each<[api: Api, lie: Lie, asked: readonly number[]]>([
  ['plain', cut, [10]],
  ['offset', cut, [10, 12, 11]],
  ['page', cut, [10, 12, 11]],
  ['cursor', cursors, [10, 11, 10]],
  ['counted', counted, [10]],
  ['filtered', cut, [10, 11]],
  ['least', cut, [10, 12, 11]],
])('an honest backend is asked for its pages, and nothing is found: %s', async (api, lie, wanted) => {
  expect(await asked(api, lie)).toEqual({ found: [], asked: wanted });
});

/** Leaves one out at the start of each further page. */
const gaps: Lie = page((all, from, count) => all.slice(from && from + 1, from + count));
const size = 'bounds how many';
const once = 'each record once';
const total = 'counts as many';
const sometimes = (lie: Lie, isTime: (time: number) => boolean): Lie => {
  let time = 0;
  return (honest, request, at) => (request.method === 'GET' && isTime(++time) ? lie(honest, request, at) : honest());
};

test.each<[what: string, story: string, lie: () => Lie, api: Api, found: readonly string[]]>([
  ['shows all, whatever the size', size, () => page((all) => all), 'offset', ['listNote: page size']],
  [
    'shows two where one is asked for',
    size,
    () => page((all, from, count) => all.slice(from, from + count + 1)),
    'page',
    ['listNote: page size'],
  ],
  [
    'shows two where two is the least',
    size,
    () => page((all, from, count) => all.slice(from, from + Math.max(2, count))),
    'least',
    [],
  ],
  ['shows all, whatever the page', once, () => page((all) => all), 'offset', ['listNote: pages come to an end']],
  ['shows all, whatever the page', once, () => page((all) => all), 'page', ['listNote: pages come to an end']],
  ['shows all, whatever the page', once, () => page((all) => all), 'unsized', ['listNote: noted']],
  [
    'shows the first page again and again',
    once,
    () => page((all, _from, count) => all.slice(0, count)),
    'offset',
    ['listNote: pages come to an end'],
  ],
  ['leaves one out between pages', once, () => gaps, 'offset', ['listNote: pages are whole']],
  ['leaves one out between pages', once, () => gaps, 'page', ['listNote: pages are whole']],
  [
    'leaves one out at times',
    once,
    () =>
      both(
        sometimes(gaps, (time) => time < 4),
        cut,
      ),
    'offset',
    [],
  ],
  [
    'shows one on two pages',
    once,
    () => page((all, from, count) => all.slice(from && from - 1, from + count)),
    'offset',
    ['listNote: pages are whole'],
  ],
  [
    'leaves the first out',
    once,
    () => page((all) => ({ items: all.slice(1) })),
    'following',
    ['listNote: pages are whole'],
  ],
  [
    'leads back by its cursor',
    once,
    () => page((all, from, count) => ({ items: all.slice(from, from + count), next: '0' })),
    'cursor',
    ['listNote: pages come to an end'],
  ],
  [
    'names no next page',
    once,
    () => page((all, from, count) => ({ items: all.slice(from, from + count) })),
    'cursor',
    [],
  ],
  [
    'has a new cursor each time',
    once,
    () => page((all, from) => ({ items: all.slice(0, 1), next: String(from + 1) })),
    'cursor',
    ['listNote: noted'],
  ],
  [
    'breaks on the second page',
    once,
    () => onAll('GET', (honest, { query }) => (query.get('skip') === '0' ? honest() : { status: 404 })),
    'offset',
    ['listNote: noted'],
  ],
  ['counts one too many', total, () => page((all) => ({ items: all, total: all.length + 1 })), 'counted', []],
  ['counts none', total, () => page((all) => ({ items: all, total: 0 })), 'counted', ['listNote: total total']],
  [
    'counts one too few at times',
    total,
    () =>
      both(
        sometimes(
          page((all) => ({ items: all, total: all.length - 1 })),
          (time) => time < 3,
        ),
        counted,
      ),
    'counted',
    [],
  ],
  [
    'counts one too few each time',
    total,
    () =>
      both(
        sometimes(
          page((all) => ({ items: all, total: all.length - 1 })),
          (time) => time < 4,
        ),
        counted,
      ),
    'counted',
    ['listNote: total total'],
  ],
  [
    'counts more in its header',
    total,
    () => onAll('GET', (honest) => ({ ...honest(), headers: { 'X-Total-Count': '9' } })),
    'plain',
    ['listNote: total X-Total-Count'],
  ],
  [
    'counts what it shows once in pages',
    total,
    () =>
      both(
        onAll('GET', (honest, { path }, at) => ({ ...honest(), headers: { 'X-Total-Count': String(at(path).size) } })),
        cut,
      ),
    'offset',
    [],
  ],
])('a backend that %s: %s', async (_what, story, lie, api, found) => {
  const said = await asked(api, lie(), story);
  expect(said.found).toEqual(found);
});

test.each<[what: string, change: Partial<Resource>, isExact: boolean, count: number]>([
  ['is as usual', {}, false, 3],
  ['is of an API that promises more', {}, true, 0],
  ['is not listed', { list: undefined }, false, 0],
  ['has pages that are known', { paging: { limit: 'limit', skip: 'skip' } }, false, 0],
  ['is not made', { create: undefined }, false, 0],
  ['is not removed', { remove: undefined }, false, 0],
])('what %s has so many stories of its pages', (_what, change, isExact, count) => {
  const { session, resource } = smallSession(documents.offset);
  const conventions = { ...session.conventions, isExact };
  expect(pageStories({ ...session, conventions }, { ...resource, ...change })).toHaveLength(count);
});
