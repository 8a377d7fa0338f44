import { isRecord } from '../../../../../spec/document/document.ts';
import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import { hashOf } from '../../../../engine/store/ids.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { sideOf } from '../../../define/choices/side-of.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { writerOf } from '../../audit/kept/audit-record.ts';
import { repeatedInviteStatuses } from './statuses.ts';

/** What became of one address. */
type Outcome = { readonly share: JsonRecord } | { readonly refused: JsonRecord };

/** Invites one user. Source: client; choice for the response. */
export function invitingOne(context: ResourceContext): Behaviour {
  return (call) => {
    const { email, ...access } = bodyOf(call);
    const outcome = invited(context, call, String(email), access);
    if ('share' in outcome) return { status: 201, body: outcome.share };
    return { status: repeatedStatus(context), body: { errors: [outcome.refused] } };
  };
}

/** Invites several users, each by itself. Source: client. */
export function invitingSeveral(context: ResourceContext): Behaviour {
  return (call) => {
    const { emails, ...access } = bodyOf(call);
    const outcomes = (Array.isArray(emails) ? emails : []).map((email) => {
      const outcome = invited(context, call, String(email), access);
      if ('share' in outcome) return { statusCode: 201, doc: outcome.share };
      return { statusCode: repeatedStatus(context), errors: [outcome.refused] };
    });
    return { status: 200, body: outcomes };
  };
}

/** Makes a share for an address, unless there is one. Source: client; choice for code and words of the refusal. */
function invited(context: ResourceContext, call: Call, address: string, access: JsonRecord): Outcome {
  const email = address.toLowerCase();
  const { resource, make } = context;
  const shares = call.account.collection(resource.collection).all();
  if (writerOf(call.account).email === email || shares.some((share) => emailOf(share) === email)) {
    const message = `${address} is a user of this account already.`;
    return { refused: { code: 'already_invited', message, field: 'email' } };
  }
  const share = make(call, resource, {
    ...access,
    accepted: false,
    dismissed: false,
    disabled: false,
    createdVia: 'existing_account_invite',
    sharedWithUser: { _id: userIdOf(email), email },
  });
  return { share };
}

function bodyOf({ body }: Call): JsonRecord {
  return isRecord(body) ? body : {};
}

function emailOf({ sharedWithUser }: JsonRecord): string | undefined {
  const email = isRecord(sharedWithUser) ? sharedWithUser['email'] : undefined;
  return typeof email === 'string' ? email.toLowerCase() : undefined;
}

/** The user that an address belongs to: the same in every account, and whenever they are invited. */
function userIdOf(email: string): string {
  return [0, 1, 2].map((part) => hashOf(`${part} ${email}`).toString(16).padStart(8, '0')).join('');
}

function repeatedStatus({ fake }: ResourceContext): number {
  return sideOf(repeatedInviteStatuses, fake.options['repeatedInviteStatus']);
}
