import { preview } from '../../../../../contracts/violations/violation.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { done } from '../../call/admin-call.ts';
import type { AdminExtension } from '../../call/admin-extension.ts';
import { checkKeys, objectOf } from '../../request/json-object.ts';

/** What the control API has of the users of an account: what they make of an invitation. */
export const extension: AdminExtension<'setInvitation'> = {
  routes: {
    setInvitation: ({ account: { ashares }, path: { id = '' }, body }) => {
      const given = objectOf(body);
      checkKeys(given, ['accepted', 'name']);
      const { accepted, name } = given;
      if (typeof accepted !== 'boolean' || (name !== undefined && typeof name !== 'string')) {
        throw new OptionError(
          `Failed to set what the user ${id} makes of the invitation: ${preview(given)} does not say so. Give { accepted: true }, or false, and with true perhaps a name.`,
        );
      }
      if (accepted) ashares.accept(id, name);
      else ashares.dismiss(id);
      return done();
    },
  },
};
