import { expect, test } from 'vitest';
import type { LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { backendOf, begun, clean, tag, userOf } from './backend.ts';

const collection = '/ashares';
const field = 'sharedWithUser.email';

test('a run that was killed takes back the access of whom it has invited, and of nobody else', async () => {
  const backend = backendOf();
  const before = backend.ashares.all();
  const share = (email: string): string => backend.create.ashare({ accepted: false, sharedWithUser: { email } })._id;
  const known = `${tag}-1@example.com`;
  const silent = `${tag}-2@example.com`;
  const id = share(known);
  share(silent);
  const other = share(`about-${tag}@example.com`);
  const lines: LedgerLine[] = [
    ...begun(
      await userOf(backend),
      backend.integrations
        .all()
        .slice(0, 5)
        .map(({ _id }) => _id),
    ),
    { event: 'created', collection, id, evidence: { field, value: known } },
    { event: 'intent', number: 1, collection, evidence: { field, value: silent } },
  ];
  const { report, isDone } = await clean(backend.fetch, lines);
  expect([report.removed, isDone]).toEqual([2, true]);
  expect(backend.ashares.all().map(({ _id }) => _id)).toEqual([...before.map(({ _id }) => _id), other]);
});
