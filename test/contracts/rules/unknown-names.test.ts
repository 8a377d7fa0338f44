import { expect, test } from 'vitest';
import { malformedBody } from '../../../contracts/rules/malformed-body.ts';
import { repeatedCallback } from '../../../contracts/rules/repeated-callback.ts';
import { resultLength } from '../../../contracts/rules/result-length.ts';
import { thrownError } from '../../../contracts/rules/thrown-error.ts';
import { undocumentedError } from '../../../contracts/rules/undocumented-error.ts';
import { unserializableResult } from '../../../contracts/rules/unserializable-result.ts';
import { expectation } from '../../../contracts/rules/wording/expectation.ts';
import { quoted, shortList, unknownKey } from '../../../contracts/rules/wording/field-names.ts';
import { jsonContract, judgeJson } from '../one-body.ts';
import { contractOf } from '../small-contract.ts';

const whole = { type: 'integer' };
const object = { type: 'object', properties: { floor: whole } };
const securitySchemes = {
  query: { type: 'apiKey', in: 'query', name: 'key' },
  header: { type: 'apiKey', in: 'header', name: 'other' },
};

test.each<[meaning: string, parameters: readonly object[], query: string, unknown: readonly string[]]>([
  ['what is named', [{ name: 'a', schema: whole }], '?a=1', []],
  ['what is not named', [{ name: 'a', schema: whole }], '?b=1&c=1&b=2', ['/b', '/c']],
  ['a header of the name', [{ name: 'b', in: 'header', schema: whole }], '?b=1', ['/b']],
  [
    'a field of an object in brackets',
    [{ name: 'a', style: 'deepObject', schema: object }],
    '?a[floor]=1&a[more]=1',
    [],
  ],
  [
    'a field of such an object without them',
    [{ name: 'a', style: 'deepObject', explode: true, schema: object }],
    '?floor=1',
    ['/floor'],
  ],
  [
    'a field of another object in brackets',
    [{ name: 'a', style: 'deepObject', schema: object }],
    '?ab[floor]=1',
    ['/ab[floor]'],
  ],
  ['a field of an object by itself', [{ name: 'a', schema: object }], '?floor=1&roof=1', ['/roof']],
  ['a field of an object in one', [{ name: 'a', explode: false, schema: object }], '?floor=1', ['/floor']],
  [
    'a field of an object that is JSON',
    [{ name: 'a', content: { 'application/json': { schema: object } } }],
    '?floor=1',
    ['/floor'],
  ],
  [
    'any field of an open object',
    [{ name: 'a', schema: { type: 'object', additionalProperties: whole } }],
    '?floor=1&roof=1',
    [],
  ],
  [
    'any field of an open object in one',
    [{ name: 'a', explode: false, schema: { type: 'object', additionalProperties: whole } }],
    '?floor=1',
    ['/floor'],
  ],
  ['a key', [], '?key=k', []],
  ['a key of a header', [], '?other=k', ['/other']],
])('what nobody knows of a query is noted: %s', async (_meaning, parameters, query, unknown) => {
  const given = parameters.map((parameter) => ({ in: 'query', ...parameter }));
  const contract = contractOf(
    { parameters: given, security: [{ query: [], header: [] }, {}] },
    { components: { securitySchemes } },
  );
  const { notes } = await contract.checkRequest(new Request(`https://things.example/thing${query}`));
  expect(notes.map(({ pointer, rule }) => (rule === 'unknown-parameter' ? pointer : rule))).toEqual(unknown);
});

test('a name that is nearly one is suggested, and what there is instead is listed', async () => {
  const noted = async (parameters: readonly object[], query: string): Promise<unknown> => {
    const { notes } = await contractOf({ parameters }).checkRequest(
      new Request(`https://things.example/thing${query}`),
    );
    return notes.map(({ expected, suggestion }) => [expected, suggestion]);
  };
  const two = ['limit', 'offset'].map((name) => ({ name, in: 'query', schema: whole }));
  expect([await noted(two, '?limt=1'), await noted(two, '?limt=1&limit=1'), await noted([], '?x=1')]).toEqual([
    [['one of limit, offset', 'limit']],
    [['one of limit, offset', undefined]],
    [['no query parameter', undefined]],
  ]);
});

test.each<[keyword: string, params: Readonly<Record<string, unknown>>, words: string]>([
  ['type', { type: 'string' }, 'string'],
  ['type', { type: ['string', 'null'] }, 'string or null'],
  ['enum', { allowedValues: ['a', 1] }, 'one of "a", 1'],
  [
    'enum',
    { allowedValues: Array.from({ length: 22 }, (_, at) => at) },
    `one of ${Array.from({ length: 20 }, (_, at) => at).join(', ')} and 2 more`,
  ],
  ['enum', { allowedValues: 'x' }, 'one of x'],
  ['const', { allowedValue: { a: 1 } }, '{"a":1}'],
  ['pattern', { pattern: '^a' }, 'a string that matches ^a'],
  ['format', { format: 'email' }, 'an email'],
  ['format', { format: 'uuid' }, 'a uuid'],
  ['format', { format: 'uri' }, 'a uri'],
  ['format', { format: 'url' }, 'a url'],
  ['format', { format: 'date' }, 'a date'],
  ['minimum', { comparison: '>=', limit: 1 }, '>= 1'],
  ['exclusiveMaximum', { comparison: '<', limit: 1 }, '< 1'],
  ['minLength', { limit: 1 }, 'at least 1 character long'],
  ['maxLength', { limit: 2 }, 'at most 2 characters long'],
  ['minItems', { limit: 1 }, 'an array of at least 1 item'],
  ['maxItems', { limit: 0 }, 'an array of at most 0 items'],
  ['minProperties', { limit: 1 }, 'an object of at least 1 field'],
  ['maxProperties', { limit: 2 }, 'an object of at most 2 fields'],
  ['uniqueItems', { i: 2, j: 0 }, 'an array without duplicates (items 0 and 2 are the same)'],
  ['multipleOf', { multipleOf: 3 }, 'a multiple of 3'],
  ['contains', { minContains: 1 }, 'an array with at least 1 item of the kind asked for'],
  ['dependentRequired', { property: 'a', missingProperty: 'b' }, 'an object with `b`, because it has `a`'],
  ['if', { failingKeyword: 'then' }, 'valid by "then"'],
  ['propertyNames', { propertyName: 'a' }, 'an object without the name "a"'],
  ['false schema', {}, 'absent'],
  ['constructor', {}, 'valid by "constructor"'],
])('what %s with %j asks for is said in words', (keyword, params, words) => {
  expect(expectation({ keyword, params, instancePath: '', schemaPath: '#' })).toBe(words);
});

test('a keyword without words of its own has those of its message', () => {
  const of = (message: string): string =>
    expectation({ keyword: 'other', params: {}, instancePath: '', schemaPath: '#', message });
  expect([of('must be odd'), of('must match'), of('is odd')]).toEqual(['odd', 'match', 'is odd']);
});

test('names are quoted, cut and counted', () => {
  expect([quoted('a'), quoted('a'.repeat(300)).length < 210]).toEqual(['`a`', true]);
  expect([shortList(['a', 'b']), shortList(Array.from({ length: 41 }, () => 'a')).endsWith('a and 1 more')]).toEqual([
    'a, b',
    true,
  ]);
  expect([
    unknownKey('naem', ['name']).suggestion,
    unknownKey('naem', ['name'], ['name']).suggestion,
    unknownKey('x', ['name']).suggestion,
  ]).toEqual(['name', undefined, undefined]);
});

test.each<[meaning: string, schema: object, value: unknown, finding: object]>([
  ['a type', whole, 'x', { pointer: '', keyword: 'type', expected: 'integer', actual: 'the string "x"' }],
  ['null', { type: 'string' }, null, { actual: 'null' }],
  ['a list', { type: 'string' }, [1, 2], { actual: 'an array of 2' }],
  [
    'a field too few',
    { required: ['a'] },
    {},
    { pointer: '/a', expected: '`a` to be there', actual: 'nothing', suggestion: undefined },
  ],
  [
    'a field that is misspelt',
    { required: ['name'], properties: { name: {} } },
    { naem: 1 },
    { pointer: '/name', suggestion: 'name' },
  ],
  [
    'a field that is there beside it',
    { required: ['name'], properties: { name: {}, nome: {} } },
    { nome: 1 },
    { pointer: '/name', suggestion: undefined },
  ],
  [
    'a field too many',
    { ...object, additionalProperties: false },
    { roof: 1 },
    { pointer: '/roof', keyword: 'additionalProperties', expected: 'one of floor', actual: '`roof`' },
  ],
  ['a field where none may be', { type: 'object', additionalProperties: false }, { roof: 1 }, { expected: 'no field' }],
  ['a field that is nearly one', { ...object, additionalProperties: false }, { flor: 1 }, { suggestion: 'floor' }],
  [
    'a field that is nearly one that is there',
    { ...object, additionalProperties: false },
    { flor: 1, floor: 1 },
    { suggestion: undefined },
  ],
  [
    'a field that another part allows',
    { allOf: [{ properties: { a: {} }, additionalProperties: false }], properties: { b: {} } },
    { b: 1 },
    { pointer: '/b', suggestion: undefined },
  ],
  ['a choice that is nearly one', { enum: ['small', 7] }, 'smal', { suggestion: 'small' }],
  ['a choice of numbers', { enum: [7] }, 8, { suggestion: undefined }],
  [
    'a secret that comes back',
    { properties: { key: { type: 'string', writeOnly: true } } },
    { key: 'hush' },
    { pointer: '/key', keyword: 'writeOnly', expected: 'nothing', actual: 'a value' },
  ],
  [
    'a field below',
    { properties: { a: { type: 'array', items: whole } } },
    { a: [1, 'b'] },
    { pointer: '/a/1', documentPointer: expect.stringMatching(/\/properties\/a\/items\/type$/) },
  ],
])('what is wrong with a body is said with its place: %s', async (_meaning, schema, value, finding) => {
  const { violations } = await judgeJson(jsonContract(schema), 'response', value);
  expect(violations[0]).toMatchObject(finding);
});

test('what a function does wrong is said of its kind and its place', () => {
  const call = { kind: 'hook', documentPointer: '#/hook' };
  const place = { operation: 'hook', documentPointer: '#/hook', in: 'result', pointer: '' };
  expect([
    repeatedCallback(call, { name: 'f' }),
    resultLength(call, { field: 'data', wanted: 2, length: 1 }),
    resultLength(call, { field: 'data', wanted: 2, length: 3 }),
    thrownError(call, { name: 'f', thrown: 'Error: x' }),
    unserializableResult(call, { pointer: '', what: 'a date', advice: 'write it' }),
    unserializableResult(call, { pointer: '/a/0', what: 'a date', advice: 'write it' }),
  ]).toMatchObject([
    { ...place, rule: 'repeated-callback' },
    { ...place, rule: 'result-length', actual: 'an array of 1', message: expect.stringContaining('1 element,') },
    { ...place, rule: 'result-length', actual: 'an array of 3', message: expect.stringContaining('3 elements,') },
    { ...place, rule: 'thrown-error', actual: 'a thrown error: Error: x' },
    { ...place, rule: 'unserializable-result', message: expect.stringMatching(/^The result is a date/) },
    { ...place, pointer: '/a/0', message: expect.stringMatching(/^`a\.0` is a date/) },
  ]);
});

test('an error that the document does not know is one of its operation, with its status', () => {
  const [operation] = contractOf({}).operations;
  expect(operation && undocumentedError(operation, 404)).toMatchObject({
    rule: 'undocumented-error',
    operation: 'theThing',
    in: 'status',
    pointer: '',
    documentPointer: expect.stringContaining('#/paths/~1thing/get'),
    actual: '404',
  });
});

test('a body that is none of its kind says which kind', () => {
  const [operation] = contractOf({}).operations;
  const said = (expected: string): unknown => operation && malformedBody(operation, '#', 'why', expected).message;
  expect(['JSON in UTF-8', 'a form in UTF-8', 'an XML', 'multipart/form-data'].map(said)).toEqual([
    'The body is not valid JSON: why.',
    'The body is not valid form in UTF-8: why.',
    'The body is not valid XML: why.',
    'The body is not valid multipart/form-data: why.',
  ]);
});
