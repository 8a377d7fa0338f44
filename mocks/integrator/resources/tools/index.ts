import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { fileOf } from '../../define/files/signed-url.ts';

/** What is special about tools: the file that they can be fetched as. */
export const resource: ResourceDefinition = defineResource('tools', {
  behaviours: (context) => ({ getToolTemplate: fileOf(context, 'template.zip') }),
});
