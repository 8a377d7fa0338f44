import { expect, test } from 'vitest';
import { actionDraft, enterMade, isPlain } from '../../../../contracts/check/records/actions.ts';
import { enterCreated, numbered } from '../../../../contracts/check/records/entered-records.ts';
import { newKey, ownKey } from '../../../../contracts/check/records/own-keys.ts';
import { jsonContent } from '../../small-contract.ts';
import { askedSession } from '../asked-session.ts';
import { collection, documentOf, inPath, note, notes, refused, text } from '../shelf/shelf-document.ts';
import { exchanged, operationIn } from '../small-session.ts';

const done = { responses: { 200: { description: 'Done' } } };
const body = (schema: object): object => ({ requestBody: jsonContent(schema) });
const fields = { type: 'object', properties: { name: text } };
const document = documentOf(
  {
    ...collection('/notes', 'Note'),
    ...Object.fromEntries(
      Object.entries({
        send: {},
        rename: body(fields),
        count: body({ type: 'integer' }),
        number: body({ type: 'object', required: ['of'], properties: { of: { type: 'integer' } } }),
        never: body({ type: 'object', not: {} }),
        upload: { requestBody: { content: { 'text/plain': {} } } },
      }).map(([name, parts]) => [
        `/notes/{noteId}/${name}`,
        { parameters: [inPath('noteId')], post: { operationId: name, ...done, ...parts } },
      ]),
    ),
    '/notes/{noteId}/call/{function}/{at}': {
      parameters: [inPath('noteId'), inPath('function'), { ...inPath('at'), schema: { type: 'integer', minimum: 7 } }],
      post: { operationId: 'call', ...done },
    },
    '/keys/{key}': {
      parameters: [{ ...inPath('key'), 'x-key': true }],
      get: { operationId: 'getKey', ...done },
      put: { operationId: 'putKey', ...body(fields), ...done },
    },
    '/notes/{noteId}/keys/{key}': {
      parameters: [inPath('noteId'), { ...inPath('key'), 'x-key': true }],
      put: { operationId: 'putOfNote', ...body(fields), ...done },
    },
  },
  { Note: note },
);
const name = 'testkit-run-ab record';

test.each<[operation: string, plain: boolean, json: unknown, exact: unknown]>([
  ['send', true, undefined, undefined],
  ['rename', true, { name }, { name }],
  ['count', true, expect.any(Number), expect.any(Number)],
  ['number', true, { of: expect.any(Number) }, { name, of: undefined }],
  ['never', false, undefined, undefined],
  ['upload', false, undefined, undefined],
])('the plainest request of %s is known: %j', (action, plain, json, exact) => {
  for (const isExact of [false, true]) {
    const { session, resource } = askedSession(document, {}, { isExact });
    const named = { ...resource, tagField: 'name' };
    const operation = operationIn(session, action);
    expect(isPlain(session, named, operation)).toBe(plain);
    const draft = actionDraft(session, named, operation, 'n1');
    expect(draft.pathParameters).toEqual({ noteId: 'n1' });
    if (action !== 'number' || !isExact) expect(draft.json).toEqual(isExact ? exact : json);
    expect(Object.hasOwn(draft, 'json')).toBe(draft.json !== undefined);
  }
});

test('what the path of an action asks for beside the id is made up', () => {
  const drafts = [false, true].map((isExact) => {
    const { session, resource } = askedSession(document, {}, { isExact });
    return actionDraft(session, resource, operationIn(session, 'call'), 'n1').pathParameters;
  });
  expect(drafts).toEqual([
    { noteId: 'n1', function: 'text', at: '7' },
    { noteId: 'n1', function: 'none', at: '7' },
  ]);
});

test.each<[what: string, value: unknown, made: readonly string[]]>([
  ['another record', { id: 'n2', name }, ['n2']],
  ['the record itself', { id: 'n1', name }, []],
  ['a record without an id', { name }, []],
  ['nothing', null, []],
  ['a text', 'n2', []],
])('an action that responds with %s has made that', async (_what, value, made) => {
  const { session, resource } = askedSession(document, {});
  const exchange = exchanged(operationIn(session, 'send'), 200, value);
  await enterMade(session, resource, { id: 'n1', record: { id: 'n1' }, exchange }, exchange);
  expect(session.ledger.remaining().map(({ id }) => id)).toEqual(made);
});

test('a key of the run carries its tag, and is no other', () => {
  const { session } = askedSession(document, {});
  const key = (id: string): unknown => ownKey(session, operationIn(session, id));
  expect(key('getKey')).toEqual({ pathParameters: { key: 'testkit-run-ab 1 none' } });
  expect(key('putKey')).toEqual({ pathParameters: { key: 'testkit-run-ab 2 none' }, json: {} });
  expect([key('putOfNote'), key('readNote')]).toEqual([undefined, undefined]);
  expect(newKey(session, 'a')).toBe('testkit-run-ab 3 a');
});

const silent = notes({ create: { responses: { 201: { description: 'Made' }, ...refused(404, 422) } } });
const records = (...texts: readonly string[]) => texts.map((one, at) => ({ id: at + 1, name: one }));

test('where only its text tells which record was made, it has a number', () => {
  const [loud, quiet] = [notes(), silent].map((one) => {
    const { session, resource } = askedSession(one, {});
    return ['A', 7, undefined].map((wished) => numbered(session, resource, { name: wished, pages: 1 })['name']);
  });
  expect(loud).toEqual(['A', 7, undefined]);
  expect(quiet).toEqual(['1 A', '2 record', '3 record']);
});

test.each<[what: string, listed: readonly object[], body: string | undefined, id: string | undefined]>([
  ['one has it', records('x', name), JSON.stringify({ name }), '2'],
  ['none has it', records('x', `${name}!`), JSON.stringify({ name }), undefined],
  ['two have it', records(name, name), JSON.stringify({ name }), undefined],
  ['its id is none', [{ id: true, name }], JSON.stringify({ name }), undefined],
  ['nothing was sent', records(name), undefined, undefined],
])('a record that no response names is known in the list by its text: %s', async (_what, listed, sent, id) => {
  const { session, resource, asked } = askedSession(silent, { 'GET /notes': [[200, listed]] });
  const made = exchanged(operationIn(session, 'createNote'), 201);
  const exchange = { ...made, request: { ...made.request, body: sent } };
  expect(await enterCreated(session, resource, exchange)).toBe(id);
  expect(session.ledger.owned('/notes', '2')).toBe(id === '2');
  const refusedOne = { ...exchange, response: { ...exchange.response, status: 422 } };
  const before = asked.length;
  expect([await enterCreated(session, resource, refusedOne), asked.length]).toEqual([undefined, before]);
});
