import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OpenApiDocument } from '../../../../spec/document/document.ts';

/** Gives the reference page the document that the server was started with; true where that was asked for. */
export function serveOwnDocument(
  document: OpenApiDocument | undefined,
  { method, url }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const isAsked =
    (method === 'GET' || method === 'HEAD') && url?.replace(/\?.*$/s, '') === '/__admin/docs/openapi.json';
  if (document === undefined || !isAsked) return false;
  const body = JSON.stringify(document);
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
  response.end(method === 'HEAD' ? undefined : body);
  return true;
}
