import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import { withRecord } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { forgetSent, lineOf, type SentRequest, sentBy } from './sent-requests.ts';

/** Shows what went over a connection; where the path names a record, only what that one has sent. Source: doc, client. */
export function showingDebugLog(context: ResourceContext): Behaviour {
  return ofConnection(context, (call, isMeant) => {
    const { account, now } = call;
    const lines = sentBy(context.fake.memory, account.name, now).filter(isMeant).map(lineOf);
    return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: lines.join('') };
  });
}

/** Forgets what went over a connection. Source: client. */
export function deletingDebugLog(context: ResourceContext): Behaviour {
  return ofConnection(context, ({ account }, isMeant) => {
    forgetSent(context.fake.memory, account.name, isMeant);
    return { status: 204 };
  });
}

type Meant = (sent: SentRequest) => boolean;

function ofConnection(
  { resource }: ResourceContext,
  next: (call: Call, isMeant: Meant) => ReturnType<Behaviour>,
): Behaviour {
  return withRecord(resource, (call, { id }) => {
    const sender = call.parameters.path['resourceId'];
    return next(call, (sent) => sent.connection === id && (sender === undefined || sent.id === sender));
  });
}
