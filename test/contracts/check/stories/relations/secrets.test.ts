import { expect, test } from 'vitest';
import type { CheckPlan } from '../../../../../contracts/check/session/check-plan.ts';
import { secretStories } from '../../../../../contracts/check/stories/relations/secrets.ts';
import { secretElsewhereStories } from '../../../../../contracts/check/stories/relations/secrets-elsewhere.ts';
import { writtenOnceStories } from '../../../../../contracts/check/stories/relations/written-once.ts';
import { jsonContent } from '../../../small-contract.ts';
import { type Found, foundBy } from '../../shelf/found-by.ts';
import { both, saying, showing } from '../../shelf/lies.ts';
import type { Kept, Lie } from '../../shelf/shelf.ts';
import { collection, documentOf, inPath, note, ref, refused, shown } from '../../shelf/shelf-document.ts';
import type { SmallSession } from '../../small-session.ts';

const secret = { type: 'string', 'x-secret': true };
const properties = {
  ...note.properties,
  key: secret,
  login: { type: 'object', properties: { user: { type: 'string' }, password: secret } },
  kind: { enum: ['hammer', 'saw'], 'x-writable-at': 'create' },
  authorId: { type: 'string', 'x-references': 'authors' },
};
const patch = {
  requestBody: { required: true, ...jsonContent({ type: 'object' }) },
  responses: { 200: shown(ref('Note')), ...refused(404, 422) },
};
const document = documentOf(
  {
    ...collection('/authors', 'Author'),
    ...collection('/notes', 'Note', { patch }),
    '/authors/{authorId}/notes': {
      parameters: [inPath('authorId')],
      get: {
        operationId: 'viewNotes',
        'x-view-of': 'notes',
        'x-view-by': 'authorId',
        responses: { 200: shown({ type: 'array', items: ref('Note') }), ...refused(404) },
      },
    },
  },
  { Author: note, Note: { ...note, properties } },
);

const mask = '***';
const masked = (one: Kept): object => ({
  ...one,
  ...(one['key'] !== undefined && { key: mask }),
  ...(typeof one['login'] === 'object' && {
    login: { ...one['login'], ...('password' in Object(one['login']) && { password: mask }) },
  }),
});
/** Shows a mask in place of secrets, keeps what is sent as a mask, and leaves what is written once. */
const masking: Lie = (honest, { method, path, id = '', sent }, at) => {
  const before = structuredClone(at('/notes').get(id));
  const [, , author = '', last] = path.split('/');
  const said =
    last === 'notes'
      ? { status: 200, value: [...at('/notes').values()].filter(({ authorId }) => authorId === author) }
      : honest();
  const now = at('/notes').get(id);
  if (path === '/notes' && before !== undefined && now !== undefined && method !== 'DELETE' && said.status < 300) {
    if (sent?.['key'] === mask) now['key'] = before['key'];
    if (method === 'PUT' || method === 'PATCH') now['kind'] = before['kind'];
  }
  const shows = path.endsWith('/notes') && said.status < 300 && said.value !== undefined;
  if (!shows) return said;
  return { ...said, value: Array.isArray(said.value) ? said.value.map(masked) : masked(Object(said.value)) };
};

const of =
  (make: typeof secretStories) =>
  ({ session }: SmallSession): readonly CheckPlan[] =>
    session.resources.filter(({ name }) => name === 'notes').flatMap((one) => make(session, one));
const stories = { secrets: of(secretStories), elsewhere: of(secretElsewhereStories), once: of(writtenOnceStories) };
type Story = keyof typeof stories;
const look = (story: Story, lie: Lie = (honest) => honest()): Promise<Found> =>
  foundBy(stories[story], document, both(lie, masking));

test.each<[story: Story, asked: readonly number[]]>([
  ['secrets', [4, 4, 4, 5, 6, 3, 4, 4, 5, 6]],
  ['elsewhere', [8, 5]],
  ['once', [7, 6, 6]],
])('an honest backend is asked for %s, and nothing is found', async (story, asked) => {
  expect(await look(story)).toEqual({ found: [], asked });
});

const on =
  (method: string, isOne: boolean, place = '/notes'): ((lie: Lie) => Lie) =>
  (lie) =>
  (honest, asked, at) =>
    asked.method === method && (asked.id !== undefined) === isOne && asked.path.endsWith(place)
      ? lie(honest, asked, at)
      : honest();
/** Shows what it keeps, without a mask. */
const bare: Lie = (honest, { id, path }, at) => {
  const said = honest();
  const { value } = said;
  if (said.status > 299) return said;
  if (Array.isArray(value)) return { ...said, value: value.map(({ id: of }) => at('/notes').get(of)) };
  return { ...said, value: at(path).get(id ?? Object(value).id) };
};
const within =
  (change: (one: Kept, kept: Kept) => object): Lie =>
  (honest, { id = '' }, at) => {
    const said = honest();
    const kept = at('/notes').get(id);
    return said.status > 299 || kept === undefined ? said : { ...said, value: change(Object(said.value), kept) };
  };
const keeps = (
  method: string,
  change: (now: Kept, before: Kept, sent: { readonly [name: string]: unknown }) => object,
): Lie =>
  on(
    method,
    true,
  )((honest, { id = '', sent = {} }, at) => {
    const before = structuredClone(at('/notes').get(id));
    const said = honest();
    const now = at('/notes').get(id);
    if (before === undefined || now === undefined) return said;
    const value = { ...Object(change(now, before, sent)), id };
    at('/notes').set(id, value);
    return { ...said, value: masked(value) };
  });

test.each<[what: string, story: Story, lie: Lie, found: readonly string[]]>([
  [
    'shows secrets where it makes',
    'secrets',
    on('POST', false)(bare),
    ['createNote: secret key', 'createNote: secret login.password'],
  ],
  [
    'shows secrets where it reads',
    'secrets',
    on('GET', true)(bare),
    ['readNote: secret key', 'readNote: secret login.password'],
  ],
  [
    'shows secrets in its list',
    'secrets',
    on('GET', false)(bare),
    ['listNote: secret key', 'listNote: secret login.password'],
  ],
  [
    'shows secrets where it replaces',
    'secrets',
    on('PUT', true)(bare),
    ['replaceNote: secret key', 'replaceNote: secret login.password'],
  ],
  [
    'shows the password alone',
    'secrets',
    on('GET', true)(within((one, kept) => ({ ...one, login: kept['login'] }))),
    ['readNote: secret login.password'],
  ],
  ['leaves secrets out', 'secrets', on('GET', true)(within(({ key: _, login: __, ...one }) => one)), []],
  [
    'shows another mask each time',
    'secrets',
    on('GET', true)(within((one) => ({ ...one, ...(one['key'] !== undefined && { key: `***${Math.random()}` }) }))),
    ['readNote: masked key'],
  ],
  [
    'refuses a mask',
    'secrets',
    on('PUT', true)((honest, { sent }) => (sent?.['key'] === mask ? { status: 422 } : honest())),
    ['replaceNote: masked key'],
  ],
  [
    'forgets a key that is masked',
    'secrets',
    keeps('PUT', (now, _before, sent) => (sent['key'] === mask ? { ...now, key: undefined } : now)),
    ['readNote: masked key'],
  ],
  ['shows secrets below others', 'elsewhere', on('GET', false, '/authors/n1/notes')(bare), ['viewNotes: secret key']],
  [
    'shows secrets below others, and nowhere else',
    'elsewhere',
    on('GET', false)((honest, asked, at) => (asked.path === '/notes' ? honest() : bare(honest, asked, at))),
    ['viewNotes: secret key'],
  ],
  ['shows secrets where it patches', 'elsewhere', on('PATCH', true)(bare), ['patchNote: secret key']],
  ['refuses to patch', 'elsewhere', on('PATCH', true)(saying(422)), ['patchNote: success']],
  [
    'replaces what is written once',
    'once',
    keeps('PUT', (now, _before, sent) => ({ ...now, kind: sent['kind'] })),
    ['readNote: written once kind', 'replaceNote: written once kind'],
  ],
  [
    'patches what is written once',
    'once',
    keeps('PATCH', (now, before, sent) => ({ ...now, kind: sent['kind'] ?? before['kind'] })),
    ['patchNote: written once kind', 'readNote: written once kind'],
  ],
  [
    'forgets what is written once where it is left out',
    'once',
    keeps('PUT', (now, before, sent) => ({ ...now, kind: sent['kind'] === undefined ? undefined : before['kind'] })),
    ['readNote: written once kind'],
  ],
  [
    'refuses what is written once',
    'once',
    on('PUT', true)((honest, { sent }) => (sent?.['kind'] === undefined ? honest() : { status: 422 })),
    [],
  ],
  [
    'shows what is written once as it is sent',
    'once',
    on(
      'PUT',
      true,
    )((honest, { sent }) => {
      const said = honest();
      return { ...said, value: { ...Object(said.value), ...(sent?.['kind'] !== undefined && { kind: sent['kind'] }) } };
    }),
    ['replaceNote: written once kind'],
  ],
  [
    'reads what is written once as another',
    'once',
    on('GET', true)(showing((value) => ({ ...value, kind: value['kind'] === undefined ? undefined : 'saw' }))),
    ['readNote: written once kind'],
  ],
])('a backend that %s', async (_what, story, lie, found) => {
  const said = await look(story, lie);
  expect(said.found).toEqual(found);
});
