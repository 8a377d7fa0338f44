import { expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { ownerOf } from '../../../spec/resource/owner-of.ts';

const response = { description: 'Done.', content: { 'application/json': { schema: { type: 'object' } } } };

/** A contract of operations at paths, each `METHOD /path`. */
function contractOf(...places: readonly string[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const place of places) {
    const [method = '', path = ''] = place.split(' ');
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: { operationId: place, parameters, responses: { 200: response } },
    };
  }
  return createContract({ openapi: '3.1.0', info: { title: 'Any', version: '1' }, paths });
}

test.each<[operation: string, owner: string | undefined]>([
  ['GET /users', 'users'],
  ['POST /users', 'users'],
  ['GET /users/{id}', 'users'],
  ['POST /users/{user}/greet', 'users'],
  ['GET /users/{id}/posts', 'posts'],
  ['GET /users/{id}/posts/{post}', 'posts'],
  ['PUT /users/{any}/posts/{post}/like', 'posts'],
  ['GET /usersets', undefined],
  ['GET /me', undefined],
])('%s is about %s', (id, owner) => {
  const contract = contractOf(
    'GET /users',
    'POST /users',
    'GET /users/{id}',
    'POST /users/{user}/greet',
    'GET /users/{id}/posts',
    'GET /users/{id}/posts/{post}',
    'PUT /users/{any}/posts/{post}/like',
    'GET /usersets',
    'GET /me',
  );
  const operation = contract.operations.find((one) => one.id === id);
  expect(operation && ownerOf(contract, operation)?.name).toBe(owner);
});

test.each<[id: string, owner: string | undefined]>([
  ['cloneIntegration', 'integrations'],
  ['getIntegrationDependencies', 'integrations'],
  ['listIntegrationFlows', 'flows'],
  ['listIntegrationExports', 'exports'],
  ['getTokenInfo', undefined],
])('of the built-in document %s is about %s', (id, owner) => {
  const contract = integratorContract();
  const operation = contract.operations.find((one) => one.id === id);
  expect(operation).toBeDefined();
  expect(operation && ownerOf(contract, operation)?.name).toBe(owner);
});
