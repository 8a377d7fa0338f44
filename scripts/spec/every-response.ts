import { DocumentError, isRecord, type OpenApiDocument } from '../../spec/document/document.ts';

/** What stands in a root file, or on an operation that goes without. */
const word = 'x-every-response';

const methods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'patch']);

/**
 * Puts the responses that every operation may give into those that do not name them: any may be refused for want of access,
 * and no file of a resource has to say so. An operation with `x-every-response: false` goes without.
 *
 * @throws {DocumentError} where they are no responses by their status.
 */
export function withEveryResponse(document: OpenApiDocument): OpenApiDocument {
  const { [word]: responses, ...rest }: Readonly<Record<string, unknown>> & OpenApiDocument = document;
  if (responses === undefined) return document;
  if (!isRecord(responses)) {
    throw new DocumentError(`Failed to bundle the document: ${word} is no object of responses by their status.`, `#/${word}`);
  }
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item ?? {}).map(([key, operation]) => [
        key,
        methods.has(key) && isRecord(operation) ? withResponses(operation, responses) : operation,
      ]),
    ),
  ]);
  return { ...rest, paths: Object.fromEntries(paths) };
}

function withResponses(
  { [word]: says, ...operation }: Readonly<Record<string, unknown>>,
  responses: Readonly<Record<string, unknown>>,
): unknown {
  if (says === false || !isRecord(operation['responses'])) return operation;
  return { ...operation, responses: { ...responses, ...operation['responses'] } };
}
