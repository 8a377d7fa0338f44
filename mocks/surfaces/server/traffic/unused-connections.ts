import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Keeps an eye on the connections that nothing was asked over yet: clients open some in advance, and Node takes them
 * for busy when a server stops. Gives a function that closes them.
 */
export function watchUnusedConnections(server: Server): () => void {
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return () => {
    for (const socket of unused) if (socket.bytesRead === 0) socket.destroy();
  };
}
