import { expect, test } from 'vitest';
import type { Reply } from '../../../../contracts/reading/basis/basis.ts';
import type { ExampleResponse, Wanted } from '../../../../contracts/reading/responses/documented-response.ts';
import { startRemarks } from '../../../../contracts/reading/responses/start-remarks.ts';
import { object, readingOf, text, whole } from '../reading-of.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const fine = (content: object | undefined, headers?: object): object => ({
  description: 'Fine',
  ...(content && { content }),
  ...(headers && { headers }),
});
const json = (media: object): object => ({ 'application/json': media });

/** The response of an operation with these responses, from its document alone. */
function responseOf(responses: object, wanted?: Wanted): ExampleResponse {
  const { reading, operation } = readingOf({ '/oven': { get: { responses } } });
  return reading.responseTo(operation('GET /oven'), wanted);
}

const hot = object({ hot: whole, name: text }, 'hot');

test.each<[meaning: string, content: object, body: unknown, source: string]>([
  ['its example', json({ schema: hot, example: { hot: 7 } }), { hot: 7 }, 'example'],
  [
    'its first example',
    json({ schema: hot, examples: { a: { value: { hot: 1 } }, b: { value: { hot: 2 } } } }),
    { hot: 1 },
    'example',
  ],
  ['its example without a schema', json({ example: 'any' }), 'any', 'example'],
  ['a sample, with what may be left out', json({ schema: hot }), { hot: 0, name: 'text' }, 'sample'],
  [
    'a sample, where its example is wrong',
    json({ schema: hot, example: { hot: 'x' } }),
    { hot: 0, name: 'text' },
    'sample',
  ],
  [
    'the smallest sample, where what may be left out cannot be filled in',
    json({ schema: object({ hot: whole, no: { not: {} } }, 'hot') }),
    { hot: 0 },
    'sample',
  ],
  ['an object, where nothing is said', json({}), {}, 'sample'],
])('a response is taken from the document: %s', (_meaning, content, body, source) => {
  expect(responseOf({ 200: fine(content) })).toEqual({ response: { status: 200, body }, source });
});

test.each<[type: string, media: object, body: unknown, source: string]>([
  ['text/plain', {}, 'text', 'sample'],
  ['text/plain', { example: 'hot' }, 'hot', 'example'],
  ['text/plain', { schema: whole, example: 'hot' }, 'hot', 'example'],
  ['application/xml', {}, `${head}<root>text</root>`, 'sample'],
  ['application/xml', { schema: text }, `${head}<root>text</root>`, 'sample'],
  ['application/xml', { schema: hot }, { hot: 0, name: 'text' }, 'sample'],
  ['application/xml', { schema: hot, example: '<oven><hot>7</hot></oven>' }, '<oven><hot>7</hot></oven>', 'example'],
  ['application/xml', { schema: hot, example: '<oven><hot>x</hot></oven>' }, { hot: 0, name: 'text' }, 'sample'],
  ['application/xml', { schema: hot, example: 'no XML <' }, { hot: 0, name: 'text' }, 'sample'],
  ['application/xml', { schema: hot, example: { hot: 7 } }, { hot: 7 }, 'example'],
  ['application/xml', { example: '<a/>' }, '<a/>', 'example'],
  ['application/xml', { example: { hot: 7 } }, `${head}<root>text</root>`, 'sample'],
  ['application/vnd.oven+json', { schema: hot, example: { hot: 7 } }, { hot: 7 }, 'example'],
])('a response as %s by %j is %j', (type, media, body, source) => {
  expect(responseOf({ 200: fine({ [type]: media }) })).toEqual({
    response: { status: 200, headers: { 'content-type': type }, body },
    source,
  });
});

test('a sample is made where one is wanted, though there is an example', () => {
  const wanted = { generated: true };
  expect(responseOf({ 200: fine(json({ schema: hot, example: { hot: 7 } })) }, wanted).response?.body).toEqual({
    hot: 0,
    name: 'text',
  });
  expect(responseOf({ 200: fine(json({ example: { hot: 7 } })) }, wanted).response?.body).toEqual({ hot: 7 });
});

test('an example is taken by its name, though it breaks its schema', () => {
  const examples = { warm: { value: { hot: 'x' } }, cold: { $ref: '#/components/examples/none' } };
  const content = json({ schema: hot, examples: { warm: examples.warm } });
  expect(responseOf({ 200: fine(content) }, { example: 'warm' })).toEqual({
    response: { status: 200, body: { hot: 'x' } },
    source: 'example',
  });
  for (const example of ['cold', 'constructor'])
    expect(responseOf({ 200: fine(content) }, { example }).response).toBeUndefined();
  expect(responseOf({ 200: fine(undefined) }, { example: 'warm' }).response).toBeUndefined();
});

test.each<[meaning: string, responses: object, wanted: Wanted | undefined, reply: Reply | undefined]>([
  ['the success', { 404: fine(undefined), 201: fine(undefined) }, undefined, { status: 201 }],
  [
    'the first of all, where there is no success',
    { 404: fine(undefined), 500: fine(undefined) },
    undefined,
    { status: 404 },
  ],
  ['a range', { '4XX': fine(undefined) }, undefined, { status: 400 }],
  ['the status that is wanted', { 200: fine(undefined), 404: fine(undefined) }, { status: 404 }, { status: 404 }],
  ['the default for a status', { default: fine(json({ example: 1 })) }, { status: 500 }, { status: 500, body: 1 }],
  ['none for another status', { 200: fine(undefined) }, { status: 404 }, undefined],
  ['a status that has no body', { 204: fine(json({ example: 1 })) }, undefined, { status: 204 }],
  ['no form in parts', { 200: fine({ 'multipart/mixed': {} }) }, undefined, undefined],
  [
    'headers that must be said',
    { 200: fine(undefined, { A: { required: true, schema: whole }, B: { schema: whole } }) },
    undefined,
    { status: 200, headers: { a: '0' } },
  ],
  [
    'a header of which nothing is said',
    { 200: fine(undefined, { A: { required: true } }) },
    undefined,
    { status: 200, headers: { a: 'text' } },
  ],
  [
    'a header with a list',
    { 200: fine(undefined, { A: { required: true, schema: { const: [1, 2] } } }) },
    undefined,
    { status: 200, headers: { a: '1,2' } },
  ],
  [
    'a header with an object',
    { 200: fine(undefined, { A: { required: true, schema: { const: { a: 1, b: 2 } } } }) },
    undefined,
    { status: 200, headers: { a: 'a,1,b,2' } },
  ],
  [
    'a header with nothing',
    { 200: fine(undefined, { A: { required: true, schema: { const: null } } }) },
    undefined,
    { status: 200, headers: { a: 'text' } },
  ],
])(
  'which response is taken depends on the document and on what is wanted: %s',
  (_meaning, responses, wanted, reply) => {
    expect(responseOf(responses, wanted).response).toEqual(reply);
  },
);

test('the media type is chosen by who asks, and is JSON by itself', () => {
  const two = { 200: fine({ 'text/plain': { example: 'hot' }, 'application/json': { example: 1 } }) };
  const chosen = (choose?: Wanted['choose']): unknown => responseOf(two, choose && { choose }).response?.body;
  expect([chosen(), chosen((types) => types[1]), chosen(() => undefined)]).toEqual([1, 'hot', undefined]);
});

test('a value is written as the type that is asked for, and is known to fit where the document says so', () => {
  const content = { 'application/json': { schema: hot }, 'application/xml': { schema: hot } };
  const { reading, operation } = readingOf({ '/oven': { get: { responses: { 200: fine(content) } } } });
  const written = (status: number, type: string, value: unknown): unknown =>
    reading.writtenAs(operation('GET /oven'), status, type, value);
  const xml = `${head}<root><hot>7</hot></root>`;
  expect([
    written(200, 'application/json', { hot: 7 }),
    written(200, 'application/json', { hot: 'x' }),
    written(200, 'application/xml', { hot: 7 }),
    written(200, 'text/xml', { hot: 7 }),
    written(200, 'text/plain', { hot: 7 }),
    written(404, 'application/json', { hot: 7 }),
  ]).toEqual([
    { text: '{"hot":7}', isFit: true },
    { text: '{"hot":"x"}', isFit: false },
    { text: xml, isFit: true },
    { text: xml, isFit: false },
    undefined,
    undefined,
  ]);
});

test('a developer hears which operations are served from the document alone, and which have no response', () => {
  const operations = (responses: object, count: number): Parameters<typeof startRemarks>[0] =>
    readingOf(
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`/a${at}`, { get: { operationId: `op${at}`, responses } }]),
      ),
    ).contract.operations;
  const ok = { 200: fine(undefined) };
  expect(startRemarks([])).toEqual([]);
  const [one, more] = [startRemarks(operations(ok, 1)), startRemarks(operations(ok, 12))];
  expect([one.length, one[0]?.startsWith('op0: '), one[0]?.includes('It is served')]).toEqual([1, true, true]);
  expect([more[0]?.includes('op9 and 2 more: '), more[0]?.includes('op10'), more[0]?.includes('They are')]).toEqual([
    true,
    false,
    true,
  ]);
  const mixed = startRemarks([...operations({ 100: fine(undefined) }, 1), ...operations(ok, 1)]);
  expect(mixed.map((remark) => remark.includes('501'))).toEqual([false, true]);
});
