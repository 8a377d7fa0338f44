// Made from contracts/apis/integrator/resources by "npm run generate". Do not edit.
import { promises as promises0 } from '../resources/accesstokens.ts';
import { promises as promises1 } from '../resources/audit.ts';
import { promises as promises2 } from '../resources/connections.ts';
import { promises as promises3 } from '../resources/exports.ts';
import { promises as promises4 } from '../resources/flow-errors.ts';
import { promises as promises5 } from '../resources/flows.ts';
import { promises as promises6 } from '../resources/imports.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';

/** What is promised of one resource alone, by its name. */
export const promisesOf: Readonly<Record<string, ResourcePromises>> = {
  accesstokens: promises0,
  audit: promises1,
  connections: promises2,
  exports: promises3,
  flowErrors: promises4,
  flows: promises5,
  imports: promises6,
};
