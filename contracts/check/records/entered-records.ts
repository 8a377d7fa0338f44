import { isRecord } from '../../../spec/document/document.ts';
import { parseJson } from '../../../spec/json/json-depth.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { idIn, isSuccess } from '../resource/named-id.ts';
import { listedRecords, readEnd } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckSession, Session } from '../session/session.ts';

/** Whether a creation must be distinguished from others by its text, because its response does not say which record it made. */
function isSilent({ create }: Resource): boolean {
  return [...(create?.responses ?? [])].every(([status, { content }]) => !status.startsWith('2') || content.size === 0);
}

/** The same body with a number in its tag field where only that tells which record was made by it. */
export function numbered(session: Session, resource: Resource, body: JsonObject): JsonObject {
  if (!isSilent(resource)) return body;
  const name = body[resource.tagField];
  return { ...body, [resource.tagField]: `${session.ledger.number()} ${typeof name === 'string' ? name : 'record'}` };
}

/**
 * Enters whatever a response says was created into the ledger, wanted or not, and tells its id. `undefined`: nothing was
 * created, nobody says what, or the id is no new one, which is a failure.
 */
export async function enterCreated(
  session: CheckSession,
  resource: Resource,
  exchange: Exchange,
): Promise<string | undefined> {
  const { response, operation } = exchange;
  const { collection } = resource;
  const { ledger, ownership } = session;
  if (!isSuccess(operation, response.status)) return undefined;
  const id = idIn(resource, exchange) ?? (await idInList(session, resource, exchange));
  if (id === undefined) return undefined;
  const isKnown = session.conventions.isExact ? ledger.owned(collection, id) : ledger.holds(collection, id);
  const isNew = !isKnown && !ownership.isForeign(resource, id);
  ownership.claim(resource, id, response.value);
  if (!isNew && isOnlyTaken(session, exchange)) return undefined;
  if (!isNew) {
    session.fail(exchange, {
      rule: 'distinct ids',
      message: `${operation.id} must give each record an id of its own; this one was given before.`,
      received: id,
      documented: 'a new id',
      place: `field ${resource.idField}`,
      documentPointer: operation.pointer,
    });
  }
  return isNew ? id : undefined;
}

/** Whether a request was taken and no more (202): the document does not promise a record of its own to each. */
function isOnlyTaken({ conventions }: Session, { response }: Exchange): boolean {
  return response.status === 202 && !conventions.isExact;
}

/** The id of the record in the list that has the very text which was sent. */
async function idInList(session: CheckSession, resource: Resource, { request }: Exchange): Promise<string | undefined> {
  if (!isSilent(resource)) return undefined;
  const end = await readEnd(session, resource);
  if (end === undefined || request.body === undefined) return undefined;
  const sent: unknown = parseJson(request.body);
  const text = isRecord(sent) ? sent[resource.tagField] : undefined;
  const made = listedRecords(end.exchange.response, resource).filter((record) => record[resource.tagField] === text);
  const id = made.length === 1 ? made[0]?.[resource.idField] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
