import { oneOf } from '../../../../contracts/options/check-options.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';
import {
  type AshareUpdateStatus,
  ashareUpdateStatuses,
  type RepeatedInviteStatus,
  repeatedInviteStatuses,
} from './behaviours/statuses.ts';

/** How the users of an account are set up. */
export interface AshareOptions {
  /**
   * The status with which somebody is refused who is invited, and is a user of the account already: of the response to
   * `POST /invite`, and of the entry in that to `POST /invite/multiple`.
   *
   * Source: client for 400; doc for 409.
   *
   * @default 400
   */
  readonly repeatedInviteStatus?: RepeatedInviteStatus;
  /**
   * The status with which `PUT /ashares/{_id}` responds: with the record, or without a body.
   *
   * Source: client for both.
   *
   * @default 200
   */
  readonly ashareUpdateStatus?: AshareUpdateStatus;
}

/** What stands beside `get` and `put` of the users of an account. */
export interface AshareMembers {
  /**
   * Has a user accept the invitation.
   *
   * @param name What the user is called from then on; as before where it is left out.
   * @throws {OptionError} where the account has no such user.
   * @example
   * integrator.ashares.accept(id);
   */
  accept(id: string, name?: string): void;
  /**
   * Has a user dismiss the invitation, so that they can be invited once more.
   *
   * @throws {OptionError} where the account has no such user, or the user has accepted.
   * @example
   * integrator.ashares.dismiss(id);
   */
  dismiss(id: string): void;
}

/** What the users of an account bring along: what they make of an invitation. */
export const extension: ResourceExtension<object, AshareOptions, AshareMembers> = {
  options: {
    repeatedInviteStatus: oneOf(...repeatedInviteStatuses),
    ashareUpdateStatus: oneOf(...ashareUpdateStatuses),
  },
  lateMembers: ['accept', 'dismiss'],
};
