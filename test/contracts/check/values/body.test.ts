import { expect, test } from 'vitest';
import { bodyFor } from '../../../../contracts/check/values/body.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';

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
  const [operation] = contract.operations;
  if (operation === undefined) throw new Error('The document has an operation.');
  expect(bodyFor(contract, operation, wished)).toEqual({ ok: true, value: body });
});
