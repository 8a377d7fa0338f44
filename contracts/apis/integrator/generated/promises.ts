// Made from contracts/apis/integrator/resources by "npm run generate". Do not edit.
import { promises as promises0 } from '../resources/audit.ts';
import { promises as promises1 } from '../resources/connections.ts';
import { promises as promises2 } from '../resources/exports.ts';
import { promises as promises3 } from '../resources/flow-errors.ts';
import { promises as promises4 } from '../resources/flows.ts';
import { promises as promises5 } from '../resources/imports.ts';
import { promises as promises6 } from '../resources/recycle-bin.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';

/** What is promised of one resource alone, by its name. */
export const promisesOf: Readonly<Record<string, ResourcePromises>> = {
  audit: promises0,
  connections: promises1,
  exports: promises2,
  flowErrors: promises3,
  flows: promises4,
  imports: promises5,
  recycleBin: promises6,
};
