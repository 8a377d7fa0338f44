import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';

const documentWith = (webhooks: string, callbacks = '{}', schemas = '{}'): string => `openapi: 3.1.0
info: { title: Post, version: '1' }
paths:
  /letters:
    post:
      callbacks: ${callbacks}
      responses: { '204': { description: Sent } }
webhooks:
${webhooks}
components: { schemas: ${schemas} }
`;
const body = (schema: string): string =>
  `{ post: { requestBody: { content: { application/json: { schema: ${schema} } } }, responses: {} } }`;

test.each([
  [
    'a path item that is not there',
    '  arrived: { $ref: "#/components/pathItems/Gone" }',
    'The webhook `arrived` is not sent: ',
  ],
  ['no request', '  arrived: { summary: A letter }', 'The webhook `arrived` is not sent: it has no request.'],
  [
    'a body that is not there',
    '  arrived: { post: { requestBody: { $ref: "#/components/requestBodies/Gone" } } }',
    'Gone',
  ],
  ['a schema that is not there', `  arrived: ${body('{ $ref: "#/components/schemas/Gone" }')}`, 'Gone'],
  [
    'one that is not there deep in its schema',
    `  arrived: ${body('{ properties: { a: { items: { $ref: "#/components/schemas/Gone" } } } }')}`,
    'Gone',
  ],
  ['something that is no object', '  arrived: later', 'The webhook `arrived` is not sent: '],
])('a webhook with %s is a note at load time, with its line', (_, webhook, words) => {
  const { notes } = createMock(documentWith(webhook), { report: 'silent' }).contract;
  expect(notes).toEqual([
    expect.objectContaining({
      keyword: 'webhooks',
      pointer: '#/webhooks/arrived',
      line: 9,
      message: expect.stringContaining(words),
    }),
  ]);
});

test.each([
  ['no address', '{ onRead: {} }', 'The callback `onRead` of `POST /letters` is not sent: it has no address.'],
  [
    'nothing that it could send',
    '{ onRead: { "{$request.body#/url}": { post: { requestBody: { $ref: "#/lost" } } } } }',
    'lost',
  ],
  ['a reference to nothing', '{ onRead: { $ref: "#/components/callbacks/Gone" } }', 'Gone'],
])('a callback with %s is a note at load time', (_, callbacks, words) => {
  const { notes } = createMock(documentWith('  {}', callbacks), { report: 'silent' }).contract;
  expect(notes).toEqual([
    expect.objectContaining({ keyword: 'callbacks', line: 6, message: expect.stringContaining(words) }),
  ]);
});

test('nothing is said of webhooks and callbacks that are whole, those with a schema that takes itself in among them', () => {
  const document = documentWith(
    `  arrived: ${body('{ $ref: "#/components/schemas/Tree" }')}`,
    `{ onRead: { "{$request.body#/url}": ${body('{ $ref: "#/components/schemas/Tree" }')} } }`,
    '{ Tree: { properties: { of: { type: array, items: { $ref: "#/components/schemas/Tree" } } }, examples: [{ $ref: nothing }] } }',
  );
  expect(createContract(document).notes).toEqual([]);
});
