import { expect, test } from 'vitest';
import type { MadeText } from '../../../../contracts/check/exchange/exchange-log.ts';
import { isMalformed } from '../../../../contracts/check/ownership/ownership.ts';
import { askedSession } from '../asked-session.ts';
import { collection, documentOf, inPath, note, notes } from '../shelf/shelf-document.ts';
import { exchanged, operationIn, smallSession } from '../small-session.ts';

const tag = 'testkit-run-ab';
const own = { id: 'n1', name: `${tag} record` };

test('an id is malformed where no record can have it by the document', () => {
  const paths = collection('/notes', 'Note');
  const noteId = { ...inPath('noteId'), schema: { type: 'string', pattern: '^n' } };
  const picky = { ...paths, '/notes/{noteId}': { ...paths['/notes/{noteId}'], parameters: [noteId] } };
  const { session, resource } = smallSession(documentOf(picky, { Note: note }));
  const unread = { ...resource, read: undefined };
  const unreplaced = { ...unread, replace: undefined };
  const ids = [
    resource,
    unread,
    unreplaced,
    { ...unreplaced, remove: undefined },
    { ...resource, idParameter: 'other' },
  ];
  expect(ids.map((one) => isMalformed(session.contract, one, 'x'))).toEqual([true, true, true, false, false]);
  expect(isMalformed(session.contract, resource, 'n1')).toBe(false);
});

test('a record that another check makes just now is nobody else’s', () => {
  const { session, resource } = smallSession(notes());
  const { ledger, ownership } = session;
  const named = { ...resource, tagField: 'name', idField: 'id' };
  const bare = { ...named, tagField: '' };
  const evidence = { field: 'title', value: `about ${tag}` };
  const record = (id: string, title?: string): Record<string, unknown> => ({ id, name: 'A', title });
  const isForeign = (one: typeof resource, ...seen: Parameters<typeof record>): boolean => {
    ownership.seeRecord(one, record(...seen));
    return ownership.isForeign(one, seen[0]);
  };
  const number = ledger.intend({ collection: '/notes', evidence });
  expect([isForeign(named, 'n1'), isForeign(named, 'n2', evidence.value), isForeign(bare, 'n3')]).toEqual([
    true,
    false,
    false,
  ]);
  ledger.returned(number);
  // What was refused, and made something all the same, is known by its text alone.
  expect([
    isForeign(named, 'n4', evidence.value),
    isForeign(bare, 'n5', evidence.value),
    isForeign(bare, 'n6'),
  ]).toEqual([true, false, true]);
  ledger.returned(ledger.intend({ collection: '/notes' }), { collection: '/notes', id: 'n7' });
  ledger.intend({ collection: '/others' });
  expect([isForeign(named, 'n7'), isForeign(named, 'n8'), isForeign(bare, 'n9')]).toEqual([false, true, true]);
  ownership.seeRecord(named, { name: 'A' });
  expect(ownership.isForeign(named, 'undefined')).toBe(false);
});

test('a record that does not look like the run’s own any more is looked at again before it is written to', async () => {
  const { session, resource, asked } = askedSession(notes(), { 'GET /notes/n1': [[200, own]] });
  const { ownership } = session;
  const write = { operation: operationIn(session, 'replaceNote'), pathParameters: { noteId: 'n1' } };
  ownership.claim(resource, 'n1', own);
  ownership.see(resource, exchanged(write.operation, 200, [own]).response);
  ownership.seeRecord(resource, { id: 'n1', name: 'A' });
  // What was seen just now is not looked at again.
  for (const _time of [1, 2]) expect([await ownership.objectionTo(write), asked.length]).toEqual([undefined, 1]);
  expect(await ownership.objectionTo({ operation: write.operation })).toBe('foreign');
});

const below = documentOf(
  {
    ...collection('/desks', 'Desk'),
    ...collection('/desks/{deskId}/pens', 'Pen'),
    '/invite': { post: { operationId: 'invite', responses: { 200: { description: 'Invited' } } } },
    '/desks/{deskId}/invite': {
      parameters: [inPath('deskId')],
      post: { operationId: 'inviteTo', responses: { 200: { description: 'Invited' } } },
    },
  },
  { Desk: note, Pen: note },
);

test.each<[operation: string, parameters: Readonly<Record<string, string>>, objection: unknown, makes?: MadeText]>([
  ['createPen', { deskId: 'd1' }, undefined],
  ['createPen', { deskId: 'd2' }, 'foreign'],
  ['removePen', { deskId: 'd1', penId: 'p1' }, undefined],
  ['removePen', { deskId: 'd1', penId: 'p2' }, 'foreign'],
  // The same id below another desk is another pen.
  ['removePen', { deskId: 'd3', penId: 'p1' }, 'foreign'],
  ['removePen', { deskId: 'd2', penId: 'p1' }, 'foreign'],
  ['invite', {}, 'foreign'],
  ['invite', {}, undefined, { field: 'name', value: tag, of: '/desks' }],
  ['inviteTo', { deskId: 'd2' }, 'foreign', { field: 'name', value: tag, of: '/desks' }],
  ['inviteTo', { deskId: 'd1' }, undefined],
])('%s with %j goes to what the run has made, or not: %s', async (id, pathParameters, objection, makes) => {
  const { session } = askedSession(below, { 'GET /desks/d1': [[200, { id: 'd1', name: own.name }]] });
  const { ledger, ownership } = session;
  ledger.created('/desks', 'd1');
  ledger.created('/desks', 'd3');
  ledger.created('/desks/d1/pens', 'p1');
  const draft = { operation: operationIn(session, id), pathParameters, ...(makes && { makes }) };
  expect(await ownership.objectionTo(draft)).toBe(objection);
});
