import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import type { Finding } from '../../../contracts/violations/violation.ts';
import { lineWith, petRequest, petShop } from '../../mocks/engine/pet-shop.ts';
import { contractOf, jsonContent } from '../small-contract.ts';

const contract = createContract(petShop);
const line = (snippet: string): number => lineWith(petShop, snippet);
const thing = new Request('https://things.example/thing');

test('a response that keeps every rule has no finding', async () => {
  const response = Response.json([{ id: '1', name: 'Rex' }]);
  expect(await contract.checkResponse(petRequest('GET', '/pets'), response)).toEqual({
    ok: true,
    operation: 'listPets',
    violations: [],
    notes: [],
  });
});

test.each<[promise: string, request: Request, response: Response, finding: Finding]>([
  [
    'a status that the document does not promise',
    petRequest('GET', '/pets/1'),
    Response.json({}, { status: 202 }),
    {
      grade: 'violation',
      rule: 'undocumented-status',
      operation: 'readPet',
      in: 'status',
      pointer: '',
      documentPointer: '#/paths/~1pets~1{id}/get/responses',
      line: line('operationId: readPet') + 1,
      keyword: undefined,
      expected: 'one of 200, 4XX',
      actual: '202',
      message: 'readPet must not respond with 202; the document knows 200, 4XX.',
      suggestion: undefined,
    },
  ],
  [
    'a content type that the document does not name',
    petRequest('GET', '/pets/1'),
    new Response('<pet/>', { headers: { 'content-type': 'text/xml' } }),
    {
      grade: 'violation',
      rule: 'response-content-type',
      operation: 'readPet',
      in: 'header',
      pointer: '/content-type',
      documentPointer: '#/components/responses/Pet/content',
      line: line('    Pet: { description: A pet'),
      keyword: undefined,
      expected: 'application/json',
      actual: 'text/xml',
      message: 'Content-Type must be application/json; received text/xml.',
      suggestion: undefined,
    },
  ],
  [
    'a response without the body that is promised',
    petRequest('GET', '/pets/1'),
    new Response(null),
    {
      grade: 'violation',
      rule: 'missing-body',
      operation: 'readPet',
      in: 'body',
      pointer: '',
      documentPointer: '#/components/responses/Pet/content',
      line: line('    Pet: { description: A pet'),
      keyword: undefined,
      expected: 'a body',
      actual: 'none',
      message: 'The 200 of readPet must have a body, but has none.',
      suggestion: undefined,
    },
  ],
  [
    'a body that breaks its schema',
    petRequest('GET', '/pets'),
    Response.json([
      { id: '1', name: 'Rex' },
      { id: '2', name: 'Tom', age: -1 },
    ]),
    {
      grade: 'violation',
      rule: 'response-body',
      operation: 'listPets',
      in: 'body',
      pointer: '/1/age',
      documentPointer: '#/components/schemas/Pet/properties/age/minimum',
      line: line('age: { type: integer'),
      keyword: 'minimum',
      expected: '>= 0',
      actual: '-1',
      message: '`1.age` must be >= 0, but is -1.',
      suggestion: undefined,
    },
  ],
  [
    'a response without a read-only field, which only requests may leave out',
    petRequest('GET', '/pets/1'),
    Response.json({ name: 'Rex' }),
    {
      grade: 'violation',
      rule: 'response-body',
      operation: 'readPet',
      in: 'body',
      pointer: '/id',
      documentPointer: '#/components/schemas/Pet/required',
      line: line('required: [id, name]'),
      keyword: 'required',
      expected: '`id` to be there',
      actual: 'nothing',
      message: '`id` is missing; add it.',
      suggestion: undefined,
    },
  ],
])('%s is a violation', async (_promise, request, response, finding) => {
  const verdict = await contract.checkResponse(request, response);
  expect(verdict).toMatchObject({ ok: false, operation: finding.operation, violations: [finding] });
});

test('a response to a path that the document lacks is a violation, and no pass', async () => {
  const { ok, violations } = await contract.checkResponse(petRequest('GET', '/cats'), new Response('meow'));
  expect({ ok, rules: violations.map(({ rule }) => rule) }).toEqual({ ok: false, rules: ['unknown-path'] });
});

test('a field that the document does not name is a note', async () => {
  const response = Response.json({ id: '1', name: 'Rex', kidn: 'dog' });
  const { ok, notes } = await contract.checkResponse(petRequest('GET', '/pets/1'), response);
  expect(ok).toBe(true);
  expect(notes).toEqual([
    {
      grade: 'note',
      rule: 'undocumented-field',
      operation: 'readPet',
      in: 'body',
      pointer: '/kidn',
      documentPointer: '#/components/schemas/Pet',
      line: line('required: [id, name]') - 2,
      keyword: undefined,
      expected: 'a documented field',
      actual: '`kidn`',
      message: '`kidn` is not a field; did you mean `kind`?',
      suggestion: 'kind',
    },
  ]);
});

test.each<[status: number, keys: string[], judgedBy: string | undefined]>([
  [404, ['404', '4XX', 'default'], '404'],
  [410, ['404', '4XX', 'default'], '4XX'],
  [500, ['404', '4XX', 'default'], 'default'],
  [500, ['404', '4XX'], undefined],
  [399, ['4XX'], undefined],
])('a %i where the document knows %j is judged by %s', async (status, keys, judgedBy) => {
  const responses = Object.fromEntries(keys.map((key) => [key, { description: key, ...jsonContent({ const: key }) }]));
  const { violations } = await contractOf({ responses }).checkResponse(thing, Response.json('none', { status }));
  expect(violations.map(({ rule, expected }) => [rule, expected])).toEqual([
    judgedBy === undefined
      ? ['undocumented-status', `one of ${keys.join(', ')}`]
      : ['response-body', JSON.stringify(judgedBy)],
  ]);
});

const anything = { '200': { description: 'A thing', ...jsonContent({}) } };

test.each<[promise: string, method: string, responses: object, response: { status: number; body: string }]>([
  [
    'a response whose documented status has no content',
    'GET',
    { '200': { description: 'Done' } },
    { status: 200, body: '{}' },
  ],
  ['a 204', 'GET', { '204': { description: 'Gone' } }, { status: 204, body: '{}' }],
  ['a 204 that only a default with content covers', 'GET', { default: anything['200'] }, { status: 204, body: '{}' }],
  ['a response to HEAD', 'HEAD', anything, { status: 200, body: '{}' }],
])('%s must have no body', async (_promise, method, responses, response) => {
  const headers = new Headers({ 'content-type': 'application/json' });
  const one = contractOf({ responses });
  const request = { method, url: new URL(thing.url) };
  const { violations } = await one.checkResponse(request, { ...response, headers });
  expect(violations).toEqual([
    expect.objectContaining({
      rule: 'unexpected-body',
      expected: 'no body',
      actual: 'a body of 2 bytes',
      message: `The ${response.status} of theThing must have no body, but has one of 2 bytes.`,
    }),
  ]);
  expect((await one.checkResponse(request, { ...response, headers, body: undefined })).violations).toEqual([]);
});

test.each<[what: string, body: string | Uint8Array<ArrayBuffer>]>([
  ['a text cut short', '{"a":'],
  ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
])('%s is a malformed body, also where no schema asks for anything', async (_what, body) => {
  for (const media of [{ schema: {} }, {}]) {
    const one = contractOf({ responses: { '200': { description: 'A', content: { 'application/json': media } } } });
    const response = new Response(body, { headers: { 'content-type': 'application/json' } });
    const { violations } = await one.checkResponse(thing, response);
    expect(violations).toEqual([
      expect.objectContaining({
        rule: 'malformed-body',
        documentPointer: '#/paths/~1thing/get/responses/200/content/application~1json',
        expected: 'JSON in UTF-8',
      }),
    ]);
  }
});

test.each<[promise: string, sent: Record<string, string>, keyword: string, message: string]>([
  ['missing', {}, 'required', 'The 200 of theThing must carry a Retry-After header, but has none.'],
  [
    'no number',
    { 'retry-after': 'soon' },
    'type',
    'The header `retry-after` must be integer, but is the string "soon".',
  ],
  ['too small', { 'retry-after': '0' }, 'minimum', 'The header `retry-after` must be >= 1, but is 0.'],
])('a promised header that is %s is a violation', async (_promise, sent, keyword, message) => {
  const header = { required: true, schema: { type: 'integer', minimum: 1 } };
  const one = contractOf({ responses: { '200': { description: 'Wait', headers: { 'Retry-After': header } } } });
  const { violations } = await one.checkResponse(thing, new Response(null, { headers: sent }));
  const at = '#/paths/~1thing/get/responses/200/headers/Retry-After';
  expect(violations).toEqual([
    expect.objectContaining({
      rule: 'response-header',
      in: 'header',
      pointer: '/retry-after',
      documentPointer: keyword === 'required' ? at : `${at}/schema/${keyword}`,
      keyword,
      message,
    }),
  ]);
});

test('a header that need not be there may be absent, and is judged where it is there', async () => {
  const headers = { Link: { schema: { pattern: '^<' } } };
  const one = contractOf({ responses: { '200': { description: 'A page', headers } } });
  expect((await one.checkResponse(thing, new Response(null))).ok).toBe(true);
  expect((await one.checkResponse(thing, new Response(null, { headers: { link: '<a>' } }))).ok).toBe(true);
  expect((await one.checkResponse(thing, new Response(null, { headers: { link: 'a' } }))).ok).toBe(false);
});

test.each([
  ['{"size":1}', []],
  ['{"size":"b"}', ['/x-page/size type']],
  ['{', ['/x-page type']],
])('a header that is written as JSON, such as %s, is judged as JSON', async (text, broken) => {
  const schema = { type: 'object', required: ['size'], properties: { size: { type: 'integer' } } };
  const headers = { 'X-Page': { content: { 'application/json': { schema } } } };
  const paged = contractOf({ responses: { 200: { description: 'One', headers } } });
  const { violations } = await paged.checkResponse(thing, new Response(null, { headers: { 'x-page': text } }));
  expect(violations.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual(broken);
});
