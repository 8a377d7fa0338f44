import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';

const cup = { type: 'object', required: ['name'], properties: { id: { type: 'string' }, name: { type: 'string' } } };
const mug = { type: 'object', properties: { name: { type: 'string' }, handle: { type: 'boolean' } } };
const blue = { report: 'silent', records: { '/cups': [{ id: '1', name: 'Blue' }] } } as const;
const path = 'https://cups.example/cups';

function json(schema: object): object {
  return { content: { 'application/json': { schema } } };
}

/** Cups whose responses are of one schema, and that are written by another. */
function cups(read: object, written: object = cup): string {
  const one = { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Cups', version: '1' },
    paths: {
      '/cups': {
        get: { responses: { '200': { description: 'All', ...json({ type: 'array', items: read }) } } },
        post: { requestBody: json(written), responses: { '201': { description: 'Made', ...json(read) } } },
      },
      '/cups/{id}': { ...one, get: { responses: { '200': { description: 'One', ...json(read) } } } },
    },
  });
}

test.each<[title: string, read: object]>([
  ['of a record that two branches let through', { oneOf: [cup, mug] }],
  ['of a record in a branch of a branch', { anyOf: [{ oneOf: [cup, mug] }] }],
  [
    'of a record of which a field is ambiguous',
    { ...cup, properties: { ...cup.properties, name: { oneOf: [{}, { type: 'string' }] } } },
  ],
])('a response %s goes out with what was sent, and a note', async (_title, read) => {
  const mock = createMock(cups(read), { report: 'silent' });
  const made = await mock.fetch(path, {
    method: 'POST',
    body: '{"name":"Blue"}',
    headers: { 'content-type': 'application/json' },
  });
  const { id, ...rest } = Object(await made.json());
  expect([made.status, rest]).toEqual([201, expect.objectContaining({ name: 'Blue' })]);
  const read1 = await mock.fetch(`${path}/${id}`);
  expect([read1.status, await read1.json()]).toEqual([200, expect.objectContaining({ id, name: 'Blue' })]);
  const listed = await mock.fetch(path);
  expect([listed.status, await listed.json()]).toEqual([200, [expect.objectContaining({ id, name: 'Blue' })]]);
  const { entries } = mock.account().journal;
  expect(entries.map(({ verdict, notes }) => [verdict, notes.map(({ rule }) => rule)])).toEqual(
    entries.map(() => ['note', ['ambiguous-response']]),
  );
});

test('a strict fake holds an ambiguous response back', async () => {
  const mock = createMock(cups({ oneOf: [cup, mug] }), { ...blue, strict: ['ambiguous-response'] });
  expect((await mock.fetch(`${path}/1`)).status).toBe(500);
  const lenient = createMock(cups({ oneOf: [cup, mug] }), { ...blue, strict: ['undocumented-error'] });
  expect((await lenient.fetch(`${path}/1`)).status).toBe(200);
});

test('what no branch lets through is held back', async () => {
  const mock = createMock(cups({ oneOf: [cup, mug] }), {
    report: 'silent',
    records: { '/cups': [{ id: '1', name: 7 }] },
  });
  const response = await mock.fetch(`${path}/1`);
  expect([response.status, Object(await response.json()).error]).toEqual([500, 'contract-violation']);
});

test('what is wrong beside an ambiguous choice is held back', async () => {
  const mock = createMock(cups({ required: ['size'], oneOf: [cup, mug] }), {
    report: 'silent',
    records: { '/cups': [{ id: '1', name: 'Blue' }] },
  });
  expect((await mock.fetch(`${path}/1`)).status).toBe(500);
});

test('a request that is ambiguous is refused as ever, and says which branches let it through', async () => {
  const mock = createMock(cups(cup, { oneOf: [cup, mug, false] }), { report: 'silent' });
  const response = await mock.fetch(path, {
    method: 'POST',
    body: '{"name":"Blue"}',
    headers: { 'content-type': 'application/json' },
  });
  expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('not by both 0 and 1')]);
});

test('a sample that one branch alone lets through is better than one that is ambiguous', async () => {
  const read = { oneOf: [mug, { ...cup, required: ['name', 'size'], properties: { ...cup.properties, size: {} } }] };
  const document = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Cups', version: '1' },
    paths: {
      '/any': { get: { responses: { '200': { description: 'One', ...json(read) } } } },
      '/same': { get: { responses: { '200': { description: 'One', ...json({ oneOf: [cup, cup] }) } } } },
    },
  });
  const mock = createMock(document, { report: 'silent' });
  for (const place of ['any', 'same']) await mock.fetch(`https://cups.example/${place}`);
  const { entries } = mock.account().journal;
  expect(entries.map(({ status, verdict }) => [status, verdict])).toEqual([
    [200, 'ok'],
    [200, 'note'],
  ]);
});
