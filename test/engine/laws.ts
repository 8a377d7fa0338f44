import { expect } from 'vitest';
import type { Mock } from '../../mocks/engine/mock.ts';

/** A few calls, one after the other. */
export type Script = readonly (() => Request)[];

/** Everything that a client can see of the answers to a script. */
export async function answersTo(mock: Mock, script: Script): Promise<string[]> {
  const answers: string[] = [];
  for (const request of script) {
    const response = await mock.fetch(request());
    answers.push(JSON.stringify([response.status, [...response.headers], await response.text()]));
  }
  return answers;
}

/** Everything that a mock holds, as text. */
export function stateOf(mock: Mock): string {
  const worlds = [...mock.snapshot()].map(([name, { records, sequence }]) => [
    name,
    sequence,
    [...records].filter(([, byId]) => byId.size > 0).map(([path, byId]) => [path, [...byId]]),
  ]);
  return JSON.stringify(worlds);
}

/** The law of time and chance: two mocks made alike answer the same calls with the same bytes. */
export async function assertDeterministic(make: () => Mock, script: Script): Promise<void> {
  const [one, other] = [make(), make()];
  expect(await answersTo(one, script)).toEqual(await answersTo(other, script));
  expect(stateOf(one)).toBe(stateOf(other));
}

/** The law of `reset`: whatever happened before, a mock is as it was when it was made. */
export async function assertResets(mock: Mock, script: Script): Promise<void> {
  mock.reset();
  mock.world();
  const [before, first] = [stateOf(mock), await answersTo(mock, script)];
  const journal = mock.world().journal.entries;
  mock.reset();
  expect(stateOf(mock)).toBe(before);
  expect(mock.world().journal.entries).toEqual([]);
  expect(await answersTo(mock, script)).toEqual(first);
  expect(mock.world().journal.entries).toEqual(journal);
}
