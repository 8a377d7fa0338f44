import { expect, test } from 'vitest';
import { rowsOf } from '../soak/soaking.ts';
import { accountRows } from './account-rows.ts';
import { faultRows } from './fault-rows.ts';
import { journalRows } from './journal-rows.ts';
import { lifeCycleRows } from './life-cycle-rows.ts';
import { runRows } from './run-rows.ts';
import { stepRows } from './step-rows.ts';
import { surfaces } from './surfaces.ts';
import { userRows } from './user-rows.ts';

const rows = [...accountRows, ...lifeCycleRows, ...runRows, ...faultRows, ...journalRows, ...stepRows, ...userRows];
/** What a server changes of it is the same for each; the soak asks all there too. */
const cases = Object.entries(surfaces).flatMap(([surface, open]) =>
  (surface === 'core' ? rows : rowsOf<(typeof rows)[number]>(rows, surface === 'http' ? 16 : 4)).map((row) => ({
    surface,
    open,
    row,
    title: row.title,
  })),
);

test.each(cases)('$surface: $title', async ({ open, row }) => {
  const surface = await open(row.options ?? {});
  try {
    expect(await row.run(surface)).toEqual(row.seen);
  } finally {
    await surface.close();
  }
});
