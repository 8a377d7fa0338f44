import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import { timestamp } from '../../../engine/time/clock.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { connectorsAbove, licensesOf } from './licenses.ts';

/** Creates a licence for whoever has the email that was sent; the record has it below `user`. Source: doc. */
export function creatingLicense({ contract, resource }: ResourceContext): Behaviour {
  return withRecord(connectorsAbove(contract, resource), (call, { id: connector }) => {
    const { email, expires, opts } = isRecord(call.body) ? call.body : {};
    // A name that is reserved for nobody (RFC 2606): who has an account cannot be known. Source: doc for the code.
    if (/\.invalid$/i.test(String(email))) {
      const message = `There is no user with the email ${String(email)}.`;
      return { status: 422, body: { errors: [{ code: 'invalid_user', message, field: 'email' }] } };
    }
    const licenses = licensesOf(call.account, connector);
    const id = String(call.account.newId(licenses, call.now));
    const license = {
      _id: id,
      _connectorId: connector,
      created: timestamp(call.now),
      expires,
      ...(opts !== undefined && { opts }),
      user: { email },
    };
    licenses.set(id, license);
    return { status: 201, body: license };
  });
}
