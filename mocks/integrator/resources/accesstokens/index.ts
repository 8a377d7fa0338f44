import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { creatingToken } from './creating.ts';
import { checkedToken } from './refusals.ts';

/** What is special about access tokens: each is shown once, and lets in whoever shows it. */
export const resource: ResourceDefinition = defineResource('accesstokens', {
  behaviours: (context) => ({ createAccessToken: creatingToken(context) }),
  before: checkedToken,
});
