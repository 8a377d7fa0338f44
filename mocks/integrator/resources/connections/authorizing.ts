import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { ResourceContext } from '../../define/resource-context.ts';

/** Tells where a connection is authorized: at a host that cannot be, since the fake asks no application. Source: client. */
export function authorizing({ resource: { collection, idParameter, singular } }: ResourceContext): Behaviour {
  return ({ account, parameters }) => {
    const id = String(parameters.path[idParameter]);
    if (!account.collection(collection).has(id)) return { problem: { kind: 'unknown-record', resource: singular, id } };
    return { status: 200, body: { authorizationURL: `https://authorize.integrator.invalid/oauth2?state=${id}` } };
  };
}
