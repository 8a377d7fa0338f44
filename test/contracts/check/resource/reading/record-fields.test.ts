import { expect, test } from 'vitest';
import { type CheckConventions, plainConventions } from '../../../../../contracts/check/resource/conventions.ts';
import { inferredOf } from '../../../../../contracts/check/resource/reading/inferred-of.ts';
import { isKnownById } from '../../../../../contracts/check/resource/reading/known-by-id.ts';
import { listOnlyFields } from '../../../../../contracts/check/resource/reading/list-only-fields.ts';
import { resourcesOf } from '../../../../../contracts/check/resource/reading/read-resources.ts';
import {
  demandedFields,
  hasField,
  successSchema,
} from '../../../../../contracts/check/resource/reading/record-fields.ts';
import { unshownAnywhere, unshownBy } from '../../../../../contracts/check/resource/reading/unshown-fields.ts';
import { createContract } from '../../../../../contracts/contract/create-contract.ts';
import { jsonContent } from '../../../small-contract.ts';
import {
  collection,
  documentOf,
  inQuery,
  notes,
  type Otherwise,
  ref,
  refused,
  shown,
} from '../../shelf/shelf-document.ts';
import { operationIn, smallSession } from '../../small-session.ts';

const text = { type: 'string' };
const id = { ...text, readOnly: true };

/** The first resource of a document of notes, which have some fields. */
function read(schema: object, otherwise: Otherwise = {}, conventions: Partial<CheckConventions> = {}) {
  const contract = createContract(
    JSON.stringify(documentOf(collection('/notes', 'Note', otherwise), { Note: schema })),
  );
  const [resource] = resourcesOf(contract, { ...plainConventions, ...conventions });
  if (resource === undefined) throw new Error('The document has a resource.');
  return { contract, resource };
}
const fields = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  required,
  properties,
});

test.each<[what: string, schema: object, idField: string, conventions?: Partial<CheckConventions>]>([
  ['what is called so', fields({ id, name: text }), 'id'],
  ['what the API calls it everywhere', fields({ id, _id: id, name: text }), '_id', { idField: '_id' }],
  ['what a record has of it', fields({ id, name: text }), 'id', { idField: '_id' }],
  ['what the path calls it', fields({ id, noteId: id, name: text }), 'noteId'],
  ['the same in another spelling', fields({ id, note_id: id, name: text }), 'note_id'],
  ['a code', fields({ code: id, title: text }), 'code'],
  ['a slug', fields({ slug: id, title: text }), 'slug'],
  ['a name', fields({ name: text, title: text }), 'name'],
  ['an id, where nothing is said of the fields', {}, 'id'],
  ['what the API calls it, where nothing is said', {}, '_id', { idField: '_id' }],
])('the id of a record is %s', (_what, schema, idField, conventions) => {
  expect(read(schema, {}, conventions).resource.idField).toBe(idField);
});

test.each<
  [
    what: string,
    properties: object,
    tagField: string,
    required?: readonly string[],
    conventions?: Partial<CheckConventions>,
  ]
>([
  ['a name before a text', { id, note: text, name: text, more: text }, 'name'],
  ['a title', { id, more: text, title: text }, 'title'],
  ['a label', { id, more: text, label: text }, 'label'],
  ['a description before others', { id, more: text, description: text }, 'description'],
  ['a comment', { id, more: text, comment: text }, 'comment'],
  ['what must be there before a name', { id, name: text, more: text }, 'more', ['more']],
  ['the first of others', { id, more: text, other: text }, 'more'],
  ['what the API says', { id, name: text, more: text }, 'more', [], { tagField: 'more' }],
  ['what is there, where the API says another', { id, name: text }, 'name', [], { tagField: 'more' }],
  ['nothing read-only', { id, name: { ...text, readOnly: true }, more: text }, 'more'],
  ['nothing that is too short', { id, name: { ...text, maxLength: 9 }, more: text }, 'more'],
  ['nothing that takes a number too', { id, name: { type: ['string', 'integer'] }, more: text }, 'more'],
  ['none, where nothing can hold it', { id, count: { type: 'integer' } }, ''],
])('the tag of a run stands in %s', (_what, properties, tagField, required, conventions) => {
  expect(read(fields(properties, required), {}, conventions).resource.tagField).toBe(tagField);
});

const list = (schema: object, ...parameters: readonly object[]): Otherwise => ({
  list: { parameters, responses: { 200: shown({ type: 'array', items: schema }), ...refused(404) } },
});

test('the tag stands where it is shown again, and stays when the record is replaced', () => {
  const both = fields({ id, name: text, more: text });
  const other = fields({ id, more: text });
  const responses = { 200: shown(both), ...refused(404) };
  expect(read(both, list(other)).resource.tagField).toBe('more');
  expect(read(both, list({ type: 'object' })).resource.tagField).toBe('name');
  expect(read(both, { read: { responses: { 200: shown(other), ...refused(404) } } }).resource.tagField).toBe('more');
  expect(read(both, { replace: { requestBody: jsonContent(other), responses } }).resource.tagField).toBe('more');
});

const named = fields({ id, name: text });
const paging = { limit: 'limit', skip: 'skip' };
const limit = (schema: object): object => inQuery('limit', { type: 'integer', ...schema });

test.each<[what: string, parameters: readonly object[], size: number, isPaged: boolean]>([
  ['all that may be', [limit({})], 1000, true],
  ['no more than the document allows', [limit({ maximum: 50 })], 50, true],
  ['no part of a record', [limit({ maximum: 50.5 })], 50, true],
  ['one at least', [limit({ maximum: 0 })], 1, true],
  ['no more than the largest', [limit({ maximum: 5000 })], 1000, true],
  ['pages that are only skipped', [inQuery('skip')], 1000, true],
  ['no pages, where it takes none', [inQuery('other')], 1000, false],
  ['no pages by a header', [{ name: 'limit', in: 'header', schema: { type: 'integer', maximum: 9 } }], 1000, false],
])('a list is asked for %s', (_what, parameters, size, isPaged) => {
  const { resource } = read(named, list(ref('Note'), ...parameters), { paging });
  expect([resource.pageSize, resource.paging]).toEqual([size, isPaged ? paging : undefined]);
});

test('of an API that does not say how lists are paged, no pages are asked for', () => {
  expect(read(named, list(ref('Note'), limit({}))).resource.paging).toBeUndefined();
});

test('a field that is later after each write is looked at where a record shows it', () => {
  const modifiedField = (schema: object): unknown => read(schema, {}, { modifiedField: 'at' }).resource.modifiedField;
  expect([modifiedField(fields({ id, name: text, at: id })), modifiedField(named)]).toEqual(['at', undefined]);
});

test('what only some responses show is known', () => {
  const { contract, resource } = read(fields({ id, name: text, more: text }), {
    ...list(fields({ id, name: text, count: text })),
    create: { requestBody: jsonContent(named), responses: { 201: shown(named) } },
  });
  const { create, replace, read: one, list: all } = resource;
  if (create === undefined || replace === undefined || one === undefined || all === undefined)
    throw new Error('All are there.');
  expect([...listOnlyFields(contract, resource)]).toEqual(['count']);
  expect([...listOnlyFields(contract, { ...resource, read: undefined })]).toEqual([]);
  expect([...listOnlyFields(contract, { ...resource, list: undefined })]).toEqual([]);
  expect([create, all, replace, one].map((operation) => unshownBy(contract, resource, operation))).toEqual([
    ['more'],
    ['more'],
    [],
    [],
  ]);
  expect([...unshownAnywhere(contract, resource)]).toEqual(['more']);
  expect([...unshownAnywhere(contract, { ...resource, read: undefined })]).toEqual([]);
});

test('the fields that a response demands, and those that are sent or shown, are known', () => {
  const { session } = smallSession(
    notes({ read: { responses: { 404: shown(named), 200: shown(fields({ a: text, b: text }, ['a'])) } } }),
  );
  const [one, create, remove] = ['readNote', 'createNote', 'removeNote'].map((name) => operationIn(session, name));
  const { contract } = session;
  expect([...demandedFields(contract, one)]).toEqual(['a']);
  expect([...demandedFields(contract, undefined)]).toEqual([]);
  expect([successSchema(remove), successSchema(undefined)]).toEqual([undefined, undefined]);
  expect([
    hasField(contract, one, 'a', 'shown'),
    hasField(contract, one, 'a'),
    hasField(contract, create, 'pages'),
  ]).toEqual([true, false, true]);
  expect([hasField(contract, create, 'none'), hasField(contract, create, undefined)]).toEqual([false, false]);
});

test('records are known by their ids where they are listed, read, and shown as they are made', () => {
  const { session, resource } = smallSession(notes());
  const { list: all, read: one, create } = resource;
  const operations = { list: all, create, read: one, replace: undefined, patch: undefined, remove: undefined };
  const bare = { create: operationIn(session, 'removeNote') };
  const lacking = [{}, { read: undefined }, { create: undefined }, bare];
  expect(lacking.map((more) => isKnownById({ ...operations, ...more }, all))).toEqual([true, false, false, false]);
  expect(isKnownById(operations, undefined)).toBe(false);
});

test('what a check takes for granted of a resource is said with the rules that rest on it', () => {
  const inferred = (otherwise: Otherwise, schema: object = named): readonly string[] => {
    const { contract, resource } = read(schema, otherwise);
    expect(inferredOf(contract, resource)).toBe(inferredOf(contract, resource));
    return inferredOf(contract, resource).flatMap(({ rules }) =>
      ['created id', 'list shows the record'].filter((rule) => rules.test(rule)),
    );
  };
  const enveloped = {
    list: {
      responses: { 200: shown({ type: 'object', properties: { notes: { type: 'array', items: ref('Note') } } }) },
    },
  };
  expect(inferred({})).toEqual(['created id']);
  expect(inferred({}, { ...fields({ id, name: text }), 'x-id-field': 'id' })).toEqual([]);
  expect(inferred(enveloped)).toEqual(['created id', 'list shows the record']);
});
