import { DocumentError, isRecord, type OpenApiDocument } from '../../spec/document/document.ts';
import type { LineOf } from '../../spec/document/line-map.ts';
import { appendPointer, type JsonPointer, pointerSegments } from '../../spec/json/json-pointer.ts';
import type { SpecFile } from './spec-files.ts';

/** What stands in a root file, or, as `false`, on an operation that goes without. */
export const everyResponse = 'x-every-response';

const methods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'patch']);

/**
 * Puts the responses that any operation may give into those that do not name them: any may be refused for want of access,
 * and no file of a resource has to say so. One that asks for no token goes without.
 *
 * @throws {DocumentError} where they are no responses by their status.
 */
export function withEveryResponse(document: OpenApiDocument, { value }: SpecFile): OpenApiDocument {
  const responses = value[everyResponse];
  if (responses === undefined) return document;
  if (!isRecord(responses)) {
    const message = `Failed to bundle the document: ${everyResponse} is no object. Give responses by their status.`;
    throw new DocumentError(message, appendPointer('#', everyResponse));
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
  return { ...document, paths: Object.fromEntries(paths) };
}

function withResponses(
  { [everyResponse]: says, ...operation }: Readonly<Record<string, unknown>>,
  responses: Readonly<Record<string, unknown>>,
): unknown {
  const { security } = operation;
  const asksNobody = Array.isArray(security) && security.length === 0;
  if (says === false || asksNobody || !isRecord(operation['responses'])) return operation;
  return { ...operation, responses: { ...responses, ...operation['responses'] } };
}

/** The lines of a document with these responses: each stands where the root has it. */
export function linesOfEvery(lineOf: LineOf, root: SpecFile, ownerOf: (pointer: JsonPointer) => SpecFile): LineOf {
  /** The pointer in the root of what was put into an operation. */
  const inRoot = (pointer: JsonPointer): JsonPointer | undefined => {
    const [room = '', path = '', method = '', part, status, ...rest] = pointerSegments(pointer);
    if (room !== 'paths' || part !== 'responses' || status === undefined) return undefined;
    const own = appendPointer('#', room, path, method, part, status);
    const common = appendPointer('#', everyResponse, status, ...rest);
    return ownerOf(pointer).lineOf(own) === undefined && root.lineOf(common) !== undefined ? common : undefined;
  };
  const line = (pointer: JsonPointer): number | undefined => root.lineOf(inRoot(pointer) ?? '') ?? lineOf(pointer);
  const fileOf = (pointer: JsonPointer): string | undefined =>
    inRoot(pointer) === undefined ? lineOf.fileOf?.(pointer) : root.name;
  return Object.assign(line, { fileOf });
}
