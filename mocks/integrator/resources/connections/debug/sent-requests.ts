import { isRecord } from '../../../../../spec/document/document.ts';
import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import { uuid } from '../../../../engine/store/ids.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { timestamp } from '../../../../engine/time/clock.ts';
import { type FakeMemory, ofEachFake } from '../../../define/fake-context.ts';

/** Something that is sent to an application, as the one who sends it knows it. */
export interface Sending {
  /** When, in milliseconds since 1970; it may be to come. */
  readonly at: number;
  readonly type: 'connection' | 'export' | 'import';
  /** The record that sends it. */
  readonly id: string;
  /** The flow that it is sent for. */
  readonly flow?: string;
  /** What comes back. */
  readonly statusCode: number;
  readonly response: unknown;
  /** What says how it is sent, in the place of the record: an export that is not saved, say. */
  readonly as?: JsonRecord;
}

/** A request to an application that somebody wanted to have written down. */
export interface SentRequest extends Sending {
  readonly key: string;
  /** The connection that it went over; `undefined` where nobody watched it. */
  readonly connection: string | undefined;
  /** Whether somebody watched the step. */
  readonly ofStep: boolean;
  readonly method: string;
  readonly url: string;
}

type Requests = Map<string, readonly SentRequest[]>;

/** What was sent in each account, oldest first, as far as somebody wanted it written down. */
const sentIn: (memory: FakeMemory) => Requests = ofEachFake((): Requests => new Map());

/** How long it is kept. Source: doc. */
const keptFor = 24 * 3_600_000;

/** What was sent in an account by a moment, oldest first. */
export function sentBy(memory: FakeMemory, account: string, now: number): readonly SentRequest[] {
  const all = (sentIn(memory).get(account) ?? []).filter(({ at }) => at <= now && at > now - keptFor);
  return all.toSorted((one, other) => one.at - other.at);
}

/** Forgets some of what was sent in an account. */
export function forgetSent(memory: FakeMemory, account: string, isMeant: (sent: SentRequest) => boolean): void {
  const all = sentIn(memory);
  all.set(
    account,
    (all.get(account) ?? []).filter((one) => !isMeant(one)),
  );
}

/** Forgets all that was sent in an account, or in all. */
export function forgetAllSent(memory: FakeMemory, account?: string): void {
  if (account === undefined) sentIn(memory).clear();
  else sentIn(memory).delete(account);
}

/**
 * Writes down that something is sent, where its connection or the record that sends it is watched at that moment: their
 * `debugDate` or `debugUntil` is to come then. Gives the key; `undefined` where nobody watches the record.
 */
export function noteSent(
  memory: FakeMemory,
  account: Pick<AccountInCall, 'name' | 'collection'>,
  sending: Sending,
): string | undefined {
  const { type, id, at, as } = sending;
  const sender = account.collection(`/${type}s`).get(id);
  if (sender === undefined) return undefined;
  const connectionId = type === 'connection' ? id : textIn(sender, '_connectionId');
  const connection = connectionId === undefined ? undefined : account.collection('/connections').get(connectionId);
  const [isLogged, ofStep] = [isWatched(connection, at), type !== 'connection' && isWatched(sender, at)];
  if (!isLogged && !ofStep) return undefined;
  const all = sentIn(memory);
  const before = all.get(account.name) ?? [];
  const last = before.at(-1);
  const sequence = last === undefined ? 0 : Number.parseInt(last.key.slice(-8), 16) + 1;
  const key = uuid({ sequence, now: at, account: account.name }).replaceAll('-', '');
  const sent = { ...sending, key, connection: isLogged ? connectionId : undefined, ofStep };
  // What is too old to be shown is not kept for ever.
  const kept = before.filter((one) => one.at > at - keptFor);
  all.set(account.name, [...kept, { ...sent, ...addressOf(as ?? sender, connection, type) }]);
  return ofStep ? key : undefined;
}

/** A line of the log of a connection: when, a key for request and response, who sends it, and what. Source: doc. */
export function lineOf({ at, key, type, id, method, url, statusCode, response }: SentRequest): string {
  const start = `${timestamp(at)} ${key} ${type} ${id}`;
  return `${start} ${JSON.stringify({ url, method })}\n${start} ${JSON.stringify({ statusCode, body: response })}\n`;
}

function isWatched(record: JsonRecord | undefined, at: number): boolean {
  return ['debugDate', 'debugUntil'].some((field) => {
    const until = record?.[field];
    return typeof until === 'string' && Date.parse(until) > at;
  });
}

/** With what method and where something is sent. An import names them for each of its operations; a ping is a GET. */
function addressOf(
  sender: JsonRecord,
  connection: JsonRecord | undefined,
  type: Sending['type'],
): Pick<SentRequest, 'method' | 'url'> {
  const block = sender === connection ? pingOf(sender) : sender['http'];
  const { method, relativeURI } = isRecord(block) ? block : {};
  const http = connection?.['http'] ?? connection?.['rest'];
  const base = isRecord(http) ? (textIn(http, 'baseURI') ?? '') : '';
  return {
    method: firstText(method) ?? (type === 'import' ? 'POST' : 'GET'),
    url: `${base}${firstText(relativeURI) ?? ''}`,
  };
}

function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}

function pingOf({ http }: JsonRecord): unknown {
  return isRecord(http) ? http['ping'] : undefined;
}

function textIn(record: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = record[field];
  return typeof value === 'string' ? value : undefined;
}
