import type { ResourceDefinition } from '../define/define-resource.ts';
import { resourceDefinitions } from '../generated/resources.ts';

/** What is special about each resource. */
export const definitions: readonly ResourceDefinition[] = Object.values(resourceDefinitions);
