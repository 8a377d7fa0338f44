import { newRecordPlans } from '../promises/new-records.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';
import { stepPlans } from '../promises/step-plans.ts';

/** What the service promises of imports beside its document. Source: doc. */
export const promises: ResourcePromises = (resource) => [
  ...newRecordPlans(resource, ['createdAt']),
  ...stepPlans(resource, 'cloneImport', 'replaceImportConnection'),
];
