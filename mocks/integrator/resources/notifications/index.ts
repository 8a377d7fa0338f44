import { isRecord } from '../../../../spec/document/document.ts';
import { RecordCollection } from '../../../engine/store/collection.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';

/** Whom a token belongs to, where notifications name users. Source: choice. */
const ownUser = 'owner@example.com';

/** What says of which record a user is notified, and which user. */
const keys = ['_flowId', '_connectionId', '_integrationId', 'subscribedByUserEmail'] as const;

/** What is special about notifications: they are written in a list, each by what it names. */
export const resource: ResourceDefinition = defineResource('notifications', {
  behaviours: ({ resource: own, conventions, make }) => ({
    listNotifications: (call) => {
      const all = [...call.account.collection(own.collection).snapshot()];
      const isShown = (one: JsonRecord): boolean =>
        call.parameters.query['users'] === 'all' || one['subscribedByUserEmail'] === ownUser;
      return conventions.list(call, new RecordCollection(new Map(all.filter(([, one]) => isShown(one)))));
    },
    updateNotifications: (call) => {
      const records = call.account.collection(own.collection);
      for (const sent of Array.isArray(call.body) ? call.body : []) {
        if (!isRecord(sent)) continue;
        const fields: JsonRecord = { ...sent, subscribedByUserEmail: sent['subscribedByUserEmail'] ?? ownUser };
        const known = [...records.snapshot()].find(([, one]) => keys.every((key) => one[key] === fields[key]));
        const record = known === undefined ? make(call, own, fields) : { ...known[1], ...fields };
        records.set(known?.[0] ?? String(record['_id']), record);
      }
      return { status: 204 };
    },
  }),
});
