import { ConnectError } from './connect-error.ts';
import type { WatchOptions } from './connected-account.ts';
import type { ControlClient } from './control-client.ts';
import { isRefusal } from './rebuilt-error.ts';

/**
 * Follows a stream of server-sent events, and tells a listener of the data of each.
 *
 * Fulfilled when the stream is open: whatever happens from then on is reported. Gives a function that ends it.
 */
export async function followStream(
  client: ControlClient,
  path: string,
  listener: (data: unknown) => void,
  { after, onEnd }: WatchOptions = {},
): Promise<() => void> {
  const controller = new AbortController();
  const response = await client.open(path, controller.signal, after);
  const reader = response.body?.getReader();
  if (reader === undefined) throw new TypeError('Failed to watch: the response has no body.');
  // The first words come when the server has begun to listen.
  const first = await reader.read();
  void read(reader, first, listener).then(
    () => controller.signal.aborted || onEnd?.(undefined),
    (error: unknown) => controller.signal.aborted || onEnd?.(error),
  );
  return () => {
    controller.abort();
    void reader.cancel().catch(() => undefined);
  };
}

/** The most characters that one event may have: the server cuts a stream that has more to tell. */
const maxOfEvent = 64 * 1024 * 1024;

type Chunk = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>['read']>>;

async function read(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  first: Chunk,
  listener: (data: unknown) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  // Up to where it was looked at already.
  let looked = 0;
  for (let chunk = first; !chunk.done; chunk = await reader.read()) {
    const more = decoder.decode(chunk.value, { stream: true });
    text += more;
    if (text.length > maxOfEvent) {
      void reader.cancel().catch(() => undefined);
      throw new ConnectError(`Failed to watch: an event has more than ${maxOfEvent / 2 ** 20} MiB. Watch again.`);
    }
    // In the middle of a large event there is nothing to look for yet.
    const hasMore = more.includes('\n') && text.includes('\n\n', Math.max(0, looked - 1));
    looked = text.length;
    if (!hasMore) continue;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    looked = text.length;
    for (const block of blocks) {
      const lines = block.split('\n');
      const data = lines.find((one) => one.startsWith('data: '))?.slice('data: '.length);
      if (data === undefined) continue;
      if (lines.includes('event: cut')) throw new ConnectError(messageOf(data));
      tell(listener, data);
    }
  }
}

function messageOf(data: string): string {
  const refusal: unknown = JSON.parse(data);
  return isRefusal(refusal) ? refusal.message : data;
}

/** A listener that throws does not end the stream; its error is nobody's but its own. */
function tell(listener: (data: unknown) => void, data: string): void {
  try {
    listener(JSON.parse(data));
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
