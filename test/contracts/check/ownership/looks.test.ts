import { expect, test } from 'vitest';
import { readUser } from '../../../../contracts/check/ownership/account.ts';
import { idsBefore } from '../../../../contracts/check/ownership/ids-before.ts';
import { lookAt } from '../../../../contracts/check/ownership/look-at.ts';
import { isOwnRequest } from '../../../../contracts/check/ownership/own-requests.ts';
import { jsonContent } from '../../small-contract.ts';
import { askedSession, type Given } from '../asked-session.ts';
import { collection, documentOf, inPath, inQuery, note, notes, ref, shown } from '../shelf/shelf-document.ts';
import { operationIn, smallSession } from '../small-session.ts';

const tag = 'testkit-run-ab';
const own = { id: 'n1', name: `${tag} record` };

test.each<[what: string, given: Given, look: object]>([
  ['is the run’s own', [200, own], { seen: 'own' }],
  ['does not show its id', [200, { name: own.name }], { seen: 'own' }],
  ['has a number for an id', [200, { ...own, id: 1 }], { seen: 'nothing', status: 200 }],
  ['is another', [200, { ...own, id: 'n2' }], { seen: 'nothing', status: 200 }],
  ['has another name', [200, { id: 'n1', name: 'A' }], { seen: 'changed', record: { id: 'n1', name: 'A' } }],
  ['is a list', [200, [own]], { seen: 'nothing', status: 200 }],
  ['is gone', [404], { seen: 'gone' }],
  ['is gone for good', [410], { seen: 'gone' }],
  ['is shown to nobody', [403], { seen: 'nothing', status: 403 }],
  ['fails, and shows it', [500, own], { seen: 'nothing', status: 500 }],
  ['is elsewhere', [304], { seen: 'nothing', status: 304 }],
])('a look at a record that %s says so', async (_what, given, look) => {
  const { session, resource } = askedSession(notes(), { 'GET /notes/n1': [given] });
  const isOwn = ({ name }: Readonly<Record<string, unknown>>): boolean => name === own.name;
  const { why, ...seen } = { why: undefined, ...(await lookAt(session.client, resource, 'n1', isOwn)) };
  expect(seen).toEqual(look);
  expect(why === undefined).toBe(seen.seen !== 'nothing');
  const blind = await lookAt(session.client, { ...resource, read: undefined }, 'n1', isOwn);
  expect(blind).toMatchObject({ seen: 'nothing', status: undefined });
});

const me = documentOf(
  { '/me': { get: { operationId: 'me', responses: { 200: shown({}) } } }, ...collection('/notes', 'Note') },
  { Note: note },
);
const user = { operation: 'me', field: 'email' };

test.each<[what: string, given: Given, conventions: object, said: string | undefined]>([
  ['says it', [200, { email: 'ann' }], { user }, 'ann'],
  ['says it with another status', [203, { email: 'ann' }], { user }, undefined],
  ['says it in an empty text', [200, { email: '' }], { user }, undefined],
  ['says it as a number', [200, { email: 7 }], { user }, undefined],
  ['says something else', [200, { name: 'ann' }], { user }, undefined],
  ['shows no record', [200, ['ann']], { user }, undefined],
  ['is not to be asked', [200, { email: 'ann' }], {}, undefined],
  ['has no such operation', [200, { email: 'ann' }], { user: { ...user, operation: 'none' } }, undefined],
])('whose account it is is known where the API %s', async (_what, given, conventions, said) => {
  const { session } = askedSession(me, { 'GET /me': [given] }, conventions);
  expect(await readUser(session)).toBe(said);
  const broken = { ...session, client: { ...session.client, send: () => Promise.reject(new Error('no response')) } };
  expect(await readUser(broken)).toBeUndefined();
});

const paged = notes({
  list: {
    parameters: [inQuery('limit', { type: 'integer', maximum: 2 }), inQuery('skip')],
    responses: { 200: shown({ type: 'array', items: ref('Note') }) },
  },
});
const records = (...ids: readonly number[]): Given => [
  200,
  ids.map((id) => ({ id: `n${id}`, name: id === 2 ? `${tag} record` : 'A' })),
];

test.each<
  [what: string, document: object, conventions: object, pages: readonly Given[], foreign: number, asked: number]
>([
  ['one page', notes(), {}, [records(1, 2, 3)], 3, 1],
  ['a list that is empty', notes(), {}, [records()], 0, 1],
  [
    'pages up to a short one',
    paged,
    { paging: { limit: 'limit', skip: 'skip' } },
    [records(1, 2), records(3, 4), records(5)],
    5,
    3,
  ],
  ['ten pages and no more', paged, { paging: { limit: 'limit', skip: 'skip' } }, [records(1, 2)], 20, 10],
])('what is there before a run is read from %s', async (_what, document, conventions, pages, foreign, asked) => {
  const { session, resource, asked: all } = askedSession(document, { 'GET /notes': pages }, conventions);
  const named = { ...resource, tagField: 'name', idField: 'id' };
  const before = await idsBefore(session, named);
  const tagged = before.foreign.filter((id) => id === 'n2').length;
  expect([before.foreign.length, before.tagged, all.length]).toEqual([foreign, tagged, asked]);
  const isPaged = asked > 1;
  expect(all).toEqual(all.map((_, at) => (isPaged ? `GET /notes?limit=2&skip=${2 * at}` : 'GET /notes')));
  expect(await idsBefore(session, { ...named, list: undefined })).toEqual({ foreign: [], tagged: 0 });
  const unpaged = await idsBefore(session, { ...named, paging: undefined, pageSize: 1 });
  expect([unpaged.foreign.length < 4, all.length]).toEqual([true, asked + 1]);
});

const recycleBin = { restore: 'restore', purge: 'purge', parameters: { resource: 'type', id: 'id' } };
const binned = documentOf(
  {
    ...collection('/notes', 'Note'),
    '/bin/{type}/{id}': {
      parameters: [inPath('type'), { ...inPath('id'), schema: { type: 'string', pattern: '^n' } }],
      post: { operationId: 'restore', responses: { 200: { description: 'Back' } } },
      delete: { operationId: 'purge', responses: { 204: { description: 'Gone' } } },
      get: { operationId: 'lookInto', responses: { 200: { description: 'There' } } },
    },
    '/settings': {
      get: { operationId: 'readSettings', responses: { 200: shown({ type: 'object', properties: { a: {} } }) } },
      put: {
        operationId: 'putSettings',
        requestBody: jsonContent({ type: 'object', properties: { a: {} } }),
        responses: { 200: shown({}) },
      },
    },
  },
  { Note: note },
);

test.each<[operation: string, parameters: Readonly<Record<string, string>>, isOwn: boolean, isOfABin: boolean]>([
  ['purge', { type: 'notes', id: 'n1' }, true, true],
  ['restore', { type: 'Notes', id: 'n1' }, true, true],
  ['lookInto', { type: 'notes', id: 'n1' }, false, true],
  ['purge', { type: 'notes', id: 'n2' }, false, true],
  ['purge', { type: 'others', id: 'n1' }, false, true],
  ['purge', { id: 'n1' }, false, true],
  ['purge', { type: 'notes' }, true, true],
  // No record can have such an id.
  ['purge', { type: 'notes', id: 'x' }, true, true],
  ['purge', { type: 'notes', id: 'n1' }, false, false],
])('%s of %j is about a record of the run: %j', (operation, pathParameters, isOwn, isOfABin) => {
  const { session } = smallSession(binned);
  session.ledger.created('/notes', 'n1');
  const basis = { ...session, ...(isOfABin && { recycleBin }) };
  expect(isOwnRequest(basis, { operation: operationIn(session, operation), pathParameters })).toBe(isOwn);
});

test('what stands at a place without records is the run’s to change as long as it can be put back', () => {
  const { session } = smallSession(binned);
  const operation = operationIn(session, 'putSettings');
  const isOwn = (more = {}): boolean => isOwnRequest(session, { operation, ...more });
  const before = isOwn();
  session.ledger.keep('/settings', {});
  expect([before, isOwn(), isOwn({ path: '/elsewhere' })]).toEqual([false, true, false]);
});
