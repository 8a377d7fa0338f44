import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isThisMachine } from '../../../../spec/routing/this-machine.ts';

/**
 * The origin of the page that asks, where it may ask: one of this server or another one of this machine, such as that of
 * a development server. `undefined`: no page asks. `foreign`: it may not.
 */
export function allowedOrigin({ origin, host }: IncomingHttpHeaders): string | undefined {
  if (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) return origin;
  const parsed = URL.parse(origin);
  const isLocal = parsed !== null && isThisMachine(parsed.hostname);
  return isLocal && parsed.origin === origin ? origin : 'foreign';
}

/**
 * Whether a page of another site asks without saying where it is, as for an image or a script.
 *
 * A link that a person follows is no such request.
 */
export function isForeignPage({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>): boolean {
  if (headers.origin !== undefined || headers['sec-fetch-site'] !== 'cross-site') return false;
  return !(method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document');
}
