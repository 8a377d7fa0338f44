import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/index.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { soakRows } from '../../../soak/soaking.ts';
import { judgeAny } from '../any-api/judge-any.ts';

const fields = '{ id: { type: string, readOnly: true }, value: { type: integer }, isOn: { type: boolean } }';
const item = `{ type: object, required: [id, value], properties: ${fields} }`;
const one = `{ description: One., content: { application/json: { schema: ${item} } } }`;
const sent = `{ required: true, content: { application/json: { schema: ${item} } } }`;
const none = '{ description: There is none. }';

/** Counters have no text at all: no tag of a run can stand in one. */
const document = `openapi: 3.1.0
info: { title: Counters, version: '1.0' }
servers: [{ url: https://counters.example }]
paths:
  /counters:
    get:
      operationId: listCounters
      responses:
        '200': { description: All., content: { application/json: { schema: { type: array, items: ${item} } } } }
    post: { operationId: createCounter, requestBody: ${sent}, responses: { '201': ${one}, '400': ${none} } }
  /counters/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getCounter, responses: { '200': ${one}, '404': ${none} } }
    put:
      operationId: putCounter
      requestBody: ${sent}
      responses: { '200': ${one}, '400': ${none}, '404': ${none} }
    delete: { operationId: deleteCounter, responses: { '204': ${none}, '404': ${none} } }
`;

const contract = createContract(document);
const others = ['one', 'two', 'three'].map((id, value) => ({ id, value, isOn: true }));

/** The counters, of which some are there already, and all writes that came to one of them. */
function counters(spoil: (request: Request, ask: typeof fetch) => Promise<Response>): {
  readonly fetch: typeof fetch;
  readonly written: readonly string[];
  readonly left: () => Promise<unknown>;
} {
  const mock = createMock(document, { report: 'silent', records: { '/counters': others } });
  const written: string[] = [];
  return {
    written,
    fetch: (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (request.method !== 'GET' && pathname !== '/counters') written.push(pathname.slice('/counters/'.length));
      return spoil(request, mock.fetch);
    },
    left: async () => (await mock.fetch('https://counters.example/counters')).json(),
  };
}

test('records that can carry no tag are known by their ids: they are judged, removed, and nothing else is touched', async () => {
  const { fetch, written, left } = counters((request, ask) => ask(request));
  const report = await judgeAny(contract, fetch);
  expect(report.failures.map(({ id }) => id)).toEqual([]);
  expect(report.verdict).toBe('conforms');
  expect(report.scope).toMatchObject({ unjudged: 0, readOnly: 0, operations: [] });
  expect(report.scope.judged).toBeGreaterThan(60);
  expect(report.leftovers).toEqual([]);
  expect(await left()).toEqual(others);
  expect(written.filter((id) => others.some((other) => other.id === id))).toEqual([]);
});

test.each(
  soakRows<[fault: string, spoil: (request: Request, ask: typeof fetch) => Promise<Response>]>([
    [
      'deletes nothing',
      async (request, ask) => (request.method === 'DELETE' ? new Response(null, { status: 204 }) : ask(request)),
    ],
    [
      'keeps another value',
      async (request, ask) => {
        if (request.method !== 'POST') return ask(request);
        const body: unknown = await request
          .clone()
          .json()
          .catch(() => undefined);
        const isWhole = typeof body === 'object' && body !== null && 'value' in body && Number.isInteger(body.value);
        return ask(new Request(request, isWhole ? { body: JSON.stringify({ ...body, value: 7 }) } : {}));
      },
    ],
  ]),
)('a backend whose records carry no tag and that %s is found', async (_fault, spoil) => {
  const { fetch, written } = counters(spoil);
  const report = await judgeAny(contract, fetch);
  expect(report.verdict).toBe('violates');
  expect(written.filter((id) => others.some((other) => other.id === id))).toEqual([]);
});

test('a creation that gives the id of a record that was there before has nothing of that record written', async () => {
  const { fetch, written, left } = counters(async (request, ask) => {
    const response = await ask(request);
    return request.method === 'POST' && response.status === 201 ? Response.json(others[1], { status: 201 }) : response;
  });
  const report = await judgeAny(contract, fetch);
  expect(report.verdict).toBe('violates');
  expect(report.failures.map(({ rule }) => rule)).toContain('distinct ids');
  expect(written.filter((id) => others.some((other) => other.id === id))).toEqual([]);
  expect(await left()).toEqual(expect.arrayContaining(others));
});
