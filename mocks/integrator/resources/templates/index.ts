import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { withRecord } from '../../define/records/named-record.ts';
import { installing } from './installing.ts';
import { previewing } from './previewing.ts';

/** What is special about templates: they are previewed, and installed. */
export const resource: ResourceDefinition = defineResource('templates', {
  behaviours: (context) => ({
    previewTemplate: withRecord(context.resource, previewing(context)),
    installTemplate: withRecord(context.resource, installing(context)),
  }),
});
