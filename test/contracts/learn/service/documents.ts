import { littleDocument } from './fifty-exchanges.ts';

/** A document that says what records are, and is wrong about much: ids are numbers, lists are bare, errors have a text. */
const wrongDocument = `openapi: 3.1.0
info: { title: Widgets, version: '1' }
servers: [{ url: https://widgets.example }]
paths:
  /widgets:
    get:
      operationId: listWidgets
      parameters: [{ name: limit, in: query, schema: { type: integer, default: 50 } }]
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Widget' } } } } } }
    post:
      operationId: createWidget
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } } }, '422': { $ref: '#/components/responses/Invalid' } }
  /widgets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get: { operationId: getWidget, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } } }, '404': { $ref: '#/components/responses/Missing' } } }
    put:
      operationId: putWidget
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } } }
      responses: { '200': { description: Changed, content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } } }, '404': { $ref: '#/components/responses/Missing' } }
    patch:
      operationId: patchWidget
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } } }
      responses: { '200': { description: Changed, content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } } }, '404': { $ref: '#/components/responses/Missing' } }
    delete: { operationId: deleteWidget, responses: { '204': { description: Gone }, '404': { $ref: '#/components/responses/Missing' } } }
components:
  responses:
    Missing: { description: None, content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
    Invalid: { description: Wrong, content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
  schemas:
    Error: { type: object, required: [message], properties: { message: { type: string } } }
    Widget:
      type: object
      properties:
        id: { type: integer, readOnly: true }
        name: { type: string, description: What it is called }
        price: { type: number }
        created_at: { type: string, format: date-time, readOnly: true }
`;

/** The same in the words of OpenAPI 3.0, its schemas written where they are used. */
const earlierDocument = `openapi: 3.0.3
info: { title: Widgets, version: '1' }
servers: [{ url: https://widgets.example }]
paths:
  /widgets:
    get: { operationId: listWidgets, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { type: object, properties: { name: { type: string } } } } } } } } }
    post:
      operationId: createWidget
      requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string }, price: { type: number, nullable: true } } } } } }
      responses: { default: { description: Made, content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } } }
  /widgets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getWidget, responses: { '200': { description: One, content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } } } }
    put: { operationId: putWidget, responses: { '200': { description: Changed } } }
    patch: { operationId: patchWidget, responses: { '2XX': { description: Changed } } }
    delete: { operationId: deleteWidget, responses: { '200': { description: Gone } } }
`;

/** Documents of the same service that say little, or are wrong. */
export const documents: ReadonlyMap<string, string> = new Map([
  ['a document that says little', littleDocument],
  ['a document that is wrong', wrongDocument],
  ['an earlier document', earlierDocument],
]);
