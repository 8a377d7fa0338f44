import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { listingRecycled } from './behaviours/listing.ts';
import { purgingRecycled } from './behaviours/purging.ts';
import { restoringRecycled } from './behaviours/restoring.ts';
import { recycling } from './kept/recycling.ts';

/** What is special about the recycle bin: what exchanges delete waits there. */
export const resource: ResourceDefinition = defineResource('recycleBin', {
  behaviours: (context) => ({
    ...listingRecycled(context),
    restoreRecycledRecord: restoringRecycled(context),
    purgeRecycledRecord: purgingRecycled(context),
  }),
  recycling,
});
