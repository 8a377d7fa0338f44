// Made from contracts/apis/integrator/resources by "npm run generate". Do not edit.
import { promises as promises0 } from '../resources/accesstokens.ts';
import { promises as promises1 } from '../resources/ashares.ts';
import { promises as promises2 } from '../resources/audit.ts';
import { promises as promises3 } from '../resources/connections.ts';
import { promises as promises4 } from '../resources/exports.ts';
import { promises as promises5 } from '../resources/flow-errors.ts';
import { promises as promises6 } from '../resources/flows.ts';
import { promises as promises7 } from '../resources/imports.ts';
import { promises as promises8 } from '../resources/recycle-bin.ts';
import { promises as promises9 } from '../resources/templates.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';

/** What is promised of one resource alone, by its name. */
export const promisesOf: Readonly<Record<string, ResourcePromises>> = {
  accesstokens: promises0,
  ashares: promises1,
  audit: promises2,
  connections: promises3,
  exports: promises4,
  flowErrors: promises5,
  flows: promises6,
  imports: promises7,
  recycleBin: promises8,
  templates: promises9,
};
