import { joinBytes } from './join-bytes.ts';

/** Reads the body of a request; gives up, and tells the body so, when the caller does. */
export async function bytesOf({ body, signal }: Request): Promise<Uint8Array | undefined> {
  if (body === null) return undefined;
  const reader = body.getReader();
  const giveUp = (): void => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    const chunks: Uint8Array[] = [];
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      chunks.push(value);
    }
    return joinBytes(chunks);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
