import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';

export const text = '{ type: string }';
export const whole = '{ type: integer }';
export const object = (...fields: string[]): string => `{ type: object, properties: { ${fields.join(', ')} } }`;
export const many = (items: string): string => `{ type: array, items: ${items} }`;
export const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;

interface Cups {
  /** The schema of the id in the path. */
  readonly id?: string;
  readonly sent?: string;
  readonly made: string;
  readonly read: string;
  readonly listed?: string;
  /** Further paths. */
  readonly below?: string;
}

export const cup: string = object(`name: ${text}`);

/** A shelf of cups as a document has them. */
export function cups({ id = text, sent = cup, made, read, listed = many(read), below = '' }: Cups): Mock {
  return createMock(
    `
openapi: 3.1.0
info: { title: Cups, version: '1' }
paths:
  /cups:
    get: { responses: { '200': { description: All, ${json(listed)} } } }
    post: { requestBody: { ${json(sent)} }, responses: { '201': { description: Made, ${json(made)} } } }
  /cups/{id}:
    parameters: [{ name: id, in: path, required: true, schema: ${id} }]
    get: { responses: { '200': { description: One, ${json(read)} }, '404': { description: None } } }
    put: { requestBody: { ${json(sent)} }, responses: { '200': { description: Changed, ${json(read)} } } }
    delete: { responses: { '204': { description: Gone } } }
${below}
`,
    { report: 'silent' },
  );
}

/** Sends a request, and reads what comes back. */
export async function send(
  mock: Mock,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: unknown }> {
  const response = await mock.fetch(`https://cups.example${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const read = await response.text();
  return { status: response.status, body: read === '' ? undefined : JSON.parse(read) };
}
