import { responseFor } from '../../../spec/operation/operation.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { elsewhere } from './elsewhere.ts';

/** What is said of a redirect that leads elsewhere, or that the document does not name. It is never followed. */
export function redirectNote(
  { operation, request, response: { status, headers } }: Exchange,
  baseUrl: string,
): string | undefined {
  const location = headers['location'];
  if (status < 300 || status > 399 || location === undefined) return undefined;
  const place = elsewhere(location, baseUrl, baseUrl + request.target);
  if (place === undefined && responseFor(operation, status) !== undefined) return undefined;
  return `${operation.id} redirects with ${status} to ${place ?? 'another path'}; it was not followed, and the token not sent there.`;
}
