import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { hostOfAuthority } from '../address/service-address.ts';
import { makeIdentity } from './certificate.ts';
import { clientContext, loopback } from './client-context.ts';

/** Where the connections lead that were meant for the service. */
export interface Gateway {
  /** Hands over the port, at once where it is known; listens when it is first asked for. */
  readonly withPort: (use: (port: number) => void, fail: (error: Error) => void) => void;
  /** Ends all connections, and listens no more. */
  close(): void;
}

/** What a gateway needs to know. */
export interface GatewayOptions {
  readonly respond: RequestListener;
  /** Informed of a connection that speaks what nobody here understands. */
  readonly onUnknownProtocol: (name: string) => void;
}

/**
 * Makes a gateway: a server on the loopback address of this machine, for the clients of this process.
 *
 * It tells by the first bytes what is spoken: TLS, HTTP, or what a proxy is sent, so that a client that wants a tunnel
 * gets one.
 */
export function createGateway({ respond, onUnknownProtocol }: GatewayOptions): Gateway {
  const sockets = new Set<Socket>();
  const plain = quiet(createHttpServer(respond));
  let secure: Server | undefined;
  let port: number | undefined;

  const admit = (socket: Duplex): void => {
    socket.once('data', (chunk: Uint8Array) => {
      socket.pause();
      if (chunk[0] === handshake) {
        socket.unshift(chunk);
        secure ??= quiet(createHttpsServer(makeIdentity(), respond));
        secure.emit('connection', socket);
        return;
      }
      if (chunk[0] === 4 || chunk[0] === 5) {
        socket.write(chunk[0] === 5 ? socks5Granted : socks4Granted);
        admit(socket);
      } else if (startsHttp1(chunk)) {
        socket.unshift(chunk);
        plain.emit('connection', socket);
      } else {
        const isHttp2 = startsHttp2(chunk);
        onUnknownProtocol(isHttp2 ? 'HTTP/2' : 'a protocol that is not HTTP');
        if (isHttp2) socket.end(http11Required);
        else socket.destroy();
      }
      socket.resume();
    });
  };

  plain.on('connect', (message, socket, head) => {
    if (hostOfAuthority(message.url ?? '') === undefined) return void socket.destroy();
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    admit(socket);
  });

  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    // The client's end keeps the process alive for as long as it waits.
    socket.unref();
    admit(socket);
  });

  return {
    withPort: (use, fail) => {
      if (port !== undefined) return use(port);
      const ready = (): void => {
        listener.off('error', fail);
        const address = listener.address();
        port = typeof address === 'object' && address !== null ? address.port : undefined;
        if (port !== undefined) use(port);
      };
      listener.once('listening', ready);
      listener.once('error', fail);
      if (listener.listenerCount('listening') === 1) {
        clientContext.run('native', () => listener.listen({ host: loopback, port: 0, exclusive: true }));
        listener.unref();
      }
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      listener.close();
    },
  };
}

/** A server whose connections are closed by their clients alone: one that ends while it is used again is a reset. */
function quiet(server: Server): Server {
  server.keepAliveTimeout = 0;
  server.headersTimeout = 0;
  server.requestTimeout = 0;
  server.on('tlsClientError', () => undefined);
  return server;
}

/** What a server says in HTTP/2 that has none: its settings, and GOAWAY with the code HTTP_1_1_REQUIRED. */
const http11Required = Uint8Array.of(0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13);

/** The first byte of TLS. */
const handshake = 0x16;

const socks5Granted = Uint8Array.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0);
const socks4Granted = Uint8Array.of(0, 90, 0, 0, 0, 0, 0, 0);

function startsHttp1(chunk: Uint8Array): boolean {
  return /^[A-Z-]+ /.test(Buffer.from(chunk.subarray(0, 32)).toString('latin1')) && !startsHttp2(chunk);
}

function startsHttp2(chunk: Uint8Array): boolean {
  return Buffer.from(chunk.subarray(0, 14)).toString('latin1') === 'PRI * HTTP/2.0';
}
