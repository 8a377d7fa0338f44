import { expect, test } from 'vitest';
import { isPatchable, patchBody, pointerOf, stepsBody } from '../../../../contracts/check/patching/patch-draft.ts';
import { isPatchPlace, staysValid, unfitText } from '../../../../contracts/check/patching/patched-place.ts';
import { anyPatch } from '../../../../contracts/check/patching/plain-patch.ts';
import type { Patch } from '../../../../spec/resource/resource.ts';
import { jsonContent } from '../../small-contract.ts';
import { notes, ref, shown } from '../shelf/shelf-document.ts';
import { operationIn, smallSession } from '../small-session.ts';

const text = { type: 'string' };
const fields = {
  type: 'object',
  additionalProperties: false,
  properties: {
    name: text,
    owner: { type: 'object', properties: { of: text } },
    at: { ...text, readOnly: true },
    hidden: text,
  },
};
const bound = {
  type: 'object',
  properties: { name: text, owner: {}, pages: { type: 'integer' } },
  not: { required: ['name', 'pages'], properties: { name: { const: 'short' }, pages: { minimum: 10 } } },
};
const document = notes({
  patch: { requestBody: jsonContent(fields), responses: { 200: shown(ref('Note')) } },
  read: { responses: { 200: shown(bound) } },
});
const { session, resource } = smallSession(document);
const operation = operationIn(session, 'patchNote');

/** A patch of a kind, whose body has one of some types. */
function patchOf(kind: Patch['kind'], types: readonly string[] = [], paths?: readonly string[]): Patch {
  const content = new Map(types.map((type) => [type, { schema: undefined }]));
  const [known] = operation.requestBody?.content.values() ?? [];
  if (known === undefined || operation.requestBody === undefined) throw new Error('A patch has a body.');
  const all = new Map([...content.keys()].map((type) => [type, known]));
  return { kind, paths, operation: { ...operation, requestBody: { ...operation.requestBody, content: all } } };
}
const changes = [
  { path: ['name'], value: 'A' },
  { path: ['owner', 'of'], value: 'B' },
  { path: ['owner', 'a/b~c'], value: null },
];

test.each<[kind: Patch['kind'], json: unknown]>([
  ['fields', { name: 'A', owner: { of: 'B', 'a/b~c': null } }],
  ['merge-patch', { name: 'A', owner: { of: 'B', 'a/b~c': null } }],
  [
    'json-patch',
    [
      { op: 'replace', path: '/name', value: 'A' },
      { op: 'replace', path: '/owner/of', value: 'B' },
      { op: 'replace', path: '/owner/a~1b~0c', value: null },
    ],
  ],
])('a patch by %s changes fields at any depth', (kind, json) => {
  expect(patchBody(patchOf(kind), changes).json).toEqual(json);
  expect(patchBody(patchOf(kind), []).json).toEqual(kind === 'json-patch' ? [] : {});
});

test('what stands in the way of a deeper change makes room for it', () => {
  const two = [
    { path: ['a'], value: 'text' },
    { path: ['a', 'b'], value: 1 },
  ];
  expect(patchBody(patchOf('fields'), two).json).toEqual({ a: { b: 1 } });
});

test.each<[kind: Patch['kind'], types: readonly string[], type: string]>([
  ['fields', [], 'application/json'],
  ['merge-patch', [], 'application/merge-patch+json'],
  ['json-patch', [], 'application/json-patch+json'],
  ['json-patch', ['text/plain', 'application/json', 'application/json-patch+json'], 'application/json-patch+json'],
  ['merge-patch', ['text/plain', 'application/json'], 'application/json'],
  ['merge-patch', ['application/vnd.shop+json', 'application/json'], 'application/vnd.shop+json'],
  ['fields', ['text/plain'], 'application/json'],
])('a patch by %s where the document takes %j is sent as %s', (kind, types, type) => {
  expect(stepsBody(patchOf(kind, types), [{ op: 'test', path: '/a' }])).toEqual({
    json: [{ op: 'test', path: '/a' }],
    contentType: type,
  });
  expect(patchBody(patchOf(kind, types), changes).contentType).toBe(type);
});

test.each<[paths: readonly string[] | undefined, path: readonly string[], isIn: boolean]>([
  [undefined, ['name'], true],
  [[], ['name'], false],
  [['/name'], ['name'], true],
  [['/name'], ['other'], false],
  [['/name'], ['name', 'of'], false],
  [['/owner/of'], ['owner'], false],
  [['/owner/*'], ['owner', 'of'], true],
  [['/*/of'], ['owner', 'of'], true],
  [['/a', '/name'], ['name'], true],
  // A name may have what separates names.
  [['/a~1b'], ['a/b'], true],
  [['/a~1b'], ['a', 'b'], false],
])('whether of %j a patch may change %j: %j', (paths, path, isIn) => {
  expect(isPatchable(patchOf('fields', [], paths), path)).toBe(isIn);
});

test.each<[paths: readonly string[] | undefined, json: unknown]>([
  [undefined, undefined],
  [['/*'], undefined],
  [['/a/*', '/owner/of', '/name'], { owner: { of: null } }],
  [['/a~1b'], { 'a/b': null }],
])('of the paths %j the first that is a field is patched for whoever is refused first', (paths, json) => {
  expect(anyPatch({ patch: patchOf('fields', [], paths) })?.json).toEqual(json);
  expect(anyPatch({ patch: undefined })).toBeUndefined();
});

test.each<[path: readonly string[], isPlace: boolean]>([
  [['name'], true],
  [['owner'], true],
  [['owner', 'of'], true],
  [['owner', 'none'], false],
  [['none'], false],
  // What only the patch has is not shown, and what is read-only is not taken.
  [['hidden'], false],
  [['at'], false],
])('whether %j is taken by the patch and shown by a read: %j', (path, isPlace) => {
  const patch = { ...patchOf('fields'), operation };
  const place = (one: Patch | undefined, more = {}): boolean =>
    isPatchPlace({ ...session, ...more }, { ...resource, patch: one }, path);
  expect(place(patch)).toBe(isPlace);
  expect(place(undefined)).toBe(true);
  expect(place(patch, { conventions: { ...session.conventions, isExact: true } })).toBe(true);
  // The schema of a JSON Patch is that of its steps.
  const isShown = ['name', 'owner'].includes(path[0] ?? '');
  expect(isPatchPlace(session, { ...resource, patch: { ...patch, kind: 'json-patch' } }, path)).toBe(isShown);
});

test.each<[record: unknown, path: readonly string[], value: unknown, stays: boolean]>([
  [{ name: 'short', pages: 3 }, ['pages'], 7, true],
  [{ name: 'short', pages: 3 }, ['pages'], 70, false],
  [{ name: 'long', pages: 30 }, ['name'], 'short', false],
  [{ name: 'long' }, ['owner', 'of'], 'A', true],
  // It did not fit before.
  [{ name: 7 }, ['pages'], 'many', true],
])('whether %j still fits its schema with %j as %j: %j', (record, path, value, stays) => {
  expect(staysValid(session, resource, record, path, value)).toBe(stays);
  expect(staysValid(session, { ...resource, read: undefined }, record, path, value)).toBe(true);
  expect(
    staysValid({ ...session, conventions: { ...session.conventions, isExact: true } }, resource, record, path, value),
  ).toBe(true);
});

test('a path is written as a pointer, also where it could not be judged', () => {
  expect(pointerOf(['a/b', 'c~d'])).toBe('/a~1b/c~0d');
  expect(unfitText(operation, ['a', 'b'])).toContain('patchNote does to /a/b');
});
