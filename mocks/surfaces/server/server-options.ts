import { either, oneOf, usual } from '../../../contracts/options/check-options.ts';
import type { Parts } from '../../../contracts/options/checked-parts.ts';
import type { Behaviour } from '../../engine/behaviours/behaviour.ts';
import { integratorParts } from '../../integrator/check-options.ts';
import type { IntegratorCore } from '../../integrator/integrator.ts';
import type { IntegratorOptions } from '../../integrator/options.ts';
import { isAdminToken, wantedAdminToken } from '../admin/admin-token.ts';
import type { Cors } from './http/cors.ts';
import type { Others } from './proxy/others.ts';

/** How the fake is served over HTTP. */
export interface ServerOptions extends IntegratorOptions {
  /** The address to listen on. @default '127.0.0.1' */
  readonly host?: string;
  /** The port to listen on; 0 picks a free one. @default 4010 */
  readonly port?: number;
  /** Further names that a Host header may have; any other gets 421. */
  readonly allowedHosts?: readonly string[];
  /**
   * Which pages may read what is returned. `local`: those of this machine; a list: these origins too (`*` for any);
   * `off`: only the server's own. @default 'local'
   */
  readonly cors?: Cors;
  /** Informed in a sentence of what a person at the server should know. Default: the console, where `report` is that. */
  readonly onNotice?: (sentence: string) => void;
  /**
   * Whether the control API responds below `/__admin`: to clients of this machine, or to whoever shows `adminToken`
   * where there is one. @default true
   */
  readonly admin?: boolean;
  /**
   * What the control API asks for in the header `x-admin-token`, and its pages in their address. Default: what the
   * environment variable `INTEGRATOR_TESTKIT_ADMIN_TOKEN` says, or else nothing.
   */
  readonly adminToken?: string;
  /**
   * Whose conventions count. `integrator`: those of integrator.io, for its document or an edited copy. `document`: only
   * what `contract` says, for any other API; the seed is `empty`, or records of yours. @default 'integrator'
   */
  readonly follows?: 'integrator' | 'document';
  /**
   * What operations do in the place of plain create, read, update and delete, by `operationId`, as `createMock` takes
   * it. Only with `follows: 'document'`. Default: nothing.
   */
  readonly behaviours?: ReadonlyMap<string, Behaviour>;
  /** A fake to serve; with it, the options that make one are left aside. Default: a new one, on the clock on the wall. */
  readonly integrator?: IntegratorCore;
  /**
   * A file that keeps the records of all accounts; made where there is none. Other processes may share it. Or the address
   * of a database, `postgres://…`, which needs the package `pg`. An account
   * that is in it goes on as it was left; the seed is for the others. Default: they live in memory only.
   */
  readonly state?: string;
  /**
   * Whether it speaks TLS by itself, with a certificate of the authority that is kept in `authority`; node-forge has to
   * be installed. @default false
   */
  readonly https?: boolean;
  /**
   * Makes the server a proxy too: behind `CONNECT` to a host of the service the fake responds, with a certificate of
   * the authority. Any other host is refused in words, or passed on for programs of this machine. Default: no proxy.
   */
  readonly proxy?: Others;
  /** The folder of the certificate authority. Default: `.integrator-testkit/authority` in the home of the user. */
  readonly authority?: string;
  /**
   * How many bytes of memory the accounts may hold together; then what would put in more gets 507.
   *
   * @default 1073741824
   */
  readonly maxAccountBytes?: number;
}

/** The fake, served over HTTP. */
export interface RunningServer {
  /** Where it responds: `http://127.0.0.1:4010`. The API is below `/v1`. */
  readonly url: string;
  readonly port: number;
  /** Who can reach it over the network and what they can do, in a sentence; `undefined` where only this machine can. */
  readonly exposure: string | undefined;
  /** The file of the certificate that programs have to trust; `undefined` where the server has none. */
  readonly certificate: string | undefined;
  /** The fake that responds, to look at and to change from the same process; another one after `replace`. */
  readonly integrator: IntegratorCore;
  /**
   * Goes on with another version of the document, or another seed. Every account keeps its records, ids, clock, faults
   * and journal. Records of the old seed that nobody has touched follow the new one.
   *
   * What waits for the latency of a fault, or for an event of the control API, is cut off; overrides and the control
   * API's snapshots are gone.
   *
   * @throws {ServerError} where the server was given its fake.
   * @throws {TestkitError} where the document or the seed cannot be; nothing is changed then.
   */
  replace(changes: Pick<IntegratorOptions, 'contract' | 'seed'>): void;
  /** Takes no new request, waits for those in flight (two seconds at the most), and frees the port. */
  close(): Promise<void>;
}

/** What each option of the server may be. */
export const serverParts: Parts<ServerOptions> = {
  ...integratorParts,
  host: usual.text,
  port: [(value) => usual.whole[0](value) && Number(value) <= 65_535, 'a whole number from 0 to 65535'],
  allowedHosts: usual.texts,
  cors: either(oneOf('local', 'off'), usual.texts),
  onNotice: usual.function,
  admin: usual.boolean,
  adminToken: [isAdminToken, wantedAdminToken],
  follows: oneOf('integrator', 'document'),
  behaviours: usual.object,
  integrator: usual.object,
  state: usual.text,
  https: usual.boolean,
  proxy: oneOf('refuse-others', 'pass-others'),
  authority: usual.text,
  maxAccountBytes: usual.whole,
};

export const replaceParts: Parts<Pick<IntegratorOptions, 'contract' | 'seed'>> = {
  contract: integratorParts.contract,
  seed: integratorParts.seed,
};
