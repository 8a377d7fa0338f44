import type { TimeLimit } from '../../time/time-limit.ts';
import type { OneAtATime } from './one-at-a-time.ts';

/** How many bytes of a body are read while others are read beside it; a larger one waits for its turn. */
const small = 1024 * 1024;

/** What came of reading a body. */
export interface ReadBody {
  readonly bytes: Uint8Array;
  /** Whether there was more than may be; then only the beginning is here. */
  readonly isCut: boolean;
}

/** How a body is read. */
export interface BodyReading {
  readonly maxBytes: number;
  readonly time: TimeLimit;
  /** Lets one large body in at a time, so that many of them do not lie in memory beside each other. */
  readonly turn: OneAtATime;
  /** Lets timers have their turn now and then. */
  readonly breath: () => Promise<void> | undefined;
}

/** The most that is kept of a body which is given up, in bytes: a report shows its beginning. */
const maxOfCut = 4096;

/**
 * Reads a body chunk by chunk as far as it may go. Whatever undoes its content coding is asked for no more than one
 * chunk at a time, so that never more than the limit and a chunk are in memory.
 */
export async function readBody(response: Response, reading: BodyReading): Promise<ReadBody> {
  const { maxBytes, time, turn, breath } = reading;
  const source = chunksOf(response, maxBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  let leave: (() => void) | undefined;
  try {
    for (;;) {
      await breath();
      const chunk = await time.within(source.next());
      if (chunk === undefined) return { bytes: joined(chunks, length), isCut: false };
      if (chunk === 'too much') return { bytes: new Uint8Array(), isCut: true };
      if (chunk.length === 0) continue;
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) {
        source.cancel();
        return { bytes: joined(chunks, Math.min(length, maxOfCut)), isCut: true };
      }
      if (length > small && leave === undefined) leave = await time.pausedFor(turn());
    }
  } catch (error) {
    source.cancel();
    throw error;
  } finally {
    leave?.();
  }
}

/** Where chunks come from, one after the other. */
interface Chunks {
  /** `undefined`: there are no more; `too much`: they would all come at once, and are too many. */
  next(): Promise<Uint8Array | 'too much' | undefined>;
  /** Wants no more of them. */
  cancel(): void;
}

/** The chunks of a body: of a stream of the web, of one of Node's, or all of it at once where there is no stream. */
function chunksOf(response: Response, maxBytes: number): Chunks {
  // What a fetch of somebody else gives may be a Response in name only.
  const body: unknown = response.body;
  if (isStream(body)) {
    const reader = body.getReader();
    return {
      next: async () => chunkOf((await reader.read()).value),
      cancel: () => void reader.cancel().catch(() => undefined),
    };
  }
  if (isAsyncIterable(body)) {
    const iterator = body[Symbol.asyncIterator]();
    return {
      next: async () => {
        const { done, value } = await iterator.next();
        return done === true ? undefined : chunkOf(value);
      },
      cancel: () => void Promise.resolve(iterator.return?.()).catch(() => undefined),
    };
  }
  let isRead = false;
  return {
    next: async () => {
      if (isRead) return undefined;
      isRead = true;
      // It is read whole before it can be counted: what is said of its length is all that can be known before.
      if (Number(response.headers.get('content-length')) > maxBytes) return 'too much';
      return new Uint8Array(await response.arrayBuffer());
    },
    cancel: () => undefined,
  };
}

/** Whether something is a stream of the web, be it of another make than the global one. */
function isStream(value: unknown): value is ReadableStream<unknown> {
  return typeof value === 'object' && value !== null && 'getReader' in value && typeof value.getReader === 'function';
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

function chunkOf(value: unknown): Uint8Array | undefined {
  if (value === undefined || value instanceof Uint8Array) return value;
  throw new TypeError('the body of the response does not consist of bytes');
}

/** The first bytes of some chunks as one. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    if (at >= length) break;
    const part = chunk.subarray(0, length - at);
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
