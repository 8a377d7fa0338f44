import { expect, test } from 'vitest';
import { Transaction } from '../../../../../mocks/engine/account/transaction/transaction.ts';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import { SeenAccount } from '../../../../../mocks/engine/limits/seen/account.ts';
import { petShop } from '../../pet-shop.ts';

const pets = [
  { id: 'rex', name: 'Rex', of: 'me' },
  { id: 'tom', name: 'Tom', of: 'you' },
];

test('an account that is seen in part is the same account, but for what is hidden', () => {
  const account = createMock(petShop, { records: { '/pets': pets }, report: 'silent' }).account('ada');
  const call = new Transaction(account);
  const asked: string[] = [];
  const seen = new SeenAccount(call, (path) => {
    asked.push(path);
    if (path !== '/pets') return undefined;
    const isMine = (_id: string, record: object): boolean => Object(record).of === 'me';
    return { isThere: isMine, isListed: isMine, written: (record) => record, onWrite: () => undefined };
  });
  expect([seen.name, seen.generation, seen.sequence]).toEqual(['ada', account.generation, account.sequence]);
  expect([seen.journal, seen.faults, seen.clock, seen.whole]).toEqual([
    account.journal,
    account.faults,
    account.clock,
    call,
  ]);
  expect(seen.journal).toBe(account.journal);
  expect(seen.faults).toBe(account.faults);
  expect(seen.clock).toBe(account.clock);
  expect(seen.whole).toBe(call);
  const collection = seen.collection('/pets');
  expect([collection.size, collection.has('tom'), seen.collection('/pets') === collection]).toEqual([1, false, true]);
  expect(seen.collection('/cats')).toBe(call.collection('/cats'));
  expect(asked).toEqual(['/pets', '/cats']);
  expect([...seen.paths()]).toEqual(['/pets', '/cats']);
  expect(seen.records().records.get('/pets')?.size).toBe(2);
  expect([seen.transaction(() => 5), seen.step(() => 6)]).toEqual([5, 6]);
});

test('no id is given twice, be the record of it hidden or not', () => {
  const account = createMock(petShop, { report: 'silent' }).account();
  const hidden = String(new Transaction(account).newId(account.collection('/pets'), 0));
  account.collection('/pets').set(hidden, { id: hidden, name: 'Hidden' });
  account.sequence = 0;
  const seen = new SeenAccount(new Transaction(account), () => ({
    isThere: () => false,
    isListed: () => false,
    written: (record) => record,
    onWrite: () => undefined,
  }));
  expect(seen.collection('/pets').has(hidden)).toBe(false);
  expect(seen.newId(seen.collection('/pets'), 0)).not.toBe(hidden);
});
