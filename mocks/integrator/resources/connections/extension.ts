import type { MockAccount } from '../../../engine/account/account.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';
import { OptionError } from '../../errors/option-error.ts';

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
export const extension: ResourceExtension<object, object, ConnectionMembers> = {
  recordMembers: (_fake, account) => ({
    down: (id) => setOffline(account, id, true),
    up: (id) => setOffline(account, id, false),
  }),
};

function setOffline(account: MockAccount, id: string, offline: boolean): void {
  const connections = account.collection('/connections');
  const connection = connections.get(id);
  if (connection === undefined) {
    throw new OptionError(
      `Failed to take the connection ${String(id)} ${offline ? 'down' : 'up'}: the account ${account.name} has no such connection. Give the _id of one.`,
    );
  }
  connections.set(id, { ...connection, offline });
}
