import { RecordCollection } from '../../../engine/store/collection.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { readingToken, replacingToken, withToken } from './system-token.ts';

/** What is special about stacks: the token that the service makes for a server. */
export const resource: ResourceDefinition = defineResource('stacks', {
  behaviours: (context) => ({
    getStackSystemToken: readingToken(context),
    replaceStackSystemToken: replacingToken(context),
    // The other accounts of a fake know nothing of this one.
    listSharedStacks: (call) => context.conventions.list(call, new RecordCollection(new Map())),
  }),
  after: withToken,
});
