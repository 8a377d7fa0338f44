import type { HeaderReader } from '../exchange.ts';

/** A body as a recording has it: not every recorder keeps them. */
export type RecordedBody =
  | { readonly kind: 'recorded'; readonly body: Uint8Array | string | undefined }
  | { readonly kind: 'not-recorded'; readonly why: string };

/** Headers as a recording has them. */
export interface RecordedHeaders extends HeaderReader {
  /** Whether the recording has headers at all. */
  readonly recorded: boolean;
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

/** One request and its answer, as a file has kept them. */
export interface RecordedExchange {
  /** Counts from 1 within its file. */
  readonly number: number;
  /** The line of the file, from 1, where the file has one exchange a line. */
  readonly line: number | undefined;
  readonly request: RecordedRequest;
  /** Absent where no answer came: the request was blocked, cancelled or never arrived. */
  readonly response: RecordedResponse | undefined;
}

/** Makes headers of pairs, whatever stands in them: recordings hold names that the web's `Headers` refuses. */
export function recordedHeaders(pairs: Iterable<readonly [name: string, value: string]> | undefined): RecordedHeaders {
  const values = new Map<string, string>();
  for (const [name, value] of pairs ?? []) {
    const key = name.toLowerCase();
    const known = values.get(key);
    values.set(key, known === undefined ? value : `${known}, ${value}`);
  }
  return { recorded: pairs !== undefined, get: (name) => values.get(name.toLowerCase()) ?? null };
}

/** A body that was written in base64. */
export function base64Body(text: string, contentEncoding: string | null): RecordedBody {
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
  return { kind: 'recorded', body: bytes };
}
