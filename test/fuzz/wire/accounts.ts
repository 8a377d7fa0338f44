import { seeds } from '../../../fixtures/index.ts';
import type { Dice } from '../dice/dice.ts';

/** The token of the fuzzer, which it never revokes. */
export const token = 'fuzz-main';

/** Accounts in which nothing goes wrong on purpose: there a status of 500 is a finding. */
export const plainAccounts = ['plain0', 'plain1', 'plain2', 'plain3'] as const;

/** Accounts with faults, clocks, scripts and imports. */
export const faultyAccounts = ['chaos0', 'chaos1', 'chaos2'] as const;

/** The account that only checks look at. */
export const canary = 'canary';

/** The account that only valid records are written into. */
export const kept = 'kept';

/** The ids of records that each account starts with, by resource; some are removed, and come back with a reset. */
export const knownIds: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(seeds.default).map(([name, records]) => [
    name,
    records.flatMap((record) => ('_id' in record ? [record._id] : [])),
  ]),
);

/** The ids of the records of all resources. */
export const allKnownIds: readonly string[] = [...knownIds.values()].flat();

/** The functions of the SmartConnectors among them. */
export const knownFunctions: readonly string[] = [
  ...new Set(
    seeds.default.integrations.flatMap((record) =>
      (record.install ?? []).flatMap(({ installerFunction, uninstallerFunction }) =>
        [installerFunction, uninstallerFunction].filter((name) => name !== undefined),
      ),
    ),
  ),
  'anySettingsFunction',
];

/** A token in an account. */
export function bearer(account: string): string {
  return `Bearer ${token}@${account}`;
}

export function plainAccount(dice: Dice): string {
  return dice.pick(plainAccounts);
}

export function faultyAccount(dice: Dice): string {
  return dice.pick(faultyAccounts);
}
