import { expect, test } from 'vitest';
import { listStories } from '../../../../contracts/check/stories/lists.ts';
import { exact, type Found, foundBy } from '../shelf/found-by.ts';
import { after, both, onAll, onOne, saying, showing } from '../shelf/lies.ts';
import type { Kept, Lie } from '../shelf/shelf.ts';
import { inQuery, note, notes, ref, refused, shown } from '../shelf/shelf-document.ts';

type Api = 'plain' | 'exact' | 'paged' | 'bare' | 'hiding';

const all = { 200: shown({ type: 'array', items: ref('Note') }), ...refused(404) };
const documents: { readonly [api in Api]: object } = {
  plain: notes(),
  exact: notes(),
  /** It has pages that nobody knows how to ask for. */
  paged: notes({ list: { parameters: [inQuery('start', { type: 'string' })], responses: all } }),
  /** A replacement has nothing to respond with. */
  bare: notes({
    replace: {
      requestBody: { content: { 'application/json': { schema: note } } },
      responses: { 204: { description: 'Done' }, ...refused(404, 422) },
    },
  }),
  /** What has pages is shown to those who ask for it. */
  hiding: notes({
    list: {
      parameters: [inQuery('with', { type: 'boolean' }, { 'x-filter-of': 'pages', 'x-filter-op': 'with' })],
      responses: all,
    },
  }),
};

const lists = (api: Api, lie?: Lie, only?: string): Promise<Found> =>
  foundBy(({ session, resource }) => listStories(resource, session.conventions), documents[api], lie, {
    ...(only !== undefined && { only }),
    ...(api === 'exact' && { conventions: exact }),
  });

const list = (change: (records: readonly Kept[]) => readonly unknown[]): Lie =>
  onAll(
    'GET',
    showing((_value, _asked, records) => change([...records.values()])),
  );
const bare = onOne('PUT', (honest) => (honest().status === 200 ? { status: 204 } : honest()));
const hiding: Lie = onAll('GET', (_honest, asked, at) => {
  const records = [...at(asked.path).values()];
  return {
    status: 200,
    value: records.filter(({ pages }) => asked.query.get('with') === 'true' || pages === undefined),
  };
});

test.each<[api: Api, asked: readonly number[], lie?: Lie]>([
  ['plain', [9]],
  ['exact', [7, 22, 1]],
  ['paged', [9]],
  ['bare', [10], bare],
  ['hiding', [9], hiding],
])('an honest backend is asked what its lists show, and nothing is found: %s', async (api, asked, lie) => {
  expect(await lists(api, lie)).toEqual({ found: [], asked });
});

/** A list that is remembered until another is asked for, until something is deleted. */
const kept = (until: string): Lie => {
  let value: unknown;
  return (honest, asked) => {
    if (asked.method === until) value = undefined;
    if (asked.method !== 'GET' || asked.id !== undefined) return honest();
    value ??= structuredClone(honest().value);
    return { status: 200, value };
  };
};

const names = ({ name }: Kept): string => String(name);
const unkept: Lie = (_honest, { id = '', path, sent }, at) => ({
  status: 200,
  value: { ...at(path).get(id), ...sent },
});
const toTheEnd = after((records, { id = '' }) => {
  const one = records.get(id);
  records.delete(id);
  if (one !== undefined) records.set(id, one);
});

const life = 'is in the list';
const order = 'in the order';

test.each<[what: string, story: string, lie: () => Lie, api: Api, found: readonly string[]]>([
  ['shows none', life, () => list(() => []), 'plain', ['listNote: list holds the new record']],
  ['shows none', life, () => list(() => []), 'exact', ['listNote: list holds the new record']],
  ['shows none', life, () => list(() => []), 'paged', ['listNote: noted']],
  [
    'shows each twice',
    life,
    () => list((records) => [...records, ...records]),
    'plain',
    ['listNote: list holds the new record'],
  ],
  [
    'shows each under another name',
    life,
    () => list((records) => records.map((one) => ({ ...one, name: 'x' }))),
    'plain',
    ['listNote: list shows the record'],
  ],
  ['shows each without tags', life, () => list((records) => records.map(({ tags: _, ...one }) => one)), 'plain', []],
  [
    'shows each without tags',
    life,
    () => list((records) => records.map(({ tags: _, ...one }) => one)),
    'exact',
    ['listNote: list shows the record'],
  ],
  ['remembers what it showed before', life, () => kept('none'), 'plain', ['listNote: list holds the new record']],
  [
    'remembers it until something is made',
    life,
    () => kept('POST'),
    'plain',
    ['listNote: list forgets the deleted record', 'listNote: list shows the record'],
  ],
  [
    'remembers it until something is made',
    life,
    () => both(bare, kept('POST')),
    'bare',
    ['listNote: list forgets the deleted record', 'listNote: list shows the record'],
  ],
  [
    'remembers it until something is replaced',
    life,
    () => kept('PUT'),
    'plain',
    ['listNote: list forgets the deleted record', 'listNote: list holds the new record'],
  ],
  [
    'remembers it until something is deleted',
    life,
    () => kept('DELETE'),
    'plain',
    ['listNote: list holds the new record'],
  ],
  ['replaces nothing', life, () => onOne('PUT', unkept), 'plain', ['listNote: list shows the record']],
  ['deletes nothing', life, () => onOne('DELETE', saying(204)), 'plain', []],
  ['deletes nothing', life, () => onOne('DELETE', saying(204)), 'exact', ['listNote: list forgets the deleted record']],
  ['breaks', life, () => onAll('GET', saying(500)), 'plain', ['listNote: noted', 'listNote: undocumented-status']],
  ['shows the newest first', order, () => list((records) => records.toReversed()), 'exact', ['listNote: list order']],
  [
    'shows by name',
    order,
    () => list((records) => records.toSorted((one, other) => names(one).localeCompare(names(other)))),
    'exact',
    ['listNote: list order'],
  ],
  ['shows what was written last behind', order, () => onOne('PUT', toTheEnd), 'exact', ['listNote: list order']],
  [
    'shows each twice',
    order,
    () => list((records) => [...records, ...records]),
    'exact',
    ['listNote: each record once', 'listNote: list order'],
  ],
  [
    'knows no HEAD',
    'HEAD',
    () =>
      (honest, { method }) =>
        method === 'HEAD' ? { status: 405 } : honest(),
    'exact',
    ['listNote: success', 'listNote: undocumented-status'],
  ],
])('a backend that %s: %s', async (_what, story, lie, api, found) => {
  const said = await lists(api, lie(), story);
  expect(said.found).toEqual(found);
});
