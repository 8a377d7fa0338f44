import { expect, test } from 'vitest';
import { keyStories } from '../../../../../contracts/check/stories/keys/key-stories.ts';
import { exact, type Found, foundBy } from '../../shelf/found-by.ts';
import type { Said } from '../../shelf/shelf.ts';
import { document, type KeyLie, keeping } from './keyed-values.ts';

const look = (lie?: KeyLie, only = '', isExact = false): Promise<Found> =>
  foundBy(({ session }) => keyStories(session), document, keeping(lie), {
    only,
    ...(isExact && { conventions: { ...exact, malformedId: '!' } }),
  });

test.each([[false], [true]])(
  'an honest backend is asked for values under keys, and nothing is found: %s',
  async (isExact) => {
    expect(await look(undefined, '', isExact)).toEqual({ found: [], asked: [10, 24, 14, 14, 29, 20, 19, 7] });
  },
);

const on =
  (method: string, lie: KeyLie): KeyLie =>
  (honest, asked, values) =>
    asked.method === method && asked.key !== undefined ? lie(honest, asked, values) : honest();
const onAll =
  (method: string, lie: KeyLie): KeyLie =>
  (honest, asked, values) =>
    asked.method === method && asked.key === undefined ? lie(honest, asked, values) : honest();
/** Takes a key for another. */
const as =
  (change: (key: string) => string): KeyLie =>
  (honest, { method, place, key, sent }, values) => {
    const there = values.get(place);
    if (key === undefined || there === undefined) return honest();
    const other = change(key);
    if (method === 'PUT' && sent !== undefined) {
      const isNew = !there.has(other);
      there.set(other, sent);
      return { status: isNew ? 201 : 200, value: sent };
    }
    if (!there.has(other)) return { status: 404 };
    const value = there.get(other);
    if (method === 'DELETE') there.delete(other);
    return method === 'DELETE' ? { status: 204 } : { status: 200, value };
  };
const shared: KeyLie = (honest, { method, key, sent }, values) => {
  if (key === undefined || method !== 'PUT' || sent === undefined) return honest();
  for (const there of values.values()) there.set(key, sent);
  return honest();
};
const clearing: KeyLie = (honest, _asked, values) => {
  for (const there of values.values()) there.clear();
  return honest();
};
const forgetful: KeyLie = (honest, { sent, place, key = '' }, values) => {
  if (sent === undefined) values.get(place)?.delete(key);
  return honest();
};
const merging: KeyLie = (honest, { place, key = '', sent }, values) => {
  const before = values.get(place)?.get(key);
  const said = honest();
  values.get(place)?.set(key, { ...Object(before), ...sent });
  return said;
};
const shallow: KeyLie = (honest) => {
  const said = honest();
  const { deep: _, ...part } = Object(said.value);
  return said.value === undefined ? said : { ...said, value: part };
};
const turned = (said: Said, from: number, to: number): Said => (said.status === from ? { ...said, status: to } : said);
const life = 'stands there until';
const any = 'any text';
const own = 'keys of its own';
const wrong = 'what is no value';
const along = 'go with it';

test.each<[what: string, story: string, lie: KeyLie, found: readonly string[]]>([
  [
    'shows something under each key',
    life,
    on('GET', (honest) => ({ status: 200, value: Object(honest().value) })),
    ['readNoteState: refusal unknown-record', 'readState: refusal unknown-record'],
  ],
  [
    'shows part of a value',
    life,
    on('GET', shallow),
    ['readNoteState: value under a key', 'readState: value under a key'],
  ],
  [
    'keeps the first value',
    life,
    on('PUT', (honest, { place, key = '' }, values) =>
      values.get(place)?.has(key) ? { status: 200, value: {} } : honest(),
    ),
    ['readNoteState: value under a key', 'readState: value under a key'],
  ],
  [
    'merges what is put',
    life,
    on('PUT', merging),
    ['readNoteState: value under a key', 'readState: value under a key'],
  ],
  [
    'calls all new',
    life,
    on('PUT', (honest) => turned(honest(), 200, 201)),
    ['putNoteState: replaced', 'putState: replaced'],
  ],
  [
    'calls nothing new',
    life,
    on('PUT', (honest) => turned(honest(), 201, 200)),
    ['putNoteState: created', 'putState: created'],
  ],
  [
    'deletes nothing',
    life,
    on('DELETE', () => ({ status: 204 })),
    [
      'listNoteState: listed key that is gone',
      'listState: listed key that is gone',
      'readNoteState: refusal unknown-record',
      'readState: refusal unknown-record',
    ],
  ],
  [
    'lists keys beside nothing',
    life,
    onAll('GET', (honest) => ({ status: 200, value: { none: null, all: honest().value } })),
    [],
  ],
  [
    'lists no keys',
    life,
    onAll('GET', () => ({ status: 200, value: {} })),
    ['listNoteState: listed key', 'listState: listed key'],
  ],
  [
    'lists keys twice',
    life,
    onAll('GET', (honest) => ({ status: 200, value: { one: honest().value, two: honest().value } })),
    ['listNoteState: listed key', 'listState: listed key'],
  ],
  [
    'lists its keys by their values',
    life,
    onAll('GET', (_honest, { place }, values) => ({
      status: 200,
      value: Object.fromEntries([...(values.get(place)?.keys() ?? [])].map((key, index) => [index, { of: { key } }])),
    })),
    [],
  ],
  [
    'cuts keys at a slash',
    any,
    as((key) => key.split('/')[0] ?? ''),
    ['listNoteState: listed key', 'listState: listed key'],
  ],
  [
    'reads keys once more',
    any,
    as((key) => key.replaceAll('%2F', '/')),
    ['listNoteState: listed key', 'listState: listed key'],
  ],
  ['shares keys among records', own, shared, ['putNoteState: created', 'readNoteState: value under a key']],
  [
    'clears nothing',
    own,
    onAll('DELETE', () => ({ status: 204 })),
    ['listNoteState: listed key that is gone', 'readNoteState: refusal unknown-record'],
  ],
  ['clears the keys of all', own, onAll('DELETE', clearing), ['readNoteState: success']],
  [
    'takes any body',
    wrong,
    on('PUT', (honest, { sent }) => (sent === undefined ? { status: 200, value: {} } : honest())),
    [
      'putNoteState: refusal invalid-body',
      'putNoteState: refusal malformed-json',
      'putState: refusal invalid-body',
      'putState: refusal malformed-json',
    ],
  ],
  [
    'refuses a body, and forgets what was there',
    wrong,
    on('PUT', forgetful),
    ['listNoteState: listed key', 'listState: listed key', 'readNoteState: success', 'readState: success'],
  ],
  [
    'breaks at what is no JSON',
    wrong,
    on('PUT', (honest, { text: body }) => (body.startsWith('{"a"') ? { status: 500 } : honest())),
    [
      'putNoteState: refusal malformed-json',
      'putNoteState: undocumented-status',
      'putState: refusal malformed-json',
      'putState: undocumented-status',
    ],
  ],
  [
    'takes a text for a value',
    wrong,
    on('PUT', (honest, { text: body }) => (body === '"text"' ? { status: 200, value: {} } : honest())),
    ['putNoteState: refusal invalid-body', 'putState: refusal invalid-body'],
  ],
  [
    'keeps the keys of a record that is gone',
    along,
    on('GET', (honest, { place }) => (place === '/state' ? honest() : { status: 200, value: {} })),
    ['readNoteState: refusal unknown-record'],
  ],
  [
    'lists the keys of a record that is gone',
    along,
    onAll('GET', () => ({ status: 200, value: {} })),
    ['listNoteState: refusal unknown-record'],
  ],
])('a backend that %s: %s', async (_what, story, lie, found) => {
  const said = await look(lie, story);
  expect(said.found).toEqual(found);
});
