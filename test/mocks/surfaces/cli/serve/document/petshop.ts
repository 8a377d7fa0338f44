import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownFolder } from '../../own-folder.ts';

/** A document of three files: paths in one, schemas in another. */
export const petshop: Readonly<Record<string, string>> = {
  'api.yaml': `openapi: 3.0.3
info: { title: Pet shop, version: '7' }
servers: [{ url: 'https://pets.example/shop' }]
paths:
  /pets: { $ref: 'paths/pets.yaml' }
  /pets/{petId}: { $ref: 'paths/pets.yaml#/~1one' }
  /health:
    get: { operationId: health, responses: { '200': { description: Up, content: { application/json: { example: { up: true } } } } } }
`,
  'paths/pets.yaml': `get:
  operationId: listPets
  responses:
    '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '../schemas.yaml#/Pet' } } } } }
post:
  operationId: createPet
  requestBody:
    content:
      application/json:
        schema: { $ref: '../schemas.yaml#/Pet' }
  responses:
    '201': { description: Made, content: { application/json: { schema: { $ref: '../schemas.yaml#/Pet' } } } }
/one:
  parameters: [{ name: petId, in: path, required: true, schema: { type: integer } }]
  get:
    operationId: getPet
    responses:
      '200': { description: One, content: { application/json: { schema: { $ref: '../schemas.yaml#/Pet' } } } }
      '404': { description: None }
`,
  'schemas.yaml': `Pet:
  type: object
  required: [id, name]
  properties:
    id: { type: integer, readOnly: true }
    name:
      type: string
      maxLength: 5
    mother: { $ref: '#/Pet' }
`,
};

/** Writes files into a folder of one test, and gives the path of the first. */
export function written(files: Readonly<Record<string, string>>): string {
  const folder = ownFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return join(folder, Object.keys(files)[0] ?? '');
}
