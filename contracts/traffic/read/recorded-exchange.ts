import type { HeaderReader } from '../../exchange/exchange.ts';

/** A body as a recording has it: not every recorder keeps them. */
export type RecordedBody =
  | {
      readonly kind: 'recorded';
      readonly body: Uint8Array | string | undefined;
      /** Why it may not be what went over the wire; what is wrong with it counts for nothing then. */
      readonly doubt?: string;
    }
  | { readonly kind: 'not-recorded'; readonly why: string };

/** Headers as a recording has them. */
export interface RecordedHeaders extends HeaderReader {
  /** Whether the recording has headers at all. */
  readonly recorded: boolean;
  /** The media type of the body, where the recording has it in another place. */
  readonly mediaType?: string | undefined;
}

/** What was sent. */
export interface RecordedRequest {
  /** In capitals. */
  readonly method: string;
  /** As recorded: absolute, or a path of the service. */
  readonly url: string;
  readonly headers: RecordedHeaders;
  readonly body: RecordedBody;
}

/** What came back. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: RecordedHeaders;
  readonly body: RecordedBody;
}

/** One request and its response, as a file has kept them. */
export interface RecordedExchange {
  /** Counts from 1 within its file. */
  readonly number: number;
  /** The line of the file, from 1, where the file has one exchange a line. */
  readonly line: number | undefined;
  readonly request: RecordedRequest;
  /** Absent where no response came: the request was blocked, cancelled or never arrived. */
  readonly response: RecordedResponse | undefined;
}

/** Headers that a message has once; a recorder that has them twice wrote them twice. */
const single: ReadonlySet<string> = new Set([
  'content-type',
  'content-length',
  'content-encoding',
  'location',
  'etag',
  'authorization',
  'retry-after',
]);

/**
 * Makes headers of pairs, whatever stands in them: recordings hold names that the web's `Headers` refuses, names of
 * HTTP/2 such as `:path`, and the same header twice. An empty list beside a media
 * type is that of a recorder that leaves headers out.
 */
export function recordedHeaders(
  pairs: Iterable<readonly [name: string, value: string]> | undefined,
  mediaType?: string,
): RecordedHeaders {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs ?? []) {
    const key = name.toLowerCase();
    const before = values.get(key) ?? [];
    if (key.startsWith(':') || before.includes(value) || (single.has(key) && before.length > 0)) continue;
    values.set(key, [...before, value]);
  }
  const recorded = pairs !== undefined && (values.size > 0 || mediaType === undefined);
  return {
    recorded,
    mediaType,
    get: (name) => values.get(name.toLowerCase())?.join(', ') ?? null,
    entries: () => [...values].map(([name, all]) => [name, all.join(', ')]),
  };
}

/** A body that was written as a text; `size` is how many bytes it had, where the recording says so. */
export function textBody(text: string, size: number): RecordedBody {
  const cut = /(\u2026|\.{3}|[[(<]\W*truncated.*)\s*$/i.test(text.slice(-80)) || byteLength(text) < size;
  return { kind: 'recorded', body: text, ...(cut && { doubt: 'it was cut short' }) };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A body that was written in base64. */
export function base64Body(text: string, contentEncoding: string | null, size = -1): RecordedBody {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return { kind: 'not-recorded', why: 'its base64 cannot be read' };
  }
  // A proxy may keep what went over the wire; a JSON text never starts with the mark of gzip.
  if (contentEncoding !== null && bytes[0] === 0x1f && bytes[1] === 0x8b) {
    return { kind: 'not-recorded', why: 'it was recorded in its compressed form' };
  }
  if (bytes.length < size) return { kind: 'recorded', body: bytes, doubt: 'it was cut short' };
  const compressed = contentEncoding !== null && contentEncoding !== 'identity';
  return { kind: 'recorded', body: bytes, ...(compressed && { doubt: 'it may be in its compressed form' }) };
}
