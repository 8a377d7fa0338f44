/** A document in which values go with others: stops of a line have names of their own, and a line starts in a depot of its city. */
export const busLines = `
openapi: 3.1.0
info: { title: Bus lines, version: 1.0.0 }
servers: [{ url: 'https://workshop.example/v1' }]
paths:
  /cities:
    get:
      operationId: listCities
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/City' } } } } } }
    post:
      operationId: createCity
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/City' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/City' } } } }, '422': { description: Refused, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } } }
  /cities/{cityId}:
    parameters: [{ name: cityId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getCity
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/City' } } } }, '404': { description: Gone } }
    put:
      operationId: replaceCity
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/City' } } } }
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/City' } } } }, '404': { description: Gone }, '422': { description: Refused, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } } }
    delete:
      operationId: deleteCity
      responses: { '204': { description: Gone }, '404': { description: Gone }, '409': { description: In use } }
  /lines:
    get:
      operationId: listLines
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Line' } } } } } }
    post:
      operationId: createLine
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Line' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Line' } } } }, '422': { description: Refused, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } } }
  /lines/{lineId}:
    parameters: [{ name: lineId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getLine
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Line' } } } }, '404': { description: Gone } }
    put:
      operationId: replaceLine
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Line' } } } }
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Line' } } } }, '404': { description: Gone }, '422': { description: Refused, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } } }
    delete:
      operationId: deleteLine
      responses: { '204': { description: Gone }, '404': { description: Gone } }
components:
  schemas:
    Problem: { type: object, required: [error, message], properties: { error: { type: string }, message: { type: string } } }
    City:
      type: object
      required: [name]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string, minLength: 1 }
        depots: { type: array, items: { type: object, required: [code], properties: { code: { type: string } } } }
    Line:
      type: object
      required: [name]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string, minLength: 1 }
        cityId: { type: string, x-references: cities }
        depot: { type: string, x-names: depots.*.code, x-names-in: cityId }
        stops:
          type: array
          items:
            type: object
            required: [sign]
            properties:
              sign: { type: string, x-unique: true }
              next: { type: [string, 'null'], x-names: stops.*.sign }
`;
