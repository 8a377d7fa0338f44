import { isRecord } from '../../../../spec/document/document.ts';
import { expectSuccess } from '../../../check/expect/expectations.ts';
import { createOwn, removeOwn } from '../../../check/records/own-records.ts';
import type { Resource } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import { expectThat, story } from '../../../check/stories/story.ts';
import { newRecordPlans } from '../promises/new-records.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';

/** What the service promises of connections beside its document. Source: doc and client. */
export const promises: ResourcePromises = (resource, contract) => [
  ...newRecordPlans(resource, ['createdAt']),
  ...pingPlans(resource, contract),
];

/** Old texts ping by GET, the service's own client by POST: both get the same. */
function pingPlans(resource: Resource, { operations }: Parameters<ResourcePromises>[1]): CheckPlan[] {
  const byGet = operations.find(({ id }) => id === 'pingConnection');
  const byPost = operations.find(({ id }) => id === 'pingConnectionByPost');
  if (byGet === undefined || byPost === undefined) return [];
  return [
    story(byPost, 'a ping by POST responds as one by GET', async (session) => {
      const own = await createOwn(session, resource);
      if (own === undefined) return;
      const pathParameters = { [resource.idParameter]: own.id };
      const one = await session.send({ operation: byGet, pathParameters });
      const other = await session.send({ operation: byPost, pathParameters, json: {} });
      const codes = [one, other].map(({ response }) => (isRecord(response.value) ? response.value['code'] : undefined));
      if (expectSuccess(session, one, 'a connection can be pinged') && expectSuccess(session, other, 'by POST too')) {
        const message = `${byPost.id} must respond with the code that ${byGet.id} does.`;
        expectThat(session, other, codes[0] === codes[1], 'same ping', message, String(codes[1]), String(codes[0]));
      }
      await removeOwn(session, resource, own.id);
    }),
  ];
}
