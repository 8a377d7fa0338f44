import { isJson, parseMediaType } from '../../../spec/content/media-type.ts';
import { textOf } from '../store/known-records.ts';
import { jsonContentType, type MockResponse, type ResponseHeaders, type WireResponse } from './response.ts';

const jsonHeaders: ResponseHeaders = { 'content-type': jsonContentType };
const noHeaders: ResponseHeaders = {};

/** Writes a response out; a list is put together from the texts of its records, and a text that is no JSON stays as it is. */
export function serialize({ status, headers, body }: MockResponse): WireResponse {
  if (body === undefined) return { status, headers: headers ?? noHeaders, body: undefined };
  if (headers !== undefined && typeof body === 'string' && !isJsonType(headers)) return { status, headers, body };
  return {
    status,
    headers: headers === undefined ? jsonHeaders : { ...jsonHeaders, ...headers },
    body: Array.isArray(body) ? `[${body.map(textOf).join(',')}]` : textOf(body),
  };
}

/** Whether headers say of a body that it is JSON, or say nothing of it. */
function isJsonType({ 'content-type': type }: ResponseHeaders): boolean {
  return type === undefined || isJson(parseMediaType(type)?.essence ?? '');
}
