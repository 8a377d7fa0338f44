import { unknownContentEncoding } from '../../../../contracts/rules/request-content-type.ts';
import { violation } from '../../../../contracts/violations/violation.ts';
import type { LineOf } from '../../../../spec/document/line-map.ts';
import type { Problem } from '../problem.ts';
import { joinBytes } from './join-bytes.ts';
import { unpackerOf } from './unpackers.ts';

/** A body whose `Content-Encoding` could not be undone. */
export interface UnreadCoding {
  readonly name: string;
  /** Whether nobody here knows it; else the bytes are not what it says. */
  readonly isUnknown: boolean;
}

/** A body as it was meant. */
export interface DecodedBody {
  readonly body: Uint8Array | undefined;
  readonly unread?: UnreadCoding;
}

/**
 * Undoes the `Content-Encoding` of a request: gzip, deflate and br.
 *
 * It stops one byte past the limit, which is enough to know that the body is too large.
 */
export function decodeBody(
  body: Uint8Array | undefined,
  header: string | null,
  limit: number,
): DecodedBody | Promise<DecodedBody> {
  const name = header?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity' || body === undefined || body.length === 0) return { body };
  // What is too large as it stands need not be unpacked.
  if (body.length > limit) return { body };
  return decodeBy(name, body, limit);
}

/** Why a request with such a body is refused. */
export function codingProblem({ name, isUnknown }: UnreadCoding, lineOf: LineOf): Problem {
  if (!isUnknown) return { kind: 'malformed-body', why: `its bytes are not what its Content-Encoding ${name} says` };
  return { kind: 'unsupported-media-type', violation: violation(unknownContentEncoding(name), lineOf) };
}

function decodeBy(name: string, body: Uint8Array, limit: number): DecodedBody | Promise<DecodedBody> {
  const broken: DecodedBody = { body: undefined, unread: { name, isUnknown: false } };
  const unpack = unpackerOf(name);
  if (unpack !== undefined) {
    try {
      return { body: unpack(body, { maxOutputLength: limit }) };
    } catch (error) {
      return error instanceof RangeError ? { body: new Uint8Array(limit + 1) } : broken;
    }
  }
  if (name !== 'gzip' && name !== 'deflate') return { body: undefined, unread: { name, isUnknown: true } };
  const stream = new Blob([new Uint8Array(body)]).stream().pipeThrough(new DecompressionStream(name));
  return readUpTo(stream, limit).then(
    (decoded) => ({ body: decoded }),
    () => broken,
  );
}

async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  // What was not read is not wanted, and its end may never come.
  void reader.cancel().catch(() => undefined);
  return joinBytes(chunks).subarray(0, limit + 1);
}
