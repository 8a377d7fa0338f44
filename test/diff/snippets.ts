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
const answers = "responses:\n  '200': { description: ok }";
/** `GET /pets` with these parts. */
export const get = (yaml: string): string =>
  operation(`operationId: listPets\n${yaml}\n${yaml.includes('responses:') ? '' : answers}`);
export const parameter = (yaml: string): string => get(`parameters:\n  - { name: limit, in: query, ${yaml} }`);
export const post = (yaml: string): string =>
  `paths:\n  /pets:\n    post:\n      operationId: addPet\n${indent(yaml, 6)}\n      responses:\n        '201': { description: ok }`;
export const requestSchema = (schema: string): string =>
  post(`requestBody:\n  content:\n    application/json:\n      schema: ${schema}`);
export const answerSchema = (schema: string): string =>
  get(`responses:\n  '200':\n    description: ok\n    content:\n      application/json:\n        schema: ${schema}`);
export const header = (yaml: string): string =>
  get(`responses:\n  '200':\n    description: ok\n    headers:\n      Total: ${yaml}`);
export const object = (fields: string, more = ''): string => `{ type: object, properties: { ${fields} }${more} }`;

/** A whole document around a snippet. */
export function documentAround(snippet: string): string {
  const info = snippet.startsWith('info') ? '' : 'info: { title: Pets, version: 1.0.0 }\n';
  const schemes =
    'components:\n  securitySchemes:\n    bearer: { type: http, scheme: bearer }\n    key: { type: apiKey, in: header, name: Key }\n';
  return `openapi: 3.1.0\n${info}${schemes}${snippet}\n`;
}

/** Puts a case together. */
export function one(rule: string, impact: string, says: string, old: string, changed: string): RuleCase {
  return { rule, impact, says, old, new: changed };
}

/** An answer of these media types. */
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
