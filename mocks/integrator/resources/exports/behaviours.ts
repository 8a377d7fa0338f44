import { writing } from '../../behaviours/made-fields.ts';
import type { ResourceBehaviours } from '../../behaviours/resource-context.ts';
import { listOfUsed } from '../../behaviours/used-records.ts';
import { madeOfExport } from './made-fields.ts';

/** What is special about exports. */
export const behaviours: ResourceBehaviours = (context) => ({
  createExport: writing(context, 'create', madeOfExport),
  updateExport: writing(context, 'replace', madeOfExport),
  listIntegrationExports: listOfUsed(context),
});
