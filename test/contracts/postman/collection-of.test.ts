import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { collectionOf } from '../../../contracts/postman/collection-of.ts';
import type { PostmanCollection } from '../../../contracts/postman/format/collection.ts';
import { postman } from '../../../mocks/surfaces/cli/postman/postman.ts';
import { startServer } from '../../../mocks/surfaces/server/start-server.ts';
import { soakTest } from '../../soak/soaking.ts';
import { sentRequest } from './sent-request.ts';

async function written(origin = 'http://127.0.0.1:4010'): Promise<PostmanCollection> {
  let text = '';
  const print = (line: string): void => {
    text = line;
  };
  expect(await postman({ out: undefined, document: 'builtin', overlay: [], origin }, { print, complain: print })).toBe(
    0,
  );
  return JSON.parse(text);
}

/** The parts of the format that are written, as https://schema.getpostman.com has them for version 2.1.0. */
const pair = {
  type: 'object',
  required: ['key', 'value'],
  properties: { key: { type: 'string' }, value: { type: 'string' } },
};
const pairs = { type: 'array', items: pair };
const request = {
  type: 'object',
  required: ['method', 'header', 'url'],
  properties: {
    method: { type: 'string' },
    header: pairs,
    url: {
      type: 'object',
      required: ['raw', 'host', 'path'],
      properties: { path: { type: 'array', items: { type: 'string' } }, query: pairs, variable: pairs },
    },
    body: {
      type: 'object',
      required: ['mode', 'raw'],
      properties: { mode: { const: 'raw' }, raw: { type: 'string' } },
    },
  },
};
const item = { type: 'object', required: ['name', 'request', 'response'], properties: { request } };
const format = {
  type: 'object',
  required: ['info', 'item'],
  properties: {
    info: { type: 'object', required: ['name', 'schema'] },
    variable: pairs,
    item: {
      type: 'array',
      items: { type: 'object', required: ['name', 'item'], properties: { item: { type: 'array', items: item } } },
    },
  },
};

soakTest(
  'the contract becomes a collection of the format: a request for each operation, each of which the contract lets through',
  async () => {
    const collection = await written();
    expect(new Ajv2020({ strict: false }).validate(format, collection)).toBe(true);
    const contract = integratorContract();
    const requests = collection.item.flatMap((folder) => folder.item);
    expect(requests.map(({ name }) => name).sort()).toEqual(contract.operations.map(({ id }) => id).sort());
    for (const one of requests) {
      const sent = sentRequest(collection, one);
      const found = contract.route(sent.method, new URL(sent.url).pathname);
      expect(found.kind === 'operation' ? found.operation.id : found.kind).toBe(one.name);
      const { violations } = await contract.checkRequest(sent);
      expect(
        violations.map(({ message }) => message),
        one.name,
      ).toEqual([]);
    }
  },
);

soakTest(
  'every request of the collection is sent to serve: most do what they are for, and the others are refused for the state of the account',
  async () => {
    const server = await startServer({ port: 0, report: 'silent' });
    try {
      const collection = await written(server.url);
      const statuses = new Map<number, string[]>();
      for (const one of collection.item.flatMap((folder) => folder.item)) {
        server.integrator.reset();
        const { status } = await fetch(sentRequest(collection, one));
        statuses.set(status, [...(statuses.get(status) ?? []), one.name]);
      }
      expect([...statuses.keys()].filter((status) => ![200, 201, 202, 204, 403, 404, 422].includes(status))).toEqual(
        [],
      );
      const good = [200, 201, 202, 204].reduce((sum, status) => sum + (statuses.get(status)?.length ?? 0), 0);
      const all = [...statuses.values()].reduce((sum, { length }) => sum + length, 0);
      expect(good / all).toBeGreaterThan(0.8);
      const plain = /^(?:list|get|create|update)(?:Integration|Connection|Flow|Export|Import|Script)s?$/;
      const refused = [403, 404, 422].flatMap((status) => statuses.get(status) ?? []);
      expect(refused.filter((name) => plain.test(name))).toEqual([]);
    } finally {
      await server.close();
    }
  },
);

test('another document has its base path, its API keys, and its own examples', async () => {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    servers: [{ url: 'https://pets.example/api' }],
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } } },
    paths: {
      '/pets/{id}.json': {
        get: {
          operationId: 'getPet',
          tags: ['pets'],
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'integer', examples: [7] } },
            { name: 'all', in: 'query', schema: { type: 'boolean', default: true } },
            { name: 'kind', in: 'query', required: true, schema: { enum: ['cat', 'dog'] } },
          ],
          responses: { 200: { description: 'A pet' } },
        },
      },
      '/pets': {
        post: {
          requestBody: { content: { 'application/json': { schema: {}, example: { name: 'Rex' } } } },
          responses: { 201: { description: 'Made' } },
        },
      },
    },
  };
  const collection = collectionOf(createContract(JSON.stringify(document)), {
    ...{ origin: 'http://127.0.0.1:4010', token: 't', records: {} },
  });
  const [[read], [make]] = [collection.item[0]?.item ?? [], collection.item.at(-1)?.item.slice(-1) ?? []];
  expect(read?.request).toMatchObject({
    header: [{ key: 'x-key', value: '{{token}}' }],
    url: {
      raw: '{{baseUrl}}/pets/7.json?kind=cat',
      query: [{ key: 'all', value: 'true', disabled: true }, { key: 'kind' }],
    },
  });
  expect(collection.variable[0]).toEqual({ key: 'baseUrl', value: 'http://127.0.0.1:4010/api' });
  const sent = make === undefined ? undefined : sentRequest(collection, make);
  expect([sent?.url, await sent?.json()]).toEqual(['http://127.0.0.1:4010/api/pets', { name: 'Rex' }]);
});
