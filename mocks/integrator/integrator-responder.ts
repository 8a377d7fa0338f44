import { type Responder, responder } from '../engine/responder.ts';
import { integratorBehaviours } from './resources/integrations/behaviours.ts';

/** What responds to requests as integrator.io does: the engine, and what is special about each resource. */
export interface IntegratorResponder {
  readonly responder: Responder;
  readonly behaviours: typeof integratorBehaviours;
}

export const integratorResponder: IntegratorResponder = { responder, behaviours: integratorBehaviours };
