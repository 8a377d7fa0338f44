import { type Responder, responder } from '../engine/responder.ts';
import { integratorBehaviours } from './resources/integrations/behaviours.ts';
import { resourceBehaviours } from './resources/resource-behaviours.ts';

/** What responds to requests as integrator.io does: the engine, and what is special about each resource. */
export interface IntegratorResponder {
  readonly responder: Responder;
  readonly behaviours: typeof integratorBehaviours;
}

export const integratorResponder: IntegratorResponder = {
  responder,
  behaviours: (contract, conventions, life) =>
    new Map([...resourceBehaviours(contract, conventions), ...integratorBehaviours(contract, conventions, life)]),
};
