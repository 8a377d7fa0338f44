import { expect, test } from 'vitest';
import { replaceStories } from '../../../../contracts/check/stories/replacing.ts';
import { jsonContent } from '../../small-contract.ts';
import { exact, type Found, foundBy } from '../shelf/found-by.ts';
import { after, both, onOne, saying, showing } from '../shelf/lies.ts';
import type { Kept, Lie } from '../shelf/shelf.ts';
import { collection, documentOf, note, notes, refused } from '../shelf/shelf-document.ts';

type Api = 'plain' | 'exact' | 'bare';
const rich = {
  ...note,
  properties: {
    ...note.properties,
    owner: { type: 'object', properties: { name: { type: 'string' }, of: { type: 'string' } } },
    parts: { type: 'array', items: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } } },
  },
};
const richNotes = documentOf(collection('/notes', 'Note'), { Note: rich });
const documents: { readonly [api in Api]: object } = {
  plain: richNotes,
  exact: richNotes,
  /** A replacement has nothing to respond with. */
  bare: notes({
    replace: {
      requestBody: { required: true, ...jsonContent(note) },
      responses: { 204: { description: 'Done' }, ...refused(404, 422) },
    },
  }),
};
const conventions = { ...exact, modifiedField: 'at' };

const replaced = (api: Api, lie?: Lie, only?: string): Promise<Found> =>
  foundBy(({ session, resource }) => replaceStories(session, resource, session.conventions), documents[api], lie, {
    ...(only !== undefined && { only }),
    ...(api === 'exact' && { conventions }),
  });

/** Responds to a replacement with nothing. */
const bare = onOne('PUT', (honest) => (honest().status === 200 ? { status: 204 } : honest()));

test.each<[api: Api, lie: Lie, asked: readonly number[]]>([
  ['plain', (honest) => honest(), [15, 15]],
  ['exact', (honest) => honest(), [15, 15, 15, 15, 15, 15, 15]],
  ['bare', bare, [16, 16]],
])('an honest backend is asked to replace records, and nothing is found: %s', async (api, lie, asked) => {
  expect(await replaced(api, lie)).toEqual({ found: [], asked });
});

const back = 'sending a record back';
const name = 'a new name';
const id = 'the id stays';
const out = 'left out is erased';
const behind = 'leaves nothing behind';
const service = 'fields that belong to the service';
const later = 'is later after each write';

/** Keeps something else than it was sent. */
const keeps = (change: (now: Kept, before: Kept, sent: { readonly [name: string]: unknown }) => object): Lie =>
  onOne('PUT', (honest, { path, id: of = '', sent = {} }, at) => {
    const before = structuredClone(at(path).get(of));
    const said = honest();
    const now = at(path).get(of);
    if (before === undefined || now === undefined) return said;
    const kept: Kept = { id: of, ...change(now, before, sent) };
    at(path).set(of, kept);
    return { ...said, value: kept };
  });
const other: Lie = (honest, { path, sent }, at) => {
  Object.assign(at(path).get(String(sent?.['id'])) ?? {}, { name: 'another' });
  return honest();
};
const unkept: Lie = (_honest, { path, id: of = '', sent }, at) => ({
  status: 200,
  value: { ...at(path).get(of), ...sent },
});
const merges = keeps((now, before) => ({ ...before, ...now }));
const merged = (one: unknown, other: unknown): unknown =>
  typeof one === 'object' && one !== null && !Array.isArray(one) ? { ...one, ...Object(other) } : other;
const parts = keeps((now, before) => ({
  ...now,
  parts: [merged(Object(before['parts'])[0], Object(now['parts'])[0])],
}));
const deep = keeps((now, before) => ({ ...now, owner: merged(before['owner'], now['owner']) }));

test.each<[what: string, story: string, lie: Lie, api: Api, found: readonly string[]]>([
  ['refuses what it has shown', back, onOne('PUT', saying(422)), 'plain', ['replaceNote: success']],
  [
    'takes it, and responds with another',
    back,
    onOne(
      'PUT',
      showing((value) => ({ ...value, name: 'x' })),
    ),
    'plain',
    ['readNote: read your writes', 'replaceNote: nothing but what was asked'],
  ],
  [
    'keeps another number',
    back,
    keeps((now) => ({ ...now, pages: 77 })),
    'plain',
    ['replaceNote: nothing but what was asked'],
  ],
  [
    'keeps another number',
    back,
    keeps((now) => ({ ...now, pages: 77 })),
    'bare',
    ['replaceNote: nothing but what was asked', 'replaceNote: undocumented-status'],
  ],
  [
    'keeps another number, and responds with nothing',
    back,
    both(
      bare,
      keeps((now) => ({ ...now, pages: 77 })),
    ),
    'bare',
    ['replaceNote: nothing but what was asked'],
  ],
  ['keeps another moment', back, keeps((now) => ({ ...now, made: 'now' })), 'plain', []],
  [
    'keeps another moment',
    back,
    keeps((now) => ({ ...now, made: 'now' })),
    'exact',
    ['replaceNote: nothing but what was asked'],
  ],
  [
    'does as much to the one before',
    back,
    onOne(
      'PUT',
      after((records) => void Object.assign([...records.values()][0] ?? {}, { pages: 5 })),
    ),
    'exact',
    ['readNote: other records are left alone'],
  ],
  [
    'deletes the one behind',
    back,
    onOne(
      'PUT',
      after((records) => void records.delete([...records.keys()].at(-1) ?? '')),
    ),
    'plain',
    ['readNote: other records are left alone'],
  ],
  [
    'keeps the old name',
    name,
    keeps((now, before) => ({ ...now, name: before['name'] })),
    'plain',
    ['replaceNote: update is kept'],
  ],
  ['keeps the old name, and says otherwise', name, onOne('PUT', unkept), 'plain', ['readNote: read your writes']],
  [
    'keeps the new name alone',
    name,
    keeps((now) => ({ name: now['name'] })),
    'exact',
    ['replaceNote: nothing but what was asked'],
  ],
  [
    'empties its tags',
    name,
    keeps((now) => ({ ...now, tags: [] })),
    'plain',
    ['replaceNote: nothing but what was asked'],
  ],
  [
    'takes the id of the body',
    id,
    keeps((now, _before, sent) => ({ ...now, id: sent['id'] ?? now.id })),
    'exact',
    ['own records', 'readNote: the record asked for', 'replaceNote: id stays', 'replaceNote: the record asked for'],
  ],
  [
    'writes to the record that the body names',
    id,
    onOne('PUT', other),
    'exact',
    ['readNote: other records are left alone', 'removeNote: noted'],
  ],
  ['keeps what is left out', out, merges, 'exact', ['replaceNote: replace erases']],
  ['forgets when it was made', out, keeps(({ made: _, ...now }) => now), 'exact', ['replaceNote: service fields stay']],
  ['keeps what is left out', behind, merges, 'exact', []],
  ['keeps what is left out of an object', behind, deep, 'exact', ['replaceNote: replace erases']],
  ['keeps what is left out of the items of a list', behind, parts, 'exact', ['replaceNote: replace erases']],
  [
    'keeps more of a list than it is sent',
    behind,
    keeps((now, before) => ({ ...now, tags: before['tags'] })),
    'exact',
    ['replaceNote: replace erases'],
  ],
  [
    'takes when it was made from the body',
    service,
    keeps((now, _before, sent) => ({ ...now, made: sent['made'] ?? now['made'] })),
    'exact',
    ['replaceNote: service fields stay'],
  ],
  [
    'takes when it was written from the body',
    service,
    keeps((now, _before, sent) => ({ ...now, at: sent['at'] ?? now['at'] })),
    'exact',
    ['replaceNote: service fields stay'],
  ],
  [
    'does not move when it was written',
    later,
    keeps((now, before) => ({ ...now, at: before['at'] })),
    'exact',
    ['replaceNote: modified moves'],
  ],
  [
    'was written before it was',
    later,
    keeps((now) => ({ ...now, at: '1999-01-01T00:00:00Z' })),
    'exact',
    ['replaceNote: modified moves'],
  ],
  ['forgets when it was written', later, keeps(({ at: _, ...now }) => now), 'exact', ['replaceNote: modified moves']],
])('a backend that %s: %s', async (_what, story, lie, api, found) => {
  const said = await replaced(api, lie, story);
  expect(said.found).toEqual(found);
});
