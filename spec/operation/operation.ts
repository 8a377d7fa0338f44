import { type Content, readContent, readMedia } from '../content/content.ts';
import { childNode, type DocumentNode, isRecord, nodeAt, type OpenApiDocument } from '../document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../json/json-pointer.ts';
import { isHeaderName } from '../parameter/header-name.ts';
import { type Parameter, readParameters } from '../parameter/parameter.ts';
import { readSecurity, type SecurityAlternative } from './security.ts';
import { type DocumentedServer, readServers } from './servers.ts';
import { writtenOperations } from './written-operations.ts';

export type { Content, Encoding } from '../content/content.ts';

/** What an operation takes as its body. */
export interface RequestBody {
  readonly pointer: JsonPointer;
  readonly required: boolean;
  readonly content: ReadonlyMap<string, Content>;
}

/** A header that a response carries. */
export interface ResponseHeader {
  readonly name: string;
  readonly pointer: JsonPointer;
  readonly required: boolean;
  readonly schema: JsonPointer | undefined;
  /** Whether its value is written as JSON. */
  readonly json: boolean;
}

/** A response that the document promises, under its key: `200`, `4XX` or `default`. */
export interface DocumentedResponse {
  readonly key: string;
  readonly pointer: JsonPointer;
  readonly headers: readonly ResponseHeader[];
  readonly content: ReadonlyMap<string, Content>;
}

/** One method of one path, with everything that the document says of it. */
export interface Operation {
  /** Its `operationId`, or `get /path` where it has none. */
  readonly id: string;
  /** In capitals: `GET`. */
  readonly method: string;
  /** The path's template, as the document writes it. */
  readonly path: string;
  readonly pointer: JsonPointer;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: ReadonlyMap<string, DocumentedResponse>;
  readonly security: readonly SecurityAlternative[];
  /** Servers of its own, or else of its path; `undefined` where those of the document count. */
  readonly servers: readonly DocumentedServer[] | undefined;
}

/** Reads every operation of a document, in the order of the document. */
export function readOperations(document: OpenApiDocument): Operation[] {
  const paths = Object.keys(document.paths ?? {}).filter((path) => path.startsWith('/'));
  return paths.flatMap((path) => readPathOperations(document, path));
}

/** Reads the operations of one path. */
export function readPathOperations(document: OpenApiDocument, path: string): Operation[] {
  const item = nodeAt(document, appendPointer('#/paths', path));
  const pointer = appendPointer('#/paths', path);
  const written: unknown = valueAt(document, pointer);
  // Where it is a `$ref`, what stands beside that comes first.
  const beside = isRecord(written) ? { pointer, value: written } : item;
  return writtenOperations(document, beside === item ? [item] : [beside, item]).map(({ method, node }) => {
    // An empty list names none, so that those above it count.
    const servers = [node, beside, item]
      .map((holder) => readServers(document, holder))
      .find(({ length }) => length > 0);
    return { ...readOperation(document, path, method, [item, beside, node], node), servers };
  });
}

/** Every server that a document names: its own, then those of its paths and operations. */
export function allServers(document: OpenApiDocument, operations: readonly Operation[]): DocumentedServer[] {
  return [...new Set([readServers(document), ...operations.map(({ servers }) => servers ?? [])].flat())];
}

/** Where the schema of a JSON body stands; `undefined` where the document gives none. */
export function jsonSchemaOf(holder: Pick<RequestBody, 'content'> | undefined): JsonPointer | undefined {
  return holder?.content.get('application/json')?.schema;
}

/** The documented response for a status: itself, then its range (`4XX`), then `default`. */
export function responseFor(operation: Operation, status: number): DocumentedResponse | undefined {
  const { responses } = operation;
  return responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`) ?? responses.get('default');
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
  holders: readonly DocumentNode[],
  node: DocumentNode,
): Omit<Operation, 'servers'> {
  const id = node.value['operationId'];
  const body = childNode(document, node, 'requestBody');
  return {
    id: typeof id === 'string' ? id : `${method.toLowerCase()} ${path}`,
    method,
    path,
    pointer: node.pointer,
    parameters: readParameters(document, holders),
    requestBody: body && {
      pointer: body.pointer,
      required: body.value['required'] === true,
      content: readContent(document, body),
    },
    responses: readResponses(document, node),
    security: readSecurity(document, node),
  };
}

function readResponses(document: OpenApiDocument, operation: DocumentNode): Map<string, DocumentedResponse> {
  const responses = new Map<string, DocumentedResponse>();
  const node = childNode(document, operation, 'responses');
  for (const key of Object.keys(node?.value ?? {})) {
    if (key.startsWith('x-')) continue;
    const response = node && childNode(document, node, key);
    if (response === undefined) continue;
    responses.set(key, {
      key,
      pointer: response.pointer,
      headers: readHeaders(document, response),
      content: readContent(document, response),
    });
  }
  return responses;
}

function readHeaders(document: OpenApiDocument, response: DocumentNode): ResponseHeader[] {
  const node = childNode(document, response, 'headers');
  return Object.keys(node?.value ?? {}).flatMap((name) => {
    const header = node && childNode(document, node, name);
    // The document may not speak of Content-Type here: OpenAPI says that such an entry is ignored.
    if (header === undefined || name.toLowerCase() === 'content-type' || !isHeaderName(name)) return [];
    const { schema, json } = readMedia(document, header);
    return [{ name, pointer: header.pointer, required: header.value['required'] === true, schema, json }];
  });
}
