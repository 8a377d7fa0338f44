/** A host as a URL has it: an address of IPv6 stands between brackets. */
export function hostInUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
