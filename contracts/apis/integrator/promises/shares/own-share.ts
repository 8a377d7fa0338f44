import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../../spec/operation/operation.ts';
import type { Exchange, RequestDraft } from '../../../../check/exchange/exchange-log.ts';
import { expectSuccess } from '../../../../check/expect/expectations.ts';
import { enterCreated } from '../../../../check/records/entered-records.ts';
import { type OwnRecord, removeOwn } from '../../../../check/records/own-records.ts';
import { type Resource, recordParameters } from '../../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../../check/session/session.ts';
import { story } from '../../../../check/stories/story.ts';
import type { Contract } from '../../../../contract/contract.ts';

/** The operations of shares, by their names in the document. */
const names = [
  'listAshares',
  'getAshare',
  'updateAshare',
  'deleteAshare',
  'disableAshare',
  'reinviteAshare',
  'inviteUser',
  'inviteUsers',
  'listIntegrationAshares',
] as const;

/** The operations of the users of an account. */
export type ShareOperations = Readonly<Record<(typeof names)[number], Operation>>;

/** Shares, and what can be done with them. */
export interface Shares {
  readonly resource: Resource;
  readonly operations: ShareOperations;
}

/** A share of the run's own: of somebody whom the run has invited. */
export interface OwnShare extends OwnRecord {
  readonly email: string;
}

/** The operations of shares; `undefined` where the document lacks one. */
export function shareOperations({ operations }: Pick<Contract, 'operations'>): ShareOperations | undefined {
  const found = new Map(operations.map((operation) => [operation.id, operation]));
  const all = Object.fromEntries(names.map((name) => [name, found.get(name)]));
  return isWhole(all) ? all : undefined;
}

function isWhole(all: Readonly<Record<string, Operation | undefined>>): all is ShareOperations {
  return names.every((name) => all[name] !== undefined);
}

/** An address that nobody has: no mail to it arrives anywhere. */
export function freshAddress({ ledger }: CheckSession): string {
  return `${ledger.tag}-${ledger.number()}@example.com`.toLowerCase();
}

/** How somebody is refused who is a user already. */
export const repeatedStatuses: ReadonlySet<unknown> = new Set([400, 409]);

/** A request that invites somebody, if it is obeyed: the run will know by the address what has come of it. */
export function invitationOf({ resource, operations }: Shares, email: string, json: JsonObject): RequestDraft {
  const makes = { field: 'sharedWithUser.email', value: email, of: resource.template };
  return { operation: operations.inviteUser, json, makes };
}

/** Invites somebody, and enters their share; `undefined` where that fails, which is then a failure. */
export async function invite(
  session: CheckSession,
  shares: Shares,
  access: JsonObject = { accessLevel: 'monitor' },
): Promise<OwnShare | undefined> {
  const email = freshAddress(session);
  const exchange = await session.send(invitationOf(shares, email, { email, ...access }));
  const repeated = await invitedBefore(session, shares, exchange, email);
  if (repeated !== undefined) return { ...repeated, exchange, email };
  const id = await enterCreated(session, shares.resource, exchange);
  const { value } = exchange.response;
  if (!expectSuccess(session, exchange, 'nobody has the address')) return undefined;
  return id === undefined || !isRecord(value) ? undefined : { id, record: value, exchange, email };
}

/**
 * The share of somebody whom the run has invited by a request whose response never came, and that was sent again:
 * refused, for they are a user already. `undefined`: it was not so.
 */
export async function invitedBefore(
  session: CheckSession,
  { resource, operations }: Shares,
  { response }: Exchange,
  email: string,
): Promise<Pick<OwnShare, 'id' | 'record'> | undefined> {
  if (session.isSteady() || !repeatedStatuses.has(response.status)) return undefined;
  const listed = await session.send({ operation: operations.listAshares, query: [['limit', '1000']] });
  const record = wholeList(listed)?.find((share) => addressIn(share) === email);
  const id = record?.['_id'];
  if (record === undefined || typeof id !== 'string') return undefined;
  return session.ownership.claim(resource, id, record) ? { id, record } : undefined;
}

/** A story of somebody whom the run invites for it: an invitation goes to somebody outside of the account. */
export function shareStory(
  operation: Operation,
  title: string,
  run: (session: CheckSession) => Promise<void>,
): CheckPlan {
  return { ...story(operation, title, run), actsOutside: true };
}

/** Does something with somebody who was invited, and takes their access away again. */
export async function withShare(
  session: CheckSession,
  shares: Shares,
  look: (own: OwnShare) => Promise<void>,
  access?: JsonObject,
): Promise<void> {
  const own = await invite(session, shares, access);
  if (own === undefined) return;
  await look(own);
  await removeOwn(session, shares.resource, own.id);
}

/** What a share is like now. */
export async function readShare(
  session: CheckSession,
  { resource, operations }: Shares,
  id: string,
): Promise<Exchange> {
  return session.send({ operation: operations.getAshare, pathParameters: recordParameters(resource, id) });
}

/** The records of a list; where it has more pages, or is none, `undefined`: nothing can be said of what is missing. */
export function wholeList({ response }: Exchange): readonly JsonObject[] | undefined {
  const { value, status, headers } = response;
  if (status === 204) return [];
  if (!Array.isArray(value) || headers['link'] !== undefined) return undefined;
  return value.filter(isRecord);
}

/** The address that a share shows. */
export function addressIn(share: unknown): unknown {
  const user = isRecord(share) ? share['sharedWithUser'] : undefined;
  return isRecord(user) ? user['email'] : undefined;
}
