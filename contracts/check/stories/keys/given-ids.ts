import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../spec/json/json-object.ts';
import { jsonSchemaOf, responseFor } from '../../../../spec/operation/operation.ts';
import { cutText } from '../../exchange/cut-text.ts';
import { expectRefusal, expectSuccess } from '../../expect/expectations.ts';
import { expectKept } from '../../expect/meaning.ts';
import { validBody } from '../../records/own-records.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession } from '../../session/session.ts';
import { distinctValues } from '../../values/rich/distinct-values.ts';
import { tagText } from '../../values/tag-text.ts';
import { expectThat, story } from '../story.ts';
import type { Keyed } from './key-place.ts';

/** What is put under an id that the client gives is there as it was sent, until it is replaced or deleted. */
export function givenIdStories(store: Keyed): readonly CheckPlan[] {
  if (jsonSchemaOf(store.put.requestBody) === undefined) return [];
  return [
    story(store.put, 'what is put under an id is there as it was sent, until it is deleted', (session) =>
      live(session, store),
    ),
    story(store.put, 'what is put under an id leaves that under another alone', (session) => apart(session, store)),
  ];
}

async function live(session: CheckSession, store: Keyed): Promise<void> {
  const id = await freeId(session, store);
  const [one, other] = twoBodies(session, store);
  if (id === undefined || !(await put(session, store, id, one, true))) return;
  if (!(await expectThere(session, store, id, one))) return;
  if (await put(session, store, id, other, false)) await expectThere(session, store, id, other);
  await removeGiven(session, store, id);
}

async function apart(session: CheckSession, store: Keyed): Promise<void> {
  const [first, second] = [await freeId(session, store), await freeId(session, store)];
  const [one, other] = twoBodies(session, store);
  if (first === undefined || second === undefined) return;
  if (!(await put(session, store, first, one, true)) || !(await put(session, store, second, other, true))) return;
  await expectThere(session, store, first, one);
  await removeGiven(session, store, first);
  await expectThere(session, store, second, other);
  await removeGiven(session, store, second);
}

/** An id with the tag of the run under which nothing stands; `undefined`: there is none, which is said. */
async function freeId(session: CheckSession, { read, put: operation, parameter }: Keyed): Promise<string | undefined> {
  const schema = operation.parameters.find(({ in: place, name }) => place === 'path' && name === parameter)?.schema;
  const { contract, ledger } = session;
  const leave = (why: string): void =>
    session.leaveUnjudged(operation, `What ${operation.id} puts could not be judged: ${why}.`);
  const number = `x${ledger.number()}`;
  const short = `${ledger.tag}.${number}`;
  const isFree = schema === undefined || contract.checkValue(schema, short).length === 0;
  const id = isFree ? short : tagText(contract, schema, ledger.tag, number);
  if (id === undefined || /[\s/?#%@:]/.test(id)) return void leave('no id that it takes can carry the tag of the run');
  const exchange = await session.send({ operation: read, pathParameters: { [parameter]: id }, wrong: true });
  const { status } = exchange.response;
  if (status === 404 || status === 410) return id;
  return void leave(`${read.id} responds with ${status} where nothing stands`);
}

/** Two bodies that differ in a field, as far as the document lets them. */
function twoBodies(session: CheckSession, { put: operation, parameter }: Keyed): readonly [JsonObject, JsonObject] {
  const { contract } = session;
  const schema = jsonSchemaOf(operation.requestBody);
  const fields = schema === undefined ? undefined : contract.shapeAt(schema).fields;
  const wishes = [...(fields ?? [])].flatMap(([name, field]): [string, readonly unknown[]][] =>
    field.readOnly || name === parameter || /^_?id$/i.test(name)
      ? []
      : [[name, distinctValues(contract, field.pointer)]],
  );
  const wishAt = (place: number): JsonObject =>
    Object.fromEntries(wishes.flatMap(([name, values]) => (values.length === 0 ? [] : [[name, values.at(place)]])));
  return [validBody(session, operation, wishAt(0)), validBody(session, operation, wishAt(-1))];
}

/** Puts a body under an id; `false`: nothing can be said of what follows. */
async function put(
  session: CheckSession,
  { put: operation, parameter }: Keyed,
  id: string,
  json: JsonObject,
  isNew: boolean,
): Promise<boolean> {
  const exchange = await session.send({ operation, pathParameters: { [parameter]: id }, json });
  const { status } = exchange.response;
  const isMadeElsewhere = isNew && status >= 400 && status < 500 && responseFor(operation, status) !== undefined;
  if (status === 202 || status === 404 || status === 405 || isMadeElsewhere) {
    const why = status === 202 ? 'it does so later' : `it makes nothing that is not there, and responds with ${status}`;
    session.leaveUnjudged(operation, `What ${operation.id} puts could not be judged: ${why}.`);
    return false;
  }
  return expectSuccess(session, exchange, isNew ? 'the body is valid' : 'it is there, and the body is valid');
}

async function expectThere(
  session: CheckSession,
  { read, put: operation, parameter }: Keyed,
  id: string,
  sent: JsonObject,
): Promise<boolean> {
  const exchange = await session.send({ operation: read, pathParameters: { [parameter]: id } });
  if (!expectSuccess(session, exchange, `${operation.id} has put it there`)) return false;
  const { value } = exchange.response;
  if (isRecord(value)) expectKept(session, exchange, operation, sent, value);
  return true;
}

/** Deletes what stands under an id, and expects it to be gone. */
async function removeGiven(session: CheckSession, { read, remove, parameter }: Keyed, id: string): Promise<void> {
  if (remove === undefined) return;
  const pathParameters = { [parameter]: id };
  const removed = await session.send({ operation: remove, pathParameters });
  if (!expectSuccess(session, removed, 'it is there') || removed.response.status === 202) return;
  const exchange = await session.send({ operation: read, pathParameters, wrong: true });
  const message = `${read.id} must not show what ${remove.id} has deleted.`;
  const { status, body } = exchange.response;
  if (expectThat(session, exchange, status < 200 || status > 299, 'gone', message, cutText(body, 200), '404'))
    expectRefusal(session, exchange, { kind: 'unknown-record' }, 'it is deleted');
}
