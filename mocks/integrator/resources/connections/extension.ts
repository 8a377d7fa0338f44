import { oneOf } from '../../../../contracts/options/check-options.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';

/** How many requests a connection may have under way at a time. */
export type MaxConcurrency = 25 | 50;

/** All that there are; the first counts where none is chosen. */
export const maxConcurrencies: readonly [MaxConcurrency, ...MaxConcurrency[]] = [25, 50];

/** How the connections of a fake are set up. */
export interface ConnectionOptions {
  /**
   * What a larger `concurrencyLevel` is lowered to: that of most plans, or of larger ones.
   *
   * @default 25
   */
  readonly maxConcurrency?: MaxConcurrency;
}

/** What stands beside `get` and `put` of the connections of an account. */
export interface ConnectionMembers {
  /**
   * Takes a connection down: it is `offline`, and pings and tests of it fail, until it is up again.
   *
   * @throws {OptionError} where the account has no such connection.
   * @example
   * integrator.connections.down(id);
   */
  down(id: string): void;
  /**
   * Puts a connection up again: it is not `offline`, and pings and tests of it succeed.
   *
   * @throws {OptionError} where the account has no such connection.
   * @example
   * integrator.connections.up(id);
   */
  up(id: string): void;
}

/** What connections bring along: whether they work, and how much they carry. */
export const extension: ResourceExtension<object, ConnectionOptions, ConnectionMembers> = {
  options: { maxConcurrency: oneOf(...maxConcurrencies) },
  lateMembers: ['down', 'up'],
};
