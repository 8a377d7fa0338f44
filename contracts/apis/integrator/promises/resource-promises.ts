import type { Resource } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import type { Contract } from '../../../contract/contract.ts';

/** What the service promises of the records of one resource, beside its document. */
export type ResourcePromises = (resource: Resource, contract: Contract) => readonly CheckPlan[];
