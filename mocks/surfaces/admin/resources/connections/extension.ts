import { preview } from '../../../../../contracts/violations/violation.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { done } from '../../call/admin-call.ts';
import type { AdminExtension } from '../../call/admin-extension.ts';
import { checkKeys, objectOf } from '../../request/json-object.ts';

/** What the control API has of connections: whether they work. */
export const extension: AdminExtension<'setOffline'> = {
  routes: {
    setOffline: ({ account: { connections }, path: { id = '' }, body }) => {
      const given = objectOf(body);
      checkKeys(given, ['offline']);
      const { offline } = given;
      if (typeof offline !== 'boolean') {
        throw new OptionError(
          `Failed to set whether the connection ${id} is offline: it is ${preview(offline)}. Give { offline: true }, or false.`,
        );
      }
      if (offline) connections.down(id);
      else connections.up(id);
      return done();
    },
  },
};
