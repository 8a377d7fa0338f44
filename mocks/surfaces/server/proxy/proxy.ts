import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createServer, TLSSocket } from 'node:tls';
import { serviceHost } from '../../../integrator/service/regions.ts';
import type { Certified } from '../../authority/certificates.ts';
import type { HostCheck } from '../hosts/allowed-hosts.ts';
import { handshakeFailure } from './handshake-failure.ts';
import {
  type Destination,
  destinationOf,
  type Others,
  otherUrl,
  type ProxyRefusal,
  placeOf,
  refusalOfOther,
  shortened,
} from './others.ts';
import { passRequest, refuseRequest } from './pass-request.ts';
import { refuse } from './refuse.ts';
import { type ProxyTimes, passThrough, sayEstablished } from './tunnels.ts';
import { refuseUnreadable } from './unreadable.ts';

/** What a proxy needs to know. */
export interface ProxyOptions {
  /** The certificate that it shows for the hosts of the service. */
  readonly certified: Certified;
  readonly others: Others;
  /** Responds to what is for the fake. */
  readonly listener: RequestListener;
  readonly isAllowedHost: HostCheck;
  readonly tell: (sentence: string) => void;
  readonly times?: ProxyTimes;
}

const usualTimes: ProxyTimes = { connectMs: 10_000, idleMs: 600_000, handshakeMs: 10_000, refusalMs: 2000 };

/** What a server does besides, once it is a proxy. */
export interface Proxy {
  /** Cuts what is no connection of the server itself: tunnels, and clients that have not come to speak TLS. */
  close(): void;
}

/**
 * Makes a server a proxy: behind `CONNECT` to a host of the service it speaks TLS, and what comes then is a connection
 * of the server like any other.
 */
export function attachProxy(server: Server, options: ProxyOptions): Proxy {
  const { certified, others, listener, isAllowedHost, tell, times = usualTimes } = options;
  const open = new Set<Socket>();
  const tls = createServer({
    ...certified,
    ALPNProtocols: ['http/1.1'],
    handshakeTimeout: times.handshakeMs,
  });
  tls.on('secureConnection', (socket) => server.emit('connection', socket));
  tls.on('tlsClientError', (error, socket) => {
    const sentence = handshakeFailure(error, times.handshakeMs);
    if (sentence !== undefined) tell(sentence);
    socket.destroy();
  });

  const last = new WeakMap<Duplex, ServerResponse>();
  server.on('request', (message, response) => {
    last.set(message.socket, response);
    const target = otherUrl(message, isAllowedHost);
    if (target === undefined) return listener(message, response);
    const refusal = refusalOfOther(target.host, others, message.socket.remoteAddress);
    if (refusal === undefined) return passRequest(message, response, target, times, tell);
    tell(refusal.reason);
    refuseRequest(message, response, refusal);
  });
  server.on('connect', ({ socket, url }: IncomingMessage, _: unknown, head: Buffer) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    const route = routeOf(url, socket, others);
    if ('reason' in route) {
      tell(route.reason);
      refuse(socket, route, times.refusalMs);
    } else if (serviceHost(route.host) === undefined) {
      passThrough(socket, head, route, times, tell);
    } else {
      sayEstablished(socket);
      if (head.length > 0) socket.unshift(head);
      tls.emit('connection', socket);
    }
  });
  server.on('clientError', (error, socket) => {
    const response = last.get(socket);
    // Words in the middle of a response would be a part of it.
    if (response?.headersSent === true && !response.writableFinished) socket.destroy();
    else refuseUnreadable(error, socket, times.refusalMs);
  });
  return {
    close: () => {
      for (const socket of open) socket.destroy();
    },
  };
}

/** Where a tunnel leads, or why it is refused. */
function routeOf(url: string | undefined, socket: Socket, others: Others): Destination | ProxyRefusal {
  const destination = destinationOf(url);
  if (destination === undefined)
    return {
      status: 400,
      phrase: 'CONNECT has no host and port',
      reason: `Failed to open a tunnel to ${shortened(url ?? '')}: it is no host and port. Send CONNECT with one such as api.integrator.io:443.`,
    };
  const { host, port } = destination;
  const place = placeOf(destination);
  if (socket instanceof TLSSocket)
    return {
      status: 400,
      phrase: 'No tunnel within a tunnel',
      reason: `Failed to open a tunnel to ${place}: the connection is a tunnel already. Give one proxy.`,
    };
  if (serviceHost(host) === undefined) return refusalOfOther(place, others, socket.remoteAddress) ?? destination;
  if (port === 443) return destination;
  return {
    status: 403,
    phrase: 'The service responds on port 443 alone',
    reason: `Failed to open a tunnel to ${place}: the service responds over https on port 443 alone. Use https://${host}.`,
  };
}
