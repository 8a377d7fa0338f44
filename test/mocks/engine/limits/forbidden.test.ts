import { expect, test } from 'vitest';
import { forbiddenInstead } from '../../../../mocks/engine/limits/forbidden.ts';
import type { Refusal } from '../../../../mocks/engine/wire/problem.ts';

const unknown = (id: string): Refusal => ({ problem: { kind: 'unknown-record', resource: 'task', id } });

test('a record that is hidden is forbidden, and one that is not there is unknown', () => {
  const hidden = new Set(['theirs']);
  const found = forbiddenInstead(unknown('theirs'), hidden);
  expect(found.problem).toMatchObject({ kind: 'forbidden', why: expect.stringContaining('theirs') });
  const others: readonly Refusal[] = [unknown('none'), { problem: { kind: 'missing-credentials' } }];
  for (const other of others) expect(forbiddenInstead(other, hidden)).toBe(other);
});
