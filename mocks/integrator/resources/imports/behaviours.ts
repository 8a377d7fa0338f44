import { writing } from '../made-fields.ts';
import type { ResourceBehaviours } from '../resource-context.ts';
import { listOfUsed } from '../used-records.ts';
import { madeOfImport } from './made-fields.ts';

/** What is special about imports. */
export const behaviours: ResourceBehaviours = (context) => ({
  createImport: writing(context, 'create', madeOfImport),
  updateImport: writing(context, 'replace', madeOfImport),
  listIntegrationImports: listOfUsed(context),
});
