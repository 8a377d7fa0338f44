import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { fileOf } from '../../define/files/signed-url.ts';

/** What is special about APIs: the file that they can be fetched as. */
export const resource: ResourceDefinition = defineResource('apis', {
  behaviours: (context) => ({ getApiTemplate: fileOf(context, 'template.zip') }),
});
