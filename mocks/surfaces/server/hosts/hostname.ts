/**
 * The name in a `Host` header or in front of a port, as a browser would write it: `127.1` is `127.0.0.1`, and a dot at
 * the end is left out. `undefined` where it is not a name with, perhaps, a port.
 */
export function hostnameOf(host: string): string | undefined {
  // What has other parts of a URL in it is no name, whatever a parser makes of it.
  if (!/^[^\s/?#@\\]+$/.test(host)) return undefined;
  return URL.parse(`http://${host}/`)?.hostname.replace(/\.$/, '');
}

/** An address, or a name, as a URL has it. */
export function addressName(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '');
  return hostnameOf(plain.includes(':') ? `[${plain}]` : plain);
}
