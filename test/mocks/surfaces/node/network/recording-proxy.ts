import { createServer } from 'node:http';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';

/** A proxy on this machine that writes down what it is asked, and lets nothing through. */
export interface RecordingProxy {
  readonly port: number;
  readonly url: string;
  /** `CONNECT host:port`, or the method and the whole URL. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

/** A proxy for HTTP. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const port = await listen(server);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    seen,
    close: () => close(server),
  };
}

/** A proxy for SOCKS; it writes down what comes after the greeting. */
export async function recordingSocksProxy(): Promise<RecordingProxy> {
  const seen: string[] = [];
  const server = createTcpServer((socket) => {
    socket.on('data', (chunk) => {
      if (chunk.length === 3) socket.write(Uint8Array.of(5, 0));
      else {
        seen.push(chunk.toString('latin1'));
        socket.end();
      }
    });
  });
  const port = await listen(server);
  return { port, url: `socks5h://127.0.0.1:${port}`, seen, close: () => close(server) };
}

const connections = new WeakMap<Server, Set<Socket>>();

/** Lets a server listen on a free port of this machine. */
export async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  connections.set(server, sockets);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // Who leaves while somebody still writes resets the connection: that is an error of no test, and of none to come.
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('Failed to find the port of a server: it does not listen on one.');
}

/** Stops a server, whoever is connected. */
export function close(server: Server): Promise<void> {
  for (const socket of connections.get(server) ?? []) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}
