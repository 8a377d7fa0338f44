import { expect, test } from 'vitest';
import { placedAt, placedResources, resourceAt } from '../../../../contracts/check/resource/placed-resources.ts';
import {
  isBelowRecord,
  isJudged,
  type Resource,
  recordParameters,
  resourceBelow,
  resourceOf,
} from '../../../../contracts/check/resource/resources.ts';
import { collection, documentOf, inPath, note, shown } from '../shelf/shelf-document.ts';
import { operationIn, smallSession } from '../small-session.ts';

const done = { responses: { 200: shown({}) } };
const tagged = {
  get: { operationId: 'tagged', tags: ['notes'], ...done },
  post: { operationId: 'other', tags: ['others'], ...done },
};
const notes = collection('/notes', 'Note', {
  list: { tags: ['notes', 'all'], responses: { 200: shown({ type: 'array', items: note }) } },
});
const { session } = smallSession(
  documentOf(
    {
      ...notes,
      ...collection('/desks', 'Desk'),
      ...collection('/desks/{deskId}/pens', 'Pen'),
      '/notes/{noteId}/send': { parameters: [inPath('noteId')], post: { operationId: 'sendNote', ...done } },
      '/notesless/{noteId}/run': { parameters: [inPath('noteId')], post: { operationId: 'runOther', ...done } },
      '/about': tagged,
      '/lookup/{id}/run': { parameters: [inPath('id')], get: { operationId: 'untagged', ...done } },
    },
    { Note: note, Desk: note, Pen: note },
  ),
);

function named(name: string): Resource {
  const found = session.resources.find((one) => one.name === name);
  if (found === undefined) throw new Error(`The document has no ${name}.`);
  return found;
}
const pens = (deskId: string): object => ({ name: 'pens', above: { deskId }, collection: `/desks/${deskId}/pens` });

test('what stands below records that a ledger names is placed there, and what needs no place is where it is', () => {
  const ledger = [
    '/notes',
    '/desks/d%201/pens',
    '/desks/d2/pens',
    '/desks/d2/pens',
    '/desks/d3',
    '/desks//pens',
    '/other/x/pens',
  ];
  const placed = placedResources(
    session.resources,
    ledger.map((one) => ({ collection: one })),
  );
  expect(placed).toMatchObject([
    { name: 'notes' },
    { name: 'desks' },
    { ...pens('d%201'), above: { deskId: 'd 1' } },
    pens('d2'),
  ]);
  expect(
    placedResources([resourceBelow(named('pens'), { deskId: 'd7' })], [{ collection: '/desks/d2/pens' }]),
  ).toMatchObject([pens('d7')]);
});

test.each<[collection: string, found: object | undefined]>([
  ['/notes', { name: 'notes' }],
  ['/desks/d1/pens', pens('d1')],
  ['/desks/{deskId}/pens', { name: 'pens', above: undefined }],
  ['/desks/d1/pens/p1', undefined],
  ['/desks/d1/pencils', undefined],
  ['/desks//pens', undefined],
  ['/other', undefined],
])('at %s there is the resource that stands there', (at, found) => {
  const one = resourceAt(session.resources, at);
  if (found === undefined) expect(one).toBeUndefined();
  else expect(one).toMatchObject(found);
});

test('a resource is placed by the parameters of a request, as far as they say where', () => {
  const unplaced = named('pens');
  const placed = placedAt(unplaced, { deskId: 'd1', penId: 'p1' });
  expect(placed).toMatchObject(pens('d1'));
  expect(placedAt(unplaced, { penId: 'p1' })).toBe(unplaced);
  expect(placedAt(unplaced)).toBe(unplaced);
  expect([placedAt(placed, { deskId: 'd1' }), placedAt(placed)]).toEqual([placed, placed]);
  expect(placedAt(placed, { deskId: 'd2' })).toMatchObject(pens('d2'));
  expect(placedAt(named('notes'), { noteId: 'n1' })).toBe(named('notes'));
  expect(recordParameters(placed, 'p1')).toEqual({ deskId: 'd1', penId: 'p1' });
});

test.each<[operation: string, about: string | undefined, isBelow: readonly string[]]>([
  ['listNote', 'notes', []],
  ['createNote', 'notes', []],
  ['readNote', 'notes', ['notes']],
  ['sendNote', 'notes', ['notes']],
  ['runOther', undefined, []],
  ['listPen', 'pens', ['desks']],
  ['readPen', 'pens', ['desks', 'pens']],
  ['readDesk', 'desks', ['desks']],
  ['tagged', undefined, []],
])('%s is about %s, and below a record of %j', (id, about, isBelow) => {
  const operation = operationIn(session, id);
  expect(resourceOf(session.resources, operation)?.name).toBe(about);
  expect(
    session.resources
      .filter((one) => isBelowRecord(one, operation))
      .map(({ name }) => name)
      .sort(),
  ).toEqual(isBelow);
  expect(isBelowRecord({ ...named('notes'), actions: [operation] }, operation)).toBe(true);
});

test.each<[operation: string, ofNotes: boolean, ofDesks: boolean]>([
  ['listNote', true, false],
  ['sendNote', true, false],
  ['readDesk', false, true],
  ['listPen', false, false],
  // What asks for the account as a whole is, and what the document puts beside a chosen one.
  ['tagged', true, true],
  ['other', false, false],
  ['untagged', false, false],
])('where notes are chosen, %s is judged: %j, and where desks are: %j', (id, ofNotes, ofDesks) => {
  const operation = operationIn(session, id);
  const judged = (...names: readonly string[]): boolean =>
    isJudged({ ...session, judged: names.map(named) }, operation);
  expect([judged('notes'), judged('desks'), judged('notes', 'desks', 'pens')]).toEqual([ofNotes, ofDesks, true]);
});

test('what has a tag of a chosen resource is judged with it', () => {
  const one = operationIn(session, 'other');
  const chosen = { ...named('notes'), list: { ...one } };
  expect(isJudged({ ...session, judged: [chosen] }, one)).toBe(true);
  expect(isJudged({ ...session, judged: [{ ...chosen, list: undefined }] }, one)).toBe(false);
});
