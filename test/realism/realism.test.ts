import { expect, test } from 'vitest';
import { accountRows } from './account-rows.ts';
import { doors } from './doors.ts';
import { faultRows } from './fault-rows.ts';
import { journalRows } from './journal-rows.ts';
import { lifeCycleRows } from './life-cycle-rows.ts';

const rows = [...accountRows, ...lifeCycleRows, ...faultRows, ...journalRows];
const cases = Object.entries(doors).flatMap(([door, open]) =>
  rows.map((row) => ({ door, open, row, title: row.title })),
);

test.each(cases)('$door: $title', async ({ open, row }) => {
  const door = await open(row.options ?? {});
  try {
    expect(await row.run(door)).toEqual(row.seen);
  } finally {
    await door.close();
  }
});
