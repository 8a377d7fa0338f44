import { expect, test } from 'vitest';
import { mayBeEmpty, textTypes } from '../../../contracts/bodies/media-types.ts';
import { splitParts } from '../../../contracts/bodies/multipart-parts.ts';
import { belongsTo, fieldValue, readForm } from '../../../contracts/bodies/read-form.ts';
import { type MultipartForm, readMultipart } from '../../../contracts/bodies/read-multipart.ts';
import type { Encoding } from '../../../spec/content/content.ts';
import { nest, pathOf } from '../../../spec/parameter/nested-value.ts';
import { type SchemaType, schemaTypes } from '../../../spec/schema/schema-type.ts';
import { contractOf } from '../small-contract.ts';

const properties = {
  n: { type: 'integer' },
  on: { type: 'boolean' },
  list: { type: 'array', items: { type: 'integer' } },
  words: { type: 'array', items: { type: 'string' } },
  one: { type: 'object', properties: { n: { type: 'integer' }, s: { type: 'string' } } },
  any: {},
};
const { document } = contractOf({}, { components: { schemas: { Form: { type: 'object', properties } } } });
const types: SchemaType = schemaTypes(document, '#/components/schemas/Form');

/** What the document says of the parts of one field. */
const encoded = (given: Partial<Encoding>): Encoding => ({
  pointer: '#/e',
  contentTypes: [],
  style: undefined,
  explode: undefined,
  requiredHeaders: [],
  ...given,
});

const form = (parts: readonly string[], end = '\r\n'): string =>
  [...parts.map((part) => `--B${end}Content-Disposition: form-data; ${part}`), '--B--'].join(end);
const part = (name: string, content: string, headers = ''): string => `name="${name}"\r\n${headers}\r\n${content}`;

/** The parts of a body, each as its name, its type and its text; or nothing, where it has none. */
function partsOf(body: string | Uint8Array, boundary: string | undefined = 'B'): unknown {
  const parts = splitParts(body, boundary);
  return 'why' in parts ? undefined : parts.map(({ name, type, text }) => [name, type, text()]);
}

const type = 'Content-Type: Text/Plain; charset=utf-8';

test.each<[meaning: string, body: string, parts: unknown]>([
  ['one', form([part('a', '1')]), [['a', undefined, '1']]],
  ['none', '--B--', []],
  ['a type', form([part('a', '1', `${type}\r\n`)]), [['a', 'text/plain', '1']]],
  ['what stands before and behind', `before\r\n${form([part('a', '1')])}\r\nbehind\r\n--B`, [['a', undefined, '1']]],
  ['spaces behind a boundary', form([part('a', '1')]).replace('--B\r\n', '--B \t\r\n'), [['a', undefined, '1']]],
  ['an empty one', form([part('a', '')]), [['a', undefined, '']]],
  ['more than one line', form([part('a', '1\r\n\r\n2')]), [['a', undefined, '1\r\n\r\n2']]],
  ['lines without the carriage return', form(['name="a"\n\n1'], '\n'), [['a', undefined, '1']]],
  ['such lines, and a file with others', form(['name="a"\n\n1\r\n2'], '\n'), [['a', undefined, '1\r\n2']]],
  ['a name without quotes', form(['name=a; filename=b\r\n\r\n1']), [['a', undefined, '1']]],
  ['a name in capitals', form(['NAME="a"\r\n\r\n1']), [['a', undefined, '1']]],
  ['a name in a file name', form(['filename="x; name=b"; name="a"\r\n\r\n1']), [['a', undefined, '1']]],
  [
    'a quote in a name',
    form([part('a%22b', '1'), part('c\\"d', '2'), part('e%0D%0Af', '3')]),
    [
      ['a"b', undefined, '1'],
      ['c"d', undefined, '2'],
      ['e\r\nf', undefined, '3'],
    ],
  ],
  ['letters beyond ASCII', form([part('é', 'ü')]), [['é', undefined, 'ü']]],
  ['base64', form([part('a', 'w7w=', 'Content-Transfer-Encoding: BASE64\r\n')]), [['a', undefined, 'ü']]],
  ['no base64', form([part('a', '?', 'Content-Transfer-Encoding: base64\r\n')]), [['a', undefined, '?']]],
  ['a header that is none', form([part('a', '1', ': x\r\nX\r\n')]), [['a', undefined, '1']]],
])('a form in parts is taken apart: %s', (_meaning, body, parts) => {
  expect(partsOf(body)).toEqual(parts);
});

test('a file keeps its bytes, one character for each where they are no UTF-8', () => {
  const head = new TextEncoder().encode('--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n');
  const tail = new TextEncoder().encode('\r\n--B--');
  expect(partsOf(Uint8Array.of(...head, 0xff, 0x00, ...tail))).toEqual([['a', undefined, '\u00ff\u0000']]);
  const large = new Uint8Array(20_000).fill(0x61);
  expect(partsOf(Uint8Array.of(...head, ...large, ...tail))).toEqual([['a', undefined, 'a'.repeat(20_000)]]);
});

test.each<[meaning: string, body: string, boundary?: string | undefined]>([
  ['no boundary', form([part('a', '1')]), ''],
  ['another boundary', form([part('a', '1')]), 'C'],
  ['no end', form([part('a', '1')]).replace('--B--', '')],
  ['a part without headers', '--B\r\n\r\n1\r\n--B--'],
  ['a part without an end of its headers', '--B\r\nContent-Disposition: form-data; name="a"\r\n--B--'],
  ['a part without a name', form(['filename="a"\r\n\r\n1'])],
  ['a part without a disposition', '--B\r\nX: 1\r\n\r\n1\r\n--B--'],
])('a form in parts that has %s cannot be taken apart', (_meaning, body, boundary = 'B') => {
  expect(partsOf(body, boundary)).toBeUndefined();
});

function multipart(parts: readonly string[], encoding: Readonly<Record<string, Encoding>> = {}): MultipartForm {
  const read = readMultipart(form(parts), 'B', { pointer: '#/c', encoding: new Map(Object.entries(encoding)), types });
  if ('why' in read) throw new Error(read.why);
  return read;
}

const json = 'Content-Type: application/json\r\n';
const xml = 'Content-Type: application/xml\r\n';

test.each<[meaning: string, parts: readonly string[], value: object]>([
  ['a number', [part('n', '1')], { n: 1 }],
  ['a number twice', [part('n', '1'), part('n', '2')], { n: [1, 2] }],
  ['a text that is no number', [part('n', 'x')], { n: 'x' }],
  ['a list of one', [part('list', '1')], { list: [1] }],
  ['a list of two', [part('list', '1'), part('list', '2')], { list: [1, 2] }],
  ['a list as JSON', [part('list', '[1,2]')], { list: [1, 2] }],
  ['a list by its name', [part('list[]', '1'), part('list[]', '2')], { list: [1, 2] }],
  ['a list by places', [part('list[0]', '1'), part('list[1]', '2')], { list: [1, 2] }],
  ['a list that the document does not know', [part('more[]', '1'), part('more[]', '2')], { more: ['1', '2'] }],
  ['a list in one part of JSON', [part('list', '[1]', json)], { list: [1] }],
  ['an object by its names', [part('one[n]', '1'), part('one[s]', '2')], { one: { n: 1, s: '2' } }],
  ['an object as JSON', [part('one', '{"n":1}', json)], { one: { n: 1 } }],
  ['an object as a text', [part('one', ' {"n":1}')], { one: { n: 1 } }],
  ['a file', [part('any', '<a/>', xml)], { any: '<a/>' }],
  ['a number of another type', [part('n', '1', xml)], { n: '1' }],
])('a form in parts is read by its schema: %s', (_meaning, parts, value) => {
  expect(multipart(parts)).toEqual({ value, faults: [], unjudged: [] });
});

test('what is wrong with how a part is written is said at its place', () => {
  const pointers = (parts: readonly string[], encoding?: Readonly<Record<string, Encoding>>): unknown =>
    multipart(parts, encoding).faults.map(({ pointer, documentPointer, keyword }) => [
      pointer,
      documentPointer,
      keyword,
    ]);
  const images = {
    list: encoded({ contentTypes: ['image/*', 'text/plain'] }),
    one: encoded({ requiredHeaders: ['X-Sum', 'Content-Type'] }),
  };
  expect(pointers([part('one', '{', json)])).toEqual([['/one', undefined, undefined]]);
  expect(pointers([part('list', '1', json)], images)).toEqual([['/list', '#/e/contentType', 'contentType']]);
  expect(pointers([part('list', '1', `${type}\r\n`), part('list', '2', json)], images)).toEqual([
    ['/list/1', '#/e/contentType', 'contentType'],
  ]);
  expect(
    pointers([part('n', '1', json), part('n', '2', xml)], { n: encoded({ contentTypes: ['application/json'] }) }),
  ).toEqual([['/n', '#/e/contentType', 'contentType']]);
  expect(pointers([part('list', '1', 'Content-Type: image/png\r\n')], images)).toEqual([]);
  expect(pointers([part('list', '1')], images)).toEqual([]);
  expect(pointers([part('one', '{}')], images)).toEqual([['/one', '#/e/headers/X-Sum', 'headers']]);
  expect(pointers([part('one', '{}', 'x-sum: 1\r\n')], images)).toEqual([]);
});

test('a part that names no type has that of the document, where that is one', () => {
  const as = (contentType: string, content: string): MultipartForm =>
    multipart([part('any', content)], { any: encoded({ contentTypes: [contentType] }) });
  expect(as('application/json', '{"a":1}').value).toEqual({ any: { a: 1 } });
  expect(as('application/json', '{')).toEqual({ value: { any: '{' }, faults: [], unjudged: [] });
  expect(as('application/*', '{"a":1}').value).toEqual({ any: '{"a":1}' });
});

test('what is sent for an object and cannot be read as one is not judged', () => {
  expect(multipart([part('one', '<a/>', xml)]).unjudged).toHaveLength(1);
  expect(multipart([part('one', 'plain')]).unjudged).toHaveLength(1);
  expect(multipart([part('one', '{"n":1}', xml)]).unjudged).toHaveLength(1);
  expect(multipart([part('one', '<a/>', xml)]).value).toEqual({ one: '<a/>' });
});

test.each<[form: string, value: object, encoding?: Readonly<Record<string, Encoding>>]>([
  ['n=1&on=true&any=x&more=2', { n: 1, on: true, any: 'x', more: '2' }],
  ['more=1&more=2', { more: ['1', '2'] }],
  ['list=1', { list: [1] }],
  ['list=[1,2]', { list: [1, 2] }],
  ['list=[1&list=2', { list: ['[1', 2] }],
  ['words=[1', { words: ['[1'] }],
  ['one={"n":1}', { one: { n: 1 } }],
  ['one[n]=1&one[s]=2&one[x]=3', { one: { n: 1, s: '2', x: '3' } }],
  ['any[]=1&any[]=2', { any: ['1', '2'] }],
  ['any[0]=1&any[1]=2', { any: ['1', '2'] }],
  ['any[a]=1&any[0]=2', { any: { a: '1', 0: '2' } }],
  ['any[a][]=1&any[a][]=2', { any: { a: ['1', '2'] } }],
  ['one=1&one[n]=2', { one: '1' }],
  ['any={"a":1}', { any: '{"a":1}' }],
  ['any={"a":1}', { any: { a: 1 } }, { any: encoded({ contentTypes: ['application/vnd.a+json'] }) }],
  ['any={"a":1}', { any: '{"a":1}' }, { any: encoded({ contentTypes: ['text/plain'] }) }],
  ['list=1,2', { list: [1, 2] }, { list: encoded({ explode: false }) }],
  ['list=1%202', { list: [1, 2] }, { list: encoded({ style: 'spaceDelimited', explode: false }) }],
  ['list=1|2', { list: [1, 2] }, { list: encoded({ style: 'pipeDelimited' }) }],
  ['list=1&list=2', { list: [1, 2] }, { list: encoded({ style: 'form' }) }],
  ['s=1&n=2', { one: { n: 2, s: '1' }, n: 2 }, { one: encoded({ style: 'form', explode: true }) }],
  ['one[n]=1', { one: { n: 1 } }, { one: encoded({ style: 'deepObject', explode: true }) }],
  ['on=', { on: '' }],
])('the form %s is read', (text, value, encoding = {}) => {
  expect(readForm(text, { pointer: '#/c', encoding: new Map(Object.entries(encoding)), types })).toEqual(value);
});

test('what a name of a form means is known by its brackets', () => {
  const deep = `a${'[b]'.repeat(21)}`;
  expect([pathOf('a'), pathOf('a[b][]'), pathOf(deep), pathOf(`a${'[b]'.repeat(20)}`).length]).toEqual([
    ['a'],
    ['a', 'b', ''],
    [deep],
    21,
  ]);
  const known = { ...types, properties: new Map([...types.properties, ['n[0]', types]]) };
  expect(['n', 'n[1]', 'n[1', 'nn', 'm[n]', 'n[0]'].map((key) => belongsTo(key, 'n', known))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([
    fieldValue('{"a":1}', undefined),
    fieldValue('{"a":1}', undefined, true),
    fieldValue('{', undefined, true),
  ]).toEqual(['{"a":1}', { a: 1 }, '{']);
  expect(
    nest(
      [
        [['0'], 'a'],
        [['1'], 'b'],
      ],
      types.properties.get('one'),
      fieldValue,
    ),
  ).toEqual({ 0: 'a', 1: 'b' });
});

test.each<[essence: string, isText: boolean, isEmpty: boolean]>([
  ['text/csv', true, true],
  ['text/html', true, true],
  ['application/csv', true, false],
  ['application/x-yaml', true, false],
  ['application/yaml', true, false],
  ['application/jwt', true, false],
  ['application/jwt+xml', false, false],
  ['application/octet-stream', false, false],
  ['x-text/plain', false, false],
  ['application/x-www-form-urlencoded', false, true],
  ['application/x-ndjson', false, true],
  ['application/json-seq', false, true],
  ['application/geo+json-seq', false, true],
  ['application/jsonlines', false, true],
  ['application/json', false, false],
])('whether %s is a text, and may be empty, is known', (essence, isText, isEmpty) => {
  expect([textTypes.test(essence), mayBeEmpty(essence)]).toEqual([isText, isEmpty]);
});
