import http from 'node:http';
import https from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';

/** An agent that asks a proxy for a tunnel with a request of `node:http`, as most packages of the kind do. */
export class RequestTunnelAgent extends https.Agent {
  readonly #proxy: number;

  constructor(proxy: number) {
    super();
    this.#proxy = proxy;
  }

  override createConnection(
    options: https.RequestOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const path = `${options.host}:${options.port}`;
    const asked = http.request({ host: '127.0.0.1', port: this.#proxy, method: 'CONNECT', path, agent: false });
    asked.once('connect', (_response, socket) => {
      callback?.(null, tls.connect({ socket, servername: String(options.host) }));
    });
    asked.end();
    return undefined;
  }
}

/** An agent that is no `http.Agent`, and writes to the proxy by itself, as older packages do. */
export class WritingTunnelAgent {
  readonly protocol = 'https:';
  readonly defaultPort = 443;
  readonly #proxy: number;

  constructor(proxy: number) {
    this.#proxy = proxy;
  }

  addRequest(request: http.ClientRequest, { host }: { readonly host: string }): void {
    const socket = connect(this.#proxy, '127.0.0.1');
    socket.once('error', (error) => request.destroy(error));
    socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}:443\r\nConnection: close\r\n\r\n`);
    socket.once('data', () => request.onSocket(tls.connect({ socket, servername: host })));
  }
}
