import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { callbackOf, canBeInUrl, hostAskedFor, isAskedForPath, isMadeByAgent } from '../address/connect-arguments.ts';
import { asksForHttp2, nameConnectedTo, tlsNameOf, tlsOptionsOf, trustAnyCertificate } from '../address/internals.ts';
import { hostOfName } from '../address/service-address.ts';
import { beginsRequest, isUnfinishedHead, mayBeginRequest, spokenTarget, textOf } from '../address/spoken-target.ts';
import { clientContext, isForMsw, isPassedThrough, mswSeesSockets, pastMsw } from '../gateway/client-context.ts';
import type { Connections } from '../gateway/connections.ts';
import { NetworkError } from '../gateway/network-error.ts';
import * as refusals from '../gateway/refusals.ts';
import { patchNames } from './name-patches.ts';
import { type Method, patch } from './patch.ts';

/** What the patches need to know. */
export interface SocketPatchOptions {
  readonly connections: Connections;
  /** Informed why a connection was refused. */
  readonly onRefused: (sentence: string, host: string) => void;
}

/** Refuses a connection, and gives the reason. */
type Refuse = (socket: Socket, host: string, why: (host: string) => string) => NetworkError;

/**
 * Watches the few places of Node that each client comes through, whatever it is: a socket connects, it writes, TLS
 * begins, a name is looked up. What is meant for the service goes to the gateway; what cannot is refused; all else goes
 * on as if nobody were here.
 *
 * The function given back undoes it.
 */
export function patchSockets({ connections, onRefused }: SocketPatchOptions): () => void {
  const refuse: Refuse = (socket, host, why) => {
    const error = new NetworkError(why(host));
    onRefused(error.message, host);
    connections.add(socket);
    // The client has to have the time to listen.
    process.nextTick(() => socket.destroy(error));
    return error;
  };

  /** What was said over connections to elsewhere, where it may be the beginning of a head. */
  const unfinished = new WeakMap<Socket, string>();

  const connect = (before: Method): Method =>
    function connect(this: unknown, ...args) {
      if (!(this instanceof Socket)) return Reflect.apply(before, this, args);
      const go = (): unknown => Reflect.apply(before, this, args);
      const context = clientContext.getStore();
      const host = hostAskedFor(this, args);
      if (host === undefined) {
        return isForMsw(context, isMadeByAgent(args)) && canBeInUrl(args) ? go() : pastMsw(go);
      }
      if (context === 'handlers' && mswSeesSockets() && !isPassedThrough()) return go();
      const callback = callbackOf(args);
      if (callback !== undefined) this.once('connect', callback);
      if (context === 'handlers') refuse(this, host, refusals.passedThrough);
      else if (isAskedForPath(args)) refuse(this, host, refusals.unknownTransport);
      else if (asksForHttp2(this)) refuse(this, host, refusals.http2Refused);
      else connections.direct(this, (address) => pastMsw(() => Reflect.apply(before, this, [address])));
      return this;
    };

  const write = (before: Method): Method =>
    function _writeGeneric(this: unknown, ...args) {
      const [, data, , callback] = args;
      const go = (): unknown => Reflect.apply(before, this, args);
      if (!(this instanceof Socket) || this.connecting) return go();
      if (connections.has(this)) {
        if (beginsRequest(textOf(data))) connections.remember(this);
        return go();
      }
      const fail = (error: Error): void => {
        if (typeof callback === 'function') callback(error);
      };
      const opened = hostOfName(nameConnectedTo(this));
      if (opened !== undefined) return fail(refuse(this, opened, refusals.openedEarlier));
      const begun = unfinished.get(this);
      if (begun === undefined && !mayBeginRequest(data)) return go();
      const said = (begun ?? '') + textOf(data);
      if (isUnfinishedHead(said)) unfinished.set(this, said);
      else unfinished.delete(this);
      const target = spokenTarget(said);
      if (target === undefined || (target.by === 'named' && isOfThisMachine(this.remoteAddress))) return go();
      if (begun !== undefined) return fail(refuse(this, target.host, refusals.inPieces));
      if (this instanceof TLSSocket) return fail(refuse(this, target.host, refusals.overTls));
      connections.move(this, (error) => (error === undefined ? go() : fail(error)));
      return undefined;
    };

  const undo = [
    patch(Socket.prototype, 'connect', connect),
    patch(Socket.prototype, '_writeGeneric', write),
    patch(TLSSocket.prototype, '_start', startPatch({ connections }, refuse)),
    patchNames(onRefused),
  ];
  return () => {
    for (const one of undo.reverse()) one();
  };
}

/** Lets TLS begin over connections that are served here, whatever the certificate. */
const startPatch =
  ({ connections }: Pick<SocketPatchOptions, 'connections'>, refuse: Refuse) =>
  (before: Method): Method =>
    function _start(this: unknown, ...args) {
      const options = this instanceof TLSSocket ? tlsOptionsOf(this) : undefined;
      if (!(this instanceof TLSSocket) || options === undefined) return Reflect.apply(before, this, args);
      const transport: unknown = Reflect.get(options, 'socket');
      if (typeof transport === 'object' && transport !== null && !connections.has(this)) {
        const host = hostOfName(tlsNameOf(options));
        if (connections.has(transport)) connections.add(this);
        else if (host !== undefined && clientContext.getStore() !== 'handlers')
          return void refuse(this, host, refusals.unknownTransport);
      }
      if (connections.has(this)) trustAnyCertificate(this, options);
      return Reflect.apply(before, this, args);
    };

/** A server on this machine is nobody's gateway to the service, whatever name a request gives it. */
function isOfThisMachine(address: string | undefined): boolean {
  return address === undefined || /^(?:::ffff:)?127\.|^::1$/.test(address);
}
