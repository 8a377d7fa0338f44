import { expect, test } from 'vitest';
import { createContract } from '../../../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../../../mocks/engine/create-mock.ts';
import { rowsOf, soaking } from '../../../../../soak/soaking.ts';
import { judgeAny } from '../../../any-api/judge-any.ts';

/** Parcels that anybody sends, and trips of them that nobody but the service makes. */
const document = `
openapi: 3.1.0
info: { title: Parcels, version: 1.0.0 }
servers: [{ url: https://parcels.example }]
paths:
  /parcels:
    get:
      operationId: listParcels
      parameters:
        - { name: min, in: query, x-filter-of: grams, x-filter-op: gte, schema: { type: integer } }
        - { name: max, in: query, x-filter-of: grams, x-filter-op: lte, schema: { type: integer } }
        - { name: order, in: query, x-sort: true, schema: { type: string } }
        - { name: returned, in: query, x-filter-of: returnedTo, x-filter-op: with, schema: { type: boolean } }
        - { name: sizes, in: query, explode: false, x-filter-of: size, x-filter-op: in, schema: { type: array, items: { $ref: '#/components/schemas/Size' } } }
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Parcel' } } } } } }
    post:
      operationId: sendParcel
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Parcel' } } } }
      responses: { '201': { description: Sent, content: { application/json: { schema: { $ref: '#/components/schemas/Parcel' } } } }, '400': { description: Wrong }, '422': { description: Wrong } }
  /parcels/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getParcel, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Parcel' } } } }, '404': { description: None } } }
    delete: { operationId: loseParcel, responses: { '204': { description: Lost }, '404': { description: None } } }
  /trips:
    get:
      operationId: listTrips
      parameters:
        - { name: since, in: query, x-filter-of: at, x-filter-op: gte, schema: { type: string, format: date-time } }
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Trip' } } } } } }
  /trips/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getTrip, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Trip' } } } }, '404': { description: None } } }
components:
  schemas:
    Size: { enum: [small, large] }
    Parcel:
      type: object
      required: [name]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string }
        grams: { type: integer }
        returnedTo: { type: string }
        size: { $ref: '#/components/schemas/Size' }
    Trip:
      type: object
      required: [id, at]
      properties: { id: { type: string }, at: { type: string, format: date-time } }
`;

const trips = [
  { id: 'b', at: '2026-01-02T00:00:00Z' },
  { id: 'a', at: '2026-01-01T00:00:00Z' },
  { id: 'c', at: '2026-01-02T01:00:00+01:00' },
];
const contract = createContract(document);

/** A backend that is right, but for the query parameter that it does not see. */
function backend(blind?: string): typeof fetch {
  const mock = createMock(contract, { records: { '/trips': trips }, report: 'silent' });
  return (input, init) => {
    const url = new URL(String(input instanceof Request ? input.url : input));
    if (blind !== undefined) url.searchParams.delete(blind);
    return mock.fetch(input instanceof Request ? new Request(url, input) : url, init);
  };
}

const rulesOf = async (fetch: typeof globalThis.fetch): Promise<string[]> => {
  const { failures } = await judgeAny(contract, fetch, {
    phases: ['stateful'],
    runs: 1,
    ...(soaking ? {} : { only: ['listParcels', 'listTrips'] }),
  });
  return [...new Set(failures.map(({ rule }) => rule))];
};

test('a backend that compares as the document says is never called bad', async () => {
  expect(await rulesOf(backend())).toEqual([]);
});

test.each(
  rowsOf(
    [
      ['min', 'filter min'],
      ['max', 'filter max'],
      ['sizes', 'filter sizes'],
      ['since', 'filter since'],
      ['order', 'sort order'],
      ['returned', 'filter returned'],
    ],
    5,
  ),
)('a backend that does not see %s is found', async (blind, rule) => {
  expect(await rulesOf(backend(blind))).toContain(rule);
});
