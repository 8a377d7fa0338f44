import type { JsonObject } from '../../../spec/json/json-object.ts';
import { type AskedOperation, isObject, listOf, objectAt, resolved } from './documents.ts';
import type { Sampler } from './sampler.ts';

/** A request as a person would write it who reads the document. */
export interface PlainRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The body before it was written, where it is JSON. */
  readonly value: unknown;
}

/** Headers that OpenAPI has in other places: a parameter that describes one of them is to be ignored. */
const elsewhere = /^(accept|authorization|content-type)$/i;

/** Writes the request to an operation: what is required, by its example or else a sample, and credentials. */
export function requestTo(
  document: JsonObject,
  { method, operation, path, parameters }: AskedOperation,
  ids: Readonly<Record<string, string>>,
  sample: Sampler,
): PlainRequest {
  const headers: Record<string, string> = { accept: 'application/json, */*;q=0.1' };
  const query = new URLSearchParams();
  let written = path;
  for (const parameter of parameters) {
    const name = String(parameter['name']);
    if (parameter['required'] !== true) continue;
    const value = ids[name] ?? valueFor(document, parameter, sample);
    const text = plain(value);
    if (parameter['in'] === 'path') written = written.replace(`{${name}}`, encodeURIComponent(text));
    if (parameter['in'] === 'query') for (const one of severally(parameter, value)) query.append(name, plain(one));
    if (parameter['in'] === 'header' && !elsewhere.test(name)) headers[name.toLowerCase()] = text;
  }
  written = written.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? '1'));
  addCredentials(document, operation, headers, query);
  // `fetch` sends none with these, whatever the document has.
  const isBare = method === 'get' || method === 'head';
  const body = isBare ? undefined : bodyOf(document, operation, sample);
  if (body !== undefined) headers['content-type'] = body.type;
  return {
    path: query.size === 0 ? written : `${written}?${query}`,
    headers,
    body: body?.text,
    value: body?.value,
  };
}

/** The value of a parameter or a media type: its example where that can be sent, or else a sample. */
function valueFor(document: JsonObject, described: JsonObject, sample: Sampler): unknown {
  const [first] = Object.values(objectAt(described, 'examples'));
  const example = described['example'] ?? resolved(document, first)['value'];
  const [media] = Object.values(objectAt(described, 'content'));
  const schema = described['schema'] ?? (isObject(media) ? media['schema'] : undefined);
  return sample(schema, example);
}

interface WrittenBody {
  readonly type: string;
  readonly text: string;
  readonly value?: unknown;
}

function bodyOf(document: JsonObject, operation: JsonObject, sample: Sampler): WrittenBody | undefined {
  const media = Object.entries(objectAt(resolved(document, operation['requestBody']), 'content'));
  const [type, described] = media.find(([name]) => /json/i.test(name)) ?? media[0] ?? [];
  if (type === undefined || !isObject(described)) return undefined;
  const value = valueFor(document, described, sample);
  if (/json/i.test(type) || type === '*/*')
    return {
      type: type.includes('*') ? 'application/json' : type,
      text: JSON.stringify(value === undefined ? {} : value),
      value,
    };
  if (/x-www-form-urlencoded/i.test(type)) {
    const form = new URLSearchParams();
    if (isObject(value)) for (const [name, one] of Object.entries(value)) form.append(name, plain(one));
    return { type, text: form.toString(), value };
  }
  if (/multipart/i.test(type)) {
    const members = isObject(value) ? Object.entries(value) : [];
    const parts = members.map(
      ([name, one]) => `--edge\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${plain(one)}\r\n`,
    );
    return { type: 'multipart/form-data; boundary=edge', text: `${parts.join('')}--edge--\r\n` };
  }
  return { type: type.replace(/\*/g, 'octet-stream'), text: plain(value) };
}

function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? 'text');
}

/** A list is written as several parameters of one name, or as one with commas where the document says so. */
function severally(parameter: JsonObject, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  return parameter['explode'] === false ? [value.map(plain).join(',')] : value;
}

/** Adds what the first way in asks for. */
function addCredentials(
  document: JsonObject,
  operation: JsonObject,
  headers: Record<string, string>,
  query: URLSearchParams,
): void {
  const [way] = listOf(operation['security'] ?? document['security']);
  if (!isObject(way)) return;
  for (const name of Object.keys(way)) {
    const scheme = resolved(document, objectAt(objectAt(document, 'components'), 'securitySchemes')[name]);
    const field = String(scheme['name']);
    if (scheme['type'] === 'apiKey' && scheme['in'] === 'query') query.append(field, 'a-key');
    else if (scheme['type'] === 'apiKey' && scheme['in'] === 'cookie') headers['cookie'] = `${field}=a-key`;
    else if (scheme['type'] === 'apiKey') headers[field.toLowerCase()] = 'a-key';
    else if (scheme['scheme'] === 'basic') headers['authorization'] = `Basic ${btoa('user:password')}`;
    else headers['authorization'] = 'Bearer a-token';
  }
}
