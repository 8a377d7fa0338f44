import type { NewResource } from './new-resource.ts';

/** A status, and the component that describes the response. */
export type Named = readonly [status: number, response: string];

/** How an operation begins. */
export function head(
  { title, source }: NewResource,
  id: string,
  summary: string,
  description: string,
  more = '',
): string {
  return `      operationId: ${id}
      summary: ${summary}
      description: ${description}
      tags: [${title}]
      x-source: ${source}${more}`;
}

/** A response that has a body. */
export function success({ source }: NewResource, status: number, what: string, schema: string): string {
  return `        '${status}':
          description: ${what}
          x-source: ${source}
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/${schema}'`;
}

/** A response without a body. */
export function bare({ source }: NewResource, what: string): string {
  return `        '204':
          description: ${what} The response has no body.
          x-source: ${source}`;
}

/** What is sent. */
export function sent(schema: string): string {
  return `      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/${schema}'`;
}

/** How an operation refuses. */
export function refusals(...named: readonly Named[]): string {
  return named.map(([status, of]) => `        '${status}':\n          $ref: '#/components/responses/${of}'`).join('\n');
}

/** How one record is named in a path. */
export function idParameter({ one }: NewResource): string {
  return `    parameters:
      - $ref: '#/components/parameters/${one}Id'`;
}

/** How what writes refuses, beside what its path is refused for. */
export const written: readonly Named[] = [
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [413, 'PayloadTooLarge'],
  [415, 'UnsupportedMediaType'],
  [422, 'InvalidBody'],
  [429, 'RateLimited'],
];

/** How what writes to one record refuses. */
export const writtenById: readonly Named[] = [...written.slice(0, 2), [404, 'NotFound'], ...written.slice(2)];

/** How what reads one record refuses. */
export const read: readonly Named[] = [
  [401, 'Unauthorized'],
  [404, 'NotFound'],
  [429, 'RateLimited'],
];
