import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';

/** Tells where a connection is authorized: at a host that cannot be, since the fake asks no application. Source: client. */
export function authorizing({ resource }: ResourceContext): Behaviour {
  return withRecord(resource, (_call, { id }) => {
    return { status: 200, body: { authorizationURL: `https://authorize.integrator.invalid/oauth2?state=${id}` } };
  });
}
