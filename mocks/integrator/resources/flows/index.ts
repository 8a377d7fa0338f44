import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { adding } from '../../define/made-fields.ts';
import { madeOfFlow } from './made-fields.ts';

/** What is special about flows. */
export const resource: ResourceDefinition = defineResource('flows', { after: adding(madeOfFlow) });
