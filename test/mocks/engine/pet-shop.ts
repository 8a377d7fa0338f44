/** A whole API in a few lines, in text, so that tests can tell on which line a rule stands. */
export const petShop: string = `openapi: 3.1.0
info: { title: Pet shop, version: '1' }
servers: [{ url: https://pets.example/v1 }]
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - { name: limit, in: query, schema: { type: integer, minimum: 1 } }
      responses:
        '200': { description: Pets, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
        default: { $ref: '#/components/responses/Problem' }
    post:
      operationId: createPet
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { '201': { $ref: '#/components/responses/Pet' }, 4XX: { $ref: '#/components/responses/Problem' } }
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string, maxLength: 30 } }]
    get:
      operationId: readPet
      responses: { '200': { $ref: '#/components/responses/Pet' }, 4XX: { $ref: '#/components/responses/Problem' } }
    put:
      operationId: replacePet
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { '200': { $ref: '#/components/responses/Pet' }, default: { $ref: '#/components/responses/Problem' } }
    patch:
      operationId: mergePet
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Changes' } } } }
      responses: { '200': { $ref: '#/components/responses/Pet' }, default: { $ref: '#/components/responses/Problem' } }
    delete:
      operationId: removePet
      security: [{ bearer: [] }, { key: [], shop: [] }]
      responses:
        '204': { description: Gone }
        default: { $ref: '#/components/responses/Problem' }
  /pets/{id}/visits:
    get:
      operationId: listVisits
      responses: { '200': { description: Visits, content: { application/json: { schema: { type: array } } } } }
    post:
      operationId: addVisit
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '201': { description: A visit, content: { application/json: { schema: { type: object } } } } }
  /pets/{id}/visits/{visit}:
    get:
      operationId: readVisit
      responses: { '200': { description: A visit, content: { application/json: {} } }, 4XX: { $ref: '#/components/responses/Problem' } }
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: X-Key }
    shop: { type: apiKey, in: query, name: shop }
  responses:
    Pet: { description: A pet, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
    Problem:
      description: What is wrong
      content: { application/json: { schema: { type: object, required: [error, message] } } }
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties: &fields
        id: { type: string, readOnly: true }
        createdAt: { type: string, format: date-time, readOnly: true }
        name:
          type: string
          minLength: 1
        kind:
          enum: [cat, dog, bird]
          default: cat
        age: { type: integer, minimum: 0 }
        family: { $ref: '#/components/schemas/Family' }
    Changes: { type: object, properties: *fields }
    Family:
      type: object
      properties:
        name: { type: string }
        children: { type: array, items: { $ref: '#/components/schemas/Family' } }
`;

/** Where the pet shop lives. */
export const shopUrl = 'https://pets.example/v1';

/** A request to the pet shop, with a JSON body where one is given. */
export function petRequest(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Request {
  return new Request(shopUrl + path, {
    method,
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** The number, from 1, of the only line of a text that holds a snippet. */
export function lineWith(text: string, snippet: string): number {
  const found = text.split('\n').flatMap((line, index) => (line.includes(snippet) ? [index + 1] : []));
  if (found.length !== 1) throw new Error(`Failed to find a line: ${found.length} lines hold ${snippet}.`);
  return found[0] ?? 0;
}
