import { connect, type Socket } from 'node:net';

/** Clients that listen to the journals, of which half never read. */
export interface Streams {
  /** Opens those anew that the server has ended. */
  renew(): void;
  /** How many bytes those that read have read. */
  readonly read: number;
  end(): void;
}

/** How often one that never reads comes anew: it does not notice that it was cut. */
const sittings = 4;

/** Opens so many streams; every second one is about one account, the others about all. */
export function openStreams(port: number, count: number): Streams {
  const sockets: (Socket | undefined)[] = Array.from({ length: count });
  let read = 0;
  let rounds = 0;
  const open = (index: number): void => {
    const path = index % 4 < 2 ? '/__admin/journal/stream' : `/__admin/accounts/m${index}/journal/stream`;
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`),
    );
    socket.on('error', () => undefined);
    if (index % 2 === 0) socket.pause();
    else socket.on('data', (chunk) => (read += chunk.length));
    sockets[index] = socket;
  };
  for (let index = 0; index < count; index += 1) open(index);
  return {
    renew: () => {
      rounds += 1;
      for (const [index, socket] of sockets.entries()) {
        const isDue = index % 2 === 0 && rounds % sittings === 0;
        if (isDue) socket?.destroy();
        if (socket === undefined || socket.destroyed) open(index);
      }
    },
    get read() {
      return read;
    },
    end: () => {
      for (const socket of sockets) socket?.destroy();
    },
  };
}
