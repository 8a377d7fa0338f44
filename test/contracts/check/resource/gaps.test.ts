import { expect, test } from 'vitest';
import { plainConventions } from '../../../../contracts/check/resource/conventions.ts';
import { resourcesOf } from '../../../../contracts/check/resource/reading/read-resources.ts';
import { runContract } from '../../../../contracts/check/resource/wrapping/record-contract.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { jsonContent } from '../../small-contract.ts';
import {
  collection,
  documentOf,
  inPath,
  inQuery,
  note,
  type Otherwise,
  ref,
  refused,
  shown,
} from '../shelf/shelf-document.ts';
import { smallSession } from '../small-session.ts';

const text = { type: 'string' };
const array = (items: object): object => ({ type: 'array', items });
const body = { required: true, ...jsonContent(ref('Note')) };
const bare = { type: 'object', properties: { name: text } };
const textless = { type: 'object', properties: { id: { ...text, readOnly: true }, pages: { type: 'integer' } } };
const ok = { type: 'object', additionalProperties: false, properties: { ok: { type: 'boolean' } } };
const location = { 201: shown(ok, { headers: { Location: { schema: text } } }), ...refused(422) };
const silent = { 201: shown(ok), ...refused(422) };
const unlisted = { list: null } as const;

/** Which operations of a document cannot be judged. */
function gapsOf(otherwise: Otherwise, schema: object = note, more: object = {}): readonly string[] {
  const document = documentOf({ ...collection('/notes', 'Note', otherwise), ...more }, { Note: schema });
  const contract = runContract(createContract(JSON.stringify(document)), plainConventions);
  return resourcesOf(contract, plainConventions).flatMap(({ gaps }) => gaps.map(({ operation }) => operation.id));
}

const writes = ['createNote', 'replaceNote', 'removeNote'];
const closed = { type: 'object', additionalProperties: false, properties: { name: text } };

test.each<[what: string, otherwise: Otherwise, gaps: readonly string[], schema?: object]>([
  ['nothing, where all is said', {}, []],
  ['nothing, where clients give the ids', { create: null }, []],
  ['a deletion of what nobody makes', { create: null, replace: null }, ['removeNote']],
  [
    'a list that requires a query',
    { list: { parameters: [inQuery('of', text, { required: true })], responses: { 200: shown(array(ref('Note'))) } } },
    ['listNote'],
  ],
  [
    'a list that may be asked by a query',
    { list: { parameters: [inQuery('of', text)], responses: { 200: shown(array(ref('Note'))) } } },
    [],
  ],
  [
    'a list that shows something else',
    { list: { responses: { 200: shown({ type: 'object', properties: { count: { type: 'integer' } } }) } } },
    ['listNote'],
  ],
  ['a list that shows no ids', { list: { responses: { 200: shown(array(closed)) } } }, ['listNote']],
  ['a list that may show ids', { list: { responses: { 200: shown(array({ type: 'object' })) } } }, []],
  [
    'a creation that tells nothing, and no list',
    { ...unlisted, create: { requestBody: body, responses: silent } },
    writes,
  ],
  ['no creation that tells a place', { ...unlisted, create: { requestBody: body, responses: location } }, []],
  ['no creation of which a list tells', { create: { requestBody: body, responses: silent } }, []],
  ['a creation without a body', { create: { requestBody: undefined, responses: { 201: shown(ref('Note')) } } }, writes],
  [
    'a creation of something else',
    {
      create: { requestBody: { content: { 'text/plain': { schema: text } } }, responses: { 201: shown(ref('Note')) } },
    },
    writes,
  ],
  ['writes of what holds no text, where it is listed', {}, [], textless],
  ['a read that shows nothing', { read: { responses: { 200: shown(ok), ...refused(404) } } }, ['readNote']],
])('of a document there cannot be judged: %s', (_what, otherwise, gaps, schema) => {
  expect(gapsOf(otherwise, schema)).toEqual(gaps);
});

test('what stands below records of nobody cannot be judged, and is left out', () => {
  const document = documentOf(collection('/shelves/{shelfId}/notes', 'Note'), { Note: note });
  const { resource } = smallSession(document);
  expect([resource.list, resource.create, resource.read]).toEqual([undefined, undefined, undefined]);
  expect(resource.gaps.map(({ operation }) => operation.id)).toEqual([
    'listNote',
    ...['createNote', 'readNote', 'replaceNote', 'removeNote'],
  ]);
});

test('what stands below records that the run cannot make cannot be judged, wherever it stands in the document', () => {
  const pens = collection('/desks/{deskId}/pens', 'Pen');
  const unmade = [{}, { create: null, replace: null, remove: null }].map((otherwise) => {
    const { session } = smallSession(
      documentOf({ ...pens, ...collection('/desks', 'Desk', otherwise) }, { Desk: note, Pen: note }),
    );
    return session.resources.flatMap(({ gaps }) => gaps.map(({ operation }) => operation.id));
  });
  expect(unmade).toEqual([[], ['listPen', 'createPen', 'readPen', 'replacePen', 'removePen']]);
});

test('what stands under the keys of a record is no record', () => {
  const key = { ...inPath('key'), 'x-key': true };
  const keyed = {
    parameters: [inPath('noteId'), key],
    get: { operationId: 'readKey', responses: { 200: shown(bare) } },
    put: {
      operationId: 'putKey',
      requestBody: { content: jsonContent(bare)['content'] },
      responses: { 200: shown(bare) },
    },
  };
  const { session } = smallSession(
    documentOf({ ...collection('/notes', 'Note'), '/notes/{noteId}/keys/{key}': keyed }, { Note: note }),
  );
  expect(session.resources.map(({ name }) => name)).toEqual(['notes']);
});

test('what is put under the keys of the account has no gap, for it is judged by its keys', () => {
  const key = { ...inPath('key'), 'x-key': true };
  const responses = { 200: shown(bare) };
  const paths = {
    '/state': { get: { operationId: 'listKeys', responses: { 200: shown({ type: 'object' }) } } },
    '/state/{key}': {
      parameters: [key],
      get: { operationId: 'readKey', responses },
      put: { operationId: 'putKey', requestBody: { content: jsonContent(bare)['content'] }, responses },
      delete: { operationId: 'removeKey', responses: { 204: { description: 'Gone' } } },
    },
  };
  const { session } = smallSession(documentOf(paths, {}));
  const gaps = session.resources.flatMap((resource) => resource.gaps.map(({ operation }) => operation.id));
  expect(gaps.filter((id) => id !== 'listKeys')).toEqual([]);
  expect(session.resources.map(({ name }) => name)).toEqual(['state']);
});
