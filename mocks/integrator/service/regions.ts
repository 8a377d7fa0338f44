import { preview } from '../../../contracts/violations/violation.ts';
import { OptionError } from '../errors/option-error.ts';

/** The hosts of the service, each with accounts of its own. */
export const hosts = {
  us: 'api.integrator.io',
  eu: 'api.eu.integrator.io',
  au: 'api.au.integrator.io',
  ca: 'api.ca.integrator.io',
} as const;

/** The names of those hosts. */
export const serviceHosts: ReadonlySet<string> = new Set(Object.values(hosts));

/** The host of the service that a name stands for, in capitals or with a dot at its end too. */
export function serviceHost(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/\.$/, '');
  return serviceHosts.has(plain) ? plain : undefined;
}

/** Why the service does not respond at an address of one of its hosts; `undefined` where it does, or for other hosts. */
export function misdirected(url: URL): string | undefined {
  if (url.protocol === 'https:' && url.port === '') return undefined;
  const host = serviceHost(url.hostname);
  if (host === undefined) return undefined;
  return `The service responds over https on port 443 alone, and was asked at ${url.protocol}//${url.host}. Use https://${host}.`;
}

/** Where an account lives. */
export type Region = keyof typeof hosts;

/** The region that a host name stands for; `us` for any that is not the service's own, such as 127.0.0.1. */
export function regionOf(hostname: string): Region {
  const match = /^api\.(eu|au|ca)\.integrator\.io\.?$/.exec(hostname);
  const region = match?.[1];
  return region === 'eu' || region === 'au' || region === 'ca' ? region : 'us';
}

/**
 * The name under which the engine holds an account of a region.
 *
 * An account of `us` goes without its region unless its name holds a slash: `eu/w1` must not be the `w1` of `eu`.
 *
 * @throws {OptionError} where the name is no text, or there is no such region.
 */
export function mockAccountName(account: string, region: Region): string {
  if (typeof account !== 'string')
    throw new OptionError(`Failed to open an account: its name is ${preview(account)}. Give a text.`);
  if (!isRegion(region)) {
    throw new OptionError(
      `Failed to open the account ${JSON.stringify(account)}: there is no region ${JSON.stringify(region)}. Known are ${Object.keys(hosts).join(', ')}.`,
    );
  }
  return region === 'us' && !account.includes('/') ? account : `${region}/${account}`;
}

/** The account and the region that a name in the engine stands for: `eu/w1` is the `w1` of `eu`. */
export function accountOf(name: string): { readonly account: string; readonly region: Region } {
  const slash = name.indexOf('/');
  const region = name.slice(0, Math.max(slash, 0));
  const account = name.slice(slash + 1);
  return account !== '' && isRegion(region) ? { account, region } : { account: name, region: 'us' };
}

function isRegion(text: string): text is Region {
  return Object.hasOwn(hosts, text);
}
