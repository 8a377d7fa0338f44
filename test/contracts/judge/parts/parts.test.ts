import { expect, test } from 'vitest';
import { chooseContent } from '../../../../contracts/judge/parts/content-choice.ts';
import { visitFields } from '../../../../contracts/judge/parts/fields.ts';
import { readParameterValue } from '../../../../contracts/judge/parts/parameters.ts';
import { forgiving } from '../../../../contracts/judge/parts/read-only.ts';
import { unroutedRequest } from '../../../../contracts/judge/parts/unrouted-request.ts';
import { requestContentType } from '../../../../contracts/rules/request-content-type.ts';
import type { Shape } from '../../../../spec/schema/shape.ts';
import { contractOf } from '../../small-contract.ts';

const text = { type: 'string' };
const readOnly = { ...text, readOnly: true };

function shapeOf(schema: object, schemas: object = {}): Shape {
  return contractOf({}, { components: { schemas: { Thing: schema, ...schemas } } }).shapeAt(
    '#/components/schemas/Thing',
  );
}

/** What is found of the fields of a value. */
function seenIn(schema: object, value: unknown, schemas: object = {}): unknown {
  const found: unknown[] = [];
  visitFields(shapeOf(schema, schemas), value, {
    unknown: (pointer, name, _shape, present) => found.push(['unknown', pointer(), name, present.length]),
    readOnly: (pointer, name) => found.push(['read-only', pointer(), name]),
  });
  return found;
}

const inner = { type: 'object', properties: { b: text, id: readOnly } };
const outer = {
  type: 'object',
  properties: {
    a: inner,
    list: { type: 'array', items: inner },
    id: readOnly,
    open: { ...inner, additionalProperties: true },
  },
};

test.each<[value: unknown, found: readonly unknown[]]>([
  [{ a: { b: 'x' }, list: [{ b: 'x' }] }, []],
  [{ c: 1, a: {} }, [['unknown', '/c', 'c', 2]]],
  [{ a: { 'c/d': 1 } }, [['unknown', '/a/c~1d', 'c/d', 1]]],
  [{ list: [{}, { c: 1 }, 'x'] }, [['unknown', '/list/1/c', 'c', 1]]],
  [
    { id: '1', list: [{ id: '2' }] },
    [
      ['read-only', '/id', 'id'],
      ['read-only', '/list/0/id', 'id'],
    ],
  ],
  [{ open: { c: 1, id: '1' } }, [['read-only', '/open/id', 'id']]],
  [{ a: 'x', list: 'y' }, []],
  [[{ c: 1 }], []],
  ['x', []],
  [null, []],
])('of the fields of %j it is known what the document does not know, and what is not for a client', (value, found) => {
  expect(seenIn(outer, value)).toEqual(found);
});

test('who does not ask for what is read-only hears of the fields below it', () => {
  const names: string[] = [];
  const schema = { type: 'object', properties: { a: { ...inner, readOnly: true } } };
  visitFields(shapeOf(schema), { a: { c: 1 } }, { unknown: (_pointer, name) => void names.push(name) });
  expect(names).toEqual(['c']);
  expect(seenIn(schema, { a: { c: 1 } })).toEqual([['read-only', '/a', 'a']]);
});

test('a value is looked at to a depth', () => {
  const schema = { type: 'object', properties: { a: { $ref: '#/components/schemas/Thing' } } };
  const nested = (depth: number): unknown => Array.from({ length: depth }).reduce((value) => ({ a: value }), { c: 1 });
  expect(
    [seenIn(schema, nested(200)), seenIn(schema, nested(201))].map((found) => Array.isArray(found) && found.length),
  ).toEqual([1, 0]);
});

const types = new Map(
  ['application/json', 'text/*'].map((type) => [
    type,
    { pointer: `#/${type}`, schema: undefined, encoding: new Map() },
  ]),
);
const { operations } = contractOf({});
const [operation] = operations;
if (operation === undefined) throw new Error('there is one');

test.each<[header: string | null, chosen: string | undefined, expected: string | undefined]>([
  ['application/json', '#/application/json', undefined],
  ['application/json; charset=UTF8', '#/application/json', undefined],
  ['application/json; charset=us-ascii', '#/application/json', undefined],
  ['application/json; charset=latin1', undefined, 'application/json in UTF-8'],
  ['text/csv; charset=latin1', '#/text/*', undefined],
  ['image/png', undefined, 'application/json or text/*'],
  ['nonsense', undefined, 'application/json or text/*'],
  [null, undefined, 'application/json or text/*'],
])('a body of %s falls under %s', (header, chosen, expected) => {
  const choice = chooseContent(requestContentType, operation, { pointer: '#/body', content: types }, header);
  expect('wrong' in choice ? [choice.wrong.expected, choice.wrong.documentPointer] : choice.content.pointer).toEqual(
    chosen ?? [expected, '#/body/content'],
  );
});

const complaint = (
  instancePath: string,
  keyword = 'type',
  missingProperty?: unknown,
): Parameters<ReturnType<typeof forgiving>>[0] => ({
  keyword,
  instancePath,
  schemaPath: '#',
  params: missingProperty === undefined ? {} : { missingProperty },
});

test.each<[at: string, keyword: string, missing: unknown, isForgiven: boolean]>([
  ['', 'required', 'id', true],
  ['', 'required', 'a', false],
  ['/a', 'required', 'id', true],
  ['/a', 'required', 'b', false],
  ['/list/0', 'required', 'id', true],
  ['/id', 'type', undefined, true],
  ['/a/id', 'type', undefined, true],
  ['/a/b', 'type', undefined, false],
  ['/list/3/id', 'maxLength', undefined, true],
  ['/list/3', 'type', undefined, false],
  ['/deep/below/b', 'type', undefined, true],
  ['/deep/below', 'required', 'b', false],
  ['/x~1y', 'type', undefined, true],
  ['/none', 'type', undefined, false],
  ['', 'type', undefined, false],
  ['', 'required', 7, false],
])('a complaint at "%s" by %s of %s is forgiven: %s', (at, keyword, missing, isForgiven) => {
  const schema = {
    type: 'object',
    properties: {
      ...outer.properties,
      'x/y': readOnly,
      deep: { type: 'object', readOnly: true, properties: { below: inner } },
    },
  };
  const forgives = forgiving(shapeOf(schema));
  expect(forgives(complaint(at, keyword, missing))).toBe(isForgiven);
  // Asked again, and after another place, it says the same.
  forgives(complaint('/a/b'));
  expect(forgives(complaint(at, keyword, missing))).toBe(isForgiven);
});

test('a parameter is read from its place', async () => {
  const parameters = ['path', 'query', 'header', 'cookie'].map((place) => ({
    name: 'size',
    in: place,
    required: place === 'path',
    schema: { type: 'integer' },
  }));
  const contract = contractOf({ parameters }, { path: '/thing/{size}' });
  const [one] = contract.operations;
  if (one === undefined) throw new Error('There is one.');
  const headers = new Headers({ size: '3', cookie: 'sizes=9; =8;size=4; none' });
  const request = { method: 'GET', url: new URL('https://a.example/thing/1?size=2'), headers, body: undefined };
  const source = { request, path: { size: '1' }, query: [...request.url.searchParams] };
  expect(one.parameters.map((parameter) => readParameterValue(parameter, source, one))).toMatchObject(
    [1, 2, 3, 4].map((value) => ({ kind: 'value', value })),
  );
  const nothing = { request: { ...request, headers: new Headers() }, path: {}, query: [] };
  expect(one.parameters.map((parameter) => readParameterValue(parameter, nothing, one).kind)).toEqual([
    'absent',
    'absent',
    'absent',
    'absent',
  ]);
});

test('a request that leads nowhere has no path, or another method', () => {
  const { document } = contractOf({});
  expect(unroutedRequest(document, { kind: 'unknown-path' }, 'GET', '/none').rule).toBe('unknown-path');
  expect(unroutedRequest(document, { kind: 'unknown-method', allowed: ['GET'] }, 'PUT', '/thing').rule).toBe(
    'unknown-method',
  );
});
