import { expect, test } from 'vitest';
import type { Verdict } from '../../../contracts/contract/verdict.ts';
import { inShort, jsonContract } from '../one-body.ts';
import { contractOf, jsonContent } from '../small-contract.ts';

const whole = { type: 'integer' };
const url = 'https://things.example/thing';
const unread = { type: 'string', pattern: 'a++' };

/** What is said of a GET with these parameters. */
function asked(
  parameters: readonly object[],
  { query = '', headers = {} }: { query?: string; headers?: HeadersInit } = {},
): Promise<Verdict> {
  return contractOf({ parameters }).checkRequest(new Request(`${url}${query}`, { headers }));
}

test.each<[meaning: string, parameter: object, query: string, broken: readonly string[], notes: readonly string[]]>([
  ['what is right', { schema: whole }, '?a=1', [], []],
  ['what is wrong', { schema: whole }, '?a=b', ['/a type'], []],
  ['what is not there', { schema: whole }, '', [], []],
  ['what must be there', { schema: whole, required: true }, '', ['/a required'], []],
  ['what may be empty', { schema: { ...whole, minimum: 1 }, allowEmptyValue: true }, '?a=', [], []],
  ['what may not be empty', { schema: whole }, '?a=', ['/a type'], []],
  ['a list that may be empty', { schema: { type: 'array', items: whole }, allowEmptyValue: true }, '?a=', [], []],
  [
    'a list of which one may be empty',
    { schema: { type: 'array', items: whole }, allowEmptyValue: true },
    '?a=&a=b',
    ['/a/0 type', '/a/1 type'],
    [],
  ],
  ['what cannot be read', { content: { 'application/json': { schema: whole } } }, '?a={', ['/a content'], []],
  ['what is not judged', { schema: unread }, '?a=x', [], ['not-judged']],
  ['what nobody knows', { schema: whole }, '?b=1', [], ['unknown-parameter']],
  ['what is of any kind', {}, '?a=x', [], []],
])('a parameter is judged: %s', async (_meaning, parameter, query, broken, notes) => {
  expect(inShort(await asked([{ name: 'a', in: 'query', ...parameter }], { query }))).toEqual([broken, notes]);
});

test('a path parameter that the document forgets to declare is no fault, and each place is judged for itself', async () => {
  const contract = contractOf({}, { path: '/thing/{id}' });
  expect(inShort(await contract.checkRequest(new Request(`${url}/7`)))).toEqual([[], []]);
  const both = ['query', 'header'].map((place) => ({ name: 'a', in: place, schema: whole }));
  expect(inShort(await asked(both, { query: '?a=1', headers: { a: 'b' } }))[0]).toEqual(['/a type']);
});

const responding = (headers: object, content: object = {}): ReturnType<typeof contractOf> =>
  contractOf({ responses: { 200: { description: 'Fine', headers, ...content } } });

/** What is said of a response to a GET. */
async function given(
  contract: ReturnType<typeof contractOf>,
  body: BodyInit | null,
  init: ResponseInit = {},
  method = 'GET',
): Promise<readonly [readonly string[], readonly string[]]> {
  return inShort(await contract.checkResponse(new Request(url, { method }), new Response(body, init)));
}

test.each<
  [
    meaning: string,
    header: object,
    sent: Readonly<Record<string, string>>,
    broken: readonly string[],
    notes: readonly string[],
  ]
>([
  ['what is right', { schema: whole }, { 'X-A': '1' }, [], []],
  ['what is wrong', { schema: whole }, { 'x-a': 'b' }, ['/x-a type'], []],
  ['a list', { schema: { type: 'array', items: whole } }, { 'x-a': '1,b' }, ['/x-a/1 type'], []],
  ['what is not there', { schema: whole }, {}, [], []],
  ['what must be there', { required: true, schema: whole }, {}, ['/x-a required'], []],
  ['what is of any kind', {}, { 'x-a': 'b' }, [], []],
  ['what is not judged', { schema: unread }, { 'x-a': 'b' }, [], ['not-judged']],
])('a header of a response is judged: %s', async (_meaning, header, sent, broken, notes) => {
  expect(await given(responding({ 'X-A': header }), null, { headers: sent })).toEqual([broken, notes]);
});

const type = { 'content-type': 'application/json' };

test('a body is judged where the document has one, and there is none otherwise', async () => {
  const json = responding({}, jsonContent(whole));
  expect(await given(json, '7', { headers: type })).toEqual([[], []]);
  expect(await given(json, '"a"', { headers: type })).toEqual([[' type'], []]);
  expect(await given(json, null, { headers: type })).toEqual([[' missing-body'], []]);
  expect(await given(json, '7', { headers: { 'content-type': 'text/csv' } })).toEqual([
    ['/content-type response-content-type'],
    [],
  ]);
  expect(await given(json, null, { headers: type }, 'HEAD')).toEqual([[], []]);
  expect(await given(responding({}), null)).toEqual([[], []]);
  expect(await given(responding({}), 'x')).toEqual([[' unexpected-body'], []]);
  expect(await given(json, null, { status: 204 })).toEqual([[' undocumented-status'], []]);
  const any = contractOf({ responses: { default: { description: 'Any', ...jsonContent(whole) } } });
  for (const status of [204, 205, 304]) expect(await given(any, null, { status })).toEqual([[], []]);
});

test('of a response, fields that the document does not know are noted, and of a request also what it makes itself', async () => {
  const contract = jsonContract({
    type: 'object',
    properties: { id: { type: 'string', readOnly: true }, a: { type: 'object', properties: { b: whole } } },
  });
  const body = JSON.stringify({ id: '1', a: { b: 1, c: 2 } });
  const post = { method: 'POST', headers: type };
  expect(inShort(await contract.checkRequest(new Request(url, { ...post, body })))).toEqual([
    [],
    ['read-only-field', 'unknown-field'],
  ]);
  expect(inShort(await contract.checkResponse(new Request(url, post), new Response(body, { headers: type })))).toEqual([
    [],
    ['undocumented-field'],
  ]);
});

test('one value is judged by a schema, and what two of its parts ask for alike is said once', () => {
  const contract = contractOf(
    {},
    {
      components: {
        schemas: {
          Both: { allOf: [{ type: 'string' }, { type: 'string' }] },
          One: { type: 'object', required: ['a', 'b'] },
        },
      },
    },
  );
  const said = (name: string, value: unknown): string[] =>
    contract.checkValue(`#/components/schemas/${name}`, value).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
  expect([said('Both', 7), said('One', {}), said('One', { a: 1, b: 2 })]).toEqual([
    [' type'],
    ['/a required', '/b required'],
    [],
  ]);
});
