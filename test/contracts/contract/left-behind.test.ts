import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { DocumentError } from '../../../spec/document/document.ts';

/** A hall of whose operation one line is as its author left it. */
const hall = (left: string, version: string): string => `openapi: ${version}
info: { title: Hall, version: '1' }
paths:
  /chairs:
    get:
      ${left}
      responses: { '200': { description: All } }
  /windows:
    get:
      responses: { '200': { description: All } }
`;
const chairs = '#/paths/~1chairs/get';
const nowhere = (kind: string): string => `$ref: '#/components/${kind}/None'`;

test.each<[what: string, left: string, pointer: string, message: string]>([
  ['an empty body', 'requestBody:', '/requestBody', 'requestBody is empty.'],
  ['an empty parameter', 'parameters: [null]', '/parameters/0', '0 is empty.'],
  ['an empty content', 'requestBody: { content: }', '/requestBody/content', 'content is empty.'],
  [
    'an empty media type',
    'requestBody: { content: { application/json: } }',
    '/requestBody/content/application~1json',
    'application/json is empty.',
  ],
  ['a body', `requestBody: { ${nowhere('requestBodies')} }`, '/requestBody', 'requestBodies'],
  ['a parameter', `parameters: [{ ${nowhere('parameters')} }]`, '/parameters/0', 'parameters'],
  [
    'a schema',
    `requestBody: { content: { application/json: { schema: { ${nowhere('schemas')} } } } }`,
    '/requestBody/content/application~1json/schema',
    'schemas',
  ],
  ['a scheme', 'security: [{ key: [] }]', '/security/0/key', 'The document has no security scheme "key".'],
  ['one scheme of two', 'security: [{}, { key: [] }]', '/security/1/key', 'The document has no security scheme "key".'],
])('%s that is not there is passed over by a fake, with its line, and refused by a contract', async (...row) => {
  const [, left, below, message] = row;
  const said = /^[a-zA-Z]+$/.test(message)
    ? `The $ref of ${below.split('/').at(-1)} leads nowhere: "#/components/${message}/None".`
    : message;
  for (const version of ['3.0.3', '3.1.0']) {
    const mock = createMock(hall(left, version), { report: 'silent' });
    const found = { pointer: `${chairs}${below}`, line: 6, message: `${said} It is passed over.` };
    expect(mock.contract.notes.filter(({ pointer }) => pointer !== '#/openapi')).toMatchObject([found]);
    for (const path of ['/chairs', '/windows'])
      expect((await mock.fetch(`https://hall.example${path}`)).status, path).toBe(200);
    const refused = expect.objectContaining({ name: 'DocumentError', line: 6 });
    expect(() => createContract(hall(left, version))).toThrow(refused);
  }
});

test.each([
  ['an operation', '/chairs: { get: }', '/chairs'],
  ['a path', '/chairs:', '/chairs'],
  ['a path elsewhere', `/chairs: { ${nowhere('pathItems')} }`, '/chairs'],
])('%s that is not there costs the others nothing', async (_what, path, left) => {
  const text = `openapi: 3.1.0
info: { title: Hall, version: '1' }
paths:
  ${path}
  /windows: { get: { responses: { '200': { description: All } } } }
`;
  const mock = createMock(text, { report: 'silent' });
  const status = async (at: string): Promise<number> => (await mock.fetch(`https://hall.example${at}`)).status;
  expect(await status('/windows')).toBe(200);
  expect([404, 405]).toContain(await status(left));
  expect(mock.contract.notes).toMatchObject([{ line: 4, message: expect.stringMatching(/passed over/) }]);
});

test('an empty response is none, and one that leads nowhere has no body', async () => {
  const of = (response: unknown): string => {
    const paths = { '/chairs': { get: { responses: { 200: response } } } };
    return JSON.stringify({ openapi: '3.1.0', info: { title: 'Hall', version: '1' }, paths });
  };
  const empty = createMock(of(null), { report: 'silent' });
  expect(empty.contract.operations.map(({ responses }) => responses.size)).toEqual([0]);
  const led = createMock(of({ $ref: '#/components/responses/None' }), { report: 'silent' });
  const response = await led.fetch('https://hall.example/chairs');
  expect([response.status, await response.text()]).toEqual([200, '']);
});

test('what many lead to, and is not there, is found once', () => {
  const paths = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `/rooms${index}`,
      {
        get: {
          security: [{ key: [] }],
          responses: { 200: { description: 'Fine' }, 404: { $ref: '#/components/responses/None' } },
        },
      },
    ]),
  );
  const document = { openapi: '3.0.3', info: { title: 'Hall', version: '1' }, paths };
  const { notes } = createMock(document, { report: 'silent' }).contract;
  expect(notes.map(({ pointer }) => pointer)).toEqual([
    '#/openapi',
    '#/paths/~1rooms0/get/responses/404',
    '#/paths/~1rooms0/get/security/0/key',
  ]);
});

test('a reference to a place among the paths that is not there makes no operation', async () => {
  const text = hall("parameters: [{ $ref: '#/paths/~1stairs/get/parameters/0' }]", '3.1.0');
  const mock = createMock(text, { report: 'silent' });
  expect(mock.contract.operations.map(({ path }) => path)).toEqual(['/chairs', '/windows']);
  expect((await mock.fetch('https://hall.example/stairs')).status).toBe(404);
});

test.each(['2.0', '3.0', '3.1'])(
  'an error names what is not there as its author does, in a document of %s',
  (version) => {
    const head = version === '2.0' ? "swagger: '2.0'" : `openapi: ${version}.0`;
    const place = version === '2.0' ? '#/responses/None' : '#/components/responses/None';
    const text = `${head}
info: { title: Hall, version: '1' }
paths: { /chairs: { get: { responses: { '404': { $ref: '${place}' } } } } }
`;
    const refusal = (): unknown => createContract(text);
    expect(refusal).toThrow(DocumentError);
    expect(refusal).toThrow(expect.objectContaining({ line: 3, referrer: '#/paths/~1chairs/get/responses/404' }));
    if (version !== '2.0') expect(refusal).toThrow(expect.objectContaining({ pointer: place }));
  },
);

test.each(['servers: []', 'servers:'])(
  'where an operation or a path says %s, the servers above it count',
  async (servers) => {
    const text = `openapi: 3.1.0
info: { title: Hall, version: '1' }
servers: [{ url: https://hall.example/v1 }]
paths:
  /chairs: { ${servers} , get: { responses: { '200': { description: All } } } }
  /windows: { get: { ${servers} , responses: { '200': { description: All } } } }
  /stairs: { servers: [{ url: https://stairs.example }], get: { ${servers} , responses: { '200': { description: All } } } }
`;
    const mock = createMock(text, { report: 'silent' });
    const status = async (url: string): Promise<number> => (await mock.fetch(url)).status;
    expect(await status('https://hall.example/v1/chairs')).toBe(200);
    expect(await status('https://hall.example/v1/windows')).toBe(200);
    expect(await status('https://stairs.example/stairs')).toBe(200);
    expect(await status('https://hall.example/chairs')).toBe(404);
  },
);
