import { writing } from '../made-fields.ts';
import type { ResourceBehaviours } from '../resource-context.ts';
import { madeOfFlow } from './made-fields.ts';

/** What is special about flows. */
export const behaviours: ResourceBehaviours = (context) => ({
  createFlow: writing(context, 'create', madeOfFlow),
  updateFlow: writing(context, 'replace', madeOfFlow),
});
