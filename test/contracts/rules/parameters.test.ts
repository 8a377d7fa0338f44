import { expect, test } from 'vitest';
import type { Finding } from '../../../contracts/violations/violation.ts';
import { contractOf } from '../small-contract.ts';

const origin = 'https://things.example';

async function judge(
  parameter: object,
  target = '/thing',
  headers: Record<string, string> = {},
  path = '/thing',
): Promise<readonly Finding[]> {
  const contract = contractOf({ parameters: [parameter] }, { path });
  return (await contract.checkRequest(new Request(origin + target, { headers }))).violations;
}

test.each(['query', 'header', 'cookie'])('a required %s parameter that is absent is missed', async (place) => {
  const [finding, ...more] = await judge({ name: 'size', in: place, required: true, schema: { type: 'integer' } });
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'parameter',
    in: place,
    pointer: '/size',
    documentPointer: '#/paths/~1thing/get/parameters/0',
    keyword: 'required',
    expected: `the ${place} parameter \`size\``,
    actual: 'nothing',
    message: `The ${place} parameter \`size\` is missing; add it.`,
  });
});

test.each<[promise: string, parameter: object, target: string, keyword: string, message: string]>([
  [
    'a number that is none',
    { in: 'query', schema: { type: 'integer' } },
    '/thing?size=many',
    'type',
    'The query parameter `size` must be integer, but is the string "many".',
  ],
  [
    'a number given twice',
    { in: 'query', schema: { type: 'integer' } },
    '/thing?size=1&size=2',
    'type',
    'The query parameter `size` must be integer, but is an array of 2.',
  ],
  [
    'a word that is not among those allowed',
    { in: 'query', schema: { enum: ['small', 'large'] } },
    '/thing?size=smal',
    'enum',
    'The query parameter `size` must be one of "small", "large", but is "smal"; did you mean `small`?',
  ],
  [
    'an item of a list',
    { in: 'query', explode: false, schema: { type: 'array', items: { type: 'integer' } } },
    '/thing?size=1,b',
    'type',
    'The query parameter `size.1` must be integer, but is the string "b".',
  ],
  [
    'a JSON text that is none',
    { in: 'query', content: { 'application/json': { schema: { type: 'object' } } } },
    '/thing?size=%7B',
    'content',
    'The query parameter `size` cannot be read: it is not JSON.',
  ],
])('%s is refused', async (_promise, parameter, target, keyword, message) => {
  const findings = await judge({ name: 'size', ...parameter }, target);
  expect(findings.map((finding) => [finding.rule, finding.keyword, finding.message])).toEqual([
    ['parameter', keyword, message],
  ]);
});

test('a path parameter that is not written in its style cannot be read', async () => {
  const label = { name: 'size', in: 'path', required: true, style: 'label', schema: { type: 'integer' } };
  expect(await judge(label, '/thing/.5', {}, '/thing/{size}')).toEqual([]);
  expect(await judge(label, '/thing/5', {}, '/thing/{size}')).toEqual([
    expect.objectContaining({
      rule: 'parameter',
      in: 'path',
      pointer: '/size',
      keyword: 'style',
      expected: 'the style "label"',
      actual: '"5"',
      message: 'The path parameter `size` cannot be read: a label starts with ".".',
    }),
  ]);
});

test.each<[place: string, target: string, headers: Record<string, string>]>([
  ['query', '/thing?size=0', {}],
  ['header', '/thing', { size: '0' }],
  ['cookie', '/thing', { cookie: 'a=1; size=0' }],
])('a %s parameter is judged by its schema', async (place, target, headers) => {
  const parameter = { name: 'size', in: place, schema: { type: 'integer', minimum: 1 } };
  const [finding] = await judge(parameter, target, headers);
  expect(finding).toMatchObject({ in: place, pointer: '/size', keyword: 'minimum', expected: '>= 1', actual: '0' });
  expect(finding?.documentPointer).toBe('#/paths/~1thing/get/parameters/0/schema/minimum');
});

test('a parameter without a schema may be anything', async () => {
  expect(await judge({ name: 'size', in: 'query' }, '/thing?size=%00')).toEqual([]);
});

test.each<[promise: string, parameter: object, target: string, broken: readonly string[]]>([
  [
    'a row of references',
    { schema: { allOf: [{ anyOf: [{ allOf: [{ oneOf: [{ allOf: [{ type: 'integer' }] }] }] }] }] } },
    '?size=3',
    [],
  ],
  ['values without a type', { schema: { enum: [1, true] } }, '?size=1', []],
  ['a constant without a type', { schema: { const: true } }, '?size=true', []],
  ['an empty list', { allowEmptyValue: true, schema: { type: 'array', items: { type: 'integer' } } }, '?size=', []],
  [
    'an empty list where none is allowed',
    { schema: { type: 'array', items: { type: 'integer' } } },
    '?size=',
    ['type'],
  ],
])('a query parameter is read with %s', async (_promise, parameter, query, broken) => {
  const findings = await judge({ name: 'size', in: 'query', ...parameter }, `/thing${query}`);
  expect(findings.map(({ keyword }) => keyword)).toEqual(broken);
});

const counts = { type: 'object', additionalProperties: { type: 'integer' } };
const deep = {
  type: 'object',
  additionalProperties: false,
  properties: {
    n: { type: 'integer' },
    ids: { type: 'array', items: { type: 'integer' } },
    price: { type: 'object', additionalProperties: false, properties: { gte: { type: 'number' } } },
  },
};

test.each<[parameter: object, query: string, wrong: readonly string[], unknown: readonly string[]]>([
  [{ required: true, schema: counts }, 'a=1&b=2', [], []],
  [{ required: true, schema: counts }, 'a=x', ['/size/a'], []],
  [{ required: true, schema: counts }, 'page=1&key=k&at[x]=1', ['/size'], []],
  [{ required: true, schema: counts }, '', ['/size'], []],
  [{ schema: { type: 'object' } }, 'a=x&page=1', [], []],
  [{ schema: { type: 'object', properties: { a: { type: 'integer' } } } }, 'a=1&b=2', [], ['/b']],
  [{ schema: counts, explode: false }, 'size=a,1&b=2', [], ['/b']],
  [{ style: 'deepObject', schema: counts }, 'size[a]=1&b=2', [], ['/b']],
  [{ style: 'deepObject', schema: deep }, 'size[n]=1&size[price][gte]=5', [], []],
  [{ style: 'deepObject', schema: deep }, 'size[price][gte]=x', ['/size/price/gte'], []],
  [{ style: 'deepObject', schema: deep }, 'size[ids]=1&size[ids]=2', [], []],
  [{ style: 'deepObject', schema: deep }, 'size[ids][]=1&size[ids][]=2', [], []],
  [{ style: 'deepObject', schema: deep }, 'size[ids][0]=1&size[ids][1]=x', ['/size/ids/1'], []],
  [{ style: 'deepObject', schema: deep }, 'size[n]=1&size[n]=2', ['/size/n'], []],
  [{ style: 'deepObject', schema: deep }, 'size[z]=1', ['/size/z'], []],
  [{ style: 'deepObject', schema: { type: 'array', items: { enum: ['a', 'b'] } } }, 'size[]=a&size[]=b', [], []],
  [
    { style: 'deepObject', schema: { type: 'array', items: { enum: ['a', 'b'] } } },
    'size[0]=a&size[1]=c',
    ['/size/1'],
    [],
  ],
  [{ style: 'deepObject', schema: { type: 'object' } }, `size${'[a]'.repeat(30_000)}=1`, [], []],
])('of %j, %s is judged as people write objects in a query', async (parameter, query, wrong, unknown) => {
  const page = { name: 'page', in: 'query', schema: { type: 'integer' } };
  const at = { name: 'at', in: 'query', style: 'deepObject', schema: { type: 'object' } };
  const contract = contractOf(
    { parameters: [{ name: 'size', in: 'query', ...parameter }, page, at], security: [{}, { key: [] }] },
    { components: { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'key' } } } },
  );
  const { violations, notes } = await contract.checkRequest(new Request(`${origin}/thing?${query}`));
  expect(violations.map(({ pointer }) => pointer)).toEqual(wrong);
  expect(notes.map(({ pointer }) => pointer)).toEqual(unknown);
});
