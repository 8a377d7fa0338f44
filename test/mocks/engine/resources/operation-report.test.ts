import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';

const fine = "responses: { '200': { description: Fine, content: { application/json: { schema: { type: object } } } } }";
const at = 'parameters: [{ name: id, in: path, required: true, schema: { type: string } }]';
const text = `openapi: 3.1.0
info: { title: Kitchen, version: '1' }
paths:
  /cups:
    get: { operationId: listCups, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { type: object } } } } } } }
    post: { operationId: addCup, requestBody: { content: { application/json: {} } }, ${fine} }
  /cups/{id}: { ${at}, get: { operationId: readCup, ${fine} }, delete: { operationId: breakCup, responses: { '204': { description: Gone } } } }
  /cups/{id}/wash: { ${at}, post: { operationId: washCup, ${fine} } }
  /cups/{cup}: { parameters: [{ name: cup, in: path, required: true, schema: { type: string } }], get: { operationId: readTwice, ${fine} } }
  /plates/{id}: { ${at}, get: { operationId: readPlate, ${fine} } }
  /oven: { get: { operationId: oven, responses: { '200': { description: Hot, content: { application/json: { example: 1 } } } } } }
  /lid: { post: { responses: { '204': { description: Shut } } } }
  /mute: { get: { operationId: mute, responses: { '404': { description: Never } } } }
  /knot: { get: { operationId: knot, responses: { '200': { description: No, content: { application/json: { schema: { type: string, minLength: 3, maxLength: 2 } } } } } } }
  /oven#hot: { get: { operationId: hotOven, ${fine} } }
  /tap: { post: { operationId: runTap, ${fine} } }
`;

test('a fake tells of each operation how it is served, and why', () => {
  const behaviours = new Map([['runTap', () => ({ status: 200, body: {} })]]);
  const report = createMock(text, { report: 'silent', behaviours }).report();
  expect(report.map(({ operation, served, why }) => [operation, served, why])).toEqual([
    ['listCups', 'stateful', 'It lists the records of /cups.'],
    ['addCup', 'stateful', 'It adds a record to /cups.'],
    ['readCup', 'stateful', 'It shows a record of /cups.'],
    ['breakCup', 'stateful', 'It removes a record of /cups.'],
    ['washCup', 'sampled', 'It is neither a list nor a record of one. The response is a sample of its schema.'],
    [
      'readTwice',
      'unsupported',
      'No request leads to it: it is the same place as `GET /cups/{id}`, which stands first.',
    ],
    [
      'readPlate',
      'sampled',
      'Nothing in the document makes a record of /plates. It is served from the document until you give one.',
    ],
    ['oven', 'sampled', 'It is neither a list nor a record of one. The response is the example of the document.'],
    ['post /lid', 'sampled', 'It is neither a list nor a record of one. The response is a status without a body.'],
    ['mute', 'sampled', 'The document names no success for it. The response is its 404: a status without a body.'],
    ['knot', 'unsupported', expect.stringMatching(/^The response is 501: .+\.$/)],
    ['hotOven', 'unsupported', 'No request leads to it: no path that is sent has a `?` or a `#`.'],
    ['runTap', 'behaviour', 'There is a behaviour for it.'],
  ]);
  expect(report[4]).toMatchObject({ method: 'POST', path: '/cups/{id}/wash' });
});

test('what a report calls sampled is marked in the journal, and nothing else is', async () => {
  const mock = createMock(text, { report: 'silent' });
  const marks: Record<string, unknown> = {};
  for (const [method, path] of [
    ['GET', '/cups'],
    ['GET', '/oven'],
    ['POST', '/lid'],
    ['POST', '/tap'],
    ['GET', '/mute'],
    ['GET', '/plates/1'],
  ] as const) {
    await mock.fetch(`https://kitchen.example${path}`, { method });
    marks[path] = mock.account().journal.entries.at(-1)?.sampled;
  }
  expect(marks).toEqual({
    '/cups': undefined,
    '/oven': 'example',
    '/lid': 'no body',
    '/tap': 'sample',
    '/mute': 'no body',
    '/plates/1': 'sample',
  });
});
