import { expect, test } from 'vitest';
import { earlyDeleteStories } from '../../../../contracts/check/stories/early-deletes.ts';
import {
  forgedMoment,
  forgedValues,
  managedFields,
  serviceFieldStories,
} from '../../../../contracts/check/stories/service-fields.ts';
import { jsonContent } from '../../small-contract.ts';
import { exact, type Found, foundBy } from '../shelf/found-by.ts';
import { onAll, onOne, saying } from '../shelf/lies.ts';
import type { Kept, Lie } from '../shelf/shelf.ts';
import { collection, documentOf, note, notes, ref, refused, shown } from '../shelf/shelf-document.ts';
import { smallSession } from '../small-session.ts';

const owned = { ...note, properties: { ...note.properties, live: { type: 'boolean', readOnly: true } } };
const document = documentOf(collection('/notes', 'Note'), { Note: owned });

test('what belongs to the service is its id and what is read-only, and is forged as something else', () => {
  const { session, resource } = smallSession(document, exact);
  const { create, replace } = resource;
  if (create === undefined || replace === undefined) throw new Error('Notes are made and replaced.');
  const isManaged = managedFields(session, resource, create);
  expect(['id', 'made', 'at', 'live', 'name', 'pages', 'none'].filter(isManaged)).toEqual(['id', 'made', 'at', 'live']);
  const forged = forgedValues(session, resource, { live: true });
  expect([forged['at'], forged['live'], forgedValues(session, resource, {})['live']]).toEqual([
    forgedMoment,
    false,
    true,
  ]);
  expect(Object.keys(forged).sort()).toEqual(['at', 'id', 'live', 'made']);
});

test('what is set at a creation alone belongs to the service afterwards, and is not forged', () => {
  const once = { ...owned, properties: { ...owned.properties, kind: { type: 'string', 'x-writable-at': 'create' } } };
  const { session, resource } = smallSession(documentOf(collection('/notes', 'Note'), { Note: once }), exact);
  const { create, replace } = resource;
  if (create === undefined || replace === undefined) throw new Error('Notes are made and replaced.');
  expect([create, replace].map((operation) => managedFields(session, resource, operation)('kind'))).toEqual([
    false,
    true,
  ]);
  expect(Object.keys(forgedValues(session, resource, {}))).not.toContain('kind');
});

const service = (isExact: boolean, lie?: Lie): Promise<Found> =>
  foundBy(
    ({ session, resource }) => serviceFieldStories(resource, session.conventions),
    document,
    lie,
    isExact ? { conventions: exact } : {},
  );

/** Keeps of what is made what it was sent. */
const takes = (...names: readonly string[]): Lie =>
  onAll('POST', (honest, { path, sent = {} }, at) => {
    const said = honest();
    const made: Kept = Object(said.value);
    at(path).delete(made.id);
    for (const name of names) if (Object.hasOwn(sent, name)) made[name] = sent[name];
    at(path).set(made.id, made);
    return said;
  });
const touches = (field: string): Lie =>
  onAll('POST', (honest, { path, sent }, at) => {
    Object.assign(at(path).get(String(sent?.['id'])) ?? {}, { [field]: 'of another' });
    return honest();
  });

test('what belongs to the service is sent to no backend that promises no more than its document', async () => {
  expect(await service(false)).toEqual({ found: [], asked: [] });
});

test.each<[what: string, lie: Lie | undefined, found: readonly string[]]>([
  ['takes nothing of it', undefined, []],
  ['takes when it was made', takes('made'), ['createNote: service fields are its own']],
  ['takes when it was written', takes('at'), ['createNote: service fields are its own']],
  ['takes whether it is live', takes('live'), ['createNote: service fields are its own']],
  [
    'takes the id',
    takes('id'),
    ['createNote: distinct ids', 'createNote: service fields are its own', 'readNote: other records are left alone'],
  ],
  ['writes to the record of the id in the body', touches('made'), ['readNote: other records are left alone']],
  [
    'refuses it',
    onAll('POST', (honest, { sent }) => (sent?.['made'] === undefined ? honest() : { status: 422 })),
    ['createNote: success'],
  ],
])('a backend that is sent what belongs to the service: it %s', async (_what, lie, found) => {
  const said = await service(true, lie);
  expect(said.found).toEqual(found);
});

const guarded = notes({
  replace: {
    requestBody: { required: true, ...jsonContent(ref('Note')) },
    responses: { 200: shown(ref('Note')), ...refused(404, 422) },
  },
  remove: { 'x-delete-after': { pages: 0 }, responses: { 204: { description: 'Gone' }, ...refused(404, 409) } },
});
const early: Lie = onOne('DELETE', (honest, { path, id = '' }, at) =>
  at(path).get(id)?.['pages'] === 0 ? honest() : { status: 409 },
);
const careless: Lie = onOne('DELETE', (honest, { path, id = '' }, at) => {
  const one = at(path).get(id);
  if (one?.['pages'] === 0) return honest();
  if (one !== undefined) one['name'] = 'x';
  return { status: 409 };
});

test.each<[what: string, lie: Lie, found: readonly string[]]>([
  ['refuses it', early, []],
  ['deletes it', (honest) => honest(), ['removeNote: refusal early-delete']],
  ['says that it has deleted it', onOne('DELETE', saying(204)), ['removeNote: refusal early-delete']],
  ['refuses it, and changes it', careless, ['readNote: other records are left alone', 'replaceNote: noted']],
  [
    'refuses it as if nothing were there',
    onOne('DELETE', (honest, { path, id = '' }, at) =>
      at(path).get(id)?.['pages'] === 0 ? honest() : { status: 404 },
    ),
    [],
  ],
])('a backend that is to delete what is not to be deleted yet: it %s', async (_what, lie, found) => {
  const said = await foundBy(({ resource }) => earlyDeleteStories(resource), guarded, lie);
  expect(said.found).toEqual(found);
});
