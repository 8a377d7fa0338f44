import type { MockAccount } from '../../engine/account/account.ts';
import type { Stamps } from '../../engine/behaviours/conventions.ts';
import type { Late } from '../../engine/late.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import type { LateAppCaller } from '../app/interface/app-caller.ts';
import type { OneTimeTokens } from '../app/tokens/one-time-tokens.ts';

import type { IdentifiedToken, Identifying } from './tokens/identified-token.ts';

/** What a fake holds beside its accounts; one that takes its place goes on with it. */
export interface FakeMemory {
  /** The tokens that are bad. */
  readonly revoked: Set<string>;
  /** The tokens that functions of apps were handed. */
  readonly oneTimeTokens: OneTimeTokens;
  /** What was chosen of the options where the sources disagree, since the fake was made. */
  readonly chosen: Map<string, unknown>;
}

/** The fake that something of a resource belongs to. */
export interface FakeContext {
  readonly memory: FakeMemory;
  /** The options, checked, as they are at the moment: to be looked at when they are needed, and not before. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly stamps: Stamps;
  /** What resources have that a page loads later. */
  readonly late: Late<LateResources>;
  /** Calls the functions of apps; `undefined` where their code is nowhere. */
  readonly app?: LateAppCaller | undefined;
}

/** What the definitions of resources have of a test's side. */
export interface LateResources {
  /** Forgets what is kept for one account beside its records, or for all. */
  forget(memory: FakeMemory, account?: string): void;
  /** What the records of a resource have beside what all records have. */
  members(resource: string, fake: FakeContext, account: MockAccount): object;
  /** What resources know of a token. */
  identified(where: Omit<Identifying, 'resource'>, token: string): IdentifiedToken | undefined;
  /** A record of a resource as it is now. */
  shown(resource: string, record: JsonRecord, account: Pick<MockAccount, 'collection' | 'clock'>): JsonRecord;
}

/**
 * Makes a place for something of which each fake has one of its own, made when it is first asked for: the scripts of its
 * apps. A fake that takes the place of another one, as after a change of its seed, goes on with it.
 *
 * @example
 * const scriptsOf = ofEachFake(createScripts);
 * scriptsOf(fake.memory).clear();
 */
export function ofEachFake<T extends object>(make: () => T): (memory: FakeMemory) => T {
  const held = new WeakMap<FakeMemory, T>();
  return (memory) => {
    const kept = held.get(memory) ?? make();
    held.set(memory, kept);
    return kept;
  };
}
