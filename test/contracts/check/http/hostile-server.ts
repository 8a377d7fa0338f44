import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net';

/** A server that does what it likes. */
export interface HostileServer {
  /** Up to and with the base path. */
  readonly url: string;
  readonly port: number;
  /** The authorization headers that it has seen. */
  readonly shown: readonly string[];
  /** The paths that it was asked for. */
  readonly asked: readonly string[];
  /** How many bytes of responses have left it. */
  bytesSent(): number;
  close(): Promise<void>;
}

/** Starts a server that responds by a function; `raw` is given the socket, and writes what HTTP would not. */
export async function startHostile(
  respond: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<HostileServer> {
  const shown: string[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    shown.push(...(request.headers.authorization === undefined ? [] : [request.headers.authorization]));
    asked.push(request.url ?? '');
    request.resume();
    response.on('error', () => undefined);
    respond(request, response);
  });
  return started(server, shown, asked);
}

/** Starts a server that writes to the socket itself once a request has come. */
export function startRaw(respond: (socket: Socket) => void): Promise<HostileServer> {
  const shown: string[] = [];
  const asked: string[] = [];
  const server = createRawServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      asked.push(String(data).split(' ')[1] ?? '');
      respond(socket);
    });
  });
  return started(server, shown, asked);
}

async function started(
  server: Server | ReturnType<typeof createRawServer>,
  shown: readonly string[],
  asked: readonly string[],
): Promise<HostileServer> {
  const sockets = new Set<Socket>();
  let gone = 0;
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      gone += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    port,
    shown,
    asked,
    bytesSent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, gone),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
