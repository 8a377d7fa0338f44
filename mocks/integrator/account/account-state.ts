import type { Contract } from '../../../contracts/contract/contract.ts';
import { didYouMean, nearMiss } from '../../../contracts/violations/near-miss.ts';
import { preview } from '../../../contracts/violations/violation.ts';
import type { Integration } from '../../../fixtures/resources/integrations/integration.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { World } from '../../engine/account/account.ts';
import { seedRecords } from '../../engine/account/records/stored-records.ts';
import type { FaultRule } from '../../engine/faults/rule/fault.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { timestamp } from '../../engine/time/clock.ts';
import { OptionError } from '../errors/option-error.ts';
import { checkGivenRecord } from '../records/check/check-given-record.ts';
import { namedResource } from '../records/named-resource.ts';
import { integrationsPath } from '../records/names.ts';

/** An account as JSON, to be kept in a file or to be taken elsewhere. */
export interface AccountState {
  readonly format: 'integrator-testkit/account';
  readonly version: 1;
  /** The account that it was. */
  readonly name: string;
  /** Oldest first. */
  readonly integrations: readonly Integration[];
  /** The faults in force; one with a `predicate` is left out, since a function cannot travel. */
  readonly faults: readonly FaultRule[];
  /** Where the clock was frozen, as ISO 8601; absent where it ran. */
  readonly frozenAt?: string;
}

/** Writes an account down as JSON: its integrations, its faults, and its clock where that is frozen. */
export function exportAccount(world: World, integrations: readonly Integration[]): AccountState {
  return {
    format: 'integrator-testkit/account',
    version: 1,
    name: world.name,
    integrations: structuredClone([...integrations]),
    faults: world.faults
      .list()
      .filter(({ predicate }) => predicate === undefined)
      .map(({ seen: _seen, fired: _fired, ...rule }) => rule),
    ...(world.clock.frozen && { frozenAt: timestamp(world.clock.present) }),
  };
}

/**
 * Puts an account in the place of what is there: its integrations, its faults, and its clock where that was frozen.
 *
 * @throws {OptionError} where it is no exported account.
 * @throws {RecordError} where an integration breaks the contract.
 * @throws {FaultError} where a fault cannot be. In each case nothing is changed.
 */
export function importAccount(contract: Contract, world: World, state: AccountState): void {
  const { integrations, faults, frozenAt } = readState(state);
  const records = integrations.map((record, index) => readIntegration(contract, record, index));
  const ids = new Set(records.map(({ _id: id }) => id));
  if (ids.size < records.length) throw failure('two of its integrations have the same _id');

  const before = world.snapshot();
  try {
    world.faults.reset();
    for (const rule of faults) world.faults.add(rule);
    if (frozenAt === undefined) world.clock.resume();
    else world.clock.freeze(frozenAt);
  } catch (error) {
    world.faults.restore(before.faults);
    world.clock.restore(before.clock);
    throw error;
  }
  const seeds: readonly JsonRecord[] = records.map((record) => ({ ...record }));
  world.restoreRecords({
    records: new Map([seedRecords(integrationsPath, '_id', seeds)]),
    sequence: world.sequence,
  });
}

const stateKeys: readonly string[] = ['format', 'version', 'name', 'integrations', 'faults', 'frozenAt'];

function readState(state: unknown): Pick<AccountState, 'faults' | 'frozenAt'> & { integrations: readonly unknown[] } {
  if (!isRecord(state) || state['format'] !== 'integrator-testkit/account') throw failure('it has no such format');
  const stranger = Object.keys(state).find((key) => !stateKeys.includes(key));
  if (stranger !== undefined) {
    const near = didYouMean(nearMiss(stranger, stateKeys, Object.keys(state)));
    throw failure(`it has \`${stranger}\`, which no account has${near}`);
  }
  const { version, integrations, faults = [], frozenAt } = state;
  if (version !== 1) throw failure(`its version is ${preview(version)}, and only 1 is known`);
  if (!Array.isArray(integrations)) throw failure('it has no list of integrations');
  if (!Array.isArray(faults)) throw failure('its faults are no list');
  if (frozenAt !== undefined && typeof frozenAt !== 'string') throw failure('its frozenAt is no text');
  return { integrations, faults, ...(frozenAt !== undefined && { frozenAt }) };
}

function readIntegration(contract: Contract, record: unknown, index: number): JsonRecord {
  const what = `the integration ${index + 1} of the account`;
  checkGivenRecord(contract, namedResource(contract, 'integrations', 'import the account'), what, record);
  return structuredClone(record);
}

function failure(why: string): OptionError {
  return new OptionError(
    `Failed to import the account: ${why}${why.endsWith('?') ? '' : '.'} Give what export() gave: { format: "integrator-testkit/account", version: 1, integrations: [ … ] }.`,
  );
}
