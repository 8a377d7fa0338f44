import { expect, test } from 'vitest';
import { CannotJudgeError } from '../../../../contracts/check/exchange/cannot-judge-error.ts';
import { NoResponseError } from '../../../../contracts/check/http/attempts/no-response-error.ts';
import { ResponseFailure, ResponseLimitError } from '../../../../contracts/check/http/send/response-limit-error.ts';
import { createOwn } from '../../../../contracts/check/records/own-records.ts';
import { UnsafeWriteError } from '../../../../contracts/check/session/own-writes.ts';
import type { CheckSession } from '../../../../contracts/check/session/session.ts';
import { askedSession, type Given } from '../asked-session.ts';
import { collection, documentOf, note, text } from '../shelf/shelf-document.ts';
import { exchanged, operationIn } from '../small-session.ts';

/** Notes refer to a shelf, and a shelf may to a note; pens lie below a desk, which refers to a drawer. */
const document = documentOf(
  {
    ...collection('/notes', 'Note'),
    ...collection('/shelves', 'Shelf'),
    ...collection('/desks', 'Desk'),
    ...collection('/drawers', 'Drawer'),
    ...collection('/desks/{deskId}/pens', 'Pen'),
  },
  {
    Note: {
      ...note,
      required: ['name', 'shelf'],
      properties: { ...note.properties, shelf: { ...text, 'x-references': 'shelves' } },
    },
    Desk: {
      ...note,
      required: ['name', 'drawer'],
      properties: { ...note.properties, drawer: { ...text, 'x-references': 'drawers' } },
    },
    Drawer: note,
    Shelf: { ...note, properties: { ...note.properties, cover: { ...text, 'x-references': 'notes' } } },
    Pen: note,
  },
);
const named = (id: string): readonly Given[] => [
  [201, { id, name: 'testkit-run-ab record', shelf: 's1', drawer: 'w1' }],
];
const given = {
  'POST /notes': named('n1'),
  'POST /shelves': named('s1'),
  'POST /desks': named('d1'),
  'POST /drawers': named('w1'),
  'POST /desks/d1/pens': named('p1'),
};

function asking(responses: Readonly<Record<string, readonly Given[]>>, write = true) {
  const asked = askedSession(document, responses);
  const session = { ...asked.session, mayWrite: () => write };
  const resource = (name: string) => {
    const found = session.resources.find((one) => one.name === name);
    if (found === undefined) throw new Error(`The document has no ${name}.`);
    return found;
  };
  return { ...asked, session, resource };
}

test('what a record refers to is made before it, once', async () => {
  const { session, resource, asked, sent } = asking(given);
  expect(await createOwn(session, resource('notes'))).toMatchObject({ id: 'n1' });
  await createOwn(session, resource('notes'));
  expect(asked).toEqual(['POST /shelves', 'POST /notes', 'POST /notes']);
  expect(sent).toMatchObject([{ name: 'testkit-run-ab referred to' }, { shelf: 's1' }, { shelf: 's1' }]);
});

test('what a record stands below is made before it, once', async () => {
  const { session, resource, asked } = asking(given);
  expect(await createOwn(session, resource('pens'))).toMatchObject({ id: 'p1' });
  await session.referents.prepare(session, resource('pens'));
  expect(asked).toEqual(['POST /drawers', 'POST /desks', 'POST /desks/d1/pens']);
  expect(resource('pens').above).toEqual({ deskId: 'd1' });
});

test('checks that need the same record at once wait for one another', async () => {
  const { session, resource, asked } = asking(given);
  await Promise.all(['pens', 'notes', 'pens'].map((name) => session.referents.prepare(session, resource(name))));
  expect(asked).toEqual(['POST /drawers', 'POST /desks', 'POST /shelves']);
});

test('where nothing stands above, what is below cannot be judged, and the next one is made all the same', async () => {
  const { session, resource, asked } = asking({ ...given, 'POST /desks': [[500, {}]] });
  const cannot = expect.objectContaining({ name: 'CannotJudgeError', operation: resource('pens').create });
  await expect(session.referents.prepare(session, resource('pens'))).rejects.toEqual(cannot);
  await expect(session.referents.prepare(session, resource('pens'))).rejects.toEqual(cannot);
  await session.referents.prepare(session, resource('notes'));
  expect(asked).toEqual(['POST /drawers', 'POST /desks', 'POST /shelves']);
});

test('a reference for which no record could be made is left out of a body, and nothing is said of its creation here', async () => {
  const { session, resource, rules } = asking({ ...given, 'POST /notes': [[422]] });
  await session.referents.prepare(session, resource('shelves'));
  expect(session.referents.settle(resource('shelves'), { name: 'a', cover: 'x' })).toEqual({ name: 'a' });
  expect(rules()).toEqual([]);
});

const exchange = exchanged(operationIn(askedSession(document, {}).session, 'createDesk'), 500);
const limit = new ResponseLimitError('too large', 'much', 'less', exchange.response);

test.each<[error: Error, isOfOneRecord: boolean]>([
  [new CannotJudgeError(exchange.operation, 'no body'), true],
  [new NoResponseError('no response', exchange, undefined), true],
  [new ResponseFailure(exchange, limit), true],
  [new UnsafeWriteError('not ours'), true],
  [new RangeError('broken'), false],
])('%s says something of one record, or ends the run', async (error, isOfOneRecord) => {
  const { session, resource } = asking(given);
  const broken: CheckSession = { ...session, send: () => Promise.reject(error), with: () => broken };
  const prepared = session.referents.prepare(broken, resource('notes'));
  if (isOfOneRecord) await expect(prepared).resolves.toBeUndefined();
  else await expect(prepared).rejects.toBe(error);
});

test('a run that may only read stands below a record that is there', async () => {
  const { session, resource, asked } = asking({ 'GET /desks': [[200, [{ id: 'd7', name: 'of somebody' }]]] }, false);
  await session.referents.prepare(session, resource('pens'));
  expect(resource('pens').above).toEqual({ deskId: 'd7' });
  await session.referents.prepare(session, resource('notes'));
  expect(asked).toEqual(['GET /desks']);
  const empty = asking({ 'GET /desks': [[200, []]] }, false);
  await expect(empty.session.referents.prepare(empty.session, empty.resource('pens'))).rejects.toThrow(/found/);
});
