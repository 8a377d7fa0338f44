import { expect, test } from 'vitest';
import type { RequestDraft } from '../../../../contracts/check/exchange/exchange-log.ts';
import { writeBeforeRemoval } from '../../../../contracts/check/records/before-removal.ts';
import { readGone, readRecord, removeOwn } from '../../../../contracts/check/records/own-records.ts';
import { purgeAll, purgeRemoved } from '../../../../contracts/check/records/purge-removed.ts';
import { askedSession, type Given } from '../asked-session.ts';
import { collection, documentOf, inPath, note, notes } from '../shelf/shelf-document.ts';
import { operationIn, smallSession } from '../small-session.ts';

const archived = { id: 'n1', name: 'a', archived: true };

test.each<
  [what: string, deleteAfter: Record<string, unknown> | undefined, shows: unknown, written: readonly unknown[]]
>([
  ['has what it needs', { archived: true }, archived, []],
  ['has it not yet', { archived: true }, { ...archived, archived: false }, [archived]],
  ['has a part of it', { archived: true, closed: true }, archived, [{ ...archived, closed: true }]],
  ['shows nothing', { archived: true }, undefined, []],
  ['needs nothing', undefined, archived, []],
])('a record that %s is written to before it is deleted, or not', async (_what, deleteAfter, shows, written) => {
  const { session, resource } = smallSession(notes());
  const sent: RequestDraft[] = [];
  const send = (draft: RequestDraft) => {
    sent.push(draft);
    return Promise.resolve({ response: { value: shows } });
  };
  const secrets = [{ path: ['pin'], pointer: '#/pin' }];
  await writeBeforeRemoval(send, { ...resource, deleteAfter, secrets }, 'n1');
  const reads = deleteAfter === undefined ? [] : [operationIn(session, 'readNote')];
  const writes = written.map(() => operationIn(session, 'replaceNote'));
  expect(sent.map(({ operation }) => operation)).toEqual([...reads, ...writes]);
  expect(sent.flatMap(({ json }) => json ?? [])).toEqual(written);
  expect(sent.every(({ pathParameters }) => pathParameters?.['noteId'] === 'n1')).toBe(true);
});

test('a secret, which is masked, is not written back', async () => {
  const { resource } = smallSession(notes());
  const written: unknown[] = [];
  const send = ({ json }: RequestDraft) => {
    written.push(json);
    return Promise.resolve({ response: { value: { id: 'n1', pin: '****' } } });
  };
  const secrets = [{ path: ['pin'], pointer: '#/pin' }];
  await writeBeforeRemoval(send, { ...resource, deleteAfter: { closed: true }, secrets }, 'n1');
  expect(written).toEqual([undefined, { id: 'n1', closed: true }]);
  await writeBeforeRemoval(send, { ...resource, deleteAfter: { closed: true }, replace: undefined }, 'n1');
  await writeBeforeRemoval(send, { ...resource, deleteAfter: { closed: true }, read: undefined }, 'n1');
  expect(written).toHaveLength(2);
});

const binned = documentOf(
  {
    ...collection('/notes', 'Note'),
    '/bin/{type}/{id}': {
      parameters: [inPath('type'), inPath('id')],
      delete: { operationId: 'purge', responses: { 204: { description: 'Gone' } } },
    },
  },
  { Note: note },
);
const recycleBin = { restore: 'restore', purge: 'purge', parameters: { resource: 'type', id: 'id' } };
const own = { id: 'n1', name: 'testkit-run-ab record' };
const removing: Readonly<Record<string, readonly Given[]>> = {
  'GET /notes/n1': [[200, own]],
  'DELETE /notes/n1': [[204]],
  'DELETE /bin/notes/n1': [[204]],
};

test.each<[what: string, recycled: string | undefined, conventions: object, isPurged: boolean]>([
  ['waits in the recycle bin', 'Note', { recycleBin }, true],
  ['is gone at once', undefined, { recycleBin }, false],
  ['is of an API without a recycle bin', 'Note', {}, false],
  [
    'could be purged by an operation that is not there',
    'Note',
    { recycleBin: { ...recycleBin, purge: 'none' } },
    false,
  ],
])('what %s is purged, or need not be', async (_what, recycled, conventions, isPurged) => {
  const { session, resource, asked } = askedSession(binned, removing, conventions);
  session.ownership.claim(resource, 'n1', own);
  await removeOwn(session, { ...resource, recycled }, 'n1');
  expect(asked.includes('DELETE /bin/notes/n1')).toBe(isPurged);
  expect(session.ledger.remaining()).toEqual([]);
  const alone = askedSession(binned, removing, conventions);
  await purgeRemoved(alone.session, { name: 'notes', recycled }, 'n1');
  expect(alone.asked).toEqual(isPurged ? ['DELETE /bin/notes/n1'] : []);
});

test('what a run may have deleted is purged, all of it that can be', async () => {
  const { session, resource, asked } = askedSession(binned, {}, { recycleBin });
  const client = { ...session.client, send: () => Promise.reject(new Error('nobody responds')) };
  const resources = [{ ...resource, recycled: 'Note' }];
  const records = ['n1', 'n2'].map((id) => ({ collection: '/notes', id }));
  await purgeAll(session, resources, [{ collection: '/other', id: 'o1' }, ...records]);
  expect(asked).toEqual(['DELETE /bin/notes/n1', 'DELETE /bin/notes/n2']);
  await expect(purgeAll({ ...session, client }, resources, records)).resolves.toBeUndefined();
});

test.each<[status: number, remaining: readonly string[], holds: boolean]>([
  [204, [], false],
  [404, [], false],
  [410, [], false],
  [422, ['n1'], true],
])('a removal that responds with %i leaves %j', async (status, remaining, holds) => {
  const { session, resource, asked } = askedSession(notes(), {
    'DELETE /notes/n1': [[status]],
    'GET /notes/n1': [[200, own]],
  });
  session.ownership.claim(resource, 'n1', own);
  expect((await removeOwn(session, resource, 'n1'))?.response.status).toBe(status);
  expect(session.ledger.remaining().map(({ id }) => id)).toEqual(remaining);
  expect(session.ledger.holds('/notes', 'n1')).toBe(holds);
  expect(asked).toEqual(['GET /notes/n1', 'DELETE /notes/n1']);
  expect(await removeOwn(session, { ...resource, deletion: undefined }, 'n1')).toBeUndefined();
});

test('a record is read, be it there or gone, where an operation reads it', async () => {
  const { session, resource, asked, rules } = askedSession(notes(), { 'GET /notes/n1': [[200, own]] });
  expect((await readRecord(session, resource, 'n1'))?.response.value).toEqual(own);
  expect((await readGone(session, resource, 'n2'))?.response.status).toBe(404);
  const unread = { ...resource, read: undefined };
  expect([await readRecord(session, unread, 'n1'), await readGone(session, unread, 'n1')]).toEqual([
    undefined,
    undefined,
  ]);
  expect([asked, rules()]).toEqual([['GET /notes/n1', 'GET /notes/n2'], []]);
});
