import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import { jsonSchemaOf, type Operation } from '../../../spec/operation/operation.ts';
import { remembered } from '../../contract/remembered.ts';
import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { expectSuccess, recordIn } from '../expect/expectations.ts';
import { isSuccess, returnsRecords } from '../resource/named-id.ts';
import type { Resource } from '../resource/resources.ts';
import { recordParameters } from '../resource/resources.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { isValidBody } from '../values/held-against.ts';
import { tagText } from '../values/tag-text.ts';
import { writeBeforeRemoval } from './before-removal.ts';
import { untagged, validBody } from './bodies/valid-body.ts';
import { enterCreated, numbered } from './entered-records.ts';
import { withOwnId } from './ids/sent-ids.ts';
import { purgeRemoved } from './purge-removed.ts';

export { validBody } from './bodies/valid-body.ts';

/** A record that the run has created. */
export interface OwnRecord {
  readonly id: string;
  readonly record: JsonObject;
  readonly exchange: Exchange;
}

/** The bodies of a run, by resource and what is wished for: a check asks for the same ones again and again. */
const bodies = remembered<JsonObject>();

/**
 * A valid body that has what is wished for as far as the document lets it, and the run's tag in its tag field.
 *
 * @throws {CannotJudgeError} where no such body is found.
 */
export function tagged(
  session: Session,
  resource: Resource,
  wish: JsonObject,
  operation: Operation | undefined = resource.create,
): JsonObject {
  const { tagField } = resource;
  const wished = operation === resource.create ? withOwnId(session, resource, wish) : wish;
  const name = wished[tagField];
  const text = typeof name === 'string' ? name : 'record';
  const make = (): JsonObject => taggedBody(session, resource, wished, operation, text);
  // A resource is read anew for each run: what is remembered of it holds for the tag of that run.
  const body = bodies(resource, `${operation?.id} ${text} ${JSON.stringify(wished)}`, make);
  return session.referents.settle(resource, body);
}

function taggedBody(
  session: Session,
  { tagField, create }: Resource,
  wished: JsonObject,
  operation: Operation | undefined,
  text: string,
): JsonObject {
  const { contract, conventions, ledger } = session;
  if (tagField === '') return untagged(session, operation, wished);
  const whole = { ...wished, [tagField]: `${ledger.tag} ${text}` };
  if (operation === undefined || (conventions.isExact && isValidBody(contract, operation, whole))) return whole;
  const schema = jsonSchemaOf(operation.requestBody);
  const field = schema === undefined ? undefined : contract.shapeAt(schema).fields?.get(tagField);
  const tag = field === undefined ? undefined : tagText(contract, field.pointer, ledger.tag, text);
  const body = validBody(session, operation, { ...wished, ...(tag !== undefined && { [tagField]: tag }) });
  if (operation === create && (tag === undefined || body[tagField] !== tag)) {
    const message = `${operation.id} could not be judged: no valid body carries the tag of the run in ${tagField}.`;
    throw new CannotJudgeError(operation, message);
  }
  return body;
}

/**
 * Creates a record and enters it into the ledger, after those that it refers to and stands below; `undefined` where that
 * fails, which is then a failure.
 */
export async function createOwn(
  session: CheckSession,
  resource: Resource,
  body: JsonObject = {},
): Promise<OwnRecord | undefined> {
  await session.referents.prepare(session, resource);
  return makeOwn(session, resource, body);
}

/** Creates a record as `createOwn` does, where what it needs is there already. */
export async function makeOwn(
  session: CheckSession,
  resource: Resource,
  body: JsonObject = {},
): Promise<OwnRecord | undefined> {
  const { create } = resource;
  if (create === undefined) return undefined;
  const exchange = await session.send({
    operation: create,
    ...(resource.above !== undefined && { pathParameters: resource.above }),
    json: tagged(session, resource, numbered(session, resource, body)),
  });
  const id = await enterCreated(session, resource, exchange);
  if (!expectSuccess(session, exchange, 'the body is valid')) return undefined;
  if (exchange.response.status === 202 && !session.conventions.isExact) {
    const message = `What ${create.id} makes could not be judged: it responds with 202, and makes it later.`;
    throw new CannotJudgeError(create, message);
  }
  const record = await createdRecord(session, resource, exchange, id);
  if (record === undefined || id === undefined) return undefined;
  return { id, record, exchange };
}

/** The record that a creation returned; where it has none to respond, the one that is read under the new id. */
export async function createdRecord(
  session: CheckSession,
  resource: Resource,
  exchange: Exchange,
  id: string | undefined,
): Promise<JsonObject | undefined> {
  const { operation, response } = exchange;
  if (id === undefined) {
    if (returnsRecords(operation, response.status)) missingId(session, resource, exchange);
    else
      throw new CannotJudgeError(
        operation,
        `${operation.id} could not be judged: its response does not tell which record it made.`,
      );
    return undefined;
  }
  if (isRecord(response.value) || returnsRecords(operation, response.status)) return recordIn(session, exchange);
  const read = await readRecord(session, resource, id);
  return read !== undefined && isRecord(read.response.value) ? read.response.value : undefined;
}

function missingId(session: CheckSession, { create, idField, collection }: Resource, exchange: Exchange): void {
  const record = recordIn(session, exchange);
  if (record === undefined || create === undefined) return;
  // An id that was given before has been complained of.
  if (['string', 'number'].includes(typeof record[idField])) return;
  session.fail(exchange, {
    rule: 'created id',
    message: `${create.id} must respond with the ${idField} of the new record.`,
    received: JSON.stringify(record[idField]) ?? 'nothing',
    documented: `${idField} of ${collection}`,
    place: `field ${idField}`,
  });
}

/** Removes a record of the run's own, and purges it where it would wait in a recycle bin. */
export async function removeOwn(session: CheckSession, resource: Resource, id: string): Promise<Exchange | undefined> {
  const exchange = await recycleOwn(session, resource, id);
  if (exchange !== undefined && isSuccess(exchange.operation, exchange.response.status)) {
    await purgeRemoved(session, resource, id);
    if (!session.ledger.holds(resource.collection, id)) session.ledger.removed(resource.collection, id);
  }
  return exchange;
}

/** Removes a record of the run's own, which then waits in the recycle bin where there is one. */
export async function recycleOwn(session: CheckSession, resource: Resource, id: string): Promise<Exchange | undefined> {
  const { deletion } = resource;
  if (deletion === undefined) return undefined;
  const { ledger } = session;
  await writeBeforeRemoval((draft) => session.send(draft), resource, id);
  ledger.leaving(resource.collection, id);
  const exchange = await session.send({ operation: deletion, pathParameters: recordParameters(resource, id) });
  const { status } = exchange.response;
  if (isSuccess(deletion, status)) ledger.recycled(resource.collection, id);
  else if (status === 404 || status === 410) ledger.removed(resource.collection, id);
  else ledger.stayed(resource.collection, id);
  return exchange;
}

/** Reads a record. */
export async function readRecord(session: CheckSession, resource: Resource, id: string): Promise<Exchange | undefined> {
  if (resource.read === undefined) return undefined;
  return session.send({ operation: resource.read, pathParameters: recordParameters(resource, id) });
}

/** Reads a record that is not to be there. */
export async function readGone(session: CheckSession, resource: Resource, id: string): Promise<Exchange | undefined> {
  if (resource.read === undefined) return undefined;
  const pathParameters = recordParameters(resource, id);
  return session.send({ operation: resource.read, pathParameters, wrong: true });
}
