import type { ResourcePromises } from '../promises/resource-promises.ts';
import { lifetimePlans } from '../promises/tokens/lifetimes.ts';
import { tokenPlans } from '../promises/tokens/tokens-that-work.ts';

/** What the service promises of access tokens beside its document. Source: doc. */
export const promises: ResourcePromises = (resource, contract) => [
  ...tokenPlans(resource, contract),
  ...lifetimePlans(resource),
];
