import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { factories, type IntegrationFactories } from './factories.ts';

/** What makes integrations; what they do stands in their behaviours, which need the scripts of the fake. */
export const resource: ResourceDefinition<IntegrationFactories> = defineResource('integrations', { factories });
