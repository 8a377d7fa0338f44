import type { IncomingMessage, ServerResponse } from 'node:http';
import { isPreflight, preflightHeaders, readableHeaders } from './cors-headers.ts';

/**
 * Lets a page read what it gets, as jsdom and happy-dom make them; true where the request was a preflight, and
 * is served.
 *
 * Such a page is part of the test, so any origin may read, as one of this machine may when the fake is served over
 * HTTP. Without an origin nothing is added.
 */
export function letPageRead(message: IncomingMessage, response: ServerResponse): boolean {
  const { origin } = message.headers;
  if (origin === undefined) return false;
  const header = (name: string): string | undefined => headerOf(message, name);
  const isAsked = isPreflight(message.method, header);
  const headers = isAsked ? preflightHeaders(origin, header) : readableHeaders(origin);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (isAsked) response.writeHead(204).end();
  return isAsked;
}

/** A header of a request, as one text. */
export function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
