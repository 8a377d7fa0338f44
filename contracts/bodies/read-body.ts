import { isJson, isXml } from '../../spec/content/media-type.ts';
import type { OpenApiDocument } from '../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../spec/json/json-pointer.ts';
import { coerce } from '../../spec/parameter/coerce.ts';
import { type SchemaType, schemaTypes } from '../../spec/schema/schema-type.ts';
import { readXml } from '../xml/read-xml.ts';
import { type BodyReader, plain, type ReadBody, readJson } from './body-reader.ts';
import { readJsonBody } from './json-body.ts';
import { lineTypes, textTypes } from './media-types.ts';
import { readForm } from './read-form.ts';
import { readMultipart } from './read-multipart.ts';

/** Reads a body of any media type that is known here. */
export const readAnyBody: BodyReader = (document, content, mediaType, body) => {
  const { schema, encoding, pointer } = content;
  const { essence, parameters } = mediaType;
  if (isJson(essence) || essence === 'text/json') return readJson(body);
  const types = schemaTypes(document, schema);
  if (lineTypes.test(essence))
    return readLines(
      body,
      types,
      essence.endsWith('json-seq') && textOf(body, 'utf-8')?.includes('\u001e') ? '\u001e' : /\r?\n/,
    );
  const form = { encoding, types, pointer };
  if (essence === 'application/x-www-form-urlencoded') {
    const text = textOf(body, 'utf-8');
    return text === undefined ? notUtf8('a form in UTF-8') : plain(readForm(text, form));
  }
  if (essence === 'multipart/form-data') {
    const read = readMultipart(body, parameters.get('boundary'), form);
    return 'why' in read
      ? { kind: 'malformed', expected: 'multipart/form-data', why: read.why }
      : { ...plain(read.value), ...read };
  }
  const charset = parameters.get('charset');
  return isXml(essence) ? readXmlBody(document, schema, body, charset) : readText(body, essence, charset, types);
};

/** XML, as the value that its schema describes. */
function readXmlBody(
  document: OpenApiDocument,
  schema: JsonPointer | undefined,
  body: Uint8Array | string,
  charset = 'utf-8',
): ReadBody {
  const text = textOf(body, charset);
  if (text === undefined) return notText(charset);
  const read = readXml(document, schema, text);
  if ('unread' in read) return { kind: 'unread', why: read.unread };
  return 'malformed' in read ? { kind: 'malformed', expected: 'XML', why: read.malformed } : plain(read.value);
}

/** JSON, one value a line. The schema is that of the list where it asks for one, and else that of each value. */
function readLines(body: Uint8Array | string, { types }: SchemaType, between: string | RegExp): ReadBody {
  const text = textOf(body, 'utf-8');
  if (text === undefined) return notUtf8('JSON in UTF-8, one value a line');
  const values: unknown[] = [];
  for (const [index, line] of text.split(between).entries()) {
    if (line.trim() === '') continue;
    const json = readJsonBody(line);
    if (!json.ok)
      return { kind: 'malformed', expected: 'one JSON value a line', why: `line ${index + 1}: ${json.why}` };
    values.push(json.value);
  }
  const parts = values.map((value, index) => ({ pointer: appendPointer('', index), value }));
  return { ...plain(values), ...(!types.has('array') && { parts }) };
}

function readText(body: Uint8Array | string, essence: string, charset = 'utf-8', { types }: SchemaType): ReadBody {
  if (!textTypes.test(essence)) return { kind: 'unread', why: `${essence} is not read` };
  const scalar = [...types].some((type) => type !== 'object' && type !== 'array');
  if (types.size > 0 && !scalar)
    return { kind: 'unread', why: `how ${essence} becomes ${[...types].join(' or ')} is not known` };
  const text = textOf(body, charset);
  if (text === undefined) return notText(charset);
  return plain(
    types.has('string')
      ? text
      : coerce(text.trim(), { types, items: undefined, properties: new Map(), additional: undefined }),
  );
}

function notText(charset: string): ReadBody {
  return knownCharset(charset)
    ? { kind: 'malformed', expected: `a text in ${charset}`, why: `it is not ${charset}` }
    : { kind: 'unread', why: `the charset ${charset} is not known` };
}

function notUtf8(expected: string): ReadBody {
  return { kind: 'malformed', expected, why: 'it is not UTF-8' };
}

function knownCharset(charset: string): boolean {
  try {
    return new TextDecoder(charset) !== undefined;
  } catch {
    return false;
  }
}

/** A body as text; `undefined` where it is none in this charset. */
function textOf(body: Uint8Array | string, charset: string): string | undefined {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}
