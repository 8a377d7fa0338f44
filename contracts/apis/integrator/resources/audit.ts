import { isRecord } from '../../../../spec/document/document.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Exchange } from '../../../check/exchange/exchange-log.ts';
import { expectSuccess } from '../../../check/expect/expectations.ts';
import { createOwn, removeOwn } from '../../../check/records/own-records.ts';
import { recordParameters } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import { expectThat, story } from '../../../check/stories/story.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';

/** What the service promises of an audit beside its document. Source: doc. */
export const promises: ResourcePromises = ({ name }, { resources }) =>
  resources.flatMap((above) =>
    above.views.filter(({ of }) => of === name).map(({ operation }) => creationPlan(operation, above.name)),
  );

/** The audit of a record is about that record, and begins with its creation. */
function creationPlan(operation: Operation, above: string): CheckPlan {
  return story(
    operation,
    'the audit of a new record tells of its creation, and of no other record',
    async (session) => {
      const resource = session.resources.find((one) => one.name === above);
      const own = resource && (await createOwn(session, resource));
      if (resource === undefined || own === undefined) return;
      const exchange = await session.send({ operation, pathParameters: recordParameters(resource, own.id) });
      if (expectSuccess(session, exchange, 'the record is there')) {
        const found = recordsIn(exchange);
        const events = found.map(({ event }) => event);
        const message = `${operation.id} must tell that the record was created.`;
        expectThat(session, exchange, events.includes('create'), 'audit of a creation', message, events, ['create']);
        const others = found.filter(({ _resourceId }) => _resourceId !== own.id).map(({ _resourceId }) => _resourceId);
        const only = `${operation.id} must tell of that record alone.`;
        expectThat(session, exchange, others.length === 0, 'audit of a record', only, others, []);
      }
      await removeOwn(session, resource, own.id);
    },
  );
}

function recordsIn({ response: { value } }: Exchange): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
