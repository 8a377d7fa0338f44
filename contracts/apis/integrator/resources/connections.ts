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
  ...loweredPlans(resource),
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

/** What no plan lets through at a time, and what the largest does. */
const [tooMany, most] = [1000, 50];

/** More requests at a time than a plan lets through become as many as it does. */
function loweredPlans(resource: Resource): CheckPlan[] {
  const { create } = resource;
  if (create === undefined) return [];
  return [
    story(create, 'too large a concurrencyLevel is lowered', async (session) => {
      const http = { baseURI: 'https://testkit.example', mediaType: 'json', concurrencyLevel: tooMany };
      const own = await createOwn(session, resource, { type: 'http', http });
      if (own === undefined) return;
      const { http: shown } = own.record;
      const level: unknown = isRecord(shown) ? shown['concurrencyLevel'] : undefined;
      const isLowered = typeof level === 'number' && level > 0 && level <= most;
      const message = `${create.id} must lower a concurrencyLevel of ${tooMany} to what the account may have.`;
      expectThat(session, own.exchange, isLowered, 'lowered level', message, level, `25, or at most ${most}`);
      await removeOwn(session, resource, own.id);
    }),
  ];
}
