import { domainToASCII } from 'node:url';
import { serviceHost } from '../../../../integrator/service/regions.ts';

/** The host of the service in an authority such as `api.integrator.io:443`. */
export function hostOfAuthority(authority: string): string | undefined {
  return serviceHost(authority.replace(/^.*@/s, '').replace(/:\d*$/, ''));
}

/** The host of the service in a URL that is written out. */
export function hostOfUrl(text: string): string | undefined {
  const authority = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(text)?.[1];
  return authority === undefined ? undefined : hostOfAuthority(authority);
}

/** The host of the service that a value names. */
export function hostOfName(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  // Whoever looks names up makes the same of wide letters and the like.
  return serviceHost(plain.test(name) ? name : domainToASCII(name));
}

/** A name of letters that need no other spelling. */
const plain = /^[\w.:-]*$/;
