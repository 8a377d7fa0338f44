import { isRecord } from '../../../../spec/document/document.ts';
import { timestamp } from '../../../engine/time/clock.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';

/** What is special about licences: whose they are. */
export const resource: ResourceDefinition = defineResource('licenses', {
  before: ({ role, call }) => {
    if (role !== 'create' || !isRecord(call.body)) return undefined;
    const { email, ...body } = call.body;
    // A name that is reserved for nobody (RFC 2606): who has an account cannot be known. Source: doc for the code.
    if (/\.invalid$/i.test(String(email))) {
      const message = `There is no user with the email ${String(email)}.`;
      return { status: 422, body: { errors: [{ code: 'invalid_user', message, field: 'email' }] } };
    }
    return { body };
  },
  after: ({ role, call }) => {
    if (role !== 'create' || !isRecord(call.body)) return undefined;
    return { created: timestamp(call.now), user: { email: call.body['email'] } };
  },
});
