/** A shop that takes every kind of credential. */
export const keyShop: string = `
openapi: 3.1.0
info: { title: Key shop, version: '1' }
servers: [{ url: https://api.keys.example }]
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: x-key }
    query: { type: apiKey, in: query, name: key }
    cookie: { type: apiKey, in: cookie, name: key }
    login: { type: http, scheme: basic }
    oauth:
      type: oauth2
      flows:
        clientCredentials: &flow
          tokenUrl: https://auth.keys.example/oauth/token
          scopes: { 'read:keys': Read keys, 'write:keys': Write keys }
        password: *flow
        authorizationCode: { <<: *flow, authorizationUrl: https://auth.keys.example/oauth/authorize, refreshUrl: https://auth.keys.example/oauth/refresh }
  responses:
    Error: { description: Refused, content: { application/json: { schema: { type: object, required: [fault], properties: { fault: { type: string } } } } } }
security: [{ bearer: [] }, { key: [] }, { query: [] }, { cookie: [] }, { login: [] }]
paths:
  /keys:
    get: { operationId: listKeys, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { type: object } } } } }, '401': { $ref: '#/components/responses/Error' } } }
    post:
      operationId: addKey
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { type: object } } } }, '401': { $ref: '#/components/responses/Error' } }
  /keys/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: readKey, responses: { '200': { description: One, content: { application/json: { schema: { type: object } } } } } }
  /locks:
    get:
      operationId: listLocks
      security: [{ oauth: ['read:keys'] }]
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { type: object } } } } }, '401': { $ref: '#/components/responses/Error' }, '403': { $ref: '#/components/responses/Error' } }
    post:
      operationId: addLock
      security: [{ oauth: ['write:keys'] }]
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { type: object } } } }, '401': { $ref: '#/components/responses/Error' } }
  /locks/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: readLock, security: [{ oauth: [] }], responses: { '200': { description: One, content: { application/json: { schema: { type: object } } } } } }
`;
