import { type Responder, responder } from '../engine/responder.ts';
import { resourceBehaviours } from './registry/resource-behaviours.ts';
import { integratorBehaviours } from './resources/integrations/behaviours.ts';

/** What responds to requests as integrator.io does: the engine, and what is special about each resource. */
export interface IntegratorResponder {
  readonly responder: Responder;
  readonly behaviours: typeof integratorBehaviours;
}

export const integratorResponder: IntegratorResponder = {
  responder,
  behaviours: (contract, conventions, life) =>
    new Map([...integratorBehaviours(contract, conventions, life), ...resourceBehaviours({ contract, conventions })]),
};
