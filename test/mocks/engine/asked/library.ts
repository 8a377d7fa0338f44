import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../../mocks/engine/mock-options.ts';

const title = '{ type: object, required: [title], properties: { title: { type: string } } }';

/** A library whose document shows many responses, in more media types than one. */
export function library(options: MockOptions = {}): Mock {
  return createMock(
    `
openapi: 3.1.0
info: { title: Library, version: '1' }
paths:
  /books:
    get:
      operationId: listBooks
      responses:
        '200': { description: All, content: { application/json: { schema: { type: array, items: ${title} } } } }
        '304': { description: As before }
        4XX: { description: Wrong, content: { application/json: { schema: ${title}, example: { title: Wrong } } } }
        default: { description: Broken, content: { text/plain: { example: broken } } }
    post:
      operationId: addBook
      requestBody: { content: { application/json: { schema: ${title} } } }
      responses:
        '201': { description: Added, content: { application/json: { schema: ${title} }, application/xml: { example: <book/> } } }
        '422':
          description: Refused
          content:
            application/json:
              schema: ${title}
              examples: { long: { value: { title: Too long } }, odd: { value: { title: Odd } }, wrong: { value: { name: Odd } } }
  /books/{id}:
    get:
      operationId: readBook
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: One, content: { application/json: { schema: ${title} } } } }
  /opening:
    get:
      operationId: opening
      parameters: [{ name: __example, in: query, schema: { type: string } }]
      responses:
        '200':
          description: When
          content:
            text/plain: { example: nine }
            application/json: { schema: { type: integer, default: 8 }, example: 9 }
            application/vnd.hours+json: { example: { from: 9 } }
  /hours: { get: { operationId: hours, responses: { '200': { description: All, content: { text/plain: { example: nine } } } } } }
  /any: { get: { operationId: any, responses: { '200': { description: Any, content: { '*/*': { example: 1 } } } } } }
  /gone: { get: { operationId: gone, responses: { '410': { description: Gone }, 5XX: { description: Broken } } } }
  /broken: { get: { operationId: broken, responses: { 5XX: { description: Broken, content: { text/plain: { example: no } } } } } }
`,
    { report: 'silent', ...options },
  );
}

/** Asks with headers, and a JSON body where there is one: status, media type and text. */
export async function ask(
  mock: Mock,
  request: string,
  headers: Readonly<Record<string, string>> = {},
  body?: unknown,
): Promise<[number, string | undefined, string]> {
  const [method = '', path = ''] = request.split(' ');
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await mock.fetch(`https://library.example${path}`, {
    method,
    headers: { ...headers, ...type },
    ...sent,
  });
  return [response.status, response.headers.get('content-type')?.split(';')[0], await response.text()];
}
