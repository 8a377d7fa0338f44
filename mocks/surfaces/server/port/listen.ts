import type { Server } from 'node:http';
import { nextFreePort } from './free-port.ts';
import { listenError } from './server-error.ts';

/** How long requests in flight are waited for, in milliseconds. */
const grace = 2000;

export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const isTaken = 'code' in cause && cause.code === 'EADDRINUSE' && port !== 0;
      void (isTaken ? nextFreePort(host, port) : Promise.resolve(undefined)).then((free) =>
        reject(listenError(host, port, cause, free)),
      );
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
