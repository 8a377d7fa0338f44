/**
 * Writes the files of a new resource, one folder for each layer: `npm run new-resource -- widgets [widget]`.
 *
 * What comes out is a resource that works as it stands: look through it, and say what the service says.
 */
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const root = new URL('../', import.meta.url);
const [name = '', singular = name.replace(/s$/, '')] = process.argv.slice(2);

if (!/^[a-z][a-zA-Z]*$/.test(name) || !/^[a-z][a-zA-Z]*$/.test(singular)) {
  console.error(
    `Failed to add a resource: ${JSON.stringify(name)} is no name for one. Give the last part of its path in letters, and what one record is called: npm run new-resource -- widgets widget`,
  );
  process.exit(2);
}
const capital = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;
const [Many, One] = [capital(name), capital(singular)];

const responses = (...keys: readonly (readonly [status: number, name: string])[]): string =>
  keys.map(([status, one]) => `        '${status}':\n          $ref: '#/components/responses/${one}'`).join('\n');
const one = (status: number, what: string): string => `        '${status}':
          description: ${what}
          x-source: choice
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/${One}'`;
const body = `      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/${One}Input'`;
const head = (id: string, summary: string, description: string): string => `      operationId: ${id}
      summary: ${summary}
      description: ${description}
      tags: [${Many}]
      x-source: choice`;
const written: readonly (readonly [number, string])[] = [
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [413, 'PayloadTooLarge'],
  [415, 'UnsupportedMediaType'],
  [422, 'InvalidBody'],
  [429, 'RateLimited'],
];
const parameter = `    parameters:
      - name: _id
        in: path
        required: true
        description: The ${singular}'s \`_id\`.
        x-source: choice
        schema:
          $ref: '#/components/schemas/ObjectId'`;

const document = `tags:
  - name: ${Many}
    description: Say what ${name} are.
paths:
  /${name}:
    x-singular: ${singular}
    get:
${head(`list${Many}`, `Get all ${name}.`, `A page of ${name}, oldest first, as a bare array.`)}
      parameters:
        - $ref: '#/components/parameters/Limit'
        - $ref: '#/components/parameters/Skip'
        - $ref: '#/components/parameters/Include'
        - $ref: '#/components/parameters/Exclude'
      responses:
        '200':
          description: The ${name}; an empty array when there are none.
          x-source: choice
          headers:
            Link:
              $ref: '#/components/headers/Link'
          content:
            application/json:
              schema:
                type: array
                maxItems: 1000
                items:
                  $ref: '#/components/schemas/${One}ListItem'
        '204':
          description: No ${name}, where the account is set up to respond with an empty list so.
          x-source: choice
${responses([400, 'InvalidQuery'], [401, 'Unauthorized'], [429, 'RateLimited'])}
    post:
${head(`create${One}`, `Create a new ${singular}.`, 'Only `name` is required.')}
${body}
      responses:
${one(201, `The ${singular} that was created.`)}
${responses([400, 'InvalidJson'], ...written)}
  /${name}/{_id}:
${parameter}
    get:
${head(`get${One}`, `Get a specific ${singular}.`, 'The record, whole.')}
      responses:
${one(200, `The ${singular}.`)}
${responses([400, 'InvalidId'], [401, 'Unauthorized'], [404, 'NotFound'], [429, 'RateLimited'])}
    put:
${head(`update${One}`, `Update a specific ${singular}.`, 'Replaces the record; a field that is left out is erased.')}
${body}
      responses:
${one(200, `The ${singular} as it now is.`)}
${responses([400, 'InvalidIdOrJson'], ...written.slice(0, 2), [404, 'NotFound'], ...written.slice(2))}
    delete:
${head(`delete${One}`, `Delete a specific ${singular}.`, 'Removes the record, unless others refer to it.')}
      responses:
        '204':
          description: The ${singular} is gone. The response has no body.
          x-source: choice
${responses([400, 'InvalidId'], [401, 'Unauthorized'], [403, 'Forbidden'], [404, 'NotFound'], [422, 'InUse'], [429, 'RateLimited'])}
components:
  schemas:
    ${One}Input:
      type: object
      description: A ${singular} as it is sent. A \`readOnly\` field is accepted and ignored.
      x-source: choice
      required: [name]
      properties:
        _id:
          $ref: '#/components/schemas/ObjectId'
          description: Given by the service.
          readOnly: true
          x-source: choice
        createdAt:
          $ref: '#/components/schemas/Timestamp'
          description: When the record was created.
          readOnly: true
          x-source: choice
        lastModified:
          $ref: '#/components/schemas/Timestamp'
          description: When the record was last written; later on each write.
          readOnly: true
          x-source: choice
        name:
          type: string
          description: What a person calls the ${singular}; not unique.
          minLength: 1
          x-source: choice
    ${One}:
      description: A ${singular} as it is read.
      x-source: choice
      allOf:
        - $ref: '#/components/schemas/${One}Input'
      required: [_id, createdAt, lastModified, name]
    ${One}ListItem:
      type: object
      description: A ${singular} as a list shows it; \`include\` and \`exclude\` choose its fields.
      x-source: choice
      required: [_id, name]
      properties:
        _id:
          $ref: '#/components/schemas/ObjectId'
          description: Always there.
          x-source: choice
        name:
          type: string
          description: Always there.
          x-source: choice
        createdAt:
          $ref: '#/components/schemas/Timestamp'
          description: When the record was created.
          x-source: choice
        lastModified:
          $ref: '#/components/schemas/Timestamp'
          description: When the record was last written.
          x-source: choice
`;

const records = `import type { components } from '../../../spec/generated/types.ts';

/** A ${singular}, as the service returns it. */
export type ${One} = components['schemas']['${One}'];

/** The ${name} of the default seed. */
export const records: readonly ${One}[] = [];
`;

const generate = `import { madeDates, madeId } from '../made-values.ts';
import type { ${One} } from './records.ts';

/** Makes ${name}: valid, and the same for the same number. */
export function generate${Many}(count: number): ${One}[] {
  return Array.from({ length: count }, (_, index) => ({
    _id: madeId('${hexOf(name)}', index),
    ...madeDates(index),
    name: \`${One} \${index + 1}\`,
  }));
}
`;

const definition = `import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';

/** What is special about ${name}: nothing yet, and then this file can go. */
export const resource: ResourceDefinition = defineResource('${name}', {});
`;

const files = new Map([
  [`spec/resources/${name}.yaml`, document],
  [`fixtures/resources/${name}/records.ts`, records],
  [`fixtures/resources/${name}/generate.ts`, generate],
  [`mocks/integrator/resources/${name}/index.ts`, definition],
]);
for (const path of files.keys()) {
  const isThere = await access(new URL(path, root)).then(
    () => true,
    () => false,
  );
  if (!isThere) continue;
  console.error(`Failed to add the resource ${name}: ${path} is there already. Remove it, or give another name.`);
  process.exit(2);
}
for (const [path, text] of files) {
  const file = new URL(path, root);
  await mkdir(dirname(file.pathname), { recursive: true });
  await writeFile(file, text);
  console.log(`wrote ${path}`);
}
console.log('Look through them, then run "npm run generate".');

/** Two digits that the ids of the generated records begin with. */
function hexOf(text: string): string {
  const sum = [...text].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 256, 7);
  return sum.toString(16).padStart(2, '0');
}
