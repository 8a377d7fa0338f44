import { connect, Socket } from 'node:net';
import { connect as connectSecurely, createSecureContext, TLSSocket } from 'node:tls';
import { hostAskedFor } from './address/connect-arguments.ts';
import { NetworkError } from './gateway/network-error.ts';
import { patch } from './patches/patch.ts';

const host = 'api.integrator.io';
let isPassed = false;

/**
 * Tries once whether this Node is built as the patches need it. A request must not leave because a place of Node has
 * moved, so a fake does not start where one has.
 *
 * Nothing is connected: what would connect is kept back.
 *
 * @throws {NetworkError} where it is not.
 */
export function testNode(): void {
  if (isPassed) return;
  const missing = [
    ...missingWhere('net.Socket#connect', () => seenConnecting(() => connect(443, host))),
    ...missingWhere('the options of tls.connect()', () =>
      // Without certificates, which take long to read.
      seenConnecting(() =>
        connectSecurely({
          host: '127.0.0.1',
          servername: host,
          port: 443,
          secureContext: createSecureContext({ ca: [] }),
        }),
      ),
    ),
    ...missingWhere(
      'net.Socket#_writeGeneric',
      () => isMethodOf(Socket, '_writeGeneric') && ['_write', '_writev'].every(writesThroughOnePlace),
    ),
    ...missingWhere('tls.TLSSocket#_start', () => isMethodOf(TLSSocket, '_start')),
    ...missingWhere('net.Socket#_handle', () => '_handle' in new Socket()),
  ];
  if (missing.length > 0) throw unfit(missing);
  isPassed = true;
}

/** That a fake cannot stand between this Node and the network. */
export function unfit(missing: readonly string[]): NetworkError {
  return new NetworkError(
    `Failed to start the fake: Node ${process.versions.node} is not built as it needs to be, and requests might leave unseen. Missing: ${missing.join(', ')}. Use another version of Node, or integrator-testkit serve.`,
  );
}

function missingWhere(name: string, isThere: () => boolean): string[] {
  try {
    return isThere() ? [] : [name];
  } catch {
    return [name];
  }
}

/** Whether a connection comes through the one function, and its host can be known. */
function seenConnecting(make: () => Socket): boolean {
  let seen: string | undefined;
  const undo = patch(
    Socket.prototype,
    'connect',
    () =>
      function connect(this: unknown, ...args) {
        seen = typeof this === 'object' && this !== null ? hostAskedFor(this, args) : undefined;
        return this;
      },
  );
  try {
    make().destroy();
  } finally {
    undo();
  }
  return seen === host;
}

function writesThroughOnePlace(name: string): boolean {
  let isSeen = false;
  const method: unknown = Reflect.get(Socket.prototype, name);
  const target = {
    _writeGeneric: () => {
      isSeen = true;
    },
  };
  if (typeof method === 'function') Reflect.apply(method, target, [[], '', () => undefined]);
  return isSeen;
}

function isMethodOf(owner: typeof Socket, name: string): boolean {
  return typeof Reflect.get(owner.prototype, name) === 'function';
}
