// Made from contracts/apis/integrator/resources by "npm run generate". Do not edit.
import { promises as promises0 } from '../resources/connections.ts';
import { promises as promises1 } from '../resources/exports.ts';
import { promises as promises2 } from '../resources/flow-errors.ts';
import { promises as promises3 } from '../resources/flows.ts';
import { promises as promises4 } from '../resources/imports.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';

/** What is promised of one resource alone, by its name. */
export const promisesOf: Readonly<Record<string, ResourcePromises>> = {
  connections: promises0,
  exports: promises1,
  flowErrors: promises2,
  flows: promises3,
  imports: promises4,
};
