import { connect, type Socket } from 'node:net';

/** Clients that listen to the journals: some read, some never read, and some read slowly. */
export interface Streams {
  /** Opens those anew that the server has ended. */
  renew(): void;
  /** How many bytes those that read have read. */
  readonly read: number;
  /** How often the server has ended one that reads slowly. */
  readonly slowEnded: number;
  end(): void;
}

/** How a client reads: never, at once, or a piece each second, which is less than comes. */
type Reading = 'never' | 'at once' | 'slowly';

/** How often one that never reads comes anew: it does not notice that it was cut. */
const sittings = 4;

/** Between two pieces, in milliseconds. */
const slowness = 1000;

/** Opens so many streams, and some more that are read slowly; half are about one account, the others about all. */
export function openStreams(port: number, count: number, slow = 0): Streams {
  const readings: readonly Reading[] = [
    ...Array.from({ length: count }, (_, index): Reading => (index % 2 === 0 ? 'never' : 'at once')),
    ...Array.from({ length: slow }, (): Reading => 'slowly'),
  ];
  const sockets: (Socket | undefined)[] = readings.map(() => undefined);
  let read = 0;
  let slowEnded = 0;
  let rounds = 0;
  const open = (index: number): void => {
    const path = index % 4 < 2 ? '/__admin/journal/stream' : `/__admin/accounts/m${index}/journal/stream`;
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`),
    );
    socket.on('error', () => undefined);
    if (readings[index] === 'never') socket.pause();
    else socket.on('data', (chunk) => (read += chunk.length));
    if (readings[index] === 'slowly') {
      const resume = setInterval(() => socket.resume(), slowness);
      socket.on('data', () => socket.pause());
      socket.on('close', () => {
        slowEnded += 1;
        clearInterval(resume);
      });
    }
    sockets[index] = socket;
  };
  for (const index of readings.keys()) open(index);
  return {
    renew: () => {
      rounds += 1;
      for (const [index, socket] of sockets.entries()) {
        const isDue = readings[index] === 'never' && rounds % sittings === 0;
        if (isDue) socket?.destroy();
        if (socket === undefined || socket.destroyed) open(index);
      }
    },
    get read() {
      return read;
    },
    get slowEnded() {
      return slowEnded;
    },
    end: () => {
      for (const socket of sockets) socket?.destroy();
    },
  };
}
