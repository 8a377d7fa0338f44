import { expect, test } from 'vitest';
import type { CheckPlan } from '../../../../../contracts/check/session/check-plan.ts';
import { locationStories } from '../../../../../contracts/check/stories/places/locations.ts';
import { versionStories } from '../../../../../contracts/check/stories/places/versions.ts';
import { jsonContent } from '../../../small-contract.ts';
import { type Found, foundBy } from '../../shelf/found-by.ts';
import { both, onAll, onOne } from '../../shelf/lies.ts';
import type { Lie } from '../../shelf/shelf.ts';
import { collection, documentOf, note, ref, refused, shown } from '../../shelf/shelf-document.ts';
import type { SmallSession } from '../../small-session.ts';

type Api = 'plain' | 'tagged' | 'guarded' | 'named';

const text = { schema: { type: 'string' } };
const one = shown(ref('Note'), { headers: { ETag: text } });
const document = (replace: object, isTagged = true): object =>
  documentOf(
    collection('/notes', 'Note', {
      create: {
        requestBody: { required: true, ...jsonContent(ref('Note')) },
        responses: { 201: shown(ref('Note'), { headers: { Location: text } }), ...refused(422) },
      },
      read: { responses: { 200: isTagged ? one : shown(ref('Note')), ...refused(404) } },
      replace: {
        requestBody: { required: true, ...jsonContent(ref('Note')) },
        responses: { 200: one, ...refused(404, 422) },
        ...replace,
      },
    }),
    { Note: note },
  );
const ifMatch = (required: boolean): object => ({ name: 'If-Match', in: 'header', required, ...text });
const guarded = { 200: one, ...refused(404, 412, 422, 428) };
const documents: { readonly [api in Api]: object } = {
  plain: document({}, false),
  tagged: document({}),
  guarded: document({ parameters: [ifMatch(false)], responses: guarded }),
  named: document({ parameters: [ifMatch(true)], responses: guarded }),
};

const tagOf = (value: unknown): string => JSON.stringify(String(Object(value).at));
/** Names where a record is and which version of it, and writes to no other version than the one that is named. */
const placing: Lie = (honest, asked, at) => {
  const { method, path, id = '', headers } = asked;
  const wanted = headers.get('if-match');
  const before = at(path).get(id);
  if (method === 'PUT' && before !== undefined && wanted !== null && wanted !== tagOf(before)) return { status: 412 };
  const said = honest();
  if (said.status > 299 || said.value === undefined || Array.isArray(said.value)) return said;
  const location = `https://notes.example${path}/${Object(said.value).id}`;
  return { ...said, headers: { etag: tagOf(said.value), ...(method === 'POST' && { location }) } };
};
const strict = onOne('PUT', (honest, { headers }) => (headers.has('if-match') ? honest() : { status: 428 }));

const stories = (small: SmallSession): readonly CheckPlan[] => [
  ...locationStories(small.session, small.resource),
  ...versionStories(small.session, small.resource),
];
const look = (api: Api, lie: Lie = (honest) => honest(), only = ''): Promise<Found> =>
  foundBy(stories, documents[api], both(lie, placing), { only });

test.each<[api: Api, lie: Lie | undefined, asked: readonly number[]]>([
  ['plain', undefined, [3]],
  ['tagged', undefined, [3, 7]],
  ['guarded', undefined, [3, 7, 8]],
  ['named', strict, [3, 7, 8]],
])('an honest backend is asked where its records are, and which versions: %s', async (api, lie, asked) => {
  expect(await look(api, lie)).toEqual({ found: [], asked });
});

const heads = (
  change: (headers: { readonly [name: string]: string }, time: number) => { readonly [name: string]: string },
): Lie => {
  let time = 0;
  return (honest) => {
    const said = honest();
    return { ...said, headers: change({ ...said.headers }, ++time) };
  };
};
const leads = (location: string): Lie =>
  onAll(
    'POST',
    heads((headers) => ({ ...headers, location })),
  );
const same = heads((headers) => (headers['etag'] === undefined ? headers : { ...headers, etag: '"1"' }));
const late = (status: number): Lie =>
  onOne('PUT', (honest) => {
    const said = honest();
    return said.status === 412 ? { status } : said;
  });
const half: Lie = onOne('PUT', (honest, { path, id = '' }, at) => {
  const said = honest();
  if (said.status === 412) Object.assign(at(path).get(id) ?? {}, { name: 'x' });
  return said;
});
const heedless: Lie = onOne('PUT', (honest, { headers }) => {
  headers.delete('if-match');
  return honest();
});

test.each<[what: string, api: Api, lie: Lie, found: readonly string[]]>([
  ['leads to another', 'plain', leads('/notes/other'), ['createNote: location']],
  ['leads there without a host', 'plain', leads('/api/notes/n1'), []],
  ['leads there with a slash', 'plain', leads('https://notes.example/notes/n1/'), []],
  ['leads there in other letters', 'plain', leads('/notes/%6E1'), []],
  ['leads to what is no text', 'plain', leads('/notes/%E0%A4%A'), ['createNote: location']],
  ['leads elsewhere altogether', 'plain', leads('https://pages.example/n1'), []],
  ['leads nowhere', 'plain', leads('http://['), []],
  ['leads to its collection', 'plain', leads('/notes'), []],
  ['has one ETag for all', 'tagged', same, ['readNote: etag', 'replaceNote: etag']],
  [
    'has another ETag each time that it reads',
    'tagged',
    heads((headers, time) => ({ ...headers, etag: `"${time}"` })),
    [],
  ],
  ['has no ETag', 'tagged', heads(() => ({})), []],
  [
    'has the ETag of before where it replaces',
    'tagged',
    onOne(
      'PUT',
      heads((headers) => ({ ...headers, etag: '"1"' })),
    ),
    ['replaceNote: etag'],
  ],
  ['writes to any version', 'guarded', heedless, ['replaceNote: if-match']],
  ['refuses another version by 409', 'guarded', late(428), ['replaceNote: if-match']],
  [
    'refuses another version, and writes to it',
    'guarded',
    half,
    ['readNote: other records are left alone', 'removeNote: noted'],
  ],
  ['breaks at another version', 'guarded', late(500), ['replaceNote: if-match', 'replaceNote: undocumented-status']],
  ['refuses each version', 'guarded', onOne('PUT', () => ({ status: 412 })), ['replaceNote: noted']],
])('a backend that %s: %s', async (_what, api, lie, found) => {
  const said = await look(api, lie);
  expect(said.found).toEqual(found);
});
