import { sideOf } from '../../define/choices/side-of.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { withRecord } from '../../define/records/named-record.ts';
import { sizesOf } from '../cache-entries/entries.ts';
import { userOf } from '../jobs/state/job.ts';
import { cloningCache } from './data/cloning.ts';
import { readingData } from './data/reading.ts';
import { purgingData, removingData, writingData } from './data/writing.ts';
import { cacheDeleteStatuses } from './extension.ts';

/** What is special about lookup caches: their data. */
export const resource: ResourceDefinition = defineResource('lookupcaches', {
  behaviours: (context) => ({
    getLookupCacheData: withRecord(context.resource, readingData),
    putLookupCacheData: withRecord(context.resource, writingData),
    putLookupCacheDataByPut: withRecord(context.resource, writingData),
    deleteLookupCacheData: withRecord(context.resource, removingData),
    purgeLookupCacheData: withRecord(context.resource, purgingData),
    cloneLookupCache: cloningCache(context),
    deleteLookupCache: withRecord(context.resource, (call, { id, records }) => {
      const status = sideOf(cacheDeleteStatuses, context.fake.options['cacheDeleteStatus']);
      return call.rules?.removed(call, records, id) ?? { status };
    }),
  }),
  after: ({ role, call, id, record }) => {
    if (role === 'remove') return undefined;
    return { ...sizesOf(call.account, id), _userId: record['_userId'] ?? userOf(call.account) };
  },
});
