import type { ResourceDefinition } from '../define/define-resource.ts';
import { resourceDefinitions } from '../generated/resources.ts';
import { type IntegratorResponder, integratorResponderOf } from './integrator-responder.ts';

const definitions: readonly ResourceDefinition[] = Object.values(resourceDefinitions);

/** What responds to requests in a page, which loads all of it together. */
export const responderAtHand: IntegratorResponder = integratorResponderOf(definitions);
