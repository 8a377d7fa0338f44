import { isJson, isXml } from '../../../spec/content/media-type.ts';
import { type DocumentedResponse, type Operation, responseFor } from '../../../spec/operation/operation.ts';
import { documentedBodies, firstResponse, type Success, successOf } from '../../../spec/operation/success.ts';
import { writeXml } from '../../xml/write-xml.ts';
import { type Basis, fits, type Reply, sampleAnyway, sampled } from '../basis/basis.ts';
import { mediaExample, namedExample } from './examples/media-example.ts';
import { isXmlExample } from './examples/xml-example.ts';

/** A response that is taken from the document, and from what there; or why there is none. */
export type ExampleResponse =
  | { readonly response: Reply; readonly source: 'example' | 'sample' | 'no body' }
  | { readonly response?: undefined; readonly why: string };

/** Which of the responses of an operation is wanted. */
export interface Wanted {
  /** Its status. Default: that of the success, or else of the first response that the document has. */
  readonly status?: number;
  /** The name of one of the `examples` of its body. */
  readonly example?: string;
  /** Whether a sample of the schema is wanted, though there is an example. @default false */
  readonly generated?: boolean;
  /** Chooses among the media types of its body; `undefined` takes none. Default: JSON, or else the first. */
  readonly choose?: (types: readonly string[]) => string | undefined;
}

/** Responds to an operation from the document alone: by its example, or else by a sample of its schema. */
export function exampleResponse(basis: Basis, operation: Operation, wanted: Wanted = {}): ExampleResponse {
  const found = wantedResponse(operation, wanted);
  if (found === undefined) return { why: missing(operation, wanted) };
  const { status, documented } = found;
  const extra = requiredHeaders(basis, documented);
  const bodies = documentedBodies({ ...documented, key: String(status) });
  const types = bodies.map(({ type }) => type);
  const chosen = wanted.choose === undefined ? types[0] : wanted.choose(types);
  const body = bodies.find(({ type }) => type === chosen);
  if (body === undefined) {
    if (wanted.example !== undefined) return { why: `its ${status} has no body, and so no example` };
    return types.length === 0
      ? { response: { status, ...(extra && { headers: extra }) }, source: 'no body' }
      : { why: `its ${status} is there as ${types.join(' and ')} only` };
  }

  const { type, content } = body;
  // Its parts would need a boundary and files: none is made up.
  if (type.startsWith('multipart/')) return { why: `its ${status} is ${type}, which is read and not written` };
  const headers = { ...extra, ...(type !== 'application/json' && { 'content-type': type }) };
  const respond = (value: unknown): Reply => ({
    status,
    ...(Object.keys(headers).length > 0 && { headers }),
    body: value,
  });
  const { schema } = content;
  if (wanted.example !== undefined) {
    const named = namedExample(basis, content.pointer, wanted.example);
    // One that breaks its schema is held back as any response is: who asks for it should hear of that.
    if (named !== undefined) return { response: respond(named), source: 'example' };
    return { why: `its ${status} has no example "${wanted.example}" as ${type}` };
  }
  const example = mediaExample(basis, content.pointer);
  const isGood = isXml(type)
    ? isXmlExample(basis, schema, example)
    : schema === undefined || !isJson(type) || fits(basis, schema, example);
  if (example !== undefined && isGood && !(wanted.generated === true && schema !== undefined))
    return { response: respond(example), source: 'example' };
  if (schema === undefined) {
    const anything = isXml(type) ? writeXml(basis.document, undefined, 'text') : 'text';
    return { response: respond(isJson(type) ? {} : anything), source: 'sample' };
  }
  // What may be left out says most of what there is; where it cannot be filled in, the smallest value will do.
  const full = basis.sample(schema, { direction: 'response', optional: true });
  const sample = full.ok ? full : sampleAnyway(basis, schema, { direction: 'response' });
  if (!sample.ok) return { why: sample.why };
  // A text alone is no XML: it stands in an element.
  const isBare = isXml(type) && typeof sample.value === 'string';
  const value = isBare ? writeXml(basis.document, schema, sample.value) : sample.value;
  return { response: respond(value), source: 'sample' };
}

function wantedResponse(operation: Operation, { status }: Wanted): Success | undefined {
  if (status === undefined) return successOf(operation) ?? firstResponse(operation);
  const documented = responseFor(operation, status);
  return documented && { status, documented };
}

function missing({ responses }: Operation, { status }: Wanted): string {
  if (status === undefined) return 'the document names no response for it';
  return `the document has no ${status} for it, but ${[...responses.keys()].join(', ') || 'no response at all'}`;
}

/** A value for each header that a response must have; `undefined` where there is none. */
export function requiredHeaders(basis: Basis, { headers }: DocumentedResponse): Reply['headers'] {
  const required = headers.filter((header) => header.required);
  if (required.length === 0) return undefined;
  return Object.fromEntries(
    required.map(({ name, schema }) => {
      const value = schema === undefined ? undefined : sampled(basis, schema);
      return [name.toLowerCase(), textOfHeader(value ?? 'text')];
    }),
  );
}

/** A value as a header carries it: a list with commas, and the names and values of an object likewise. */
function textOfHeader(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return (Array.isArray(value) ? value : Object.entries(value).flat()).map(String).join(',');
}
