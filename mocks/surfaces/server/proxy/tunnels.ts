import { connect, type Socket } from 'node:net';
import { type Destination, placeOf } from './others.ts';
import { refuse } from './refuse.ts';

/** How long things of a proxy may take, in milliseconds. */
export interface ProxyTimes {
  /** Until another host is connected to. */
  readonly connectMs: number;
  /** For which nothing comes from another host, or for it. */
  readonly idleMs: number;
  /** Until a client that has a tunnel to the fake speaks TLS. */
  readonly handshakeMs: number;
  /** Until a client that was refused has read why; then it is cut. */
  readonly refusalMs: number;
}

/** Says that a tunnel is open. */
export function sayEstablished(socket: Socket): void {
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
}

/** Opens a tunnel to another host, and lets everything through it. */
export function passThrough(
  socket: Socket,
  head: Buffer,
  destination: Destination,
  { connectMs, idleMs, refusalMs }: ProxyTimes,
  tell: (sentence: string) => void,
): void {
  const upstream = connect({ ...destination, allowHalfOpen: true });
  let isOpen = false;
  const fail = (status: number, why: string): void => {
    upstream.destroy();
    if (isOpen) return void socket.destroySoon();
    const reason = unreachable(placeOf(destination), why);
    tell(reason);
    refuse(socket, { status, phrase: 'The proxy cannot reach the host', reason }, refusalMs);
  };
  upstream.setTimeout(connectMs, () => fail(504, `it took over ${connectMs / 1000} s`));
  upstream.on('error', (error) => fail(502, error.message));
  upstream.once('connect', () => {
    isOpen = true;
    upstream.setTimeout(idleMs);
    socket.setTimeout(idleMs, () => socket.destroy());
    sayEstablished(socket);
    if (head.length > 0) upstream.write(head);
    upstream.pipe(socket);
    socket.pipe(upstream);
  });
  upstream.once('close', () => isOpen && socket.destroySoon());
  socket.once('close', () => upstream.destroy());
  socket.on('error', () => upstream.destroy());
}

/** Words that another host does not respond. */
export function unreachable(place: string, why: string): string {
  return `Failed to reach ${place} through the proxy: ${why}. Look whether the host is up, or add it to NO_PROXY.`;
}
