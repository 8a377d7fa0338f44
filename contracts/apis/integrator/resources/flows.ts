import { flowClonePlans } from '../promises/flow-clones.ts';
import { newRecordPlans } from '../promises/new-records.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';

/** What the service promises of flows beside its document. Source: doc. */
export const promises: ResourcePromises = (resource) => [
  ...newRecordPlans(resource, ['createdAt', 'logging']),
  ...flowClonePlans(resource),
];
