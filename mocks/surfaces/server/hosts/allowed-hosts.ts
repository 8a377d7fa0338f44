import { isThisMachine } from '../../../../spec/routing/this-machine.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { serviceHosts } from '../../../integrator/service/regions.ts';
import { addressName, hostnameOf } from './hostname.ts';

/** Tells whether a request with such a `Host` is served, that has come in at such an address of this machine. */
export type HostCheck = (header: string | undefined, localAddress?: string) => boolean;

/**
 * Makes the check of the Host header.
 *
 * A page on the web can point a name of its own at 127.0.0.1 and then read what is there; it cannot send a name of this
 * machine, one of the service, or the address itself. So any other is refused. No header at all is let in: a browser
 * always sends one, and health checks over HTTP/1.0 do not.
 *
 * @throws {OptionError} where a name that is allowed is none.
 */
export function createHostCheck(host: string, allowed: readonly string[]): HostCheck {
  const names = new Set([addressName(host), ...allowed.map(readName)]);
  return (header, localAddress) => {
    if (header === undefined || header === '') return true;
    const name = hostnameOf(header);
    if (name === undefined) return false;
    return isThisMachine(name) || serviceHosts.has(name) || names.has(name) || name === addressName(localAddress);
  };
}

function readName(text: string): string {
  const name = hostnameOf(text) ?? addressName(text);
  if (name !== undefined) return name;
  throw new OptionError(
    `Failed to read allowedHosts (--allow-host): ${JSON.stringify(text)} is no name of a host. Give one such as fake.test.`,
  );
}
