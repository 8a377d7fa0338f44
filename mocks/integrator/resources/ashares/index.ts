import { RecordCollection } from '../../../engine/store/collection.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { invitingOne, invitingSeveral } from './behaviours/inviting.ts';
import { listingOfIntegration } from './behaviours/of-integration.ts';
import { reinviting, switching } from './behaviours/switching.ts';
import { updating } from './behaviours/updating.ts';
import { ashareMembers } from './members.ts';

/** What is special about the users of an account: how they are invited, and what they may see. */
export const resource: ResourceDefinition = defineResource('ashares', {
  behaviours: (context) => ({
    inviteUser: invitingOne(context),
    inviteUsers: invitingSeveral(context),
    disableAshare: switching(context),
    reinviteAshare: reinviting(context),
    listIntegrationAshares: listingOfIntegration(context),
    ...updating(context),
    // The other accounts of a fake know nothing of this one.
    listSharedAshares: (call) => context.conventions.list(call, new RecordCollection(new Map())),
  }),
  members: ashareMembers,
  after: ({ role, record }) =>
    role !== 'remove' && record['integrationAccessLevel'] === undefined ? { integrationAccessLevel: [] } : undefined,
});
