import type { IncomingMessage } from 'node:http';

/** A request of `node:http`, its body read, as the web has it. */
export function webRequest(
  { method = 'GET', rawHeaders }: IncomingMessage,
  url: string | URL,
  body: Uint8Array | undefined,
  signal?: AbortSignal,
): Request {
  const headers = new Headers();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2)
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  const hasBody = body !== undefined && method !== 'GET' && method !== 'HEAD';
  return new Request(url, {
    method,
    headers,
    ...(signal && { signal }),
    ...(hasBody && { body: new Uint8Array(body) }),
  });
}
