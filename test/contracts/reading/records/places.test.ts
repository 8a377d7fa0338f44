import { expect, test } from 'vitest';
import { at, gives, listOf, mute, named, object, readingOf, takes, text, whole } from '../reading-of.ts';

const schemas = {
  Note: object({ id: text, body: text, kind: { enum: ['warm', 'cold'] } }),
  NewNote: object({ body: text }),
};
const note = named('Note');
const list = gives(listOf(note));
const one = gives(note);
const add = { ...takes(named('NewNote')), ...gives(note, 201) };
const put = { ...takes(named('NewNote')), ...one };

/** The roles that the operations of a document play, and the collections in which they do, by their calls. */
function rolesIn(paths: object): object {
  const { contract, reading } = readingOf(paths, schemas);
  return Object.fromEntries(
    contract.operations.map((operation) => {
      const part = reading.partOf(operation);
      return [`${operation.method} ${operation.path}`, part && `${part.role} ${part.collection}`];
    }),
  );
}

test.each<[meaning: string, paths: object, roles: object]>([
  ['a list without records by their ids', { '/notes': { get: list } }, { 'GET /notes': 'list /notes' }],
  [
    'a list in a named envelope',
    { '/notes': { get: gives(object({ notes: listOf(note) })) } },
    { 'GET /notes': 'list /notes' },
  ],
  [
    'a list in any envelope',
    { '/notes': { get: gives(object({ others: listOf(note) })) } },
    { 'GET /notes': undefined },
  ],
  ['a list of texts', { '/notes': { get: gives(listOf(text)) } }, { 'GET /notes': undefined }],
  ['anything by the name of many', { '/notes': { get: gives({}) } }, { 'GET /notes': 'list /notes' }],
  [
    'anything without a schema',
    { '/notes': { get: { responses: { 200: { description: 'Fine', content: { 'application/json': {} } } } } } },
    { 'GET /notes': 'list /notes' },
  ],
  ['anything by another name', { '/note': { get: gives({}) } }, { 'GET /note': undefined }],
  [
    'anything by names that only end alike',
    { '/status': { get: gives({}) }, '/access': { get: gives({}) } },
    { 'GET /status': undefined, 'GET /access': undefined },
  ],
  ['a list at the root', { '/': { get: list } }, { 'GET /': undefined }],
  ['a list below what is named', { '/notes/{kind}': { ...at('kind'), get: list } }, { 'GET /notes/{kind}': undefined }],
  [
    'a list below what is named, with more made there',
    { '/notes/{kind}': { ...at('kind'), get: list, post: add } },
    { 'GET /notes/{kind}': 'list /notes/{kind}', 'POST /notes/{kind}': 'create /notes/{kind}' },
  ],
  [
    'what is listed, and made with any response',
    { '/notes': { get: list, post: { ...takes(named('NewNote')), ...gives({}, 201) } } },
    { 'GET /notes': 'list /notes', 'POST /notes': 'create /notes' },
  ],
  [
    'what is made and listed',
    { '/notes': { get: list, post: add } },
    { 'GET /notes': 'list /notes', 'POST /notes': 'create /notes' },
  ],
  [
    'what is listed and put',
    { '/notes': { get: list, put } },
    { 'GET /notes': 'list /notes', 'PUT /notes': undefined },
  ],
  ['what is read alone', { '/note': { get: one } }, { 'GET /note': undefined }],
  [
    'what there is one of',
    { '/note': { get: one, head: mute, put, patch: put, delete: mute } },
    {
      'GET /note': 'read /note',
      'HEAD /note': 'read /note',
      'PUT /note': 'replace /note',
      'PATCH /note': 'merge /note',
      'DELETE /note': 'remove /note',
    },
  ],
  [
    'what there is one of, and posted',
    { '/note': { get: one, patch: put, post: put } },
    { 'GET /note': 'read /note', 'PATCH /note': 'merge /note', 'POST /note': undefined },
  ],
  [
    'what is read and removed',
    { '/note': { get: one, delete: mute } },
    { 'GET /note': undefined, 'DELETE /note': undefined },
  ],
  ['what is put and not read', { '/note': { put } }, { 'PUT /note': undefined }],
])('a path that no other says anything of has %s', (_meaning, paths, roles) => {
  expect(rolesIn(paths)).toEqual(roles);
});

const records = { '/notes': { get: list, post: add }, '/notes/{id}': { ...at('id'), get: one } };

test.each<[meaning: string, paths: object, roles: object]>([
  [
    'a list at the place of a record',
    { '/notes/{id}': { ...at('id'), get: list, delete: mute } },
    { 'GET /notes/{id}': undefined, 'DELETE /notes/{id}': 'remove /notes' },
  ],
  [
    'a record as a list at its place, where it is kept',
    { '/notes': { post: add }, '/notes/{id}': { ...at('id'), get: list, delete: mute } },
    { 'POST /notes': 'create /notes', 'GET /notes/{id}': 'read /notes', 'DELETE /notes/{id}': 'remove /notes' },
  ],
  [
    'a record at the place of a list',
    { ...records, '/notes': { get: gives(object({ count: whole })), post: add } },
    { 'GET /notes': undefined, 'POST /notes': 'create /notes', 'GET /notes/{id}': 'read /notes' },
  ],
  [
    'a record that means the list',
    { ...records, '/notes': { get: one, post: add } },
    { 'GET /notes': 'list /notes', 'POST /notes': 'create /notes', 'GET /notes/{id}': 'read /notes' },
  ],
  [
    'a search that is posted',
    {
      '/search': { post: { ...takes(object({ word: text })), ...list } },
      '/search/{query}': { ...at('query'), get: one },
    },
    { 'POST /search': undefined, 'GET /search/{query}': 'read /search' },
  ],
  [
    'an action of what is made',
    { ...records, '/notes': { get: list, post: gives(note, 201) } },
    { 'GET /notes': 'list /notes', 'POST /notes': 'create /notes', 'GET /notes/{id}': 'read /notes' },
  ],
  [
    'kinds that are not sent',
    {
      '/notes': { get: list, post: add },
      '/notes/{type}': {
        parameters: [{ name: 'type', in: 'path', required: true, schema: { enum: ['a', 'b'] } }],
        get: one,
      },
    },
    { 'GET /notes': 'list /notes', 'POST /notes': 'create /notes', 'GET /notes/{type}': undefined },
  ],
  [
    'kinds that are sent',
    {
      '/notes': { get: list, post: { ...takes(note), ...gives(note, 201) } },
      '/notes/{type}': {
        parameters: [{ name: 'type', in: 'path', required: true, schema: { enum: ['warm', 'cold'] } }],
        get: one,
      },
    },
    { 'GET /notes': 'list /notes', 'POST /notes': 'create /notes', 'GET /notes/{type}': 'read /notes' },
  ],
  [
    'kinds of which none is made',
    {
      '/notes': { get: list },
      '/notes/{type}': {
        parameters: [{ name: 'type', in: 'path', required: true, schema: { enum: ['a', 'b'] } }],
        get: one,
      },
    },
    { 'GET /notes': 'list /notes', 'GET /notes/{type}': 'read /notes' },
  ],
  [
    'one place under two names',
    { ...records, '/notes/{noteId}': { ...at('noteId'), delete: mute } },
    {
      'GET /notes': 'list /notes',
      'POST /notes': 'create /notes',
      'GET /notes/{id}': 'read /notes',
      'DELETE /notes/{noteId}': 'remove /notes',
    },
  ],
  [
    'a slash at the end',
    { '/notes/': { get: list, post: add }, '/notes/{id}/': { ...at('id'), get: one } },
    { 'GET /notes/': 'list /notes/', 'POST /notes/': 'create /notes/', 'GET /notes/{id}/': 'read /notes/' },
  ],
  [
    'parts of a form',
    {
      '/notes': { get: list, post: add },
      '/notes/{id}': {
        ...at('id'),
        get: { responses: { 200: { description: 'Parts', content: { 'multipart/mixed': {} } } } },
      },
    },
    { 'GET /notes': 'list /notes', 'POST /notes': 'create /notes', 'GET /notes/{id}': undefined },
  ],
])('what the paths of a document mean is known by what they respond with: %s', (_meaning, paths, roles) => {
  expect(rolesIn(paths)).toEqual(roles);
});
