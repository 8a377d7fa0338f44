import { writing } from '../made-fields.ts';
import type { ResourceBehaviours } from '../resource-context.ts';
import { listOfUsed } from '../used-records.ts';
import { madeOfExport } from './made-fields.ts';

/** What is special about exports. */
export const behaviours: ResourceBehaviours = (context) => ({
  createExport: writing(context, 'create', madeOfExport),
  updateExport: writing(context, 'replace', madeOfExport),
  listIntegrationExports: listOfUsed(context),
});
