import { expect, test } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const body = (schema: string): string => `requestBody: { required: true, ${json(schema)} }`;
const responds = (schema: string, status = 200): string => `'${status}': { description: Fine, ${json(schema)} }`;
const at = 'parameters: [{ name: id, in: path, required: true, schema: { type: string } }]';
const folder = '{ type: object, required: [id, name], properties: { id: { type: string }, name: { type: string } } }';
const mark = '{ type: object, properties: { text: { type: string } } }';

function fake(paths: string): Mock {
  return createMock(`openapi: 3.1.0\ninfo: { title: Folders, version: '1' }\npaths:\n${paths}\n`, { report: 'silent' });
}

async function ask(mock: Mock, request: string, sent?: unknown): Promise<[number, unknown]> {
  const [method = 'GET', path] = request.split(' ');
  const response = await mock.fetch(`https://folders.example${path}`, {
    method,
    ...(sent !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }),
  });
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text)];
}

const folders = `
  /folders:
    get: { responses: { ${responds(`{ type: array, items: ${folder} }`)} } }
    post: { ${body('{ type: object, required: [name], properties: { name: { type: string } } }')}, responses: { ${responds(folder, 201)} } }
  /folders/{id}:
    ${at}
    get: { responses: { ${responds(folder)}, '404': { description: None } } }
    delete: { responses: { ${responds(folder)} } }
  /folders/{id}/watermark:
    ${at}
    get: { responses: { ${responds(mark)}, '404': { description: None } } }
    put: { ${body(mark)}, responses: { ${responds(mark)}, '404': { description: None } } }
  /folders/{id}/messages:
    ${at}
    get: { responses: { ${responds(`{ type: array, items: ${folder} }`)}, 4XX: { description: None } } }
    post: { ${body(mark)}, responses: { ${responds(folder, 201)}, 4XX: { description: None } } }
  /folders/{id}/label:
    ${at}
    put: { ${body(mark)}, responses: { ${responds(mark)} } }
    get: { responses: { ${responds(mark)} } }`;

test.each([
  ['GET', 'watermark', undefined],
  ['PUT', 'watermark', { text: 'x' }],
  ['GET', 'messages', undefined],
  ['POST', 'messages', { text: 'x' }],
])(
  '%s of the %s of a record that is not there is refused, where the document knows how',
  async (method, name, sent) => {
    const mock = fake(folders);
    expect((await ask(mock, `${method} /folders/none/${name}`, sent))[0]).toBe(404);
    const [, made] = await ask(mock, 'POST /folders', { name: 'One' });
    expect((await ask(mock, `${method} /folders/${Object(made).id}/${name}`, sent))[0]).toBeLessThan(300);
  },
);

test('where the document knows no refusal, what stands below any record is served', async () => {
  expect((await ask(fake(folders), 'PUT /folders/none/label', { text: 'x' }))[0]).toBe(200);
});

test('a deletion that responds with what it deleted responds with a whole record where there is none', async () => {
  const [status, value] = await ask(fake(folders), 'DELETE /folders/none');
  expect([status, Object(value).id, typeof Object(value).name]).toEqual([200, 'none', 'string']);
});

const alert = (kinds: string): string =>
  `{ type: object, required: [id], properties: { id: { type: integer }, type: { type: string, enum: [${kinds}] } } }`;

test('what one response can have and another cannot is shown by each as it can', async () => {
  const mock = fake(`
  /alerts:
    get: { responses: { ${responds(`{ type: array, items: ${alert('limit, stats')} }`)} } }
    post: { ${body('{ type: object, properties: { type: { type: string, enum: [limit, stats] } } }')}, responses: { ${responds(alert('limit, stats'), 201)} } }
  /alerts/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get: { responses: { ${responds(alert('alert, stats'))} } }`);
  expect(await ask(mock, 'POST /alerts', { type: 'limit' })).toEqual([201, { id: 1, type: 'limit' }]);
  expect(await ask(mock, 'GET /alerts')).toEqual([200, [{ id: 1, type: 'limit' }]]);
  expect(await ask(mock, 'GET /alerts/1')).toEqual([200, { id: 1, type: 'alert' }]);
});

test('what stands beside a field that is never shown is kept', async () => {
  const signer =
    '{ type: object, properties: { mail: { type: string }, password: { type: string, writeOnly: true } } }';
  const shown = `{ type: object, required: [id], properties: { id: { type: string }, signers: { type: array, items: { allOf: [${signer}, { type: object, properties: { seen: { type: boolean } } }] } } } }`;
  const mock = fake(`
  /requests:
    post: { ${body(`{ type: object, properties: { signers: { type: array, items: ${signer} } } }`)}, responses: { ${responds(shown, 201)} } }
  /requests/{id}: { ${at}, get: { responses: { ${responds(shown)} } } }`);
  const [, made] = await ask(mock, 'POST /requests', { signers: [{ mail: 'ada', password: 'p' }] });
  expect(Object(made).signers).toEqual([{ mail: 'ada' }]);
});
