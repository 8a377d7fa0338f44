import type { Operation } from '../../../../spec/operation/operation.ts';
import { expectSuccess } from '../../../check/expect/expectations.ts';
import { createOwn, readRecord, removeOwn } from '../../../check/records/own-records.ts';
import type { Resource } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../check/session/session.ts';
import { expectUntouched } from '../../../check/stories/life-of-a-record.ts';
import { expectThat, story } from '../../../check/stories/story.ts';
import { namedFields } from '../../../check/values/writable-fields.ts';
import { copyOf } from './copies/clones.ts';

const connectionField = '_connectionId';

/** What is promised of records that read or write through a connection: their clones, and another connection. */
export function stepPlans(resource: Resource, cloneId: string, replaceId: string): CheckPlan[] {
  const action = (id: string): Operation[] => resource.actions.filter((one) => one.id === id);
  return [
    ...action(cloneId).map((clone) =>
      story(clone, 'a clone is another record, with the fields of its original', (session) =>
        expectClone(session, resource, clone),
      ),
    ),
    ...action(replaceId).map((replace) =>
      story(replace, 'another connection takes the place of the one that is used', (session) =>
        expectReplaced(session, resource, replace),
      ),
    ),
  ];
}

async function expectClone(session: CheckSession, resource: Resource, clone: Operation): Promise<void> {
  const { create, idField, idParameter } = resource;
  const wish = create === undefined ? {} : namedFields(session, create, { description: 'to be cloned', pageSize: 7 });
  const own = await createOwn(session, resource, wish);
  if (own === undefined) return;
  const name = `${session.ledger.tag} copy`;
  const exchange = await session.send({ operation: clone, pathParameters: { [idParameter]: own.id }, json: { name } });
  const copy = await copyOf(session, resource, own, exchange);
  if (expectSuccess(session, exchange, 'the record is there') && copy !== undefined) {
    const wanted = { ...wish, name, [connectionField]: own.record[connectionField], _sourceId: own.id };
    for (const [field, value] of Object.entries(wanted)) {
      const message = `${clone.id} must respond with a copy whose ${field} is as documented.`;
      expectThat(session, exchange, copy[field] === value, `copy ${field}`, message, copy[field], value);
    }
    const id = String(copy[idField]);
    const message = `${clone.id} must respond with a record of its own, and not the original.`;
    if (expectThat(session, exchange, id !== own.id, 'another record', message, id, `not ${own.id}`)) {
      await expectUntouched(session, resource, { id, record: copy }, clone.id);
      await removeOwn(session, resource, id);
    }
  }
  await expectUntouched(session, resource, own, clone.id);
  await removeOwn(session, resource, own.id);
}

async function expectReplaced(session: CheckSession, resource: Resource, replace: Operation): Promise<void> {
  const reference = resource.references.find(({ path }) => path.length === 1 && path[0] === connectionField);
  const connections = session.resources.find(({ name }) => name === reference?.to);
  if (connections === undefined) return;
  const [one, other] = [await createOwn(session, connections), await createOwn(session, connections)];
  const own = one && (await createOwn(session, resource, { [connectionField]: one.id }));
  if (own !== undefined && other !== undefined) {
    const pathParameters = { [resource.idParameter]: own.id };
    const json = { _newConnectionId: other.id };
    const exchange = await session.send({ operation: replace, pathParameters, json });
    const read = await readRecord(session, resource, own.id);
    if (expectSuccess(session, exchange, 'both connections are there') && read !== undefined) {
      const found: unknown = Reflect.get(Object(read.response.value), connectionField);
      const message = `${replace.id} must give the record the connection that it is sent.`;
      expectThat(session, read, found === other.id, 'other connection', message, found, other.id);
    }
    await removeOwn(session, resource, own.id);
  }
  for (const connection of [one, other])
    if (connection !== undefined) await removeOwn(session, connections, connection.id);
}
