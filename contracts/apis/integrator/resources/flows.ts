import { flowClonePlans } from '../promises/copies/flow-clones.ts';
import { instancePlans } from '../promises/instances-of-a-flow.ts';
import { newRecordPlans } from '../promises/new-records.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';
import { runPlans } from '../promises/runs-of-a-flow.ts';

/** What the service promises of flows beside its document. Source: doc. */
export const promises: ResourcePromises = (resource, contract) => [
  ...newRecordPlans(resource, ['createdAt', 'logging']),
  ...flowClonePlans(resource),
  ...runPlans(resource, contract),
  ...instancePlans(resource),
];
