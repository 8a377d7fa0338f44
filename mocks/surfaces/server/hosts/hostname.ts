import { hostInUrl } from '../../../../spec/routing/host-in-url.ts';

/** What nearly every request to a server of this machine has: to read it as a URL takes as long as to route the request. */
const usual = /^(localhost|127\.0\.0\.1)(?::[1-5]?\d{1,4})?$/;

/**
 * The name in a `Host` header or in front of a port, as a browser would write it: `127.1` is `127.0.0.1`, and a dot at
 * the end is left out. `undefined` where it is not a name with, perhaps, a port.
 */
export function hostnameOf(host: string): string | undefined {
  const plain = usual.exec(host)?.[1];
  if (plain !== undefined) return plain;
  // What has other parts of a URL in it is no name, whatever a parser makes of it.
  if (!/^[^\s/?#@\\]+$/.test(host)) return undefined;
  return URL.parse(`http://${host}/`)?.hostname.replace(/\.$/, '');
}

/** An address, or a name, as a URL has it. */
export function addressName(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '');
  return hostnameOf(hostInUrl(plain));
}
