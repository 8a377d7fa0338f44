import type { Contract } from '../../../contracts/contract/contract.ts';
import type { ResourceRecords } from '../../../spec/generated/resources.ts';
import type { MockAccount } from '../../engine/account/account.ts';
import type { FaultRule } from '../../engine/faults/rule/fault.ts';
import { timestamp } from '../../engine/time/clock.ts';
import { type DanglingReference, danglingReferences } from '../records/check/dangling-references.ts';
import { importedRecords } from './state/imported-records.ts';
import { readState } from './state/read-state.ts';
import { recordLists } from './state/record-lists.ts';
import { type StoredList, storedLists } from './state/stored-lists.ts';

/** An account as JSON, to be kept in a file or to be taken elsewhere. */
export interface AccountState {
  readonly format: 'integrator-testkit/account';
  readonly version: 2;
  /** The account that it was. */
  readonly name: string;
  /** The records of each resource, by its name, oldest first; one that is left out is not touched by an import. */
  readonly records: StateRecords;
  /** The faults in force; one with a `predicate` is left out, since a function cannot travel. */
  readonly faults: readonly FaultRule[];
  /** Where the clock was frozen, as ISO 8601; absent where it ran. */
  readonly frozenAt?: string;
  /**
   * The references that lead nowhere, which an import takes as they are; absent where each finds its record. Others that
   * lead nowhere are refused.
   */
  readonly dangling?: readonly DanglingReference[];
}

/**
 * The records of an account by resource: lists; of what stands below other records, lists by their path; of what does
 * not show its id, entries with it.
 */
export type StateRecords = {
  readonly [Name in keyof ResourceRecords]?: readonly ResourceRecords[Name][];
} & { readonly [name: string]: StoredList | undefined };

/** Writes an account down as JSON: its records, its faults, its clock where that is frozen, and what leads nowhere. */
export function exportAccount(contract: Contract, account: MockAccount): AccountState {
  const { records } = account.records();
  const names = contract.resources.map(({ name }) => name);
  const dangling = [...danglingReferences(contract.resources, recordLists(contract, records), names)];
  return {
    format: 'integrator-testkit/account',
    version: 2,
    name: account.name,
    records: storedLists(contract, records),
    faults: account.faults
      .list()
      .filter(({ predicate }) => predicate === undefined)
      .map(({ seen: _seen, fired: _fired, ...rule }) => rule),
    ...(dangling.length > 0 && { dangling }),
    ...(account.clock.frozen && { frozenAt: timestamp(account.clock.present) }),
  };
}

/**
 * Puts an account in the place of what is there: its records, its faults, and its clock where that was frozen.
 *
 * @throws {OptionError} where it is no exported account, or one of its records refers to one that is not there
 *   and that it does not name as `dangling`.
 * @throws {RecordError} where a record breaks the contract.
 * @throws {FaultError} where a fault cannot be. In each case nothing is changed.
 */
export function importAccount(contract: Contract, account: MockAccount, state: unknown): void {
  const { records, faults, frozenAt, dangling } = readState(contract, state);
  const next = importedRecords(contract, account.records().records, records, dangling);
  const before = account.snapshot();
  try {
    account.faults.reset();
    for (const rule of faults) account.faults.add(rule);
    if (frozenAt === undefined) account.clock.resume();
    else account.clock.freeze(frozenAt);
  } catch (error) {
    account.faults.restore(before.faults);
    account.clock.restore(before.clock);
    throw error;
  }
  account.restoreRecords({ records: next, sequence: account.sequence });
}
