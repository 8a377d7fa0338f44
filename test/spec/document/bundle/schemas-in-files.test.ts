import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { exampleRecords } from '../../../../mocks/engine/seeds/example-records.ts';
import { readDocumentFiles } from '../../../../spec/document/bundle/read-document-files.ts';
import { valueAt } from '../../../../spec/json/json-pointer.ts';

function read(files: Readonly<Record<string, string>>): ReturnType<typeof readDocumentFiles> {
  const [name = '', text = ''] = Object.entries(files)[0] ?? [];
  return readDocumentFiles(text, name, (path) => files[path] ?? '');
}

/** A shop whose kites are described in a file of their own. */
const shop = (version: string, at: string): string => `${version}
info: { title: Kites, version: '1' }
paths:
  /kites:
    get: { responses: { '200': { description: Fine, content: { application/json: { schema: { type: array, items: { $ref: '${at}' } } } } } } }
  /kites/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { '200': { description: Fine, content: { application/json: { schema: { $ref: '${at}' } } } } } }
`;

const kite = (by: string): string => `type: object
required: [id]
properties:
  id: { type: string }
  tail: { type: string, nullable: true }
  example: { type: integer, example: 7 }
${by}
`;
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '    ');

test.each([
  ['a file that is a schema', '3.0.3', 'kite.yaml', 'kite.yaml', kite('example: { id: k1, example: 3 }')],
  [
    'a file of schemas',
    '3.0.3',
    'all.yaml#/kinds/Kite',
    'all.yaml',
    `kinds:\n  Kite:\n${indented(kite('example: { id: k1, example: 3 }'))}`,
  ],
  [
    'a file of 3.1 with several',
    '3.1.0',
    'kite.yaml',
    'kite.yaml',
    kite('examples: [{ id: k1, example: 3 }]').replace(', nullable: true', ''),
  ],
])('a schema in %s has its example, and a property of that name stays one', async (_, version, at, name, text) => {
  const { document } = read({ 'api.yaml': shop(`openapi: ${version}`, at), [name]: text });
  expect(exampleRecords(document)).toEqual({ '/kites': [{ id: 'k1', example: 3 }] });
  const mock = createMock(document, { report: 'silent', records: exampleRecords(document) });
  const response = await mock.fetch('https://kites.example/kites/k1');
  expect([response.status, await response.json()]).toEqual([200, { id: 'k1', example: 3 }]);
});

test('what 3.0 and 2.0 say otherwise than 3.1 counts in further files as in the first', () => {
  const words = `type: object
properties:
  price: { type: number, minimum: 0, exclusiveMinimum: true }
  maker: { nullable: true, allOf: [{ $ref: maker.yaml }] }
  colour: { oneOf: [{ nullable: true }, { type: string }] }
`;
  const three = read({
    'api.yaml': shop('openapi: 3.0.3', 'kite.yaml'),
    'kite.yaml': words,
    'maker.yaml': 'type: string',
  });
  expect(valueAt(three.document, '#/x-files/kite.yaml/properties')).toEqual({
    price: { type: 'number', exclusiveMinimum: 0 },
    maker: { anyOf: [{ $ref: '#/x-files/maker.yaml' }, { type: 'null' }] },
    colour: { oneOf: [{ type: 'null' }, { type: 'string' }] },
  });

  const two = read({
    'api.yaml': `swagger: '2.0'
info: { title: Kites, version: '1' }
paths:
  /kites: { get: { responses: { '200': { description: Fine, schema: { $ref: kite.yaml } } } } }
`,
    'kite.yaml':
      'type: object\nexample: { id: k1 }\nproperties:\n  price: { type: number, minimum: 0, exclusiveMinimum: true }\n',
  });
  expect(valueAt(two.document, '#/x-files/kite.yaml')).toEqual({
    type: 'object',
    examples: [{ id: 'k1' }],
    properties: { price: { type: 'number', exclusiveMinimum: 0 } },
  });
  expect(two.lineOf('#/x-files/kite.yaml/properties/price')).toBe(4);
});
