import dns from 'node:dns';
import { hostOfName } from '../address/service-address.ts';
import { clientContext, loopback } from '../gateway/client-context.ts';
import { NetworkError } from '../gateway/network-error.ts';
import * as refusals from '../gateway/refusals.ts';
import { type Method, patch } from './patch.ts';

/**
 * Refuses to look up the service's hosts, whoever asks: the system or a server of DNS.
 *
 * The function given back undoes it.
 */
export function patchNames(onRefused: (sentence: string, host: string) => void): () => void {
  const refusing =
    (syscall: string) =>
    (before: Method): Method =>
      function (this: unknown, ...args) {
        const [name] = args;
        const callback = args.at(-1);
        if (name === loopback && typeof callback === 'function' && clientContext.getStore() === 'native') {
          process.nextTick(() => callback(null, loopback, 4));
          return undefined;
        }
        const host = hostOfName(name);
        if (host === undefined) return Reflect.apply(before, this, args);
        const error = Object.assign(new NetworkError(refusals.notLookedUp(host)), { syscall, hostname: name });
        onRefused(error.message, host);
        if (typeof callback !== 'function') return Promise.reject(error);
        process.nextTick(() => callback(error));
        return undefined;
      };
  const resolvers = [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype];
  const undo = [
    ...[dns, dns.promises].map((owner) => patch(owner, 'lookup', refusing('getaddrinfo'))),
    ...resolvers.flatMap((owner) => ['resolve', 'resolve4', 'resolve6'].map((key) => patch(owner, key, refusing(key)))),
  ];
  return () => {
    for (const one of undo.reverse()) one();
  };
}
