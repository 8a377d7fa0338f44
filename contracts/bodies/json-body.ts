import { parseMediaType } from '../../spec/content/media-type.ts';
import { isRecord } from '../../spec/document/document.ts';
import { tooDeep } from '../../spec/json/json-depth.ts';
import { mayBeEmpty } from './media-types.ts';

/** A body read as JSON, or why it is none. */
export type JsonBody = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

/** Made at first use: where Jest stands in for a page, there is none at import. */
let utf8: TextDecoder | undefined;

/** A body as text in UTF-8, without a mark of byte order, which a client leaves out too; `undefined` where it is none. */
export function utf8Text(body: Uint8Array | string): string | undefined {
  try {
    utf8 ??= new TextDecoder('utf-8', { fatal: true });
    if (typeof body !== 'string') return utf8.decode(body);
    return body.startsWith('\u{feff}') ? body.slice(1) : body;
  } catch {
    return undefined;
  }
}

/** Reads a body as JSON in UTF-8. */
export function readJsonBody(body: Uint8Array | string): JsonBody {
  const text = utf8Text(body);
  if (text === undefined) return { ok: false, why: 'it is not UTF-8' };
  const why = tooDeep(text);
  if (why) return { ok: false, why };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether there is a body at all. */
export function hasBody(body: Uint8Array | string | undefined): body is Uint8Array | string {
  return body !== undefined && body.length > 0;
}

/** Whether there is a body: one with bytes, or one that is said to be a text or a form, which may be empty. */
export function isThere(
  body: Uint8Array | string | undefined,
  contentType: string | null,
): body is Uint8Array | string {
  if (hasBody(body)) return true;
  return body !== undefined && contentType !== null && mayBeEmpty(parseMediaType(contentType)?.essence ?? '');
}

/** A line of a file as a JSON object; an empty one where it is none, such as a line that was never finished. */
export function readJsonLine(line: string): Readonly<Record<string, unknown>> {
  const read = readJsonBody(line);
  return read.ok && isRecord(read.value) ? read.value : {};
}
