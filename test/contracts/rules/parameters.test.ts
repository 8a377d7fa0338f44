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
