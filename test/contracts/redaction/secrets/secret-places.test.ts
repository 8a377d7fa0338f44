import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { secretPlacesOf, secretsIn } from '../../../../contracts/redaction/marked-secrets.ts';

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const can = { $ref: '#/components/schemas/Can' };
const paths = {
  '/cans': {
    get: { responses: { 200: { description: 'Fine', ...json({ type: 'array', items: can }) } } },
    post: { requestBody: json(can), responses: { 201: { description: 'Made', ...json(can) } } },
  },
  '/cans/{id}': {
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    get: { responses: { 200: { description: 'Fine', ...json(can) } } },
    patch: {
      requestBody: { content: { 'application/json-patch+json': { schema: { type: 'array' } } } },
      responses: { 200: { description: 'Fine', ...json(can) } },
    },
  },
  '/other': { get: { responses: { 200: { description: 'Fine', ...json({ type: 'object' }) } } } },
};
const paint = (colour: object): ReturnType<typeof createContract> =>
  createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Paint', version: '1' },
      paths,
      components: { schemas: { Can: { type: 'object', properties: { id: { type: 'string' }, colour } } } },
    }),
  );

test('the places of the secrets of an exchange are those of its bodies, and those of its records where it is not described', () => {
  const contract = paint({ type: 'string', 'x-secret': true });
  const placesOf = (call: string, status: number): unknown => {
    const operation = contract.operations.find(({ method, path }) => `${method} ${path}` === call);
    const { sent, returned, isPatch } = secretPlacesOf(contract, operation, status);
    const shown = (places: typeof sent): string[] => [...new Set(places.map(({ path }) => path.join('.')))];
    return [shown(sent), shown(returned), isPatch];
  };
  expect(placesOf('GET /cans', 200)).toEqual([[], ['*.colour'], false]);
  expect(placesOf('POST /cans', 201)).toEqual([['colour'], ['colour'], false]);
  expect(placesOf('POST /cans', 418)).toEqual([['colour'], ['colour', '*.colour'], false]);
  expect(placesOf('PATCH /cans/{id}', 200)).toEqual([['colour'], ['colour'], true]);
  expect(placesOf('GET /other', 200)).toEqual([[], [], false]);
  expect(placesOf('GET /other', 418)).toEqual([[], [], false]);
  expect(placesOf('GET /none', 200)).toEqual([[], [], false]);
  expect(secretsIn(contract, undefined)).toEqual([]);
  expect(secretsIn(paint({ type: 'string' }), '#/components/schemas/Can')).toEqual([]);
});
