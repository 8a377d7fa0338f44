import http from 'node:http';
import https from 'node:https';
import { hostOfAuthority, hostOfName, hostOfUrl } from '../address/service-address.ts';
import { clientContext, isOfClients, mswSeesSockets, type OneConnection } from '../gateway/client-context.ts';
import type { Connections } from '../gateway/connections.ts';
import { type Method, patch } from './patch.ts';

/** The functions of `node:http` that send requests, as they were before msw. */
export type PlainClients = ReadonlyMap<object, ReadonlyMap<string, unknown>>;

/** Keeps those functions; to be called before msw starts. */
export function plainClients(): PlainClients {
  return new Map(
    [http, https].map((module) => [
      module,
      new Map(['request', 'get'].map((name) => [name, Reflect.get(module, name)])),
    ]),
  );
}

/**
 * Lets msw see what `node:http` asks of other hosts, since a test may have handlers for them. What is for the service
 * goes past msw, whatever proxy it is sent through: the gateway asks the handlers then.
 *
 * The function given back undoes it.
 */
export function patchClients(plain: PlainClients, connections: Connections): () => void {
  const request =
    (module: object, name: string) =>
    (before: Method): Method => {
      const unseen: unknown = plain.get(module)?.get(name);
      return function (this: unknown, ...args) {
        if (!isOfClients(clientContext.getStore())) return Reflect.apply(before, this, args);
        if (!isForService(args)) return byMsw(() => Reflect.apply(before, this, args));
        // msw 2 responds in the place of the socket, and knows no broken ones; past it there is a real one.
        const send = typeof unseen === 'function' && !mswSeesSockets() ? unseen : before;
        return connections.expect(Reflect.apply(send, this, args));
      };
    };
  const construct = (before: Method): Method =>
    new Proxy(before, {
      construct: (target, args: unknown[], newTarget) => {
        const make = (): object => Reflect.construct(target, args, newTarget);
        const isOther = isOfClients(clientContext.getStore()) && !isForService(args);
        if (isOther) return byMsw(make);
        return isForService(args) ? connections.expect(make()) : make();
      },
    });
  const undo = [
    ...[http, https].flatMap((module) => ['request', 'get'].map((name) => patch(module, name, request(module, name)))),
    patch(http, 'ClientRequest', construct),
  ];
  return () => {
    for (const one of undo.reverse()) one();
  };
}

/** Makes a request whose connection msw is to see, if it needs one. */
function byMsw<T>(make: () => T): T {
  const context: OneConnection = { isMade: false };
  const request = clientContext.run(context, make);
  if (request instanceof http.OutgoingMessage) {
    request.once('socket', () => {
      context.isMade = true;
    });
  }
  return request;
}

/** Whether the arguments of `http.request()` lead to the service: by host, by URL, or through a proxy. */
function isForService(args: readonly unknown[]): boolean {
  return args.slice(0, 2).some((arg) => {
    if (typeof arg === 'string') return hostOfUrl(arg) !== undefined;
    if (typeof arg !== 'object' || arg === null) return false;
    if (['hostname', 'host', 'servername'].some((key) => hostOfName(Reflect.get(arg, key)))) return true;
    const path: unknown = Reflect.get(arg, 'path');
    return typeof path === 'string' && (hostOfUrl(path) ?? hostOfAuthority(path)) !== undefined;
  });
}
