import type { Operation } from '../../../../spec/operation/operation.ts';
import { expectRefusal, expectSuccess, isDocumentedRefusal } from '../../expect/expectations.ts';
import { createOwn, removeOwn } from '../../records/own-records.ts';
import { isBelowRecord, type Resource, recordParameters } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { Session } from '../../session/session.ts';
import { story } from '../story.ts';

/** What is read below a record, and is no list of other records: it is there while the record is, and no longer. */
export function shownBelowStories(planning: Session, resource: Resource): readonly CheckPlan[] {
  return readsBelow(planning, resource).map((operation) =>
    story(operation, 'it is shown while its record is there', async (session) => {
      const own = await createOwn(session, resource);
      if (own === undefined) return;
      const pathParameters = recordParameters(resource, own.id);
      const exchange = await session.send({ operation, pathParameters });
      // A new record may have nothing to show, where a document of any kind says so.
      if (session.conventions.isExact || !isDocumentedRefusal(exchange)) {
        expectSuccess(session, exchange, 'its record is there');
      }
      await removeOwn(session, resource, own.id);
      if (!session.conventions.isExact) return;
      const gone = await session.send({ operation, pathParameters, wrong: true });
      expectRefusal(session, gone, { kind: 'unknown-record' }, 'its record is deleted');
    }),
  );
}

/** The reads below a record that ask for nothing but its id, and that no other check is about. */
function readsBelow({ contract, resources }: Session, resource: Resource): readonly Operation[] {
  const known = new Set(
    resources.flatMap(({ list, read, views, dependencies }) => [
      list,
      read,
      dependencies,
      ...views.map((view) => view.operation),
    ]),
  );
  return contract.operations.filter(
    (operation) =>
      operation.method === 'GET' &&
      isBelowRecord(resource, operation) &&
      !known.has(operation) &&
      operation.parameters.every(
        ({ in: place, name, required }) =>
          (place === 'path' && name === resource.idParameter) || (place !== 'path' && !required),
      ),
  );
}
