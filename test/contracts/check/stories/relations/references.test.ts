import { expect, test } from 'vitest';
import type { CheckPlan } from '../../../../../contracts/check/session/check-plan.ts';
import { danglingReferenceStories } from '../../../../../contracts/check/stories/relations/dangling-references.ts';
import { deleteInUseStories } from '../../../../../contracts/check/stories/relations/deletes-in-use.ts';
import { dependencyStories } from '../../../../../contracts/check/stories/relations/dependencies.ts';
import { inferredReferenceStories } from '../../../../../contracts/check/stories/relations/inferred-references.ts';
import { jsonContent } from '../../../small-contract.ts';
import { type Found, foundBy } from '../../shelf/found-by.ts';
import { both, onOne, saying } from '../../shelf/lies.ts';
import type { Kept, Lie } from '../../shelf/shelf.ts';
import { collection, documentOf, note, ref, refused, shown } from '../../shelf/shelf-document.ts';
import type { SmallSession } from '../../small-session.ts';

type OnDelete = 'refuse' | 'cascade' | 'leave';

/** Notes that refer to authors, by a field of the document or by one that is only called so. */
function documentWith(onDelete: OnDelete | undefined): object {
  const authorId = {
    type: 'string',
    ...(onDelete !== undefined && { 'x-references': 'authors', 'x-on-delete': onDelete }),
  };
  const responses = { 200: shown(ref('Note')), ...refused(404, 409, 422) };
  const patch = { requestBody: { required: true, ...jsonContent({ type: 'object' }) }, responses };
  const uses = {
    operationId: 'listUses',
    'x-dependencies': true,
    responses: { 200: shown({ type: 'object' }), ...refused(404) },
  };
  return documentOf(
    {
      ...collection('/authors', 'Author', {
        remove: { responses: { 204: { description: 'Gone' }, 202: { description: 'Later' }, ...refused(404, 409) } },
      }),
      ...collection('/notes', 'Note', { patch }),
      '/authors/{authorId}/uses': {
        parameters: [{ name: 'authorId', in: 'path', required: true, schema: { type: 'string' } }],
        get: uses,
      },
    },
    { Author: note, Note: { ...note, properties: { ...note.properties, authorId } } },
  );
}
const documents = {
  refuse: documentWith('refuse'),
  cascade: documentWith('cascade'),
  leave: documentWith('leave'),
  inferred: documentWith(undefined),
};

/** Keeps to what the document says of references. */
const keeping =
  (onDelete: OnDelete): Lie =>
  (honest, { method, path, id, sent }, at) => {
    const users = (of: string | undefined): Kept[] =>
      [...at('/notes').values()].filter(({ authorId }) => authorId === of);
    const [, above, author = ''] = path.split('/');
    if (path.endsWith('/uses')) {
      if (!at('/authors').has(author)) return { status: 404 };
      const notes = users(author).map((one) => ({ id: one.id }));
      return { status: 200, value: notes.length === 0 || onDelete !== 'refuse' ? {} : { notes } };
    }
    if (above === 'notes' && sent?.['authorId'] !== undefined && !at('/authors').has(String(sent['authorId'])))
      return { status: 422 };
    if (above === 'authors' && method === 'DELETE') {
      if (onDelete === 'refuse' && users(id).length > 0) return { status: 409 };
      if (onDelete === 'cascade') for (const one of users(id)) at('/notes').delete(one.id);
    }
    return honest();
  };

const named = ({ session }: SmallSession, name: string): SmallSession['resource'] => {
  const resource = session.resources.find((one) => one.name === name);
  if (resource === undefined) throw new Error(`There is no resource ${name}.`);
  return resource;
};
const dangling = (small: SmallSession): readonly CheckPlan[] =>
  danglingReferenceStories(small.session, named(small, 'notes'));
const inUse = (small: SmallSession): readonly CheckPlan[] => deleteInUseStories(small.session, named(small, 'authors'));
const asks = (small: SmallSession): readonly CheckPlan[] => dependencyStories(small.session, named(small, 'authors'));
const inferred = (small: SmallSession): readonly CheckPlan[] =>
  inferredReferenceStories(small.session, named(small, 'notes'));

const look = (plans: typeof dangling, api: keyof typeof documents, lie: Lie = (honest) => honest()): Promise<Found> =>
  foundBy(plans, documents[api], both(lie, keeping(api === 'inferred' ? 'leave' : api)));

test.each<[of: string, plans: typeof dangling, api: keyof typeof documents, asked: readonly number[]]>([
  ['dangling references', dangling, 'refuse', [4, 10, 9]],
  ['deletes in use', inUse, 'refuse', [11]],
  ['deletes in use', inUse, 'cascade', [6]],
  ['deletes in use', inUse, 'leave', [8]],
  ['dependencies', asks, 'refuse', [4, 8]],
  ['dependencies', asks, 'leave', [4, 8]],
  ['references by their names', inferred, 'inferred', [5]],
])('an honest backend is asked for %s, and nothing is found: %#', async (_of, plans, api, asked) => {
  expect(await look(plans, api)).toEqual({ found: [], asked });
});

/** Does what it is asked, and looks at no reference. */
const blind =
  (method: string): Lie =>
  (honest, asked, at) => {
    const id = asked.sent?.['authorId'];
    if (asked.method !== method || typeof id !== 'string' || at('/authors').has(id)) return honest();
    at('/authors').set(id, { id, name: 'for a moment' });
    const said = honest();
    at('/authors').delete(id);
    return said;
  };
const half: Lie = onOne('PUT', (honest, { path, id = '', sent }, at) => {
  const said = honest();
  if (said.status === 422) Object.assign(at(path).get(id) ?? {}, { name: sent?.['name'] });
  return said;
});
const ofAuthors =
  (lie: Lie): Lie =>
  (honest, asked, at) =>
    asked.path === '/authors' ? lie(honest, asked, at) : honest();
const forced: Lie = ofAuthors(
  onOne('DELETE', (_honest, { path, id = '' }, at) => ({ status: at(path).delete(id) ? 204 : 404 })),
);
const cascading: Lie = (_honest, asked, at) => {
  at('/notes').clear();
  return { status: at('/authors').delete(asked.id ?? '') ? 204 : 404 };
};
const grudging: Lie = ofAuthors(
  onOne('DELETE', (honest, { path, id = '' }, at) => {
    const said = honest();
    if (said.status === 409) Object.assign(at(path).get(id) ?? {}, { name: 'of nobody' });
    return said;
  }),
);
const clears: Lie = ofAuthors(
  onOne('DELETE', (honest, _asked, at) => {
    for (const one of at('/notes').values()) delete one['authorId'];
    return honest();
  }),
);
const takes: Lie = ofAuthors(
  onOne('DELETE', (honest, _asked, at) => {
    at('/notes').clear();
    return honest();
  }),
);
const firm: Lie = ofAuthors(onOne('DELETE', saying(409)));
const users =
  (change: (users: readonly { readonly id: string }[]) => unknown): Lie =>
  (honest, asked, at) =>
    asked.path.endsWith('/uses')
      ? { status: 200, value: change([...at('/notes').values()].map(({ id }) => ({ id }))) }
      : honest();

test.each<[what: string, plans: typeof dangling, lie: Lie, api: keyof typeof documents, found: readonly string[]]>([
  ['makes what dangles', dangling, blind('POST'), 'refuse', ['createNote: refusal dangling-reference']],
  ['replaces by what dangles', dangling, blind('PUT'), 'refuse', ['replaceNote: refusal dangling-reference']],
  ['patches in what dangles', dangling, blind('PATCH'), 'refuse', ['patchNote: refusal dangling-reference']],
  ['refuses what dangles, and keeps its name', dangling, half, 'refuse', ['readNote: other records are left alone']],
  [
    'breaks where something dangles',
    dangling,
    (honest) => (honest().status === 422 ? { status: 500 } : honest()),
    'refuse',
    [
      'createNote: refusal dangling-reference',
      'createNote: undocumented-status',
      'patchNote: refusal dangling-reference',
      'patchNote: undocumented-status',
      'replaceNote: refusal dangling-reference',
      'replaceNote: undocumented-status',
    ],
  ],
  ['deletes what is in use', inUse, forced, 'refuse', ['removeAuthor: refusal record-in-use']],
  [
    'deletes what is in use, and what uses it',
    inUse,
    ofAuthors(onOne('DELETE', cascading)),
    'refuse',
    ['readNote: other records are left alone', 'removeAuthor: refusal record-in-use'],
  ],
  ['refuses to delete what is in use no more', inUse, firm, 'refuse', ['removeAuthor: noted']],
  [
    'refuses to delete, and changes what it keeps',
    inUse,
    grudging,
    'refuse',
    ['readAuthor: other records are left alone', 'removeAuthor: noted'],
  ],
  ['keeps what should go along', inUse, forced, 'cascade', ['readNote: cascade']],
  ['refuses what should cascade', inUse, firm, 'cascade', ['removeAuthor: noted']],
  ['deletes later', inUse, ofAuthors(onOne('DELETE', saying(202))), 'cascade', ['removeAuthor: noted']],
  ['clears what should be left', inUse, clears, 'leave', ['readNote: left as it is']],
  ['takes away what should be left', inUse, takes, 'leave', ['readNote: left as it is']],
  ['names nobody', asks, users(() => ({})), 'refuse', ['listUses: dependencies']],
  ['names somebody else', asks, users(() => ({ notes: [{ id: 'x' }] })), 'refuse', ['listUses: dependencies']],
  [
    'names its users by their ids alone',
    asks,
    users((all) => (all.length === 0 ? {} : { notes: all.map(({ id }) => id) })),
    'refuse',
    [],
  ],
  [
    'names its users under another name',
    asks,
    users((all) => ({ records: all })),
    'refuse',
    ['listUses: dependencies'],
  ],
  ['names empty lists where there is nobody', asks, users((all) => ({ notes: all, others: [] })), 'refuse', []],
  ['counts its users', asks, users((all) => ({ notes: all.length })), 'refuse', ['listUses: dependencies']],
  ['names what holds nothing back', asks, users((all) => ({ notes: all })), 'leave', ['listUses: dependencies']],
  [
    'does not know who uses what',
    asks,
    (honest, asked) => (asked.path.endsWith('/uses') ? { status: 404 } : honest()),
    'refuse',
    ['listUses: success'],
  ],
  ['takes what leads nowhere by its name', inferred, blind('POST'), 'inferred', ['createNote: noted']],
  ['deletes nothing that it would lead to', inferred, onOne('DELETE', saying(204)), 'inferred', []],
])('a backend that %s', async (_what, plans, lie, api, found) => {
  const said = await look(plans, api, lie);
  expect(said.found).toEqual(found);
});
