import { expect, test } from 'vitest';
import { createCore, type IntegratorCore } from '../../../../../mocks/integrator/integrator.ts';
import { isPathOf } from '../../../../../mocks/integrator/records/record-paths.ts';
import {
  isKeptAccounts,
  keptAccounts,
  loadAccounts,
  sameAccounts,
} from '../../../../../mocks/surfaces/browser/state/kept-accounts.ts';
import { contractWithWidgets, recordOf } from '../../with-widgets.ts';

const contract = contractWithWidgets();
const open = (): IntegratorCore => createCore({ contract, seed: 'empty', report: 'silent' });

/** What the database of a browser gives back. */
const kept = (core: IntegratorCore): unknown => structuredClone(keptAccounts(core.mock));

test('what a page keeps holds the records of every resource, of every account', () => {
  const before = open();
  for (const resource of contract.resources) {
    before.records[resource.name]?.put(recordOf(contract, resource));
    before.accounts.get('w1').records[resource.name]?.put(recordOf(contract, resource, 2));
  }
  const state = kept(before);
  if (!isKeptAccounts(state)) throw new Error('This is no kept state.');
  const after = open();
  const checked: string[] = [];
  loadAccounts(after.mock, state, (_record, path) => void checked.push(path));
  expect(sameAccounts(state, state)).toBe(true);
  for (const { name, collection } of contract.resources) {
    expect(after.records[name]?.all(), name).toEqual(before.records[name]?.all());
    const [one, other] = [after, before].map(({ accounts }) => accounts.get('w1').records[name]?.all());
    expect(one, name).toEqual(other);
    expect(checked.filter((path) => isPathOf(collection, path))).toHaveLength(2);
  }
});

test('a state that was kept when the API had one resource is read, and loses nothing', () => {
  const before = createCore({ report: 'silent' });
  const state = kept(before);
  if (!isKeptAccounts(state)) throw new Error('This is no kept state.');
  const old = new Map(
    [...state].map(([name, account]) => [
      name,
      { ...account, records: new Map([...account.records].filter(([path]) => path === '/integrations')) },
    ]),
  );
  const after = open();
  loadAccounts(after.mock, old, () => undefined);
  expect(after.integrations.all()).toEqual(before.integrations.all());
  expect(after.records['widgets']?.all()).toEqual([]);
});
