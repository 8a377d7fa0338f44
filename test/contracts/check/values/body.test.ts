import { expect, test } from 'vitest';
import { bodyFor, sendable } from '../../../../contracts/check/values/body.ts';
import { heldAgainst, isRefused, isValidBody } from '../../../../contracts/check/values/held-against.ts';
import { namedFields, writableFields } from '../../../../contracts/check/values/writable-fields.ts';
import type { Contract } from '../../../../contracts/contract/contract.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { contractOf as plainContract } from '../../small-contract.ts';

const bodyPointer = '#/paths/~1orders/post/requestBody/content/application~1json/schema';

function onlyOperation({ operations: [operation] }: Contract) {
  if (operation === undefined) throw new Error('The document has an operation.');
  return operation;
}

const contractOf = (schema: object) =>
  createContract({
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1.0.0' },
    paths: {
      '/orders': {
        post: {
          operationId: 'createOrder',
          requestBody: { required: true, content: { 'application/json': { schema } } },
          responses: { 201: { description: 'Made' } },
        },
      },
    },
  });

const fields = {
  name: { type: 'string' },
  steps: { type: 'array' },
  routers: { type: 'array' },
  mode: { type: 'string' },
};
const wished = { name: 'one', steps: [], routers: [], mode: 'x' };

test.each<[what: string, more: object, body: object]>([
  ['nothing', {}, wished],
  [
    'the later of two that may not stand together',
    { not: { required: ['steps', 'routers'] } },
    { name: 'one', steps: [], mode: 'x' },
  ],
  [
    'one of each pair that may not stand together',
    { allOf: [{ not: { required: ['steps', 'routers'] } }, { not: { required: ['name', 'mode'] } }] },
    { name: 'one', steps: [] },
  ],
  [
    'only the value that a condition refuses, where it says more than names,',
    { not: { required: ['steps'], properties: { mode: { const: 'x' } } } },
    { name: 'one', steps: [], routers: [], mode: 'text' },
  ],
])('of what is wished for, %s is left out', (_what, more, body) => {
  const contract = contractOf({ type: 'object', properties: fields, ...more });
  expect(bodyFor(contract, onlyOperation(contract), wished)).toEqual({ ok: true, value: body });
});

const text = { type: 'string' };

test.each<[what: string, schema: object, given: unknown, sent: unknown]>([
  ['what a closed object names', { properties: { a: text } }, { a: 'x', b: 'y' }, { a: 'x' }],
  ['what an open object does not name', { additionalProperties: true, properties: { a: text } }, { b: 1 }, { b: 1 }],
  ['nothing that is read-only', { properties: { a: { ...text, readOnly: true } } }, { a: 'x' }, {}],
  ['the same of items', { type: 'array', items: { properties: { a: text } } }, [{ a: 'x', b: 1 }, 2], [{ a: 'x' }, 2]],
  [
    'the same of fields',
    { properties: { a: { properties: { b: text } } } },
    { a: { b: 'x', c: 1 } },
    { a: { b: 'x' } },
  ],
  ['lists whose items are not described', { type: 'array' }, [{ a: 1 }], [{ a: 1 }]],
  ['what is not described', {}, { a: 1 }, { a: 1 }],
  ['what is no object', { properties: { a: text } }, 'x', 'x'],
])('of what is given, %s may be sent', (_what, schema, given, sent) => {
  const contract = contractOf(schema);
  expect(sendable(contract.shapeAt(bodyPointer), given)).toEqual(sent);
});

test.each<[what: string, schema: object, wish: object, body: object]>([
  ['what must be there', { required: ['a'], properties: { a: { enum: ['x'] } } }, {}, { ok: true, value: { a: 'x' } }],
  ['what fits of a wish', { properties: { a: text, b: text } }, { a: 1, b: 'y' }, { ok: true, value: { b: 'y' } }],
  ['a list', { type: 'array', items: text, minItems: 1, maxItems: 1 }, {}, { ok: true, value: ['text'] }],
  ['nothing, where nothing fits', { type: 'object', not: {} }, {}, { ok: false, why: expect.any(String) }],
  [
    'both of two that may stand together',
    { properties: { a: text, b: text }, not: { required: ['c', 'd'], 'x-why': 'no pair' } },
    { a: 'x', b: 'y' },
    { ok: true, value: { a: 'x', b: 'y' } },
  ],
  [
    'one of two that may not, whatever is said of them',
    { properties: { a: text, b: text }, not: { required: ['a', 'b'], 'x-why': 'a pair' } },
    { a: 'x', b: 'y' },
    { ok: true, value: { a: 'x' } },
  ],
])('a body has %s', (_what, schema, wish, body) => {
  const contract = contractOf(schema);
  expect(bodyFor(contract, onlyOperation(contract), { ...wish })).toEqual(body);
});

test('an operation without a body that is described gets none', () => {
  const contract = plainContract({ requestBody: { content: { 'text/plain': { schema: text } } } }, { method: 'post' });
  const operation = onlyOperation(contract);
  expect(bodyFor(contract, operation, {})).toEqual({ ok: false, why: expect.stringContaining('theThing') });
  expect(namedFields({ contract }, operation, { a: 1 })).toEqual({});
});

test('fields that are named may be wished for, and those that a client may set are written', () => {
  const contract = contractOf({ properties: { a: text, b: { ...text, readOnly: true }, c: true } });
  expect(namedFields({ contract }, onlyOperation(contract), { a: 1, b: 2, d: 3 })).toEqual({ a: 1, b: 2 });
  const { fields } = contract.shapeAt(bodyPointer);
  expect(writableFields(contract.document, fields).map(([name, { keywords }]) => [name, keywords['type']])).toEqual([
    ['a', 'string'],
  ]);
  expect(writableFields(contract.document, undefined)).toEqual([]);
});

const inPath = { in: 'path', name: 'id', required: true, schema: { type: 'integer' } };
const inQuery = { in: 'query', name: 'q', required: true, schema: { type: 'integer' } };
const guarded = plainContract(
  {
    parameters: [inPath, inQuery],
    requestBody: { content: { 'application/json': { schema: { type: 'object', required: ['a'] } } } },
    security: [{ key: [] }],
  },
  {
    method: 'post',
    path: '/thing/{id}',
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  },
);

test.each<[draft: object, places: readonly string[], isValid: boolean, isRefusedWhole: boolean]>([
  // Who sends it, and to which record, is not looked at.
  [{ pathParameters: { id: 'x' }, query: [['q', '1']], json: { a: 1 } }, [], true, false],
  [{ json: { a: 1 } }, ['query'], true, false],
  [{ query: [['q', 'x']], json: { a: 1 } }, ['query'], true, true],
  [{ json: {} }, ['query', 'body'], false, true],
  [{ query: [['q', '1']], json: {} }, ['body'], false, true],
])('of a request %j the contract finds fault with %j', (draft, places, isValid, isRefusedWhole) => {
  const operation = onlyOperation(guarded);
  const whole = { operation, ...draft };
  expect(heldAgainst(guarded, whole).map(({ in: place }) => place)).toEqual(places);
  expect(isValidBody(guarded, operation, 'json' in draft ? draft.json : undefined)).toBe(isValid);
  expect(isRefused(guarded, whole)).toBe(isRefusedWhole);
});
