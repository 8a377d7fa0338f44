import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { createCoverage } from '../../../contracts/coverage/create-coverage.ts';
import { conformsToContract } from '../../../contracts/matchers/conforms-to-contract.ts';
import { judgeTraffic } from '../../../contracts/traffic/judge/judge-traffic.ts';
import { judgeRecords, readFixture } from '../../../contracts/traffic/read/fixture/read-fixture.ts';
import { readNdjson } from '../../../contracts/traffic/read/read-ndjson.ts';
import { recordKinds } from '../../../contracts/traffic/read/record-kinds.ts';
import { seedFromTraffic } from '../../../contracts/traffic/seed/seed-from-traffic.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { readDocument } from '../../../spec/document/reading/read-document.ts';
import { soaking } from '../../soak/soaking.ts';
import { judgeAny, token } from '../check/any-api/judge-any.ts';

/** Its name is that of no secret, and its values look like none: only the mark tells. */
const colour = { type: 'string', maxLength: 40, 'x-secret': true };

const json = (schema: object): object => ({ description: 'Fine.', content: { 'application/json': { schema } } });
const can = { $ref: '#/components/schemas/Can' };
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

const document = readDocument(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Paint', version: '1' },
    servers: [{ url: 'https://paint.example' }],
    paths: {
      '/cans': {
        get: { operationId: 'listCans', responses: { '200': json({ type: 'array', items: can }) } },
        post: {
          operationId: 'createCan',
          requestBody: { required: true, content: { 'application/json': { schema: can } } },
          responses: { '201': json(can) },
        },
      },
      '/cans/{id}': {
        parameters: [id],
        get: { operationId: 'getCan', responses: { '200': json(can), '404': { description: 'Gone.' } } },
        patch: {
          operationId: 'patchCan',
          requestBody: {
            content: { 'application/json-patch+json': { schema: { type: 'array', items: { type: 'object' } } } },
          },
          responses: { '200': json(can) },
        },
        delete: { operationId: 'deleteCan', responses: { '204': { description: 'Gone.' } } },
      },
    },
    components: {
      schemas: {
        Can: {
          type: 'object',
          required: ['name'],
          properties: {
            id: { type: 'string', readOnly: true },
            name: { type: 'string' },
            size: { type: 'integer' },
            colour,
            mix: { type: 'object', properties: { colours: { type: 'array', items: colour } } },
          },
        },
      },
    },
  }),
).document;

const contract = createContract(document);

/** One that is looked for anywhere, and one that is a part of plain words: it may stand in none of the values. */
const [long, short] = ['ultramarine nine', 'red'];
const shown = { id: 'can-0', name: 'Large', size: 'wrong', colour: long, mix: { colours: [short, long] } };
const hidden = (text: string): void => {
  expect(text).toContain('[redacted]');
  expect(text).not.toContain(long);
  expect(text).not.toMatch(/[^a-z]red[^a-z]/);
};

/** A backend that shows every secret in the clear, its own and those of the run. */
function talkative(): typeof fetch {
  const cans = new Map<string, Readonly<Record<string, unknown>>>([['can-0', shown]]);
  const refuse = (): Response => new Response(null, { status: 404 });
  return async (input, init) => {
    const request = new Request(input, init);
    const [, , key = ''] = new URL(request.url).pathname.split('/');
    if (request.headers.get('authorization') !== `Bearer ${token}`) return new Response(null, { status: 401 });
    if (request.method === 'POST') {
      const made = { ...JSON.parse(await request.text()), id: `can-${cans.size}`, size: 'wrong' };
      cans.set(made.id, made);
      return Response.json(made, { status: 201 });
    }
    if (!/^\/cans(\/|$)/.test(new URL(request.url).pathname)) return refuse();
    if (key === '') return Response.json([...cans.values()]);
    const found = cans.get(key);
    if (found === undefined) return refuse();
    if (request.method === 'DELETE' && cans.delete(key)) return new Response(null, { status: 204 });
    // What the document does not describe shows the record, too.
    return Response.json(
      { ...found, size: `wrong, as ${found['colour']}` },
      { status: request.method === 'PATCH' ? 418 : 200 },
    );
  };
}

test.each([false, true])(
  'a report of the kit shows no field that is marked, whatever its name (writing: %s)',
  async (write) => {
    const report = await judgeAny(contract, talkative(), { write, runs: soaking ? 3 : 1 });
    expect([report.verdict, report.reason]).toEqual(['violates', undefined]);
    const text = JSON.stringify(report);
    hidden(text);
    if (write) {
      expect(report.failures.map(({ rule }) => rule)).toContain('secret colour');
      expect(text).not.toContain('testkit-secret-4711');
    }
  },
);

const exchange = {
  request: {
    method: 'POST',
    url: 'https://paint.example/cans',
    headers: { 'content-type': 'application/json' },
    body: { name: 'Large', colour: long.repeat(4), mix: { colours: [short] } },
  },
  response: {
    status: 201,
    headers: { 'content-type': 'application/json' },
    body: { id: 'can-0', name: short, size: long, colour: long, mix: { colours: [7] } },
  },
};
const recorded = readNdjson(JSON.stringify(exchange));

test('validate shows none in what it finds', async () => {
  const { violating, entries } = await judgeTraffic(contract, recorded);
  expect(violating).toBe(1);
  expect(entries[0]?.violations.map(({ pointer }) => pointer).sort()).toEqual(['/colour', '/mix/colours/0', '/size']);
  hidden(JSON.stringify(entries));
});

test('validate shows none of a fixture', () => {
  const fixture = readFixture(JSON.stringify({ ...shown, colour: long.repeat(4) }), recordKinds(contract));
  const [judged] = judgeRecords(contract, fixture);
  expect(judged?.violations.map(({ pointer }) => pointer)).toContain('/colour');
  hidden(JSON.stringify(judged));
});

test('a seed made of traffic has none', () => {
  const good = { ...exchange, response: { ...exchange.response, body: { ...shown, size: 1 } } };
  const { records } = seedFromTraffic(contract, readNdjson(JSON.stringify(good)));
  expect(records['cans']).toEqual([
    { ...shown, size: 1, colour: '[redacted]', mix: { colours: ['[redacted]', '[redacted]'] } },
  ]);
});

test('a matcher shows none', async () => {
  const { request, response } = exchange;
  const post = new Request(request.url, { ...request, body: JSON.stringify(request.body) });
  hidden((await conformsToContract(contract, post)).message);
  const body = Response.json({ ...response.body, size: 'wrong', colour: long.repeat(4) }, { status: 201 });
  hidden((await conformsToContract(contract, body, { method: 'POST', url: request.url })).message);
});

test('the HAR of a fake and the coverage show none', async () => {
  const mock = createMock(document);
  const { url, ...init } = exchange.request;
  await mock.fetch(url, { ...init, body: JSON.stringify({ ...init.body, size: 1, colour: long }) });
  const coverage = createCoverage(contract);
  for (const entry of mock.account().journal.entries) coverage.add(entry);
  const text = JSON.stringify([mock.account().journal.har(), coverage.report()]);
  expect(text).toContain('Large');
  expect(text).not.toContain(long);
});
