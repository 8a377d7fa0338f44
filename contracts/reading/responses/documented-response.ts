import { isJson } from '../../../spec/content/media-type.ts';
import type { DocumentedResponse, Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import { type Basis, fits, type Reply, sampled } from '../basis/basis.ts';
import { mediaExample } from './media-example.ts';

/** A response that is taken from the document, and from what there; or why there is none. */
export type ExampleResponse =
  | { readonly response: Reply; readonly source: 'example' | 'sample' | 'no body' }
  | { readonly response?: undefined; readonly why: string };

/** Responds to an operation from the document alone: by its example, or else by a sample of its schema. */
export function exampleResponse(basis: Basis, operation: Operation): ExampleResponse {
  const success = successOf(operation);
  if (success === undefined) return { why: 'the document names no success for it' };
  const { status, documented } = success;
  const extra = requiredHeaders(basis, documented);
  const body = documentedBody(documented);
  if (body === undefined) return { response: { status, ...(extra && { headers: extra }) }, source: 'no body' };

  const { type, content } = body;
  const headers = { ...extra, ...(type !== 'application/json' && { 'content-type': type }) };
  const respond = (value: unknown): Reply => ({
    status,
    ...(Object.keys(headers).length > 0 && { headers }),
    body: value,
  });
  const { schema } = content;
  const example = mediaExample(basis, content.pointer);
  const isGood = schema === undefined || !isJson(type) || fits(basis, schema, example);
  if (example !== undefined && isGood) return { response: respond(example), source: 'example' };
  if (schema === undefined) return { response: respond(isJson(type) ? {} : 'text'), source: 'sample' };
  // What may be left out says most of what there is; where it cannot be filled in, the smallest value will do.
  const full = basis.sample(schema, { direction: 'response', optional: true });
  const sample = full.ok ? full : basis.sample(schema, { direction: 'response' });
  return sample.ok ? { response: respond(sample.value), source: 'sample' } : { why: sample.why };
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
