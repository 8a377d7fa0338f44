import type { Behaviour, Call } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { andThen, type MaybePromise } from '../../../engine/time/maybe-promise.ts';
import type { FakeContext } from '../../define/fake-context.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { noteSent } from './debug/sent-requests.ts';
import { type PingBody, pingByFunction, pingFunctionOf } from './ping-function.ts';

/**
 * Tries a connection: it works, unless the record says that it is `offline`, or the app's own code says that it does not.
 *
 * Source: doc for what works, choice for the rest.
 *
 * @example
 * integrator.connections.put({ ...connection, offline: true });
 */
export function pinging({ resource, fake }: ResourceContext): Behaviour {
  return withRecord(resource, ({ account, now }, { id, record: connection }) =>
    andThen(tried(fake, account, connection), (body) => {
      noteSent(fake.memory, account, { at: now, type: 'connection', id, statusCode: body.code, response: {} });
      return { status: 200, body };
    }),
  );
}

/** Tries a connection that is not saved: of it nothing is known that could be wrong but by its app. Source: choice. */
export function pingingUnsaved({ fake }: ResourceContext): Behaviour {
  return ({ account, body }) =>
    andThen(tried(fake, account, { ...Object(body) }), (responded) => ({ status: 200, body: responded }));
}

function tried({ app }: FakeContext, account: Call['account'], connection: JsonRecord): MaybePromise<PingBody> {
  if (connection['offline'] === true) return { code: 503, errors: [{ message: 'The connection is offline.' }] };
  const name = pingFunctionOf(connection);
  if (app === undefined || name === undefined) return { code: 200 };
  return pingByFunction(app, account, name, connection).then((body) => body ?? { code: 200 });
}
