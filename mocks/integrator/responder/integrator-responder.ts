import type { Behaviour } from '../../engine/behaviours/behaviour.ts';
import { type Responder, responder } from '../../engine/responder.ts';
import type { Access } from '../../engine/rules/access.ts';
import { objectId } from '../../engine/store/ids.ts';
import type { ResourceDefinition } from '../define/define-resource.ts';
import type { LateResources } from '../define/fake-context.ts';
import { lateResourcesOf } from '../registry/definitions.ts';
import { type DefinedBehaviours, definedBehaviours } from '../registry/resource-behaviours.ts';
import { serviceResponses } from '../service/responses.ts';

/** What responds to requests as integrator.io does: the engine, and what is special about each resource. */
export interface IntegratorResponder extends DefinedBehaviours {
  readonly responder: Responder;
  readonly responses: typeof serviceResponses;
  /** What resources have of a test's side. */
  readonly late: LateResources;
}

/** Tells whose token it is. */
const tokenInfo: Behaviour = ({ account, access }) => {
  const scope = access && scopeText(access);
  return {
    status: 200,
    body: {
      _userId: access?.user ?? objectId({ sequence: 0, now: 0, account: account.name }),
      ...(scope !== undefined && { scope }),
    },
  };
};

/**
 * What a token may do: its level, or a list of what it may do with which record. Source: client, that it is a text or a list;
 * choice for the words. A token that may do everything tells nothing, as ever.
 */
function scopeText({ level, granted, only }: Access): string | readonly string[] | undefined {
  if (only !== undefined) return [...only].flatMap(([name, ids]) => [...ids].map((id) => `${name}:${id}`));
  const single = [...(granted ?? [])].map(([id, one]) => `${one}:${id}`);
  if (granted !== undefined) return [...(level === undefined ? [] : [level]), ...single];
  return level === 'administrator' ? undefined : level;
}

/** Puts together what responds to requests. */
export function integratorResponderOf(definitions: readonly ResourceDefinition[]): IntegratorResponder {
  const defined = definedBehaviours(definitions);
  return {
    ...defined,
    responder,
    responses: serviceResponses,
    behaviours: (basis) => new Map([['getTokenInfo', tokenInfo], ...defined.behaviours(basis)]),
    late: lateResourcesOf(definitions),
  };
}
