import type { MockAccount } from '../../engine/account/account.ts';
import type { WriteLog } from '../../engine/account/records/write-log.ts';
import type { Behaviour, Call } from '../../engine/behaviours/behaviour.ts';
import type { Conventions } from '../../engine/behaviours/conventions.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import type { Refusal } from '../../engine/wire/problem.ts';
import type { MockResponse } from '../../engine/wire/response.ts';
import type { FactoryContext } from './factory-context.ts';
import type { FakeContext, FakeMemory } from './fake-context.ts';
import type { ResourceContext } from './resource-context.ts';

/** What is done to a record over the API. */
export type WriteRole = 'create' | 'replace' | 'patch' | 'remove';

/** A write over the API, before it is done. */
export interface Write {
  readonly role: WriteRole;
  /** The exchange: its account is `call.account`, and what is written there belongs to the same transaction. */
  readonly call: Call;
  /** The record as it is now; `undefined` where it is to be created, or is not there. */
  readonly previous: JsonRecord | undefined;
}

/** A write over the API that was done. */
export interface DoneWrite extends Write {
  readonly id: string;
  /** The record as it was written; the one that was deleted, where it was. */
  readonly record: JsonRecord;
  /** The record of another resource that a field names. */
  readonly referred: (field: string) => JsonRecord | undefined;
}

/** The behaviours of operations that are more than create, read, update and delete, by `operationId`. */
export type ResourceBehaviours = (context: ResourceContext) => Readonly<Record<string, Behaviour>>;

/**
 * What makes records of a resource beside the usual way, or in its place, by its name below `create`. It stands in
 * `factories.ts` of the folder as `factories`: a page has it at once, and loads the rest with the first request.
 */
export type FactoryTable = { readonly [name: string]: (context: FactoryContext) => (fields?: never) => object };

/** What is special about a resource: all else is read from the document. */
export interface ResourceParts {
  /** What its operations do in the place of plain create, read, update and delete. */
  readonly behaviours?: ResourceBehaviours;
  /** What operations do that are about no record: what is described beside them is no resource then. */
  readonly operations?: Readonly<Record<string, Behaviour>>;
  /**
   * Looks at each write over the API before it is done: gives a response that refuses it, or a body in the place of the
   * one sent, or nothing.
   */
  readonly before?: (
    write: Write,
    context: ResourceContext,
  ) => MockResponse | Refusal | { readonly body: unknown } | undefined;
  /**
   * Acts upon each write over the API that is not refused, in the same transaction: gives fields that the service adds to
   * the record, or nothing. The record is stored with them.
   */
  readonly after?: (write: DoneWrite, context: ResourceContext) => JsonRecord | undefined;
  /** Has its collection be the log of what exchanges write, of whatever resource; at most one resource is that. */
  readonly writeLog?: (context: ResourceContext) => WriteLog;
  /** Has its collection keep what exchanges delete, of whatever resource; at most one resource does. */
  readonly recycling?: (context: ResourceContext) => NonNullable<Conventions['removing']>;
  /** The members of its records that its extension names in `lateMembers`. */
  readonly members?: (fake: FakeContext, account: MockAccount) => object;
  /** Forgets what is kept for one account beside its records, or for all, as `forget` of its extension does. */
  readonly forget?: (memory: FakeMemory, account?: string) => void;
  /**
   * A record as it is at a moment, where time alone moves it on. A test sees it so; what shows it to requests are the
   * behaviours.
   */
  readonly shown?: (record: JsonRecord, now: number, account: Pick<MockAccount, 'collection'>) => JsonRecord;
}

/** A resource of the document with what is special about it. */
export interface ResourceDefinition extends ResourceParts {
  readonly name: string;
}

/**
 * Says what is special about a resource. It stands in `mocks/integrator/resources/<name>/index.ts` as `resource`;
 * `npm run generate` finds it there.
 *
 * @param name The name of the resource, as the document has it.
 * @example
 * export const resource: ResourceDefinition = defineResource('flows', {
 *   after: ({ record }) => (record['disabled'] === undefined ? { disabled: false } : undefined),
 * });
 */
export function defineResource(name: string, parts: ResourceParts = {}): ResourceDefinition {
  return { ...parts, name };
}
