import type { MockAccount } from '../../../engine/account/account.ts';
import type { AccountSnapshot } from '../../../engine/account/account-snapshot.ts';
import type { Mock } from '../../../engine/mock.ts';
import { type JsonRecord, storedCopy } from '../../../engine/store/record.ts';

/** What is kept of each account: everything but its journal. */
export type KeptAccounts = ReadonlyMap<string, AccountSnapshot>;

/** Everything as it is now. Faults that a function decides about cannot be kept, and are left out. */
export function keptAccounts(mock: Mock): KeptAccounts {
  return new Map(
    mock.accounts().map((account) => {
      const snapshot = account.snapshot();
      const rules = snapshot.faults.rules.filter(({ predicate }) => predicate === undefined);
      return [account.name, { ...snapshot, faults: { ...snapshot.faults, rules } }];
    }),
  );
}

/** Whether two states differ in more than how far the clocks have come and how often faults have applied. */
export function sameAccounts(one: KeptAccounts, other: KeptAccounts): boolean {
  return (
    one.size === other.size &&
    [...one].every(([name, account]) => sameRecords(account, other.get(name))) &&
    rest(one) === rest(other)
  );
}

/** Records are frozen, and a write puts a new one in: so it is enough to look whether they are the same objects. */
function sameRecords(one: AccountSnapshot, other: AccountSnapshot | undefined): boolean {
  if (other === undefined || one.sequence !== other.sequence || one.records.size !== other.records.size) return false;
  return [...one.records].every(([path, records]) => {
    const others = other.records.get(path);
    if (others === undefined || others.size !== records.size) return false;
    for (const [id, record] of records) if (others.get(id) !== record) return false;
    return true;
  });
}

function rest(accounts: KeptAccounts): string {
  return JSON.stringify(
    [...accounts.values()].map(({ clock, faults }) => [
      clock.frozenAt,
      clock.offset,
      faults.rules.map(({ seen: _seen, fired: _fired, ...rule }) => rule),
    ]),
  );
}

/**
 * Puts kept accounts in the place of those of a mock.
 *
 * Not by `restore`: that would break off the exchanges that are under way, and this may come from another tab.
 */
export function loadAccounts(
  mock: Mock,
  accounts: KeptAccounts,
  check: (record: JsonRecord, path: string) => void,
): void {
  const copies = [...accounts].map(([name, snapshot]) => {
    const records = new Map([...snapshot.records].map(([path, byId]) => [path, copied(byId)]));
    for (const [path, byId] of records) for (const record of byId.values()) check(record, path);
    return { name, snapshot: { ...snapshot, records } };
  });
  for (const { name, snapshot } of copies) load(mock.account(name), snapshot);
}

function load(account: MockAccount, snapshot: AccountSnapshot): void {
  account.load(snapshot);
  account.clock.restore(snapshot.clock);
  account.faults.restore(snapshot.faults);
}

/** What comes from a database is not frozen. */
function copied(byId: ReadonlyMap<string, JsonRecord>): ReadonlyMap<string, JsonRecord> {
  return new Map([...byId].map(([id, record]) => [id, storedCopy(record)]));
}

/** Whether a value that was read from a database has the shape of kept accounts. */
export function isKeptAccounts(value: unknown): value is KeptAccounts {
  return value instanceof Map && [...value.values()].every((account) => isKeptAccount(account));
}

function isKeptAccount(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'records' in value &&
    value.records instanceof Map &&
    [...value.records.values()].every((records) => records instanceof Map) &&
    'sequence' in value &&
    'clock' in value &&
    'faults' in value
  );
}
