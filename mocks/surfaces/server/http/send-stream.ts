import type { ServerResponse } from 'node:http';
import { onCut } from '../../admin/streams/cut-bodies.ts';

/** How long a client that was cut may take to read its last words, in milliseconds. */
const lastWords = 1000;

/** Sends a stream as fast as the client reads, until it ends, is cut, or the client goes away. */
export async function sendStream(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  const reader = body.getReader();
  // One promise for each wait: a listener for each piece would be there until the end.
  let goOn = (): void => undefined;
  response.on('drain', () => goOn());
  response.once('close', () => {
    goOn();
    void reader.cancel().catch(() => undefined);
  });
  // A client that does not read does not take in an end either.
  onCut(body, () => void setTimeout(() => response.destroy(), lastWords).unref());
  for (;;) {
    const { done, value } = await reader.read();
    if (done || response.destroyed) break;
    if (response.write(value)) continue;
    await new Promise<void>((resolve) => {
      goOn = resolve;
      if (response.destroyed) resolve();
    });
  }
  response.end();
}
