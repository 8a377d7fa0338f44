import type { IncomingMessage } from 'node:http';
import { isThisMachine } from '../../../../spec/routing/this-machine.ts';
import type { WireResponse } from '../../../engine/wire/response.ts';
import { serialize } from '../../../engine/wire/serializer.ts';
import { hostHeader } from '../../service/service-fetch.ts';
import { hostnameOf } from './hostname.ts';

/** Headers that name a host: a request has one of each at the most. */
const hostHeaders: readonly string[] = ['host', hostHeader];

/** Why the headers of a request do not tell which host it is meant for; `undefined` where they do. */
export function unclearHost({ headers, rawHeaders }: IncomingMessage): string | undefined {
  for (const name of hostHeaders) {
    const count = countOf(name, rawHeaders);
    if (count > 1) return `it has ${count} headers ${JSON.stringify(name)}. Send one.`;
    const value = headers[name];
    // A health check over HTTP/1.0 has none.
    if (value !== undefined && value !== '' && !isHostAndPort(String(value)))
      return `its header ${JSON.stringify(name)} is ${JSON.stringify(value)}, which is no name with, perhaps, a port. Send one such as 127.0.0.1:4010.`;
  }
  return undefined;
}

/**
 * Why it cannot be known which host a request is meant for; `undefined` where it can.
 *
 * Whoever stands between a client and this server may have read another one of two names: so neither counts.
 */
export function unclearTarget(message: IncomingMessage): string | undefined {
  const { url = '/', headers } = message;
  const unclear = unclearHost(message);
  if (unclear !== undefined || url.startsWith('/') || url === '*') return unclear;
  const target = URL.parse(url);
  // What is no URL at all becomes a path that nothing has.
  if (target === null) return undefined;
  if (!/^https?:$/.test(target.protocol) || target.username + target.password !== '')
    return `its target ${JSON.stringify(withoutQuery(url))} is no URL of a web server. Send a path.`;
  const { host = '' } = headers;
  const isHere = isThisMachine(target.hostname) && (host === '' || isThisMachine(hostnameOf(host) ?? ''));
  if (isHere || URL.parse(`${target.protocol}//${host}`)?.host === target.host) return undefined;
  return `its target is at ${JSON.stringify(target.host)}, and its Host is ${JSON.stringify(host)}. Send the same name twice, or a path.`;
}

/** Words the refusal of such a request. */
export function unclearResponse(why: string): { readonly wire: WireResponse; readonly reason: string } {
  const reason = `It is not clear which host the request is meant for: ${why}`;
  const errors = [{ code: 'bad_request', message: `Failed to respond: ${reason}` }];
  return { wire: serialize({ status: 400, body: { errors } }), reason };
}

/** How often a header was sent; names and values take turns in what was sent. */
function countOf(name: string, rawHeaders: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const sent = rawHeaders[index] ?? '';
    if (sent.length === name.length && sent.toLowerCase() === name) count += 1;
  }
  return count;
}

/** Whether a text is one name or address as a client writes it, and a port where there is one. */
function isHostAndPort(text: string): boolean {
  return /^[!-~]+$/.test(text) && !/[,%]/.test(text) && hostnameOf(text) !== undefined;
}

/** Without the query, which may hold a secret. */
function withoutQuery(url: string): string {
  return url.replace(/\?.*$/s, '');
}
