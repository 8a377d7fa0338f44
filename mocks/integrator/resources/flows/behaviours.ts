import { writing } from '../../behaviours/made-fields.ts';
import type { ResourceBehaviours } from '../../behaviours/resource-context.ts';
import { madeOfFlow } from './made-fields.ts';

/** What is special about flows. */
export const behaviours: ResourceBehaviours = (context) => ({
  createFlow: writing(context, 'create', madeOfFlow),
  updateFlow: writing(context, 'replace', madeOfFlow),
});
