import type { NewResource } from './new-resource.ts';
import { schemas } from './schemas.ts';

/** The file of the document of a new resource: its five operations, and those that were asked for beside them. */
export function documentOf(resource: NewResource): string {
  const { name, singular, many, one, title, source, patch, hasDependencies } = resource;
  const head = (id: string, summary: string, description: string, more = ''): string => `      operationId: ${id}
      summary: ${summary}
      description: ${description}
      tags: [${title}]
      x-source: ${source}${more}`;
  const success = (status: number, what: string, schema: string): string => `        '${status}':
          description: ${what}
          x-source: ${source}
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/${schema}'`;
  const gone = (what: string): string => `        '204':
          description: ${what} The response has no body.
          x-source: ${source}`;
  const parameters = `    parameters:
      - $ref: '#/components/parameters/${one}Id'`;

  return `tags:
  - name: ${title}
    description: Say what ${name} are.
paths:
  /${name}:
    x-singular: ${singular}
    get:
${head(`list${many}`, `Get all ${name}.`, `A page of ${name}, oldest first, as a bare array.`)}
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
${head(`create${one}`, `Create a new ${singular}.`, 'Only `name` is required.')}
${body(`${one}Input`)}
      responses:
${success(201, `The ${singular} that was created.`, one)}
${refusals([400, 'InvalidJson'], ...written)}
  /${name}/{_id}:
${parameters}
    get:
${head(`get${one}`, `Get a specific ${singular}.`, 'The record, whole.')}
      responses:
${success(200, `The ${singular}.`, one)}
${refusals([400, 'InvalidId'], ...read)}
    put:
${head(`update${one}`, `Update a specific ${singular}.`, 'Replaces the record; a field that is left out is erased.')}
${body(`${one}Input`)}
      responses:
${success(200, `The ${singular} as it now is.`, one)}
${refusals([400, 'InvalidIdOrJson'], ...writtenById)}
${patch.length === 0 ? '' : patching()}    delete:
${head(`delete${one}`, `Delete a specific ${singular}.`, 'Removes the record, unless others refer to it.')}
      responses:
${gone(`The ${singular} is gone.`)}
${refusals([400, 'InvalidId'], [401, 'Unauthorized'], [403, 'Forbidden'], [404, 'NotFound'], [422, 'InUse'], [429, 'RateLimited'])}
${hasDependencies ? dependencies() : ''}${schemas(resource)}`;

  function patching(): string {
    const words = `\n      x-patchable: [${patch.join(', ')}]`;
    const what = 'Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.';
    return `    patch:
${head(`patch${one}`, `Change single fields of a specific ${singular}.`, what, words)}
${body('JsonPatch')}
      responses:
${gone(`The ${singular} is changed.`)}
${refusals([400, 'InvalidIdOrJson'], ...writtenById.map(([status, of]) => [status, status === 422 ? 'PatchRefused' : of] as const))}
`;
  }

  function dependencies(): string {
    const what = `The records that keep the ${singular} from being deleted; an empty object when it can be deleted.`;
    return `  /${name}/{_id}/dependencies:
${parameters}
    get:
${head(`get${one}Dependencies`, `Get what refers to a specific ${singular}.`, what, '\n      x-dependencies: true')}
      responses:
${success(200, 'Who refers to it, by kind of record.', 'Dependencies')}
${refusals([400, 'InvalidId'], ...read)}
`;
  }
}

type Named = readonly [status: number, response: string];

const written: readonly Named[] = [
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [413, 'PayloadTooLarge'],
  [415, 'UnsupportedMediaType'],
  [422, 'InvalidBody'],
  [429, 'RateLimited'],
];
const writtenById: readonly Named[] = [...written.slice(0, 2), [404, 'NotFound'], ...written.slice(2)];
const read: readonly Named[] = [
  [401, 'Unauthorized'],
  [404, 'NotFound'],
  [429, 'RateLimited'],
];

function refusals(...named: readonly Named[]): string {
  return named.map(([status, of]) => `        '${status}':\n          $ref: '#/components/responses/${of}'`).join('\n');
}

function body(schema: string): string {
  return `      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/${schema}'`;
}
