/** Small documents, each of which shows how some APIs are made. */
export const shapes: Readonly<Record<string, string>> = {
  'envelopes around records, lists and bodies': `
openapi: 3.1.0
info: { title: Articles, version: '1' }
paths:
  /articles:
    get: { operationId: listArticles, responses: { '200': { description: All, content: { application/json: { schema: { type: object, required: [articles, articlesCount], properties: { articles: { type: array, items: { $ref: '#/components/schemas/Article' } }, articlesCount: { type: integer } } } } } } } }
    post: { operationId: createArticle, requestBody: { required: true, content: { application/json: { schema: { type: object, required: [article], properties: { article: { $ref: '#/components/schemas/NewArticle' } } } } } }, responses: { '201': { $ref: '#/components/responses/One' }, '422': { description: Wrong } } }
  /articles/{slug}:
    parameters: [{ name: slug, in: path, required: true, schema: { type: string } }]
    get: { operationId: getArticle, responses: { '200': { $ref: '#/components/responses/One' }, '404': { description: None } } }
    put: { operationId: updateArticle, requestBody: { required: true, content: { application/json: { schema: { type: object, required: [article], properties: { article: { $ref: '#/components/schemas/NewArticle' } } } } } }, responses: { '200': { $ref: '#/components/responses/One' }, '404': { description: None }, '422': { description: Wrong } } }
    delete: { operationId: deleteArticle, responses: { '204': { description: Gone }, '404': { description: None } } }
components:
  responses: { One: { description: One, content: { application/json: { schema: { type: object, required: [article], properties: { article: { $ref: '#/components/schemas/Article' } } } } } } }
  schemas:
    NewArticle: { type: object, required: [title], properties: { title: { type: string, minLength: 1 }, body: { type: string }, tags: { type: array, items: { type: string } } } }
    Article: { type: object, required: [slug, title, createdAt], properties: { slug: { type: string }, title: { type: string }, body: { type: string }, tags: { type: array, items: { type: string } }, createdAt: { type: string, format: date-time } } }`,

  'a replacement takes less of what is nested than is shown': `
openapi: 3.1.0
info: { title: Policies, version: '1' }
paths:
  /policies:
    get: { operationId: listPolicies, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Policy' } } } } } } }
    post: { operationId: createPolicy, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewPolicy' } } } }, responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Policy' } } } }, '400': { description: Wrong } } }
  /policies/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getPolicy, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Policy' } } } }, '404': { description: None } } }
    put: { operationId: replacePolicy, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/ChangedPolicy' } } } }, responses: { '200': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Policy' } } } }, '400': { description: Wrong }, '404': { description: None } } }
    delete: { operationId: deletePolicy, responses: { '204': { description: Gone }, '404': { description: None } } }
components:
  schemas:
    Base: { type: object, required: [key], properties: { key: { type: string } } }
    Mini: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { name: { type: string }, login: { type: string } } }] }
    NewPolicy: { type: object, required: [title], properties: { title: { type: string }, notified: { type: array, items: { $ref: '#/components/schemas/Mini' } }, contact: { $ref: '#/components/schemas/Mini' } } }
    ChangedPolicy: { type: object, properties: { title: { type: string }, notified: { type: array, items: { $ref: '#/components/schemas/Base' } }, contact: { $ref: '#/components/schemas/Base' } } }
    Policy: { type: object, required: [id, title], properties: { id: { type: string }, title: { type: string }, notified: { type: array, items: { $ref: '#/components/schemas/Mini' } }, contact: { $ref: '#/components/schemas/Mini' } } }`,

  'a new record is named by Location alone': `
openapi: 3.1.0
info: { title: Orders, version: '1' }
paths:
  /orders:
    get: { operationId: listOrders, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } } } }
    post: { operationId: createOrder, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewOrder' } } } }, responses: { '201': { description: Made, headers: { Location: { schema: { type: string } } } }, default: { $ref: '#/components/responses/Error' } } }
  /orders/{orderId}:
    parameters: [{ name: orderId, in: path, required: true, schema: { type: integer } }]
    get: { operationId: getOrder, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }, default: { $ref: '#/components/responses/Error' } } }
    delete: { operationId: deleteOrder, responses: { '204': { description: Gone }, '404': { description: None } } }
components:
  responses: { Error: { description: Wrong, content: { application/json: { schema: { type: object, required: [code, message], properties: { code: { type: integer }, message: { type: string } } } } } } }
  schemas:
    NewOrder: { type: object, required: [title], properties: { title: { type: string }, amount: { type: number } } }
    Order: { type: object, required: [orderId, title], properties: { orderId: { type: integer }, title: { type: string }, amount: { type: number } } }`,

  'a creation that does not tell the id': `
openapi: 3.1.0
info: { title: Tasks, version: '1' }
paths:
  /tasks:
    get: { operationId: listTasks, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Task' } } } } } } }
    post: { operationId: createTask, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewTask' } } } }, responses: { '201': { description: Made, content: { application/json: { schema: { type: object, required: [ok], properties: { ok: { type: boolean } } } } } }, '400': { description: Wrong } } }
  /tasks/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getTask, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Task' } } } }, '404': { description: None } } }
    put: { operationId: replaceTask, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewTask' } } } }, responses: { '200': { description: Done, content: { application/json: { schema: { type: object, properties: { ok: { type: boolean } } } } } }, '404': { description: None } } }
    delete: { operationId: deleteTask, responses: { '200': { description: Gone, content: { application/json: { schema: { type: object, properties: { ok: { type: boolean } } } } } }, '404': { description: None } } }
components:
  schemas:
    NewTask: { type: object, required: [name], properties: { name: { type: string }, done: { type: boolean } } }
    Task: { type: object, required: [id, name], properties: { id: { type: string }, name: { type: string }, done: { type: boolean } } }`,

  'clients give the ids, as a name and as a number': `
openapi: 3.1.0
info: { title: People, version: '1' }
paths:
  /users:
    post: { operationId: createUser, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } }, responses: { '200': { $ref: '#/components/responses/User' } } }
  /users/{username}:
    parameters: [{ name: username, in: path, required: true, schema: { type: string } }]
    get: { operationId: getUser, responses: { '200': { $ref: '#/components/responses/User' }, '404': { description: None } } }
    put: { operationId: updateUser, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } }, responses: { '200': { $ref: '#/components/responses/User' }, '404': { description: None } } }
    delete: { operationId: deleteUser, responses: { '204': { description: Gone }, '404': { description: None } } }
  /seats:
    get: { operationId: listSeats, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Seat' } } } } } } }
    post: { operationId: createSeat, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Seat' } } } }, responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Seat' } } } } } }
  /seats/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get: { operationId: getSeat, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Seat' } } } }, '404': { description: None } } }
    delete: { operationId: deleteSeat, responses: { '204': { description: Gone } } }
components:
  responses: { User: { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } } }
  schemas:
    User: { type: object, properties: { id: { type: integer }, username: { type: string }, phone: { type: string } } }
    Seat: { type: object, required: [id, name], properties: { id: { type: integer }, name: { type: string } } }`,

  'responses that show less, and otherwise, than what is sent': `
openapi: 3.1.0
info: { title: Projects, version: '1' }
paths:
  /projects:
    get: { operationId: listProjects, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { type: object, required: [id, name], properties: { id: { type: string }, name: { type: string }, kind: { type: string, enum: [small, large] } } } } } } } } }
    post: { operationId: createProject, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewProject' } } } }, responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Project' } } } } } }
  /projects/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getProject, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Project' } } } }, '404': { description: None } } }
    patch: { operationId: changeProject, requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }, responses: { '200': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Project' } } } }, '404': { description: None } } }
    delete: { operationId: deleteProject, responses: { '204': { description: Gone }, '404': { description: None } } }
components:
  schemas:
    NewProject: { type: object, required: [name], properties: { name: { type: string }, kind: { type: string, enum: [small, large] }, estimate: { type: number }, to: { type: string }, template: { type: object, properties: { id: { type: string } } }, owner: { type: object, properties: { id: { type: string }, mail: { type: string } } }, signers: { type: array, items: { type: object, properties: { email: { type: string }, password: { type: string, writeOnly: true } } } } } }
    Project: { type: object, required: [id, name], properties: { id: { type: string }, name: { type: string }, kind: { type: string, enum: [small, big] }, estimate: { type: object, properties: { value: { type: number } } }, to: { type: array, items: { type: string } }, owner: { type: object, properties: { id: { type: string }, type: { type: string, enum: [user] } } }, signers: { type: array, items: { type: object, properties: { email: { type: string }, seen: { type: boolean } } } } } }`,

  'records that hold records, whose ids the service makes': `
openapi: 3.1.0
info: { title: Planets, version: '1' }
paths:
  /planets:
    get: { operationId: listPlanets, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Planet' } } } } } } }
    post: { operationId: createPlanet, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Planet' } } } }, responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Planet' } } } }, '400': { description: Wrong } } }
  /planets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get: { operationId: getPlanet, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Planet' } } } }, '404': { description: None } } }
    delete: { operationId: deletePlanet, responses: { '204': { description: Gone }, '404': { description: None } } }
components:
  schemas:
    Planet: { type: object, required: [id, name], properties: { id: { type: integer, readOnly: true }, name: { type: string }, moons: { type: array, items: { type: object, required: [name], properties: { name: { type: string }, orbit: { type: object, properties: { planet: { $ref: '#/components/schemas/Planet' } } } } } } } }`,

  'what stands below a record, one of a kind and many, and no words for errors': `
openapi: 3.1.0
info: { title: Folders, version: '1' }
paths:
  /folders:
    get: { operationId: listFolders, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Folder' } } } } } } }
    post: { operationId: createFolder, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewFolder' } } } }, responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Folder' } } } } } }
  /folders/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getFolder, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Folder' } } } } } }
    delete: { operationId: deleteFolder, responses: { '204': { description: Gone } } }
  /folders/{id}/watermark:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getWatermark, responses: { '200': { description: It, content: { application/json: { schema: { $ref: '#/components/schemas/Watermark' } } } }, '404': { description: None } } }
    put: { operationId: putWatermark, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Watermark' } } } }, responses: { '200': { description: It, content: { application/json: { schema: { $ref: '#/components/schemas/Watermark' } } } }, '404': { description: None } } }
  /folders/{id}/lock:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    post: { operationId: lockFolder, responses: { '200': { description: Locked, content: { application/json: { schema: { type: object } } } }, '404': { description: None } } }
  /folders/{id}/notes:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: listNotes, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Folder' } } } } }, '404': { description: None } } }
    post: { operationId: createNote, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewFolder' } } } }, responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Folder' } } } }, '404': { description: None } } }
  /folders/{id}/notes/{noteId}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: noteId, in: path, required: true, schema: { type: string } }]
    get: { operationId: getNote, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Folder' } } } }, '404': { description: None } } }
    delete: { operationId: deleteNote, responses: { '204': { description: Gone }, '404': { description: None } } }
components:
  schemas:
    NewFolder: { type: object, required: [name], properties: { name: { type: string } } }
    Folder: { type: object, required: [id, name], properties: { id: { type: string }, name: { type: string } } }
    Watermark: { type: object, properties: { text: { type: string } } }`,

  'a key in the header of the schemes, a 403 alone, a server of its own, fields bound to one another': `
openapi: 3.1.0
info: { title: Keys, version: '1' }
servers: [{ url: 'https://api.keys.example/v1' }]
security: [{ Key: [] }]
paths:
  /me: { get: { operationId: getMe, responses: { '200': { description: Me, content: { application/json: { schema: { type: object } } } }, '401': { description: Nobody } } } }
  /uploads: { servers: [{ url: 'https://upload.keys.example/files' }], get: { operationId: listUploads, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { type: object } } } } } } } }
  /keys:
    get: { operationId: listKeys, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Key' } } } } }, '403': { description: Not yours } } }
    post: { operationId: createKey, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Key' } } } }, responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Key' } } } }, '403': { description: Not yours } } }
  /keys/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string, pattern: '^[0-9a-z]+$' } }]
    get: { operationId: getKey, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Key' } } } }, '403': { description: Not yours }, '404': { description: None } } }
    patch: { operationId: changeKey, requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { name: { type: string }, age: { type: integer }, count: { type: integer } } } } } }, responses: { '400': { description: Wrong }, '404': { description: None } } }
    delete: { operationId: deleteKey, responses: { '204': { description: Gone }, '403': { description: Not yours }, '404': { description: None } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Authorization } }
  schemas: { Key: { type: object, required: [name], properties: { id: { type: string, readOnly: true }, name: { type: string }, age: { type: integer }, count: { type: integer } }, oneOf: [{ required: [name] }, { required: [age] }] } }`,

  'links that the document names': `
openapi: 3.1.0
info: { title: Repositories, version: '1' }
paths:
  /users:
    get: { operationId: listUsers, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/User' } } } } } } }
    post: { operationId: createUser, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewUser' } } } }, responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/User' } } }, links: { self: { operationId: getUser, parameters: { id: '$response.body#/id' } }, nothing: { operationId: getUser, parameters: { id: '$response.body#/none' } }, repositories: { $ref: '#/components/links/Repositories' } } } } }
  /users/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getUser, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/User' } } }, links: { again: { operationRef: '#/paths/~1users~1{id}/get', parameters: { path.id: '$request.path.id' } } } }, '404': { description: None } } }
    delete: { operationId: deleteUser, responses: { '204': { description: Gone }, '404': { description: None } } }
  /repositories: { get: { operationId: listRepositories, parameters: [{ name: owner, in: query, schema: { type: string } }], responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/User' } } } } } } } }
components:
  links: { Repositories: { operationId: listRepositories, parameters: { owner: '$request.body#/name' } } }
  schemas:
    NewUser: { type: object, required: [name], properties: { name: { type: string } } }
    User: { type: object, required: [id, name], properties: { id: { type: string }, name: { type: string } } }`,

  'a path with a fragment, a cursor that no response names, choices that a change shows otherwise': `
openapi: 3.1.0
info: { title: Alerts, version: '1' }
security: [{ token: [] }]
paths:
  /alerts:
    get: { operationId: listAlerts, parameters: [{ name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 5 } }, { name: after, in: query, schema: { type: string } }], responses: { '200': { description: All, content: { application/json: { schema: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/Listed' } } } } } } }, '401': { description: Nobody }, '422': { description: Wrong } } }
    post: { operationId: createAlert, requestBody: { required: true, content: { application/json: { schema: { type: object, required: [title, kind], properties: { title: { type: string }, kind: { enum: [usage, stats] } } } } } }, responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Listed' } } } }, '401': { description: Nobody }, '422': { description: Wrong } } }
  /alerts/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getAlert, responses: { '200': { $ref: '#/components/responses/One' }, '403': { description: Nobody }, '404': { description: None } } }
    patch: { operationId: changeAlert, requestBody: { content: { application/json: { schema: { type: object, properties: { title: { type: string } } } } } }, responses: { '200': { description: Changed, content: { application/json: { schema: { type: object, required: [id, title, kind], properties: { id: { type: string }, title: { type: string }, kind: { enum: [limit, stats] } } } } } }, '401': { description: Nobody }, '404': { description: None }, '422': { description: Wrong } } }
    delete: { operationId: deleteAlert, responses: { '204': { description: Gone }, '401': { description: Nobody }, '404': { description: None } } }
  /alerts/{id}#link:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getAlertLink, responses: { '200': { $ref: '#/components/responses/One' }, '401': { description: Nobody }, '404': { description: None } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  responses: { One: { description: One, content: { application/json: { schema: { type: object, required: [id, title, kind], properties: { id: { type: string }, title: { type: string }, kind: { enum: [limit, stats] } } } } } } }
  schemas:
    Listed: { type: object, required: [id, title], properties: { id: { type: string }, title: { type: string }, kind: { type: string } } }`,
};
