import { expectRefusal, expectSuccess } from '../../../check/expect/expectations.ts';
import { createOwn, removeOwn } from '../../../check/records/own-records.ts';
import type { Resource } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import { story } from '../../../check/stories/story.ts';
import { newRecordPlans } from '../promises/new-records.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';
import { stepPlans } from '../promises/step-plans.ts';

/** What the service promises of exports beside its document. Source: doc; client for listeners. */
export const promises: ResourcePromises = (resource) => [
  ...newRecordPlans(resource, ['createdAt']),
  ...stepPlans(resource, 'cloneExport', 'replaceExportConnection'),
  ...listenerPlans(resource),
];

/** Whoever knows the token of a listener may send, and nobody else. */
function listenerPlans(resource: Resource): CheckPlan[] {
  const receive = resource.actions.find(({ id }) => id === 'receiveExportData');
  if (receive === undefined) return [];
  return [
    story(receive, 'a listener takes what is sent with its token, and nothing else', async (session) => {
      const token = 'a-token-of-the-run';
      const own = await createOwn(session, resource, { type: 'webhook', webhook: { provider: 'custom', token } });
      if (own === undefined) return;
      const to = (sent: string) => ({
        operation: receive,
        pathParameters: { [resource.idParameter]: own.id, token: sent },
        json: { event: 'testkit' },
      });
      expectSuccess(session, await session.send(to(token)), 'the token is that of the listener');
      const other = await session.send({ ...to('another-token'), wrong: true });
      expectRefusal(session, other, { kind: 'unknown-record' }, 'the token is not that of the listener');
      await removeOwn(session, resource, own.id);
    }),
  ];
}
