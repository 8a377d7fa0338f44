import { expect, test } from 'vitest';
import {
  patchableFields,
  patchFields,
  patchOnlyFields,
  sortedPatchFields,
} from '../../../../contracts/check/patching/patch-fields.ts';
import { plainPatch } from '../../../../contracts/check/patching/plain-patch.ts';
import type { Patch } from '../../../../spec/resource/resource.ts';
import { jsonContent } from '../../small-contract.ts';
import { notes, shown } from '../shelf/shelf-document.ts';
import { operationIn, smallSession } from '../small-session.ts';

const tag = 'testkit-run-ab';
const text = { type: 'string' };
const nested = {
  type: 'object',
  properties: {
    a: { type: 'object', properties: { b: { type: 'object', properties: { c: text } }, d: text, id: text } },
  },
};
const note = {
  type: 'object',
  required: ['name', 'pages'],
  properties: {
    id: text,
    pages: { type: 'integer' },
    name: text,
    only: { const: 1 },
    fixed: { const: 1, readOnly: true },
    made: { ...text, readOnly: true },
    pin: { ...text, writeOnly: true },
    key: text,
    first: text,
    list: { type: 'array', items: { type: 'object', properties: { key: text } } },
    tags: { type: 'array', items: text },
    'a/b': text,
    nested,
  },
};
const document = notes({
  create: { requestBody: jsonContent(note), responses: { 201: shown(note) } },
  read: { responses: { 200: shown(note) } },
  replace: { requestBody: jsonContent(note), responses: { 200: shown(note) } },
  patch: { requestBody: jsonContent(note), responses: { 200: shown(note) } },
});
const { session, resource: whole } = smallSession(document);
const marked = (...path: readonly string[]) => ({ path, pointer: '#' });
const patchOf = (paths?: readonly string[]): Patch => ({
  kind: 'fields',
  operation: operationIn(session, 'patchNote'),
  paths,
});
const resource = {
  ...whole,
  idField: 'id',
  tagField: 'name',
  secrets: [marked('key'), marked('list', '*', 'key')],
  createOnly: [marked('first')],
};
const paths = (fields: readonly { readonly path: readonly string[] }[]): readonly string[] =>
  fields.map(({ path }) => path.join('.'));

test('what a client writes, and that says what was written, is tried by a patch', () => {
  const fields = patchFields(session, { ...resource, patch: patchOf() });
  expect(paths(fields)).toEqual(['pages', 'name', 'tags', 'a/b', 'nested.a.d', 'nested.a.id']);
  expect(fields[1]).toEqual({ path: ['name'], values: [`${tag} patched`, `${tag} patched again`], isOptional: false });
  expect(fields[0]).toEqual({ path: ['pages'], values: [1, 2], isOptional: false });
  expect(fields[3]).toEqual({ path: ['a/b'], values: ['testkit-one', 'testkit-two'], isOptional: true });
});

test('references are not tried, by whatever they are known', () => {
  const one = { ...marked('pages'), to: 'books', onDelete: 'leave' as const };
  const patch = patchOf();
  expect(paths(patchFields(session, { ...resource, patch, references: [one] }))).not.toContain('pages');
  expect(paths(patchFields(session, { ...resource, patch, inferredReferences: [one] }))).not.toContain('pages');
  expect(
    paths(patchFields(session, { ...resource, patch, references: [{ ...one, path: ['tags', '*'] }] })),
  ).not.toContain('tags');
});

test('a name that no body can carry the tag in is not tried', () => {
  const short = { ...note, properties: { ...note.properties, name: { ...text, maxLength: 5 } } };
  const requestBody = jsonContent(short);
  const small = smallSession(
    notes({
      create: { requestBody, responses: { 201: shown(short) } },
      patch: { requestBody, responses: { 200: shown(short) } },
    }),
  );
  const patch = { ...patchOf(), operation: operationIn(small.session, 'patchNote') };
  const named = { ...small.resource, tagField: 'name', patch, replace: undefined };
  expect(
    paths(patchFields(small.session, { ...named, create: operationIn(small.session, 'createNote') })),
  ).not.toContain('name');
});

test('without a patch, or without a body that is written otherwise, nothing is tried', () => {
  const none = { ...resource, patch: undefined };
  const bare = { ...resource, patch: patchOf(['/name']), replace: undefined, create: undefined };
  for (const one of [none, bare]) {
    expect([patchFields(session, one), patchableFields(session, one), plainPatch(session, one)]).toEqual([
      [],
      [],
      undefined,
    ]);
    expect(sortedPatchFields(session, one)).toEqual({ inside: [], outside: [] });
  }
  expect(patchOnlyFields(session, none)).toEqual([]);
});

test.each<
  [
    listed: readonly string[] | undefined,
    inside: readonly string[],
    outside: readonly string[],
    plain: object | undefined,
  ]
>([
  [undefined, ['pages', 'name', 'tags', 'a/b', 'nested.a.d', 'nested.a.id'], [], { name: `${tag} patched` }],
  [['/pages', '/nested/a/d'], ['pages', 'nested.a.d'], ['name', 'first', 'tags', 'a/b', 'key'], { pages: 1 }],
  [['/nested'], [], ['pages', 'name', 'first', 'tags', 'a/b', 'key'], undefined],
  [
    ['/nested/*/d', '/a~1b'],
    ['a/b', 'nested.a.d'],
    ['pages', 'name', 'first', 'tags', 'key'],
    { 'a/b': 'testkit-one' },
  ],
  // What is above something that may be changed is in doubt.
  [['/tags/0', '/name', '/first'], ['name'], ['pages', 'a/b', 'key'], { name: `${tag} patched` }],
  [['/*/0'], [], [], undefined],
])('of the paths %j a patch may change %j, and not %j', (listed, inside, outside, plain) => {
  const patched = { ...resource, patch: patchOf(listed) };
  const sorted = sortedPatchFields(session, patched);
  expect([paths(sorted.inside), paths(sorted.outside)]).toEqual([inside, outside]);
  expect(patchableFields(session, patched)).toBe(sorted.inside);
  expect(plainPatch(session, patched)?.json).toEqual(plain);
});

test('what nothing but the patch changes is listed, and read-only otherwise', () => {
  const only = (...listed: readonly string[]): unknown =>
    patchOnlyFields(session, { ...resource, patch: patchOf(listed) });
  expect(only('/made', '/fixed', '/name', '/none', '/made/0')).toEqual([
    { path: ['made'], values: ['testkit-one', 'testkit-two'], isOptional: true },
  ]);
  expect(patchOnlyFields(session, { ...resource, patch: patchOf(['/made']), read: undefined })).toEqual([]);
});
