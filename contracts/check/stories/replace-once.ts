import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { expectSuccess } from '../expect/expectations.ts';
import { isUnmoved } from '../expect/settled-fields.ts';
import { createOwn, type OwnRecord, readRecord, removeOwn, validBody } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { isValidBody } from '../values/held-against.ts';
import { expectUntouched } from './life-of-a-record.ts';
import { replacedRecord } from './replaced-record.ts';
import { expectThat } from './story.ts';

/** One replacement, judged by what it responded with. */
export type Judge = (
  session: CheckSession,
  exchange: Exchange,
  own: OwnRecord,
  record: JsonObject,
  sent: JsonObject,
) => void;

function sentBody(session: Session, replace: Operation, body: JsonObject): JsonObject {
  const { contract, conventions } = session;
  return conventions.isExact && isValidBody(contract, replace, body) ? body : validBody(session, replace, body);
}

/** Creates a record with every field between two others, replaces it, and looks at all three. */
export async function replaceOnce(
  session: CheckSession,
  resource: Resource,
  rich: JsonObject,
  body: (own: OwnRecord, session: CheckSession, neighbour: OwnRecord) => JsonObject,
  judge: Judge,
): Promise<void> {
  const { replace, read } = resource;
  const elder = await createOwn(session, resource, { [resource.tagField]: 'elder' });
  const own = await createOwn(session, resource, rich);
  const younger = await createOwn(session, resource, { [resource.tagField]: 'younger' });
  if (own === undefined || elder === undefined || younger === undefined || replace === undefined) return;
  // Two writes within one tick of a clock would bear the same moment.
  await session.pause(20);
  const json = sentBody(session, replace, body(own, session, younger));
  const exchange = await session.send({
    operation: replace,
    pathParameters: { [resource.idParameter]: own.id },
    json,
  });
  const succeeded = expectSuccess(session, exchange, 'the body is valid');
  const record = succeeded ? await replacedRecord(session, resource, own.id, exchange) : undefined;
  if (record !== undefined) {
    judge(session, exchange, own, record, json);
    for (const time of ['at once', 'a second time']) {
      const again = await readRecord(session, resource, own.id);
      if (again === undefined) continue;
      expectThat(
        session,
        again,
        isUnmoved(session, resource, record, again.response.value),
        'read your writes',
        `${read?.id} must respond with what ${replace.id} returned, read ${time}.`,
        again.response.value,
        record,
      );
    }
  }
  for (const neighbour of [elder, younger]) await expectUntouched(session, resource, neighbour, replace.id);
  for (const { id } of [own, elder, younger]) await removeOwn(session, resource, id);
}
