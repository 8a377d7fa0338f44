/** What a rule is shown: an old and a new snippet, put into the same small document. */
export interface RuleCase {
  readonly rule: string;
  /** `consumers`, `providers`: as the rule judges. */
  readonly impact: string;
  /** A regular expression for its sentence. */
  readonly says: string;
  readonly old: string;
  readonly new: string;
}

const operation = (yaml: string): string => `paths:\n  /pets:\n    get:\n${indent(yaml, 6)}`;
const responses = "responses:\n  '200': { description: ok }";
/** `GET /pets` with these parts. */
export const get = (yaml: string): string =>
  operation(`operationId: listPets\n${yaml}\n${yaml.includes('responses:') ? '' : responses}`);
export const parameter = (yaml: string): string => get(`parameters:\n  - { name: limit, in: query, ${yaml} }`);
export const post = (yaml: string): string =>
  `paths:\n  /pets:\n    post:\n      operationId: addPet\n${indent(yaml, 6)}\n      responses:\n        '201': { description: ok }`;
export const requestSchema = (schema: string): string =>
  post(`requestBody:\n  content:\n    application/json:\n      schema: ${schema}`);
export const responseSchema = (schema: string): string =>
  get(`responses:\n  '200':\n    description: ok\n    content:\n      application/json:\n        schema: ${schema}`);
export const header = (yaml: string): string =>
  get(`responses:\n  '200':\n    description: ok\n    headers:\n      Total: ${yaml}`);
export const object = (fields: string, more = ''): string => `{ type: object, properties: { ${fields} }${more} }`;

export const servers = (...bases: readonly string[]): string =>
  `servers: [${bases.map((base) => `{ url: 'https://a.example${base}' }`).join(', ')}]`;
export const link = (yaml: string): string =>
  get(`responses:\n  '200':\n    description: ok\n    links:\n      next: { ${yaml} }`);
export const oauth = (scopes: string): string => get(`security: [{ oauth: ${scopes} }]`);
/** A scheme of these flows. */
export const flows = (yaml: string): string =>
  `${oauth('[]')}\ncomponents: { securitySchemes: { oauth: { type: oauth2, flows: ${yaml} } } }`;
/** A component that nothing uses. */
export const spare = (type: string): string => `components: { schemas: { Spare: { type: ${type} } } }`;
export const form = (yaml: string): string =>
  post(`requestBody:\n  content:\n    application/x-www-form-urlencoded: { schema: { type: object }, ${yaml} }`);
/** A webhook whose requests have this body. */
export const webhook = (schema: string): string => `webhooks:\n  born: ${call(schema)}`;
/** `POST /pets` with a callback whose requests have this body. */
export const callback = (schema: string): string =>
  post(`callbacks: { done: { '{$request.body#/url}': ${call(schema)} } }`);

function call(schema: string): string {
  const body = schema === '' ? '' : `requestBody: { content: { application/json: { schema: ${schema} } } }, `;
  return `{ post: { ${body}responses: { '200': { description: ok } } } }`;
}

/** A whole document around a snippet. */
export function documentAround(snippet: string): string {
  const info = snippet.startsWith('info') ? '' : 'info: { title: Pets, version: 1.0.0 }\n';
  const oauth =
    '    oauth: { type: oauth2, flows: { password: { tokenUrl: https://a.example/token, scopes: { read: r, write: w } } } }\n';
  const schemes = snippet.includes('components:')
    ? ''
    : `components:\n  securitySchemes:\n    bearer: { type: http, scheme: bearer }\n    key: { type: apiKey, in: header, name: Key }\n${oauth}`;
  return `openapi: 3.1.0\n${info}${schemes}${snippet}\n`;
}

/** Puts a case together. */
export function one(rule: string, impact: string, says: string, old: string, changed: string): RuleCase {
  return { rule, impact, says, old, new: changed };
}

/** A response of these media types. */
export function media(types: string): string {
  return get(`responses:\n  '200':\n    description: ok\n    content: { ${types} }`);
}

/** The same, with a body that is required. */
export function required(yaml: string): string {
  return yaml.replace('requestBody:', 'requestBody:\n        required: true');
}

function indent(text: string, by: number): string {
  return text
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n');
}
