import type { IncomingMessage } from 'node:http';

/** Past this many times the cap a body is not even drained: the connection is closed. */
const maxDrained = 64;

/**
 * Reads a body up to one byte past the cap, which is enough to know that it is too large; the rest is drained, so that
 * the client gets to read the response.
 *
 * Rejects where the client goes away in the middle.
 *
 * @param onKept Informed of what is kept, in bytes.
 */
export function readBody(
  message: IncomingMessage,
  cap: number,
  onKept: (bytes: number) => void = (): void => undefined,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let kept = 0;
    let seen = 0;
    message.on('data', (chunk: Uint8Array) => {
      seen += chunk.length;
      if (kept <= cap) {
        const part = chunk.subarray(0, cap + 1 - kept);
        chunks.push(part);
        kept += part.length;
        onKept(part.length);
      }
      if (seen > cap * maxDrained + 1_048_576) {
        message.removeAllListeners('data');
        message.pause();
        resolve(joined(chunks));
      }
    });
    message.on('end', () => resolve(joined(chunks)));
    message.on('error', reject);
    message.on('close', () => {
      if (!message.complete) reject(new Error('the client went away'));
    });
  });
}

function joined(chunks: Uint8Array[]): Uint8Array {
  const [first] = chunks;
  const whole = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
  // The listeners stay for as long as the request does, and the pieces with them.
  chunks.length = 0;
  return whole;
}
