import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { collectionOf } from '../../../contracts/postman/collection-of.ts';
import type { PostmanRequest } from '../../../contracts/postman/format/collection.ts';
import { sentRequest } from './sent-request.ts';

/** What becomes of `POST /pets/{id}` with these parts, and what the contract has to say of it when it is sent. */
async function requestOf(parts: Readonly<Record<string, unknown>>) {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', example: 'rex' } };
  const { parameters = [], ...rest } = parts;
  const operation = { parameters: [id, ...(Array.isArray(parameters) ? parameters : [])], ...rest };
  const contract = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Pets', version: '1' },
      paths: { '/pets/{id}': { post: { ...operation, responses: { default: { description: 'Anything' } } } } },
    }),
  );
  const collection = collectionOf(contract, { origin: 'http://127.0.0.1:4010', token: 't', records: {} });
  const [one]: readonly PostmanRequest[] = collection.item[0]?.item ?? [];
  if (one === undefined) throw new Error('there is a request');
  const { violations } = await contract.checkRequest(sentRequest(collection, one));
  return { request: one.request, wrong: violations.map(({ message }) => message) };
}

const query = (name: string, more: object): object => ({ name, in: 'query', required: true, ...more });
const list = { schema: { type: 'array', items: { type: 'string' } } };

test.each<[what: string, parameter: object, written: string]>([
  ['the example beside its schema', query('a', { schema: { type: 'string' }, example: 'x' }), 'a=x'],
  [
    'the first of the examples beside it',
    query('a', { schema: { type: 'string' }, examples: { one: { value: 'y' } } }),
    'a=y',
  ],
  ['the example of its schema', query('a', { schema: { type: 'integer', examples: [7, 8] } }), 'a=7'],
  ['its default', query('a', { schema: { type: 'boolean', default: false } }), 'a=false'],
  ['its first word', query('a', { schema: { enum: ['cat', 'dog'] } }), 'a=cat'],
  ['a list one by one', query('a', { ...list, example: ['x', 'y'] }), 'a=x&a=y'],
  ['a list in one', query('a', { ...list, explode: false, example: ['x', 'y'] }), 'a=x,y'],
  ['a list with bars', query('a', { ...list, style: 'pipeDelimited', explode: false, example: ['x', 'y'] }), 'a=x|y'],
  [
    'an object in brackets',
    query('a', { schema: { type: 'object' }, style: 'deepObject', example: { b: 1, c: 2 } }),
    'a[b]=1&a[c]=2',
  ],
  [
    'JSON',
    query('a', { content: { 'application/json': { schema: { type: 'object' }, example: { b: 1 } } } }),
    'a={"b":1}',
  ],
])('a parameter is written as the document says: %s', async (_what, parameter, written) => {
  const { request, wrong } = await requestOf({ parameters: [parameter] });
  expect([request.url.raw.split('?')[1], wrong]).toEqual([written, []]);
});

const form = (type: string) => ({
  requestBody: {
    required: true,
    content: {
      [type]: {
        schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, tags: list.schema } },
        example: { name: 'Rex', tags: ['a', 'b'] },
      },
    },
  },
});

test('the fields of a form are written one by one', async () => {
  const { request, wrong } = await requestOf(form('application/x-www-form-urlencoded'));
  expect([request.body, wrong]).toEqual([
    {
      mode: 'urlencoded',
      urlencoded: [
        { key: 'name', value: 'Rex' },
        { key: 'tags', value: 'a' },
        { key: 'tags', value: 'b' },
      ],
    },
    [],
  ]);
});

test('of a form in parts, whoever sends it says what stands between them', async () => {
  const { request, wrong } = await requestOf(form('multipart/form-data'));
  expect([request.header, request.body?.mode, wrong]).toEqual([[], 'formdata', []]);
});

test('a body of text is sent as it is shown', async () => {
  const { request, wrong } = await requestOf({
    requestBody: { content: { 'text/plain': { schema: { type: 'string' }, example: 'Hello' } } },
  });
  expect([request.body, wrong]).toEqual([{ mode: 'raw', raw: 'Hello', options: { raw: { language: 'text' } } }, []]);
});
