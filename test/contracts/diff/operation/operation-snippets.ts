import { type DocumentText, readDocument } from '../../../../spec/document/reading/read-document.ts';
import { documentAround, get, media, post } from '../snippets.ts';

export const path = (url: string, yaml = ''): string => `paths: { '${url}': { get: { ${yaml}${ok} } } }`;
export const ok = "responses: { '200': { description: ok } }";
export const query = (yaml: string): string => `{ name: q, in: query, ${yaml} }`;
export const parameters = (...list: readonly string[]): string => get(`parameters: [${list.join(', ')}]`);
export const limit = '{ name: limit, in: query, schema: { type: integer } }';
export const list = 'schema: { type: array, items: { type: string } }';
export const refusal = (yaml: string): string => get(`responses: { '200': { description: ok }, ${yaml} }`);
export const error = 'content: { application/json: { schema: { type: object, required: [code] } } }';
export const schemes: string = `
components:
  securitySchemes: { one: { type: http, scheme: bearer }, two: { type: http, scheme: Bearer }, key: { type: apiKey, in: header, name: K } }
  parameters: { Limit: ${limit} }
  responses: { Fine: { description: ok } }
  requestBodies: { Pet: { content: { application/json: { schema: { type: object } } } } }
  pathItems: { Born: { post: { ${ok} } } }
  callbacks: { Done: { '{$request.body#/url}': { post: { ${ok} } } } }
  schemas:
    Cat: { type: object, required: [kind], properties: { kind: { const: Cat } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: Dog } } }`;
export const either = "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]";
export const pets = (discriminator: string): string =>
  media(`application/json: { schema: { ${either}, discriminator: { ${discriminator} } } }`);

export const withSchemes = (snippet: string): DocumentText =>
  readDocument(documentAround(snippet.includes('components:') ? snippet : `${snippet}${schemes}`));

export const flip = (yaml: string): string =>
  `{ schema: { type: object, required: [a], properties: { a: { ${yaml} } } } }`;
export const hook = (yaml: string): string => `webhooks: { born: { post: { ${yaml}${ok} } } }`;
export const body = (schema: string, more = ''): string =>
  `requestBody: { ${more}content: { application/json: { schema: ${schema} } } }, `;
export const taken = (schema: string): string =>
  `responses: { '200': { description: ok, content: { application/json: { schema: ${schema} } } } }`;
export const json = (schema: string): string =>
  parameters(query(`content: { application/json: { schema: ${schema} } }`));
export const multipart = (encoding: string): string =>
  post(`requestBody: { content: { multipart/form-data: { schema: { type: object }, encoding: ${encoding} } } }`);
