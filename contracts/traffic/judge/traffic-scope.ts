import { withoutEndSlashes } from '../../../spec/operation/end-slashes.ts';
import { allServers } from '../../../spec/operation/operation.ts';
import { basePaths } from '../../../spec/routing/router.ts';
import { isThisMachine } from '../../../spec/routing/this-machine.ts';
import type { Contract } from '../../contract/contract.ts';

/** Where a recorded request went: to the service, or somewhere else. */
export type Destination = { readonly kind: 'service'; readonly url: URL } | { readonly kind: 'elsewhere' };

/** Tells which of the recorded requests went to the service that a document describes. */
export type TrafficScope = (url: string) => Destination;

const elsewhere: Destination = { kind: 'elsewhere' };
const relative = 'http://relative.invalid';

/**
 * The scope of a document: the hosts of its servers, which may have variables; this machine, where the path is one of the document's; a bare
 * path; and what lies below further base URLs, such as a gateway's.
 */
export function trafficScope(
  { document, operations, route }: Pick<Contract, 'document' | 'operations' | 'route'>,
  baseUrls: readonly string[],
): TrafficScope {
  const servers = allServers(document, operations);
  const hosts = new Set(
    servers
      .flatMap(({ url, filled }) => [url, filled].map((text) => parseUrl(text, relative)?.host))
      .filter((host) => host !== undefined),
  );
  // A document whose servers are bare paths belongs to any host.
  const anyHost = hosts.size === 0 || [...hosts].every((host) => host === new URL(relative).host);
  const patterns = servers.flatMap(({ hostPattern, isAnyHost }) =>
    hostPattern === undefined ? [] : [{ hostPattern, isAnyHost }],
  );
  const matching = ({ host, hostname, port, protocol }: URL): (typeof patterns)[number] | undefined => {
    // The port of the protocol is not written, but a server may name it.
    const whole = `${hostname}:${port === '' ? (protocol === 'https:' ? 443 : 80) : port}`;
    return patterns.find(({ hostPattern }) => hostPattern.test(host) || hostPattern.test(whole));
  };
  const [base = ''] = basePaths(document);
  const places = baseUrls.map(withoutEndSlashes);

  return (text) => {
    const below = places.find(
      (start) => text === start || text.startsWith(`${start}/`) || text.startsWith(`${start}?`),
    );
    const url = parseUrl(below === undefined ? text : relative + base + text.slice(below.length), relative);
    if (url === undefined || !/^https?:$/.test(url.protocol)) return elsewhere;
    if (below !== undefined || hosts.has(url.host) || url.origin === relative) return { kind: 'service', url };
    const pattern = matching(url);
    if (pattern !== undefined && !pattern.isAnyHost) return { kind: 'service', url };
    const known = route('GET', url.pathname).kind !== 'unknown-path';
    return known && (anyHost || pattern !== undefined || isThisMachine(url.hostname))
      ? { kind: 'service', url }
      : elsewhere;
  };
}

function parseUrl(text: string, base: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}
