import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { creatingLicense } from './creating.ts';

/** What is special about licences: whose they are. */
export const resource: ResourceDefinition = defineResource('licenses', {
  behaviours: (context) => ({ createLicense: creatingLicense(context) }),
});
