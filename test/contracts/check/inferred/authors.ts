/** A document that says little: what has to do with what, names alone say. */
export const authors = `
openapi: 3.1.0
info: { title: Authors, version: '1.0' }
servers: [{ url: 'https://authors.example' }]
security: [{ bearer: [] }]
paths:
  /authors:
    get:
      operationId: listAuthors
      responses:
        '200':
          description: All.
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Author' } } } }
        '401': { description: Nobody. }
    post:
      operationId: createAuthor
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewAuthor' } } } }
      responses:
        '201': { description: Made., content: { application/json: { schema: { $ref: '#/components/schemas/Author' } } } }
        '400': { description: Wrong. }
        '401': { description: Nobody. }
  /authors/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getAuthor
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Author' } } } }
        '401': { description: Nobody. }
        '404': { description: Gone. }
    delete:
      operationId: deleteAuthor
      responses:
        '204': { description: Gone. }
        '401': { description: Nobody. }
        '404': { description: Gone. }
  /books:
    get:
      operationId: listBooks
      parameters:
        - { name: authorId, in: query, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 50 } }
        - { name: offset, in: query, schema: { type: integer, minimum: 0 } }
      responses:
        '200':
          description: Some.
          content:
            application/json:
              schema:
                type: object
                required: [items, total]
                properties:
                  items: { type: array, items: { $ref: '#/components/schemas/Book' } }
                  total: { type: integer }
        '400': { description: Wrong. }
        '401': { description: Nobody. }
    post:
      operationId: createBook
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewBook' } } } }
      responses:
        '201': { description: Made., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
        '400': { description: Wrong. }
        '401': { description: Nobody. }
  /books/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getBook
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
        '401': { description: Nobody. }
        '404': { description: Gone. }
    delete:
      operationId: deleteBook
      responses:
        '204': { description: Gone. }
        '401': { description: Nobody. }
        '404': { description: Gone. }
  /weather:
    get:
      operationId: getWeather
      responses:
        '200':
          description: How it is.
          content: { application/json: { schema: { type: object, required: [sky], properties: { sky: { type: string } } } } }
        '401': { description: Nobody. }
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
  schemas:
    NewAuthor: { type: object, required: [name], properties: { name: { type: string, minLength: 1, maxLength: 200 } } }
    Author:
      type: object
      required: [id, name]
      properties: { id: { type: string }, name: { type: string, minLength: 1, maxLength: 200 } }
    NewBook:
      type: object
      required: [title, authorId]
      properties: { title: { type: string, minLength: 1, maxLength: 200 }, authorId: { type: string, minLength: 1 } }
    Book:
      type: object
      required: [id, title, authorId]
      properties:
        id: { type: string }
        title: { type: string, minLength: 1, maxLength: 200 }
        authorId: { type: string }
`;
