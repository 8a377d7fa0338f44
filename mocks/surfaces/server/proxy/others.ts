import type { IncomingMessage } from 'node:http';
import { hostInUrl } from '../../../../spec/routing/host-in-url.ts';
import { hosts, serviceHost } from '../../../integrator/service/regions.ts';
import type { HostCheck } from '../hosts/allowed-hosts.ts';
import { hostnameOf } from '../hosts/hostname.ts';
import { isLoopback } from '../hosts/loopback.ts';

/** What a proxy does with requests that are for no host of the service. */
export type Others = 'refuse-others' | 'pass-others';

/** A host and a port that a request is to be sent to. */
export interface Destination {
  /** The host as a socket takes it: an address of IPv6 without its brackets. */
  readonly host: string;
  readonly port: number;
}

/** A destination as a URL has it. */
export function placeOf({ host, port }: Destination): string {
  return `${hostInUrl(host)}:${port}`;
}

/** Why something was refused, as a status of HTTP, in a few words for its first line, and in a sentence. */
export interface ProxyRefusal {
  readonly status: number;
  readonly phrase: string;
  readonly reason: string;
}

/** What a client asks a tunnel to; `undefined` where it is no name and port. */
export function destinationOf(target = ''): Destination | undefined {
  const colon = target.lastIndexOf(':');
  const digits = target.slice(colon + 1);
  const host = hostnameOf(target.slice(0, Math.max(colon, 0)));
  const port = /^\d{1,5}$/.test(digits) ? Number(digits) : 0;
  if (host === undefined || host === '' || port < 1 || port > 65_535) return undefined;
  return { host: host.replace(/^\[|\]$/g, ''), port };
}

/**
 * The URL that a request in the clear is to be passed on to; `undefined` where the fake responds.
 *
 * A host of the service is never passed on, whatever its port.
 */
export function otherUrl({ url = '', socket }: IncomingMessage, isAllowedHost: HostCheck): URL | undefined {
  const target = /^http:\/\//i.test(url) ? URL.parse(url) : null;
  if (target === null || serviceHost(target.hostname) !== undefined) return undefined;
  const isOwnPort = Number(target.port || 80) === socket.localPort;
  return isOwnPort && isAllowedHost(target.host, socket.localAddress) ? undefined : target;
}

/** Why a request for another host is not passed on; `undefined` where it is. */
export function refusalOfOther(place: string, others: Others, client: string | undefined): ProxyRefusal | undefined {
  const shown = shortened(place);
  const served = Object.values(hosts).join(', ');
  if (others === 'refuse-others')
    return {
      status: 403,
      phrase: 'Not a host of the fake (see NO_PROXY and serve --pass-through)',
      reason: `Failed to reach ${shown} through the proxy: it serves ${served} alone. Add the host to NO_PROXY, or start the proxy with --pass-through.`,
    };
  if (isLoopback(client)) return undefined;
  return {
    status: 403,
    phrase: 'The proxy passes nothing on for other machines (see NO_PROXY)',
    reason: `Failed to reach ${shown} through the proxy: it passes on what programs of its own machine ask, and ${client} is another one. Add the host to NO_PROXY there.`,
  };
}

/** A target as a sentence shows it. */
export function shortened(text: string): string {
  const plain = text.replace(/[^\x20-\x7e]/g, '?');
  return JSON.stringify(plain.length > 200 ? `${plain.slice(0, 200)}…` : plain);
}
