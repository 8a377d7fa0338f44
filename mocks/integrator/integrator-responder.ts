import type { Behaviour } from '../engine/behaviours/behaviour.ts';
import { type Responder, responder } from '../engine/responder.ts';
import { objectId } from '../engine/store/ids.ts';
import type { LateResources } from './define/fake-context.ts';
import { lateResources } from './registry/definitions.ts';
import { recyclingOf, resourceBehaviours, writeLogOf } from './registry/resource-behaviours.ts';

/** What responds to requests as integrator.io does: the engine, and what is special about each resource. */
export interface IntegratorResponder {
  readonly responder: Responder;
  /** What operations do beyond what every document means by them, by `operationId`. */
  readonly behaviours: typeof resourceBehaviours;
  /** The log of what exchanges write. */
  readonly writeLog: typeof writeLogOf;
  /** What keeps the records that exchanges delete. */
  readonly recycling: typeof recyclingOf;
  /** What resources have of a test's side. */
  readonly late: LateResources;
}

/** Tells whose token it is. */
const tokenInfo: Behaviour = ({ account }) => ({
  status: 200,
  body: { _userId: objectId({ sequence: 0, now: 0, account: account.name }) },
});

export const integratorResponder: IntegratorResponder = {
  responder,
  behaviours: (basis) => new Map([['getTokenInfo', tokenInfo], ...resourceBehaviours(basis)]),
  writeLog: writeLogOf,
  recycling: recyclingOf,
  late: lateResources,
};
