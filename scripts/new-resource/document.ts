import { dependencies, patching } from './further-operations.ts';
import type { NewResource } from './new-resource.ts';
import { schemas } from './schemas.ts';
import { bare, head, idParameter, read, refusals, sent, success, written, writtenById } from './words.ts';

/** The file of the document of a new resource: its five operations, and those that were asked for beside them. */
export function documentOf(resource: NewResource): string {
  return `${collection(resource)}${record(resource)}${dependencies(resource)}${schemas(resource)}`;
}

/** The tag, and the operations of all records. */
function collection(resource: NewResource): string {
  const { name, singular, many, one, title, source } = resource;
  return `tags:
  - name: ${title}
    description: Say what ${name} are.
paths:
  /${name}:
    x-singular: ${singular}
    get:
${head(resource, `list${many}`, `Get all ${name}.`, `A page of ${name}, oldest first, as a bare array.`)}
      parameters:
        - $ref: '#/components/parameters/Limit'
        - $ref: '#/components/parameters/Skip'
        - $ref: '#/components/parameters/After'
        - $ref: '#/components/parameters/Include'
        - $ref: '#/components/parameters/Exclude'
      responses:
        '200':
          description: The ${name}; an empty array when there are none.
          x-source: ${source}
          headers:
            Link:
              $ref: '#/components/headers/Link'
          content:
            application/json:
              schema:
                type: array
                maxItems: 1000
                items:
                  $ref: '#/components/schemas/${one}ListItem'
        '204':
          description: No ${name}, where the account is set up to respond with an empty list so.
          x-source: choice
${refusals([400, 'InvalidQuery'], [401, 'Unauthorized'], [429, 'RateLimited'])}
    post:
${head(resource, `create${one}`, `Create a new ${singular}.`, 'Only `name` is required.')}
${sent(`${one}Input`)}
      responses:
${success(resource, 201, `The ${singular} that was created.`, one)}
${refusals([400, 'InvalidJson'], ...written)}
`;
}

/** The operations of one record. */
function record(resource: NewResource): string {
  const { name, singular, one } = resource;
  return `  /${name}/{_id}:
${idParameter(resource)}
    get:
${head(resource, `get${one}`, `Get a specific ${singular}.`, 'The record, whole.')}
      responses:
${success(resource, 200, `The ${singular}.`, one)}
${refusals([400, 'InvalidId'], ...read)}
    put:
${head(resource, `update${one}`, `Update a specific ${singular}.`, 'Replaces the record; a field that is left out is erased.')}
${sent(`${one}Input`)}
      responses:
${success(resource, 200, `The ${singular} as it now is.`, one)}
${refusals([400, 'InvalidIdOrJson'], ...writtenById)}
${patching(resource)}    delete:
${head(resource, `delete${one}`, `Delete a specific ${singular}.`, 'Removes the record, unless others refer to it.')}
      responses:
${bare(resource, `The ${singular} is gone.`)}
${refusals([400, 'InvalidId'], [401, 'Unauthorized'], [403, 'Forbidden'], [404, 'NotFound'], [422, 'InUse'], [429, 'RateLimited'])}
`;
}
