import type { IncomingMessage } from 'node:http';

/** Whether a request of the web may have a method: these it refuses, in whatever case, and a server meets them all the same. */
export function isWebMethod(method: string | undefined): boolean {
  return !/^(?:CONNECT|TRACE|TRACK)$/i.test(method ?? '');
}

/** A request has a method that no request of the web can have. */
export class MethodRefusal extends Error {}

/**
 * A request of `node:http`, its body read, as the web has it.
 *
 * @throws {MethodRefusal} where the web has no such method.
 */
export function webRequest(
  { method = 'GET', rawHeaders }: IncomingMessage,
  url: string | URL,
  body: Uint8Array | undefined,
  signal?: AbortSignal,
): Request {
  if (!isWebMethod(method)) {
    throw new MethodRefusal(`Failed to respond: no path has the method ${method}. Use another one.`);
  }
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
