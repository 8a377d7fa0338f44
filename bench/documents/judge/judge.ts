import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import { appendPointer } from '../../../spec/json/json-pointer.ts';
import { type AskedOperation, isObject, objectAt, resolved } from '../ask/documents.ts';
import { readable } from './readable.ts';

/** What a response is worth by the document. */
export interface Verdict {
  /** Its status is documented, and is no failure of the server. */
  readonly responded: boolean;
  /** And its body is what the document says of it. */
  readonly valid: boolean;
  readonly value: unknown;
}

/** Judges a response to an operation. */
export type Judge = (asked: AskedOperation, response: Response) => Promise<Verdict>;

/** A judge by the upgraded document alone: ajv, and none of the code that is measured. */
export function judgeOf(document: JsonObject): Judge {
  const ajv = new Ajv2020({ strict: false, logger: false, unicodeRegExp: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...readable(document), $id: 'https://judged.example/document' });
  const fits = (pointer: string, value: unknown): boolean => {
    try {
      return ajv.validate({ $ref: `https://judged.example/document${encodeURI(pointer)}` }, value) === true;
    } catch {
      // A schema that the library cannot read is held against nobody.
      return true;
    }
  };
  return async ({ method, path, operation }, response) => {
    const text = await response.text();
    const value = parsed(text);
    const documented = responseFor(objectAt(operation, 'responses'), response.status);
    if (documented === undefined || response.status >= 500) return { responded: false, valid: false, value };
    const { key, described } = documented;
    const body = resolved(document, described);
    const content = objectAt(body, 'content');
    // No response with these can carry a body, whatever the document says of one.
    const isBare = method === 'head' || response.status === 204 || response.status === 205;
    if (isBare || Object.keys(content).length === 0) return { responded: true, valid: true, value };
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const media = Object.keys(content).find((name) => covers(name.split(';')[0]?.trim().toLowerCase() ?? '', type));
    if (media === undefined) return { responded: true, valid: false, value };
    const described2 = content[media];
    if (!/json/.test(type) || !isObject(described2) || described2['schema'] === undefined)
      return { responded: true, valid: true, value };
    if (value === undefined) return { responded: true, valid: false, value };
    const pointer = pointerOf(described, appendPointer('#', 'paths', path, method, 'responses', key));
    return { responded: true, valid: fits(appendPointer(pointer, 'content', media, 'schema'), value), value };
  };
}

/** Where a response stands: at its reference, or in its place. */
function pointerOf(described: unknown, place: string): string {
  return isObject(described) && typeof described['$ref'] === 'string' ? decodeURIComponent(described['$ref']) : place;
}

function responseFor(
  responses: JsonObject,
  status: number,
): { readonly key: string; readonly described: unknown } | undefined {
  const key = [`${status}`, `${Math.floor(status / 100)}XX`, `${Math.floor(status / 100)}xx`, 'default'].find(
    (name) => responses[name] !== undefined,
  );
  return key === undefined ? undefined : { key, described: responses[key] };
}

function covers(pattern: string, type: string): boolean {
  return pattern === type || pattern === '*/*' || (pattern.endsWith('/*') && type.startsWith(pattern.slice(0, -1)));
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
