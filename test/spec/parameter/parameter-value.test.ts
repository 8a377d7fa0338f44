import { expect, test } from 'vitest';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import { type Pairs, readPairs, readText } from '../../../spec/parameter/parameter-value.ts';
import { operationOf } from '../document-of.ts';

const number = { type: 'integer' };
const list = { type: 'array', items: { type: 'integer' } };
const point = { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'boolean' } } };

function parameterOf(parts: Readonly<Record<string, unknown>>): Parameter {
  const [parameter] = operationOf({ parameters: [{ name: 'p', ...parts }] }).parameters;
  if (parameter === undefined) throw new Error('Failed to make the parameter.');
  return parameter;
}

function value(given: unknown): object {
  return { kind: 'value', value: given };
}

const [ids, at] = [[1, 2], { x: 1, y: true }];

// OpenAPI 3.1, "Style Values" and "Style Examples": each row is a cell of that matrix, with its schema.
test.each<[place: string, style: string, explode: boolean, schema: object, query: string, expected: unknown]>([
  ['query', 'form', true, number, 'p=1', 1],
  ['query', 'form', false, number, 'p=1', 1],
  ['query', 'form', true, list, 'p=1&p=2', ids],
  ['query', 'form', false, list, 'p=1,2', ids],
  ['query', 'form', true, point, 'x=1&y=true', at],
  ['query', 'form', false, point, 'p=x,1,y,true', at],
  ['query', 'spaceDelimited', true, list, 'p=1&p=2', ids],
  ['query', 'spaceDelimited', false, list, 'p=1%202', ids],
  ['query', 'spaceDelimited', false, point, 'p=x%201%20y%20true', at],
  ['query', 'pipeDelimited', true, list, 'p=1&p=2', ids],
  ['query', 'pipeDelimited', false, list, 'p=1|2', ids],
  ['query', 'pipeDelimited', false, point, 'p=x|1|y|true', at],
  ['query', 'deepObject', true, point, 'p[x]=1&p[y]=true', at],
  ['cookie', 'form', true, number, 'p=1', 1],
  ['cookie', 'form', false, list, 'p=1,2', ids],
])('%s %s, explode %s, %j: %s', (place, style, explode, schema, query, expected) => {
  const parameter = parameterOf({ in: place, style, explode, schema });
  const pairs: Pairs = [['other', '0'], ...new URLSearchParams(query), ['last', '0']];
  expect(readPairs(parameter, pairs)).toEqual(value(expected));
});

test.each<[place: string, style: string, explode: boolean, schema: object, text: string, expected: unknown]>([
  ['path', 'simple', false, number, '1', 1],
  ['path', 'simple', true, number, '1', 1],
  ['path', 'simple', false, list, '1,2', ids],
  ['path', 'simple', true, list, '1,2', ids],
  ['path', 'simple', false, point, 'x,1,y,true', at],
  ['path', 'simple', true, point, 'x=1,y=true', at],
  ['path', 'label', false, number, '.1', 1],
  ['path', 'label', true, number, '.1', 1],
  ['path', 'label', false, list, '.1,2', ids],
  ['path', 'label', true, list, '.1.2', ids],
  ['path', 'label', false, point, '.x,1,y,true', at],
  ['path', 'label', true, point, '.x=1.y=true', at],
  ['path', 'matrix', false, number, ';p=1', 1],
  ['path', 'matrix', true, number, ';p=1', 1],
  ['path', 'matrix', false, list, ';p=1,2', ids],
  ['path', 'matrix', true, list, ';p=1;p=2', ids],
  ['path', 'matrix', false, point, ';p=x,1,y,true', at],
  ['path', 'matrix', true, point, ';x=1;y=true', at],
  ['header', 'simple', false, number, '1', 1],
  ['header', 'simple', false, list, '1, 2', ids],
  ['header', 'simple', true, list, '1,2', ids],
  ['header', 'simple', false, point, 'x,1,y,true', at],
  ['header', 'simple', true, point, 'x=1,y=true', at],
])('%s %s, explode %s, %j: %s', (place, style, explode, schema, text, expected) => {
  expect(readText(parameterOf({ in: place, required: true, style, explode, schema }), text)).toEqual(value(expected));
});

test.each<[place: string, style: string, explode: boolean]>([
  ['query', 'form', true],
  ['cookie', 'form', true],
  ['path', 'simple', false],
  ['header', 'simple', false],
])('a %s parameter is %s with explode %s where the document says neither', (place, style, explode) => {
  expect(parameterOf({ in: place, schema: number })).toMatchObject({ style, explode });
});

test('what is not sent is absent', () => {
  expect(readPairs(parameterOf({ in: 'query', schema: list }), [['q', '1']])).toEqual({ kind: 'absent' });
  expect(readPairs(parameterOf({ in: 'query', schema: point }), [['q', '1']])).toEqual({ kind: 'absent' });
  expect(readPairs(parameterOf({ in: 'query', style: 'deepObject', schema: point }), [['p', '1']])).toEqual({
    kind: 'absent',
  });
  expect(readText(parameterOf({ in: 'header', schema: number }), undefined)).toEqual({ kind: 'absent' });
});

test('an empty list is an empty array, an empty text is an empty text', () => {
  expect(readPairs(parameterOf({ in: 'query', explode: false, schema: list }), [['p', '']])).toEqual(value([]));
  expect(readPairs(parameterOf({ in: 'query', schema: { type: 'string' } }), [['p', '']])).toEqual(value(''));
});

test('a single value given twice is an array, for the schema to refuse', () => {
  const pairs: Pairs = [
    ['p', '1'],
    ['p', '2'],
  ];
  expect(readPairs(parameterOf({ in: 'query', schema: number }), pairs)).toEqual(value(['1', '2']));
});

test.each<[schema: object, text: string, expected: unknown]>([
  [{ type: 'integer' }, '-12', -12],
  [{ type: 'number' }, '1.5e3', 1500],
  [{ type: 'integer' }, '007', '007'],
  [{ type: 'integer' }, '0x10', '0x10'],
  [{ type: 'integer' }, ' 1', ' 1'],
  [{ type: 'integer' }, '', ''],
  [{ type: 'number' }, 'NaN', 'NaN'],
  [{ type: 'boolean' }, 'true', true],
  [{ type: 'boolean' }, 'yes', 'yes'],
  [{ type: ['integer', 'null'] }, 'null', null],
  [{ type: 'string' }, '1', '1'],
  [{}, '1', '1'],
  [{ anyOf: [{ type: 'integer' }, { type: 'boolean' }] }, 'false', false],
])('with schema %j the text %j is read as %j', (schema, text, expected) => {
  expect(readPairs(parameterOf({ in: 'query', schema }), [['p', text]])).toEqual(value(expected));
});

test('a parameter with content is a JSON text', () => {
  const content = { 'application/json': { schema: point } };
  const query = parameterOf({ in: 'query', content });
  expect(readPairs(query, [['p', '{"x":1}']])).toEqual(value({ x: 1 }));
  expect(readPairs(query, [['p', '{']])).toMatchObject({ kind: 'unreadable', text: '{' });
  expect(readText(parameterOf({ in: 'header', content }), '[1]')).toEqual(value([1]));
});

test('a label without its dot and a matrix without its semicolon cannot be read', () => {
  expect(readText(parameterOf({ in: 'path', style: 'label', schema: number }), '1')).toMatchObject({
    kind: 'unreadable',
  });
  expect(readText(parameterOf({ in: 'path', style: 'matrix', schema: number }), '1')).toMatchObject({
    kind: 'unreadable',
  });
});

test('an object member may bear the name of what every object inherits', () => {
  const parameter = parameterOf({ in: 'query', style: 'deepObject', schema: point });
  const read = readPairs(parameter, [['p[__proto__]', 'a']]);
  expect(read.kind === 'value' && JSON.stringify(read.value)).toBe('{"__proto__":"a"}');
});

test('the headers that OpenAPI describes elsewhere are no parameters', () => {
  const names = ['Accept', 'Content-Type', 'authorization', 'X-Other'];
  const { parameters } = operationOf({ parameters: names.map((name) => ({ name, in: 'header', schema: {} })) });
  expect(parameters.map(({ name }) => name)).toEqual(['X-Other']);
});
