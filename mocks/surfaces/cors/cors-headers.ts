const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE';

/** What a page may read besides the body, the status and the few headers that any page may read. */
const exposed = 'Link, Retry-After, X-Contract-Violation';

/** How long a browser may remember the response to its question, in seconds. */
const memory = '600';

/** What the response to a browser's question depends on. */
export const preflightVary: string =
  'Origin, Access-Control-Request-Method, Access-Control-Request-Headers, Access-Control-Request-Private-Network';

/** Whether a request is a browser's question whether a page may send another one. */
export function isPreflight(method: string | undefined, header: (name: string) => string | null | undefined): boolean {
  return method === 'OPTIONS' && header('access-control-request-method') != null;
}

/** Says yes to that question. */
export function preflightHeaders(
  origin: string,
  header: (name: string) => string | null | undefined,
): Record<string, string> {
  const asked = header('access-control-request-headers');
  return {
    vary: preflightVary,
    'access-control-allow-origin': origin,
    'access-control-allow-methods': methods,
    'access-control-max-age': memory,
    ...(asked != null && { 'access-control-allow-headers': asked }),
    ...(header('access-control-request-private-network') === 'true' && {
      'access-control-allow-private-network': 'true',
    }),
  };
}

/** Lets a page read a response. */
export function readableHeaders(origin: string): Record<string, string> {
  return { vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': exposed };
}
