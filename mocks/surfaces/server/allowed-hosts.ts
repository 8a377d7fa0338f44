import { hosts } from '../../integrator/regions.ts';

/** Names under which this machine knows itself, and those of the service. */
const always: readonly string[] = ['localhost', '127.0.0.1', '[::1]', ...Object.values(hosts)];

/**
 * Makes the check of the Host header.
 *
 * A page on the web can point a name of its own at 127.0.0.1 and then read what is there; it cannot send one of these
 * names. So any other is refused.
 */
export function createHostCheck(host: string, allowed: readonly string[]): (header: string | undefined) => boolean {
  const names = new Set([...always, bracketed(host), ...allowed.map((name) => nameOf(name) ?? name.toLowerCase())]);
  return (header) => {
    const name = header === undefined ? undefined : nameOf(header);
    return name !== undefined && names.has(name);
  };
}

/** The name in a `Host`, in lower case; `undefined` where it is not a name with, perhaps, a port. */
function nameOf(header: string): string | undefined {
  const [, name, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d{0,5}))?$/.exec(header) ?? [];
  return name === undefined || Number(port ?? 0) > 65_535 ? undefined : name.toLowerCase();
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host.toLowerCase();
}
