import type { Operation } from '../../../spec/operation/operation.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { expectRefusal, expectSuccess, namesRefusal } from '../expect/expectations.ts';
import { isUnmoved, movedFields } from '../expect/settled-fields.ts';
import { createOwn, type OwnRecord, readGone, readRecord, removeOwn, tagged } from '../records/own-records.ts';
import type { CheckConventions } from '../resource/conventions.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession } from '../session/session.ts';
import { isSame } from '../values/same.ts';
import { namedFields } from '../values/writable-fields.ts';
import { expectThat, story } from './story.ts';

/** Create → read → delete → gone. */
export function lifeOfRecord(resource: Resource, conventions: CheckConventions): CheckPlan[] {
  const { create, read, remove, tagField } = resource;
  if (create === undefined || read === undefined || remove === undefined) return [];
  return [
    story(create, 'what was created can be read, and is the same', async (session) => {
      const own = await createOwn(session, resource);
      if (own === undefined) return;
      for (const time of ['at once', 'a second time', 'a third time']) {
        const exchange = await readRecord(session, resource, own.id);
        const value = exchange?.response.value;
        if (exchange === undefined) continue;
        const differing = movedFields(session, resource, own.record, value);
        expectThat(
          session,
          exchange,
          differing.length === 0,
          'read your writes',
          `${read.id} must respond with what ${create.id} returned, read ${time}; ${differing.join(', ')} differs.`,
          value,
          own.record,
        );
      }
      await removeOwn(session, resource, own.id);
    }),
    story(create, 'two creations of the same body make two records', async (session) => {
      const one = await createOwn(session, resource, { [tagField]: 'twin' });
      const other = await createOwn(session, resource, { [tagField]: 'twin' });
      for (const twin of [one, other])
        if (twin !== undefined) await expectUntouched(session, resource, twin, create.id);
      for (const twin of [one, other]) if (twin !== undefined) await removeOwn(session, resource, twin.id);
    }),
    goneStory(conventions, remove, 'what was deleted is gone, and nothing else is', async (session) => {
      const before = await createOwn(session, resource, { [tagField]: 'elder' });
      const own = await createOwn(session, resource);
      const after = await createOwn(session, resource, { [tagField]: 'younger' });
      if (before === undefined || own === undefined || after === undefined) return;
      const removed = await removeOwn(session, resource, own.id);
      if (removed !== undefined) expectSuccess(session, removed, 'the record is there');
      await expectGone(session, resource, own, removed);
      const pathParameters = { [resource.idParameter]: own.id };
      const again = await session.send({ operation: remove, pathParameters, wrong: true });
      // To delete what is gone may be a success: HTTP calls DELETE idempotent.
      if (conventions.isExact || again.response.status >= 300) {
        expectRefusal(session, again, { kind: 'unknown-record' }, 'its record is deleted already');
      }
      for (const neighbour of [before, after]) {
        await expectUntouched(session, resource, neighbour, remove.id);
        await removeOwn(session, resource, neighbour.id);
      }
    }),
    goneStory(conventions, remove, 'a deleted record stays gone, and its id is not given again', async (session) => {
      const own = await createOwn(session, resource);
      if (own === undefined) return;
      const removed = await removeOwn(session, resource, own.id);
      const next = await createOwn(session, resource);
      // Numbers are given again by many a database.
      if (next?.id !== own.id) await expectGone(session, resource, own, removed);
      if (conventions.isExact && resource.replace !== undefined) {
        const pathParameters = { [resource.idParameter]: own.id };
        const json = tagged(session, resource, {}, resource.replace);
        await session.send({ operation: resource.replace, pathParameters, json });
        await expectGone(session, resource, own, removed);
      }
      if (next !== undefined) await removeOwn(session, resource, next.id);
    }),
    story(read, 'each of several records is read as itself, also when all are asked for at once', async (session) => {
      const own: OwnRecord[] = [];
      for (const name of ['one', 'two', 'three']) {
        const record = await createOwn(session, resource, {
          [tagField]: name,
          ...namedFields(session, create, { description: name }),
        });
        if (record !== undefined) own.push(record);
      }
      await Promise.all(own.map((record) => expectUntouched(session, resource, record, create.id)));
      for (const { id } of own) await removeOwn(session, resource, id);
    }),
    ...(conventions.isExact ? [headStory(resource, read)] : []),
  ];
}

/** A story of an id that is gone: where an id may be given again, another check must not be given it meanwhile. */
function goneStory(
  { isExact }: CheckConventions,
  operation: Operation,
  title: string,
  run: (session: CheckSession) => Promise<void>,
): CheckPlan {
  return { ...story(operation, title, run), alone: !isExact };
}

function headStory(resource: Resource, read: Operation): CheckPlan {
  return story(read, 'HEAD is served as GET is, without a body', async (session) => {
    const own = await createOwn(session, resource);
    if (own === undefined) return;
    const pathParameters = { [resource.idParameter]: own.id };
    const exchange = await session.send({ operation: read, method: 'HEAD', pathParameters });
    expectSuccess(session, exchange, 'GET of the same path succeeds, and HTTP knows HEAD wherever it knows GET');
    await expectUntouched(session, resource, own, 'HEAD');
    await removeOwn(session, resource, own.id);
  });
}

/** Expects a record that was deleted not to be there any more. */
async function expectGone(
  session: CheckSession,
  resource: Resource,
  own: OwnRecord,
  removed: Exchange | undefined,
): Promise<void> {
  const gone = await readGone(session, resource, own.id);
  if (gone === undefined || removed === undefined) return;
  const { operation, response } = removed;
  const isThere = gone.response.status < 300 && !session.conventions.isExact;
  if (isThere && (response.status === 202 || !isSame(gone.response.value, own.record))) {
    const message = `Whether a deleted record goes could not be judged: ${operation.id} responds with ${response.status}, and the record can still be read.`;
    return session.leaveUnjudged(operation, message);
  }
  if (isThere && !namesRefusal(gone.operation, { kind: 'unknown-record' })) {
    // Where the document does not tell how a record that is gone is refused, it is gone all the same.
    const promise = `${operation.id} must delete the record; it can still be read as it was.`;
    expectThat(session, gone, false, 'a deleted record is gone', promise, gone.response.value, 'no record');
    return;
  }
  expectRefusal(session, gone, { kind: 'unknown-record' }, 'its record is deleted');
}

/** Expects a record of the run's own to be as it was when it was last returned. */
export async function expectUntouched(
  session: CheckSession,
  resource: Resource,
  { id, record }: Pick<OwnRecord, 'id' | 'record'>,
  by: string,
): Promise<void> {
  const exchange = await readRecord(session, resource, id);
  if (exchange === undefined) return;
  expectThat(
    session,
    exchange,
    ![404, 410].includes(exchange.response.status) && isUnmoved(session, resource, record, exchange.response.value),
    'other records are left alone',
    `${by} must leave other records alone, in every field.`,
    exchange.response.value ?? String(exchange.response.status),
    record,
  );
}
