import { networkInterfaces } from 'node:os';
import { readOnlyToken } from '../../../integrator/service/tokens.ts';
import { adminTokenVariable } from '../../admin/admin-token.ts';
import { isLoopback } from './loopback.ts';

/** What decides who can do what with a server. */
export interface Openness {
  /** The tokens that are good; `undefined`: any is. */
  readonly tokens: readonly string[] | undefined;
  readonly admin: boolean;
  readonly hasAdminToken: boolean;
}

/** The most addresses that are named. */
const maxNamed = 6;

/**
 * Who can reach a server and what they can do, in a sentence; `undefined` where only programs of this machine can.
 *
 * @param address Where it listens by now, and not what it was reported: a name may lead anywhere.
 */
export function exposureOf(address: string, { tokens, admin, hasAdminToken }: Openness): string | undefined {
  if (isLoopback(address)) return undefined;
  const places = placesOf(address);
  const who =
    tokens === undefined
      ? 'can read and write all records, with any token. Listen at 127.0.0.1, or let in certain tokens alone (--token)'
      : `can read all records with the token ${readOnlyToken}, and write with a token that the server was given`;
  const access = hasAdminToken
    ? 'responds to whoever shows the admin token'
    : `responds to programs of this machine alone, and asks them for no token: set ${adminTokenVariable} where others use this machine too`;
  const control = admin ? `The control API below /__admin ${access}.` : 'The control API is off.';
  return `Warning: this server listens at ${address}, and not for this machine alone. Whoever reaches ${places} over the network ${who}. ${control}`;
}

/** The addresses that others can ask at. */
function placesOf(address: string): string {
  const isOfIPv4 = address === '0.0.0.0' || address === '::ffff:0.0.0.0';
  if (!isOfIPv4 && address !== '::') return address;
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const open = all.filter(({ internal, family }) => !internal && (family === 'IPv4' || !isOfIPv4));
  const names = [...new Set(open.map((one) => one.address))];
  if (names.length === 0) return 'this machine';
  const more = names.length > maxNamed ? ` or ${names.length - maxNamed} more addresses of this machine` : '';
  return names.slice(0, maxNamed).join(' or ') + more;
}
