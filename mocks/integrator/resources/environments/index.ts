import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { withRecord } from '../../define/records/named-record.ts';

/** What is special about environments: one is enabled by an operation of its own. Source: client; choice for the status. */
export const resource: ResourceDefinition = defineResource('environments', {
  behaviours: ({ resource, conventions }) => ({
    enableEnvironment: withRecord(resource, ({ now }, { id, record, records }) => {
      if (record['enabled'] !== true) {
        records.set(id, { ...record, enabled: true, ...conventions.stamps.replaced(record, now) });
      }
      return { status: 204 };
    }),
  }),
});
