import type { ResourceExtension } from '../../define/define-extension.ts';

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

/** What connections bring along: whether they work. */
export const extension: ResourceExtension<object, object, ConnectionMembers> = { lateMembers: ['down', 'up'] };
